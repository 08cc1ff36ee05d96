/**
 * The program as several processes with roles of their own, over one database and one sandbox that runs outside them all. People
 * act through the control API over HTTP; what the program does is waited for, never slept for.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'
import { useDatabase } from './database.ts'

export const masterHex = '5a'.repeat(32)

export type Part = {
  pid: number
  /** Its DATA_FOLDER. */
  folder: string
  lines: string[]
  /** The address on the line that begins with a word: `Public`, `Health`. */
  url(word: string): string
  ended: Promise<number | null>
  kill(signal: NodeJS.Signals): void
}

export type Seen = { id: number; position: number; text: string; buttons: string[]; photo: boolean }
export type Person = {
  id: number
  send(text: string): Promise<void>
  /** Presses a button as soon as the bot shows it after what this person did last. */
  press(button: string): Promise<void>
  /** The first message after what this person did last whose text fits. */
  hears(text: RegExp): Promise<Seen>
  chat(): Promise<Seen[]>
}

const patienceMs = 90_000

/** Call once at the top of a file. Everything is there in its hooks and tests, and ends after them. */
export function useSplit() {
  const database = useDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'saksi-split-'))
  const parts = new Set<ChildProcess>()
  let sandbox: Sandbox
  let folders = 0
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 })
  })
  afterAll(async () => {
    const ends = [...parts].map((child) => new Promise((done) => child.once('exit', done)))
    for (const child of parts) child.kill('SIGKILL')
    await Promise.all(ends)
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const common = () => ({
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '/',
    PORT: '0',
    SANDBOX_URL: sandbox.url,
    MONITORED: 'VN,MY',
  })
  /** What a process with keys is given. */
  const keyed = () => ({
    ...common(),
    MASTER_KEY: masterHex,
    DATABASE_URL_OWNER: database.ownerUrl,
    DATABASE_URL_APP: database.appUrl,
    DATABASE_URL_READER: database.readerUrl,
    DATABASE_URL_PUBLIC: database.publicUrl,
    KEYS_DATABASE_URL: database.keysUrl,
    KEYS_DATABASE_URL_OWNER: database.keysOwnerUrl,
  })
  /** What the pages are given. */
  const keyless = () => ({ ...common(), DATABASE_URL_PUBLIC: database.publicUrl })

  /** Starts a process; settles when it says how to stop it, or when it has ended. */
  function start(role: string, more: Record<string, string> = {}): Promise<Part> {
    const own = join(folder, String(folders++))
    const env = { ...(role === 'public' ? keyless() : keyed()), DATA_FOLDER: own, ...more }
    const child = spawn(process.execPath, ['src/main.ts', '--role', role], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    parts.add(child)
    const lines: string[] = []
    const url = (word: string) =>
      lines
        .find((line) => line.startsWith(word))
        ?.split(/\s+/)
        .at(-1)
        ?.replace(/\/$/, '') ?? ''
    return new Promise((done) => {
      const ended = new Promise<number | null>((end) => child.once('exit', (code) => end(code)))
      const kill = (signal: NodeJS.Signals) => void child.kill(signal)
      const part = { pid: child.pid ?? 0, folder: env.DATA_FOLDER, lines, url, ended, kill }
      let rest = ''
      const take = (data: Buffer) => {
        const [last = '', ...whole] = (rest + data.toString()).split('\n').reverse()
        rest = last
        lines.push(...whole.reverse().filter(Boolean))
        if (lines.some((line) => line.startsWith('Stop with'))) done(part)
      }
      child.stdout.on('data', take)
      child.stderr.on('data', take)
      void ended.then(() => {
        parts.delete(child)
        done(part)
      })
    })
  }

  async function control<T>(verb: 'GET' | 'POST', path: string, body?: Record<string, unknown>): Promise<T> {
    const init = { method: verb, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(`${sandbox.url}/sandbox/api${path}`, init)
    const said = (await answer.json()) as T
    if (!answer.ok) throw new Error(`${verb} ${path}: ${JSON.stringify(said)}`)
    return said
  }

  async function person(name: string): Promise<Person> {
    const { id } = await control<{ id: number }>('POST', '/users', { first_name: name, language_code: 'en' })
    let acted = 0
    const read = async (path: string) =>
      (await control<{ messages: Raw[] }>('GET', `/users/${id}${path}`)).messages.map(seenIn)
    /** Waits for a message of the bot, after what was done last, in which `fits` finds something. */
    const wait = async (what: string, fits: (seen: Seen) => boolean): Promise<Seen> => {
      const until = performance.now() + patienceMs
      for (let after = acted; performance.now() < until; ) {
        const news = await read(`/next?after=${after}&from=bot&timeout=2&limit=1000`)
        const found = news.find(fits)
        if (found) return found
        after = Math.max(after, ...news.map(({ position }) => position))
      }
      throw new Error(
        `${name} waited for ${what} and saw ${JSON.stringify((await read('/messages?limit=1000')).slice(-3))}`,
      )
    }
    const act = async (path: string, body: Record<string, unknown>) => {
      acted = (await control<{ position: number }>('POST', `/users/${id}${path}`, body)).position
    }
    return {
      id,
      send: (text) => act('/send', { text }),
      async press(button) {
        const { id: message_id } = await wait(`the button "${button}"`, ({ buttons }) => buttons.includes(button))
        await act('/press', { button, message_id, timeout: 0 })
      },
      hears: (text) => wait(String(text), (seen) => text.test(seen.text)),
      chat: () => read('/messages?limit=1000'),
    }
  }

  return {
    database,
    start,
    person,
    control,
    get sandbox() {
      return sandbox
    },
  }
}

type Raw = {
  message_id: number
  position: number
  text: string | null
  keyboard: { text: string }[][]
  files: { kind: string }[]
}

const seenIn = ({ message_id: id, position, text, keyboard, files }: Raw): Seen => ({
  id,
  position,
  text: text ?? '',
  buttons: keyboard.flat().map((key) => key.text),
  photo: files.some((file) => file.kind === 'photo'),
})

/** A citizen of Viet Nam who has agreed and may be written to. */
export async function agreed(split: ReturnType<typeof useSplit>, name: string): Promise<Person> {
  const one = await split.person(name)
  await one.send('/start')
  await one.press('English')
  await one.send('Vietnam')
  await one.press('I agree. Tell me when there is news')
  return one
}

/** One whole report, from the pasted link to the receipt. */
export async function report(one: Person, link: string): Promise<string> {
  await one.send('/report')
  await one.press('Drugs')
  await one.send(link)
  await one.press('Vietnam')
  await one.press('Send')
  return /RPT[-\w]+/.exec((await one.hears(/RPT-[\w-]+/)).text)?.[0] ?? ''
}
