/**
 * The real program as a process of its own: started with given settings, known by its pid, killed and started again. It
 * runs in a folder of its own, so that no `.env` of this checkout reaches it; Telegram and the database are the caller's.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

export type Program = {
  readonly pid: number
  /** What it printed so far, line by line. */
  readonly lines: readonly string[]
  /** The address it printed behind a name, like `Public page`. */
  url(name: string): string
  /** Settles when it says that it is ready; rejects with its last words when it ends before. */
  ready(): Promise<void>
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
  /** Asks it to stop; answers its exit code. */
  stop(): Promise<number | null>
  readonly ended: Promise<number | null>
}

export type Starting = {
  /** The settings; nothing of this process's environment is handed on but PATH and HOME. */
  env: Record<string, string>
  /** A folder for its data; made when it is not there. */
  folder: string
  args?: readonly string[]
  /** The line that says it is ready. */
  readyWhen?: RegExp
}

const root = join(import.meta.dirname, '../../..')
const main = join(root, 'src/main.ts')
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** Starts the program without the invented world. It answers at once; wait for `ready`. */
export function startProgram({ env, folder, args = ['--empty'], readyWhen = /^Stop with/ }: Starting): Program {
  mkdirSync(folder, { recursive: true })
  const { PATH = '', HOME = '/' } = process.env
  // It starts a third faster with what an earlier one compiled; Node writes that down when a program stops in good order.
  const compiled = join(root, 'node_modules/.cache/compiled')
  const given = { PATH, HOME, PORT: '0', SANDBOX_PORT: '0', NODE_COMPILE_CACHE: compiled }
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...given, DATA_FOLDER: folder, ...env },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  const lines: string[] = []
  const ended = new Promise<number | null>((end) => {
    child.once('error', () => end(null))
    child.once('exit', (code) => end(code))
  })
  void ended.then(() => children.delete(child))
  const isReady = new Promise<void>((done, fail) => {
    const take = (data: Buffer) => {
      lines.push(...data.toString().split('\n').filter(Boolean))
      if (lines.some((line) => readyWhen.test(line))) done()
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    void ended.then((code) => fail(new Error(`The program ended with ${code}: ${lines.slice(-5).join(' / ')}`)))
  })
  isReady.catch(() => {})
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    pid: child.pid ?? 0,
    lines,
    url: (name) =>
      lines
        .find((line) => line.startsWith(name))
        ?.split(/\s+/)
        .at(-1) ?? '',
    ready: () => isReady,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    ended,
  }
}
