/**
 * The bot in this process, over a real database and the sandbox, for trials that hand it updates one by one: what it asks of
 * Telegram, how many statements it needs and what failed is seen on the way; its clock stands where the trial puts it.
 */
import { connect } from '../../../db/client.ts'
import { makeBot } from '../../../handlers/bot.ts'
import { receive, senderTurn, workerTurn } from '../../../handlers/post.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import type { App } from '../../../src/app.ts'
import { openKeys } from '../../../src/flow/keys.ts'
import { makeLog } from '../../../src/log.ts'
import type { Place } from './place.ts'

/** One call of the Bot API as it was asked: `said` is what was answered. */
export type Call = { method: string; asked: Record<string, unknown>; said: Said }
export type Said = { ok: boolean; description?: string; result?: { message_id?: number } }

export type WatchedBot = {
  app: App
  /** Moves the clock on by seconds. */
  pass(seconds: number): void
  /** Hands over an update, handles it and sends what must be sent; answers the calls that were made. */
  handle(update: Record<string, unknown>): Promise<Call[]>
  /** What failed since it was asked last. */
  faults(): string[]
  /** Statements asked of the database so far. */
  readonly statements: number
  /** Makes a person who has written to the bot, so that it may write to them; the bot has not seen it. */
  person(language: string): Promise<number>
  close(): Promise<void>
}

export async function openBot(place: Place): Promise<WatchedBot> {
  const sandbox = await startSandbox({ port: 0 })
  const connections = [connect(place.appUrl), connect(place.readerUrl), connect(place.keysUrl, { max: 1 })] as const
  const [main, reader, store] = connections
  const failed: string[] = []
  let clock = new Date('2026-08-15T12:00:00Z')
  let statements = 0
  const quiet = makeLog('silent')
  const fault = (where: string, error: unknown) => {
    failed.push(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return quiet.fault(where, error)
  }
  const app: App = {
    db: counting(main.db, () => void statements++),
    reader: reader.db,
    keys: await openKeys(store.db, place.master),
    clock: () => clock,
    log: { ...quiet, fault },
    monitored: ['VN', 'MY'],
    invented: true,
  }
  let calls: Call[] = []
  let serving = 0
  const watched: typeof globalThis.fetch = async (input, init) => {
    const answer = await globalThis.fetch(input, init)
    // A file goes as a stream, which is read once: it goes to whoever is being served.
    const asked = typeof init?.body === 'string' ? JSON.parse(init.body) : { chat_id: serving }
    calls.push({ method: String(input).split('/').at(-1) ?? '', asked, said: (await answer.clone().json()) as Said })
    return answer
  }
  const bot = makeBot(
    { app, sandbox: true, operator: null, publicUrl: 'http://127.0.0.1' },
    { token: sandbox.token, apiRoot: sandbox.url, fetch: watched },
  )
  await bot.init()
  const work = workerTurn(app, { handle: bot.handle, told: async () => {} })
  const sendOut = senderTurn(app, bot.api, async () => {})
  const control = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${sandbox.url}/sandbox/api${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return (await answer.json()) as { id: number }
  }
  let next = 500_000
  return {
    app,
    pass(seconds) {
      clock = new Date(clock.getTime() + seconds * 1000)
    },
    async handle(update) {
      calls = []
      serving = personIn(update)
      await receive(app, update)
      while (await work());
      while (await sendOut());
      return calls
    },
    faults: () => failed.splice(0),
    get statements() {
      return statements
    },
    async person(language) {
      const { id } = await control('/users', {
        id: ++next,
        first_name: 'Invented',
        ...(language ? { language_code: language } : {}),
      })
      await control(`/users/${id}/send`, { text: '/start' })
      return id
    },
    async close() {
      for (const one of connections) await one.close()
      await sandbox.close()
    },
  }
}

function personIn({ message, callback_query: pressed }: Record<string, unknown>): number {
  const { from } = (message ?? pressed ?? {}) as { from?: { id?: number } }
  return from?.id ?? 0
}

/** The same database; `heard` is told of each statement, also within a transaction. */
function counting<Target extends object>(target: Target, heard: () => void): Target {
  return new Proxy(target, {
    get(from, name) {
      const value: unknown = Reflect.get(from, name)
      if (typeof value !== 'function') return value
      if (name === 'begin')
        return (run: (tx: object) => unknown) => value.call(from, (tx: object) => run(counting(tx, heard)))
      if (name !== 'unsafe') return value.bind(from)
      return (...given: unknown[]) => {
        heard()
        return value.apply(from, given)
      }
    },
  })
}
