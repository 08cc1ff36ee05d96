/**
 * Runs the PostgreSQL 18 that comes along as a registry package: our own runner of its `initdb` and `postgres`, for root and for
 * an ordinary user, in any folder. It creates no role and no table: see `roles.ts` and `migrate.ts`. With
 * DATABASE_URL set nothing here is used. Why not a ready wrapper: `docs/decisions/002-embedded-postgresql.md`.
 */
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from './server-binaries.ts'
import { choosePlace, type Place, rememberPlace } from './server-place.ts'
import {
  explain,
  findPostmaster,
  freePort,
  isOurs,
  isPostmaster,
  type Postmaster,
  readSince,
  tryLock,
  until,
} from './server-process.ts'
import { watchServer } from './server-watch.ts'

/**
 * A running server. `url` is the superuser's and serves migrations and roles only. `isShared`: another living process
 * started this server and will stop it; then `stop` here leaves it running.
 */
export type Server = {
  url(database: string): string
  port: number
  /** Changes when the server ended by itself and was started again. */
  readonly pid: number
  isShared: boolean
  stop(withinSeconds?: number): Promise<void>
}
export type ServerOptions = { folder: string; log?: (line: string) => void; durable?: boolean }

const run = promisify(execFile)
const superuser = 'postgres'
/** The program's secrets are in its environment; the server is given none of it. */
const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
/** The log tells of starts, stops and crashes. Failing statements stay out of it: they could carry a citizen's words. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  jit: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
}
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }

const urlOf = (port: number, password: string) => (database: string) =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`
const passwordOf = (place: Place) => readFileSync(join(place.path, 'password'), 'utf8').trim()

/** The living server of this place if it is ready and lets us in; null if there is none or it is not yet, or no longer, ready. */
async function findRunning(place: Place): Promise<Postmaster | null> {
  const seen = findPostmaster(place.data)
  if (!seen?.isReady || !existsSync(join(place.path, 'password'))) return null
  return (await isOurs(urlOf(seen.port, passwordOf(place))('postgres'), seen.pid)) ? seen : null
}

/** initdb into a folder of another name, renamed when whole: one cut short never counts as data. */
async function createData(place: Place, binaries: string) {
  for (const name of readdirSync(place.path)) {
    if (name.startsWith('half-')) rmSync(join(place.path, name), { recursive: true, force: true })
  }
  const half = join(place.path, `half-${process.pid}`)
  mkdirSync(half, { mode: 0o700 })
  const passwordFile = join(place.path, 'password')
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
  if (place.runAs) for (const path of [half, passwordFile]) chownSync(path, place.runAs.uid, place.runAs.gid)
  const wanted = [
    '--encoding=UTF8',
    '--locale=C',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ]
  try {
    await run(join(binaries, 'bin/initdb'), ['-D', half, '-U', superuser, ...wanted], { ...place.runAs, env, cwd: '/' })
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    const { stderr, message } = error as Error & { stderr?: string }
    throw new Error(`PostgreSQL could not create its data in ${place.path}: ${explain(stderr || message)}`)
  }
  renameSync(half, place.data)
}

function checkVersion(place: Place) {
  let version: string
  try {
    version = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    throw new Error(`The database in ${place.data} cannot be read by this user: ${explain((error as Error).message)}`)
  }
  if (version !== '18')
    throw new Error(`The data in ${place.data} are PostgreSQL ${version}'s; this program brings 18.`)
}

/** The port kept from last time, if any. */
function keptPort(place: Place): number | null {
  const file = join(place.path, 'port')
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : null
}

/** One try: spawns postgres detached, so that the terminal's Ctrl-C reaches us and not it, and waits until it is ready. */
async function spawnServer(place: Place, options: { binaries: string; port: number; durable: boolean }) {
  const log = join(place.path, 'log')
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) renameSync(log, `${log}.1`)
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants
  const handle = openSync(log, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600)
  const from = statSync(log).size
  const chosen = { ...settings, port: String(options.port), ...(options.durable ? {} : hasty) }
  const args = ['-D', place.data, ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const stdio = ['ignore', handle, handle] as ('ignore' | number)[]
  const child = spawn(join(options.binaries, 'bin/postgres'), args, {
    ...place.runAs,
    env,
    cwd: '/',
    detached: true,
    stdio,
  })
  closeSync(handle)
  let ended: string | null = null
  child.once('error', (error) => (ended = error.message))
  child.once('exit', (code, signal) => (ended ??= `${readSince(log, from)}\nended with ${code ?? signal}`))
  child.unref()
  const outcome = await until(60, async () => {
    const running = ended === null ? await findRunning(place) : null
    return running ?? ended
  })
  child.removeAllListeners('exit') // a server that ends later is its stopper's business, and its log may be gone by then
  if (outcome !== null) return outcome
  child.kill('SIGQUIT')
  return 'it was not ready within 60 s'
}

