/**
 * One program at a time on a data folder: a note that says who runs and where. A note left by a program that was
 * killed is noticed by the process it names and taken over.
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

/** Takes the folder, or throws `RunsAlready`. `tell` writes down where the program is to be found. */
export function takeFolder(folder: string): Running {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'running.json')
  const mine = { pid: process.pid, since: startOf(process.pid) ?? '' }
  for (let attempt = 0; ; attempt++) {
    try {
      closeSync(openSync(file, 'wx', 0o600))
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const there = read(file)
      if ((there && startOf(there.pid) === there.since) || attempt > 2) throw new RunsAlready(there?.urls ?? [])
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
