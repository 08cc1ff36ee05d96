/**
 * One whole program at a time on a data folder, and one process that keeps the heads of the history there: notes that say who
 * runs and where. A note left by a process that was killed is noticed by the process it names and taken over.
 */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Note = { pid: number; since: string; urls: string[] }

export type Running = { tell(urls: string[]): void; end(): void }

/** Somebody runs here already; `urls` says where. */
export class RunsAlready extends Error {
  override name = 'RunsAlready'
  readonly urls: string[]
  constructor(urls: string[]) {
    super('Saksi runs here already.')
    this.urls = urls
  }
}

/** Another process keeps heads in this folder: two would each sign what the other has signed. */
export class HeadsAreKept extends Error {
  override name = 'HeadsAreKept'
  constructor() {
    super(
      'Another process keeps the heads of the history in this DATA_FOLDER. Give this one a DATA_FOLDER of its own, or stop that one.',
    )
  }
}

/** Takes the folder for a whole program, or throws `RunsAlready`. `tell` writes down where the program is to be found. */
export const takeFolder = (folder: string): Running => take(folder, 'running.json', (urls) => new RunsAlready(urls))

/** Takes the files of heads in the folder for one process, or throws `HeadsAreKept`. */
export const takeHeads = (folder: string): Running => take(folder, 'keeps-heads.json', () => new HeadsAreKept())

function take(folder: string, name: string, refused: (urls: string[]) => Error): Running {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, name)
  const mine = { pid: process.pid, since: startOf(process.pid) ?? '' }
  for (let attempt = 0; ; attempt++) {
    try {
      closeSync(openSync(file, 'wx', 0o600))
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const there = read(file)
      if ((there && startOf(there.pid) === there.since) || attempt > 2) throw refused(there?.urls ?? [])
      rmSync(file, { force: true })
    }
  }
  const write = (urls: string[]) => writeFileSync(file, JSON.stringify({ ...mine, urls }))
  write([])
  return { tell: write, end: () => rmSync(file, { force: true }) }
}

function read(file: string): Note | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note
  } catch {
    return null
  }
}

/** When a process began, so that a number given to another process later is not mistaken for it; null when it is gone. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
