/**
 * What can be seen of a running PostgreSQL from outside: its pid file, its process, its log and whether it lets us in.
 * Also the lock that keeps two starts on one folder apart. It decides nothing about where data lie or when to start.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'

export type Postmaster = { pid: number; port: number; isReady: boolean }

/** Reads `postmaster.pid`, and believes it only when that process runs on these data as their owner. */
export function findPostmaster(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return isPostmaster(pid, data) ? { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A pid may have gone to somebody else since: the process must work on our folder and belong to the owner of our data. */
export function isPostmaster(pid: number, data: string): boolean {
  try {
    const folder = statSync(data)
    if (!Number.isInteger(pid) || pid <= 1 || statSync(`/proc/${pid}`).uid !== folder.uid) return false
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)) return true
    const at = statSync(`/proc/${pid}/cwd`) // the folder may have been moved under a running server
    return at.dev === folder.dev && at.ino === folder.ino
  } catch {
    return false
  }
}

/** Whether the server at `url` lets us in and is process `pid`: another program on the same port is neither. */
export async function isOurs(url: string, pid: number): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    const [row] = await sql<{ first: string }[]>`select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as first`
    return Number(row?.first) === pid
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Asks again every 20 ms until the answer is not null, or gives null when the time is over. */
export async function until<T>(seconds: number, ask: () => T | null | Promise<T | null>): Promise<T | null> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > end) return null
    await pause(20)
  }
}

/** A free port of 127.0.0.1: the wanted one if nobody has it, else one that the system picks. */
export async function freePort(wanted: number | null): Promise<number> {
  const tried = await new Promise<number | null>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen({ host: '127.0.0.1', port: wanted ?? 0, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })
  if (tried !== null) return tried
  if (wanted === null) throw new Error('PostgreSQL finds no free port on 127.0.0.1.')
  return freePort(null)
}

/**
 * Takes the lock of a folder, or gives null when a living process has it. The lock is a socket name without a file
 * (Linux's abstract namespace): the kernel frees it when its process ends, however it ends, so it is never stale.
 */
export async function tryLock(folder: string): Promise<(() => Promise<void>) | null> {
  const { dev, ino } = statSync(folder)
  return new Promise((resolve, reject) => {
    const socket = createServer((visitor) => visitor.destroy())
    socket.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    socket.listen({ path: `\0saksi-postgresql-${dev}-${ino}`, exclusive: true }, () => {
      socket.unref()
      resolve(() => new Promise((done) => socket.close(() => done())))
    })
  })
}

/** What was written to `file` since it was `from` bytes long, at most 16 kB of it. */
export function readSince(file: string, from: number): string {
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(16_384)
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, from))
  } finally {
    closeSync(handle)
  }
}

/** One line for the operator out of what initdb, postgres or the system said. */
export function explain(said: string): string {
  if (/No space left on device|ENOSPC|Check free disk space|wrote only \d+ of/.test(said)) return 'the disk is full.'
  if (/Read-only file system|EROFS/.test(said)) return 'the file system is read-only.'
  if (/Address already in use|could not bind/.test(said)) return 'its port is taken.'
  const lines = said.split('\n').map((line) => line.trim())
  const line = lines.find((each) => /FATAL|PANIC|error:|could not/.test(each)) ?? lines.find((each) => each !== '')
  const words = line?.replace(/^.*?(FATAL|PANIC|error): */, '') ?? 'it said nothing.'
  return /Permission denied|EACCES|EPERM/.test(said) ? `permission denied (${words}).` : words
}
