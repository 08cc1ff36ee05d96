/** The program as an operator meets it: started, started twice, stopped, killed, and told no. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { removeServerFolder } from './support/database-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'saksi-start-'))
const children = new Set<ChildProcess>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  for (const name of readdirSync(folder)) removeServerFolder(join(folder, name))
  rmSync(folder, { recursive: true, force: true })
})

type Run = { lines: string[]; url(name: string): string; child: ChildProcess; ended: Promise<number | null> }

/** Starts the program; settles when it says how to stop it, or when it has ended. */
function start(data: string, env: Record<string, string> = {}, argv = ['--empty']): Promise<Run> {
  const given = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '/',
    DATA_FOLDER: join(folder, data),
    PORT: '0',
    SANDBOX_PORT: '0',
  }
  const child = spawn(process.execPath, ['src/main.ts', ...argv], {
    env: { ...given, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  const lines: string[] = []
  const url = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.split(/\s+/)
      .at(-1) ?? ''
  return new Promise((done) => {
    const ended = new Promise<number | null>((end) => child.once('exit', (code) => end(code)))
    const run = { lines, url, child, ended }
    const take = (data: Buffer) => {
      lines.push(...data.toString().split('\n').filter(Boolean))
      if (lines.some((line) => line.startsWith('Stop with'))) done(run)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    void ended.then(() => {
      children.delete(child)
      done(run)
    })
  })
}

async function stop(run: Run, signal: NodeJS.Signals = 'SIGTERM'): Promise<{ code: number | null; seconds: number }> {
  const begun = performance.now()
  run.child.kill(signal)
  const code = await run.ended
  return { code, seconds: (performance.now() - begun) / 1000 }
}

const makePerson = (run: Run) =>
  fetch(`${run.url('Sandbox')}sandbox/api/users`, { method: 'POST', body: JSON.stringify({ first_name: 'Kept' }) })

describe('npm start', { timeout: 180_000 }, () => {
  it('says where it is, says so again to a second start, and stops within ten seconds with its database', async () => {
    const first = await start('a')
    expect(await (await fetch(first.url('Health'))).text()).toContain('ok')
    expect((await fetch(first.url('Public'))).status).toBe(200)
    expect(first.lines.join('\n')).toContain('BOT_TOKEN=         from @BotFather')
    expect((await makePerson(first)).status).toBe(201)

    const second = await start('a')
    expect(await second.ended).toBe(1)
    expect(second.lines).toEqual(['Saksi runs here already:', ...first.lines.filter((line) => line.includes('http:'))])

    const stopped = await stop(first)
    expect(stopped.code).toBe(0)
    expect(stopped.seconds).toBeLessThan(10)
    expect(existsSync(join(folder, 'a', 'running.json'))).toBe(false)
    await expect(fetch(first.url('Public'))).rejects.toThrow()
  })

  it('finds everything again after a stop and after kill -9', async () => {
    const again = await start('a')
    const people = async (run: Run) => (await fetch(`${run.url('Sandbox')}sandbox/api/users`)).json()
    expect(JSON.stringify(await people(again))).toContain('Kept')
    await stop(again, 'SIGKILL')
    const third = await start('a')
    expect(await (await fetch(third.url('Health'))).text()).toContain('ok')
    expect(JSON.stringify(await people(third))).toContain('Kept')
    expect((await stop(third, 'SIGINT')).code).toBe(0)
  })

  it('says in one line what is wrong: a port in use, a setting, a database that is not there', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const address = server.address()
    const port = String(typeof address === 'object' ? address?.port : 0)
    const busy = await start('b', { PORT: port })
    server.close()
    expect(await busy.ended).toBe(1)
    expect(busy.lines.at(-1)).toBe(
      'A port is in use by another program. Set PORT and SANDBOX_PORT to free ones, or to 0 for any.',
    )

    const token = await start('c', { BOT_TOKEN: `123456789:${'A'.repeat(35)}` })
    expect(await token.ended).toBe(1)
    expect(token.lines).toHaveLength(1)
    expect(token.lines[0]).toMatch(/^BOT_TOKEN is set, so people will trust you\. OPERATOR_NAME is missing/)

    const stranger = await start('e', {}, ['--role', 'bot,wroker'])
    expect([await stranger.ended, stranger.lines]).toEqual([
      1,
      ['There is no role "wroker". The roles are bot, worker, sender, jobs, public, web; several with commas.'],
    ])
    const alone = await start('e', {}, ['--role', 'bot'])
    expect([await alone.ended, alone.lines]).toEqual([
      1,
      [
        'Roles that run on their own must share one Telegram: set BOT_TOKEN, or SANDBOX_URL to a sandbox started with npm run sandbox.',
      ],
    ])
    const nowhere = await start('e', { SANDBOX_URL: 'http://127.0.0.1:1' }, ['--role', 'bot'])
    expect([await nowhere.ended, nowhere.lines]).toEqual([
      1,
      ['No sandbox answers at SANDBOX_URL (http://127.0.0.1:1). Start one with: npm run sandbox'],
    ])
    const both = await start('e', { BOT_TOKEN: `123456789:${'A'.repeat(35)}` }, ['--role', 'public'])
    expect([await both.ended, both.lines]).toEqual([
      1,
      [
        'The role public is given no secret: take BOT_TOKEN out of its environment. It needs DATABASE_URL_PUBLIC and BOT_NAME.',
      ],
    ])

    const away = await start('d', { DATABASE_URL: 'postgres://saksi:no@127.0.0.1:1/saksi' })
    expect(await away.ended).toBe(1)
    expect(away.lines.at(-1)).toBe('The database cannot be reached. Is it running, and is DATABASE_URL right?')
  })
})
