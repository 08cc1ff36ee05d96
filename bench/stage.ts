/**
 * What the benches of the bot stand on: a PostgreSQL with fsync on, the sandbox in a process of its own, and the real program
 * in another, so that the CPU of each is its own.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Sandbox } from '../sandbox/server.ts'
import { ownPlace, settingsOf } from '../test/campaigns/support/place.ts'
import { type Program, startProgram } from '../test/campaigns/support/program.ts'

export type Control = Sandbox['control']
export type Stage = {
  sandboxUrl: string
  control: Control
  program: Program
  appUrl: string
  /** The first process of PostgreSQL. */
  serverPid: number
  /** Starts a file of this folder; settles once it has printed its first line. */
  start(file: string, args: string[]): Promise<ChildProcess>
  end(): Promise<void>
}

/** `settings` are the program's, beside those of the stage. */
export async function openStage(settings: Record<string, string> = {}): Promise<Stage> {
  const place = await ownPlace()
  const children: ChildProcess[] = []
  const start = async (path: string, args: string[]) => {
    const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    const said = await new Promise<string>((done, fail) => {
      child.stdout.once('data', (data: Buffer) => done(data.toString()))
      child.once('exit', (code) => fail(new Error(`${path} ended with ${code}.`)))
    })
    return { child, said }
  }
  const { said } = await start(join(import.meta.dirname, '../sandbox/main.ts'), ['--port', '0'])
  const sandboxUrl = /http:\/\/[\d.:]+/.exec(said)?.[0] ?? ''
  const program = startProgram({
    env: { ...settingsOf(place), SANDBOX_URL: sandboxUrl, ...settings },
    folder: join(place.folder, 'program'),
  })
  await program.ready()
  return {
    sandboxUrl,
    control: controlOf(sandboxUrl),
    program,
    appUrl: place.appUrl,
    serverPid: place.server.pid,
    start: async (file, args) => (await start(join(import.meta.dirname, file), args)).child,
    async end() {
      await program.stop()
      for (const child of children.reverse()) {
        const ended = new Promise((done) => child.once('exit', done))
        child.kill('SIGTERM')
        await ended
      }
      await place.stop()
    },
  }
}

/** Starts the bare echo bot on the stage's sandbox; `control` is the control API of people who write to it. */
export async function startEcho({ sandboxUrl, start }: Stage): Promise<{ pid: number; control: Control }> {
  const { pid = 0 } = await start('echo.ts', [sandboxUrl, echoToken])
  return { pid, control: controlOf(sandboxUrl, `sandbox_${echoToken.split(':')[0]}_bot`) }
}
const echoToken = '7000000009:ECHO_not_a_real_token_of_telegram'

/** The control API over HTTP; `bot` is whom people write to, the program's own unless said otherwise. */
function controlOf(url: string, bot?: string): Control {
  return async (verb, path, body) => {
    const whom = bot === undefined ? '' : `${path.includes('?') ? '&' : '?'}bot=${bot}`
    const asked = await fetch(`${url}/sandbox/api${path}${verb === 'GET' ? whom : ''}`, {
      method: verb,
      ...(body && {
        body: JSON.stringify(bot === undefined ? body : { ...body, bot }),
        headers: { 'content-type': 'application/json' },
      }),
    })
    return asked.json()
  }
}