/** Starts the server of a place whose lock we hold; goes to another port when somebody took ours in between. */
async function launch(place: Place, options: { binaries: string; durable: boolean }): Promise<Postmaster> {
  if (findPostmaster(place.data) === null) rmSync(join(place.data, 'postmaster.pid'), { force: true })
  let said = ''
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort(attempt === 0 ? keptPort(place) : null)
    const outcome = await spawnServer(place, { ...options, port })
    if (typeof outcome !== 'string') {
      if (outcome.port !== keptPort(place)) writeFileSync(join(place.path, 'port'), `${outcome.port}\n`)
      return outcome
    }
    said = outcome
    if (!/could not bind|Address already in use/.test(said)) break
  }
  throw new Error(`PostgreSQL did not start: ${explain(said)} Its log is ${join(place.path, 'log')}.`)
}

/** Ends a server: first by cutting its sessions and writing everything down, then, when that takes too long, at once. */
async function stopServer(pid: number, data: string, withinSeconds: number) {
  const isGone = () => (isPostmaster(pid, data) ? null : true)
  for (const [signal, seconds] of [
    ['SIGINT', withinSeconds],
    ['SIGQUIT', 5],
    ['SIGKILL', 1],
  ] as const) {
    if (isGone()) return
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
      throw new Error(`PostgreSQL (process ${pid}) could not be told to stop: ${explain((error as Error).message)}`)
    }
    if (await until(seconds, isGone)) return
  }
  throw new Error(`PostgreSQL (process ${pid}) did not stop.`)
}

/** Our own server: one left running by a killed process is used again, else a new one is started, with new data if need be. */
async function startOwn(folder: string, options: ServerOptions): Promise<[Place, Postmaster]> {
  const place = choosePlace(folder, options.log ?? (() => {}))
  const left = findPostmaster(place.data)
  if (left) {
    const running = await until(60, async () => (findPostmaster(place.data) ? await findRunning(place) : 'gone'))
    if (running === null)
      throw new Error(`PostgreSQL (process ${left.pid}) runs on ${place.data} but does not let us in.`)
    if (running !== 'gone') return [place, running]
  }
  const binaries = findBinaries(folder)
  if (existsSync(place.data)) checkVersion(place)
  else await createData(place, binaries)
  rememberPlace(folder, place)
  return [place, await launch(place, { binaries, durable: options.durable ?? true })]
}

/** What the file system refused, in the operator's words; our own sentences pass as they are. */
function inWords(error: unknown, folder: string): Error {
  const { code, message } = error as NodeJS.ErrnoException
  if (!code) return error as Error
  return new Error(`The database could not be set up in ${folder}: ${explain(message)}`, { cause: error })
}

/** Starts while holding the folder's lock; gives null when another living process holds it and has no server ready yet. */
async function startOrJoin(folder: string, options: ServerOptions): Promise<Server | null> {
  const unlock = await tryLock(folder)
  if (unlock === null) return joinServer(folder)
  try {
    const [place, first] = await startOwn(folder, options)
    let running = first
    const watch = watchServer({
      isAlive: () => isPostmaster(running.pid, place.data),
      revive: async () => {
        const [, again] = await startOwn(folder, options)
        running = again
      },
      said: options.log ?? (() => {}),
    })
    let stopping: Promise<void> | undefined
    const stop = (withinSeconds = 10) => {
      stopping ??= watch
        .end()
        .then(() => stopServer(running.pid, place.data, withinSeconds))
        .finally(unlock)
      return stopping
    }
    const { port } = first
    return {
      url: urlOf(port, passwordOf(place)),
      port,
      get pid() {
        return running.pid
      },
      isShared: false,
      stop,
    }
  } catch (error) {
    await unlock()
    throw error
  }
}

/**
 * Starts the database server of `folder`, or joins the one that runs. Promises a server that answered one query as
 * superuser. One process per folder owns the server; whoever comes while that process lives shares it. Throws one clear
 * sentence for an unsupported platform, a full disk, missing permission or data that are not ours to use.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  try {
    mkdirSync(options.folder, { recursive: true })
    const folder = realpathSync(options.folder)
    const server = await until(90, () => startOrJoin(folder, options))
    if (server !== null) return server
  } catch (error) {
    throw inWords(error, options.folder)
  }
  throw new Error(`Another process holds the database in ${options.folder} but it does not answer.`)
}

/** The server of a folder that another living process holds; null while it is still starting or already stopping. */
async function joinServer(folder: string): Promise<Server | null> {
  if (!existsSync(join(folder, 'postgresql/data')) && !existsSync(join(folder, 'postgresql-is-at'))) return null
  const place = choosePlace(folder, () => {})
  const running = await findRunning(place)
  if (running === null) return null
  const { pid, port } = running
  return { url: urlOf(port, passwordOf(place)), port, pid, isShared: true, stop: async () => {} }
}
