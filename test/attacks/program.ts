/**
 * The real program in a folder of its own, with its own PostgreSQL and its own sandbox, as `npm start -- --empty` starts it:
 * started, spoken to by HTTP, killed, started again, and taken away. Nothing of it is imported, so nothing of it can be
 * skipped, and every byte that it writes is kept.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { removeServerFolder } from '../support/database-server.ts'

const main = join(import.meta.dirname, '../../src/main.ts')

export type Program = {
  /** Its data folder, and where its PostgreSQL lies. */
  readonly folder: string
  readonly database: string
  readonly sandbox: string
  readonly web: string
  /** All that it ever wrote to standard output and standard error. */
  output(): string
  control(verb: 'GET' | 'POST' | 'DELETE', path: string, body?: Fields): Promise<Fields>
  /** One of its public pages. */
  page(path: string, init?: RequestInit): Promise<Response>
  /** The database's superuser, in a database of the program's server: what no role of Saksi may do. */
  admin(database?: string): postgres.Sql
  /** Settles once all updates are handled and all messages that are due are sent; says what is left after the seconds. */
  settled(seconds: number): Promise<string | null>
  /** How it has ended, or null while it runs. */
  ended(): string | null
  kill(): Promise<void>
  again(): Promise<void>
  /** Ends the program as an operator does, its database too; the folder stays. */
  stop(): Promise<void>
  remove(): Promise<void>
}
export type Fields = Record<string, unknown>

/** Starts the program; `env` adds to an otherwise empty environment. Throws what it wrote when it does not start. */
export async function startProgram(env: Record<string, string> = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-program-'))
  const data = join(folder, 'data')
  // Open, so that the database lies in it also for root, whose server runs as somebody else.
  mkdirSync(data)
  for (const each of [folder, data]) chmodSync(each, 0o755)
  const said: string[] = []
  const pools = new Map<string, postgres.Sql>()
  let child = await spawnProgram(data, env, said)
  const ended = () => (child.exitCode === null ? child.signalCode : String(child.exitCode))
  /** What fails because the program is not there any more says so, and what it said last. */
  const alive = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask()
    } catch (cause) {
      if (ended() === null) throw cause
      throw new Error(`The program has ended with ${ended()}. It said last: ${said.join('').slice(-2000)}`, { cause })
    }
  }
  const program: Program = {
    folder: data,
    get database() {
      const pointer = join(data, 'postgresql-is-at')
      return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(data, 'postgresql')
    },
    get sandbox() {
      return urlIn(said, 'Sandbox chat')
    },
    get web() {
      return urlIn(said, 'Public page')
    },
    output: () => said.join(''),
    control: (verb, path, body) => alive(() => control(program.sandbox, verb, path, body)),
    page: (path, init) => alive(() => fetch(program.web + path, init)),
    admin(database = 'saksi') {
      const known = pools.get(database)
      if (known) return known
      const [password, port] = ['password', 'port'].map((name) => readFileSync(join(program.database, name), 'utf8'))
      const url = `postgres://postgres:${password?.trim()}@127.0.0.1:${port?.trim()}/${database}`
      const made = postgres(url, { max: 2, onnotice: () => {} })
      pools.set(database, made)
      return made
    },
    settled: (seconds) => settled(program, seconds),
    ended,
    kill: () => end(child, 'SIGKILL'),
    async again() {
      child = await spawnProgram(data, env, said)
    },
    async stop() {
      for (const pool of pools.values()) await pool.end({ timeout: 1 })
      pools.clear()
      await end(child, 'SIGTERM')
      await stopLeftServer(program.database)
    },
    async remove() {
      await program.stop()
      removeServerFolder(data)
      removeServerFolder(folder)
    },
  }
  return program
}

function spawnProgram(data: string, env: Record<string, string>, said: string[]): Promise<ChildProcess> {
  const given = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', DATA_FOLDER: data }
  const child = spawn(process.execPath, [main, '--empty'], {
    // Not in this checkout, where a file `.env` could lie.
    cwd: data,
    env: { ...given, PORT: '0', SANDBOX_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test that is cut off leaves no program behind; this one stops its database by itself.
  const follow = () => void child.kill('SIGTERM')
  process.once('exit', follow)
  child.once('exit', () => process.off('exit', follow))
  const from = said.length
  return new Promise((done, fail) => {
    const take = (text: Buffer) => {
      said.push(text.toString())
      if (said.slice(from).join('').includes('Stop with')) done(child)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('exit', (code) => fail(new Error(`The program ended with ${code}: ${said.slice(from).join('')}`)))
  })
}

/** The newest address of that name; a program that was started again has new ones. */
function urlIn(said: readonly string[], name: string): string {
  const line = said
    .join('')
    .split('\n')
    .findLast((one) => one.startsWith(name))
  return (line?.split(/\s+/).at(-1) ?? '').replace(/\/$/, '')
}

async function control(sandbox: string, verb: string, path: string, body?: Fields): Promise<Fields> {
  const answer = await fetch(`${sandbox}/sandbox/api${path}`, {
    method: verb,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const said = (await answer.json()) as Fields
  if (!answer.ok) throw new Error(`${verb} ${path}: ${JSON.stringify(said)}`)
  return said
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await ended
}

/** The database server of a program that died is detached and goes on; it is ended here. */
async function stopLeftServer(place: string): Promise<void> {
  const file = join(place, 'data/postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  const until = performance.now() + 20_000
  while (existsSync(file) && performance.now() < until) await pause(50)
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

async function settled(program: Program, seconds: number): Promise<string | null> {
  const until = performance.now() + seconds * 1000
  for (;;) {
    const left = await leftIn(program).catch((error: Error) => error.message)
    if (left === null) return null
    if (performance.now() > until) return left
    await pause(50)
  }
}

async function leftIn(program: Program): Promise<string | null> {
  const { bots } = (await program.control('GET', '/bots')) as { bots: { pending_updates: number; main: boolean }[] }
  const pending = bots.find((bot) => bot.main)?.pending_updates ?? 0
  const [row] = await program.admin()<{ updates: number; letters: number }[]>`select
    (select count(*)::int from inbox where done_at is null and set_aside_at is null) as updates,
    (select count(*)::int from outbox) as letters`
  const { updates = 0, letters = 0 } = row ?? {}
  return pending + updates + letters === 0
    ? null
    : `${pending} updates not fetched, ${updates} not handled, ${letters} messages not sent`
}
