/**
 * Keeps the sandbox's state in one JSON file: read at start, written some time after a change and on close, always to
 * a temporary name first, so that a crash leaves the old file or the new one and never half of either.
 */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { State } from './types.ts'

export function emptyState(): State {
  return {
    version: 1,
    clockOffset: 0,
    position: 0,
    nextUserId: 7_100_000_001,
    nextChannelId: -1_002_000_000_001,
    nextGroupId: -4_000_000_001,
    nextFile: 1,
    people: {},
    bots: {},
    chats: {},
    files: {},
  }
}

function isState(value: unknown): value is State {
  if (value === null || typeof value !== 'object' || (value as State).version !== 1) return false
  const given = value as Record<string, unknown>
  return Object.entries(emptyState()).every(([key, empty]) => given[key] !== null && typeof given[key] === typeof empty)
}

/** The state in the file, or an empty one. A file that cannot be read as a state is kept beside, and stderr says so. */
export function readState(file: string | undefined): State {
  if (!file || !existsSync(file)) return emptyState()
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isState(value)) return value
    throw new Error('it is not a state of this sandbox')
  } catch (problem) {
    const aside = `${file}.broken-${Date.now()}`
    renameSync(file, aside)
    const why = problem instanceof Error ? problem.message.split('\n')[0] : String(problem)
    process.stderr.write(`sandbox: cannot read ${file} (${why}); kept as ${aside}, starting empty.\n`)
    return emptyState()
  }
}

export type StateFile = { changed(): void; close(): Promise<void> }

/** Writes at most once per half second, and never spends more than about a tenth of its time writing. */
export function keepState(file: string | undefined, state: () => State): StateFile {
  if (!file) return { changed() {}, close: async () => {} }
  mkdirSync(dirname(file), { recursive: true })
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()
  let pause = 500
  let told = false

  async function write(): Promise<void> {
    timer = undefined
    const began = performance.now()
    try {
      await writeFile(`${file}.new`, JSON.stringify(state()))
      await rename(`${file}.new`, file!)
      told = false
    } catch (problem) {
      // A full disk must not end the sandbox; it says so once and tries again with the next change.
      if (!told) process.stderr.write(`sandbox: cannot write ${file}: ${String(problem)}\n`)
      told = true
    }
    pause = Math.max(500, 10 * (performance.now() - began))
  }
  const schedule = () => {
    writing = writing.then(write)
  }
  return {
    changed() {
      timer ??= setTimeout(schedule, pause).unref()
    },
    async close() {
      clearTimeout(timer)
      schedule()
      await writing
    },
  }
}
