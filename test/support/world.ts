/**
 * A world for one test file: its own database, the sandbox as Telegram, the bot, and a clock that stands still. People
 * act through the sandbox's control API over HTTP, as outside programs would; `settle` lets the post room work until
 * nothing is left, so that tests make the order of events instead of hoping for it.
 */
import { afterAll, beforeAll } from 'vitest'
import { connect } from '../../db/client.ts'
import { makeBot } from '../../handlers/bot.ts'
import { pollOnce, receive, senderTurn, workerTurn } from '../../handlers/post.ts'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'
import type { App } from '../../src/app.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { makeLog } from '../../src/log.ts'
import { useDatabase } from './database.ts'

export type Shown = { id: number; text: string; buttons: string[]; data: string[]; photo: boolean }
export type Actor = {
  send(text: string): Promise<Shown[]>
  /** Presses the newest button whose text or data is this; answers what the bot then shows. */
  press(button: string): Promise<Shown[]>
  forward(channel: string, post: number): Promise<Shown[]>
  /** Anything the control API can do as this person, settled afterwards. */
  act(path: string, body: Record<string, unknown>): Promise<Shown[]>
  /** All messages of the chat with the bot, as they stand now. */
  chat(): Promise<Shown[]>
  last(): Promise<Shown>
  id: number
}

export const master = Buffer.alloc(32, 7)

export function useWorld(options: { monitored?: string[]; at?: string } = {}) {
  const database = useDatabase()
  const closing: (() => Promise<unknown>)[] = []
  let sandbox: Sandbox
  let settleOnce: () => Promise<void>
  const world = {
    app: undefined as unknown as App,
    database,
    faults: [] as unknown[],
    clock: new Date(options.at ?? '2026-08-15T12:00:00Z'),
    get sandbox() {
      return sandbox
    },
    /** Moves the clock on by seconds. */
    pass(seconds: number) {
      world.clock = new Date(world.clock.getTime() + seconds * 1000)
    },
    settle: () => settleOnce(),
    /** How the bot reaches Telegram; a test may put its own in between. */
    reach: globalThis.fetch,
    bot: undefined as unknown as ReturnType<typeof makeBot>,
    /** Another program over the same database: nothing that lived in the first one is left. */
    restart: () => begin(),
    /** Gives the bot an update as Telegram would, past the sandbox, and settles. */
    async deliver(update: Record<string, unknown>) {
      await receive(world.app, update)
      await world.settle()
    },
    person,
    control,
  }

  beforeAll(async () => {
    const app = connect(database.appUrl)
    const reader = connect(database.readerUrl)
    const store = connect(database.keysUrl, { max: 1 })
    sandbox = await startSandbox({ port: 0 })
    closing.push(sandbox.close, app.close, reader.close, store.close)
    const keys = await openKeys(store.db, master)
    const log = makeLog('silent')
    world.app = {
      db: app.db,
      reader: reader.db,
      keys,
      clock: () => world.clock,
      log: {
        ...log,
        fault(place, error) {
          world.faults.push(error)
          return log.fault(place, error)
        },
      },
      monitored: options.monitored ?? ['VN', 'MY'],
      invented: true,
    }
    await begin()
  })
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })

  async function begin() {
    const { token, url } = sandbox
    const { app } = world
    const reach: typeof fetch = (input, init) => world.reach(input, init)
    const how = { app, sandbox: true, operator: null, publicUrl: 'http://127.0.0.1' }
    const bot = makeBot(how, { token, apiRoot: url, fetch: reach })
    await bot.init()
    world.bot = bot
    const work = workerTurn(app, { handle: bot.handle, told: async () => {} })
    const sendOut = senderTurn(app, bot.api, async () => {})
    let offset = 0
    settleOnce = async () => {
      for (;;) {
        const polled = await pollOnce(app, bot.api, { offset, seconds: 0 })
        offset = polled.offset
        let worked = polled.count > 0
        while (await work()) worked = true
        while (await sendOut()) worked = true
        if (!worked) return
      }
    }
  }

  async function control(
    verb: 'GET' | 'POST',
    path: string,
    body?: Record<string, unknown>,
  ): Promise<Record<string, never>> {
    const answer = await fetch(`${sandbox.url}/sandbox/api${path}`, {
      method: verb,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
    const said = (await answer.json()) as Record<string, never>
    if (!answer.ok) throw new Error(`${verb} ${path}: ${JSON.stringify(said)}`)
    return said
  }

  /** A new person with a language. */
  async function person(name: string, language = 'en'): Promise<Actor> {
    const made = await control('POST', '/users', { first_name: name, language_code: language })
    const id = Number(made.id)
    const chat = async () => {
      const { messages } = (await control('GET', `/users/${id}/messages?limit=1000`)) as unknown as {
        messages: RawMessage[]
      }
      return messages.map(shownOf)
    }
    const act = async (path: string, body: Record<string, unknown>) => {
      const before = JSON.stringify(await chat())
      await control('POST', `/users/${id}${path}`, body)
      await world.settle()
      const after = await chat()
      const old = JSON.parse(before) as Shown[]
      return after.filter(
        (message) => JSON.stringify(message) !== JSON.stringify(old.find((one) => one.id === message.id)),
      )
    }
    return {
      id,
      chat,
      act,
      last: async () => (await chat()).at(-1) as Shown,
      send: (text) => act('/send', { text }),
      press: (button) => act('/press', { [/^[a-z]:/.test(button) ? 'data' : 'button']: button, timeout: 0 }),
      forward: (channel, post) => act('/forward', { channel, message_id: post }),
    }
  }
  return world
}

type RawMessage = {
  message_id: number
  text: string | null
  keyboard: { text: string; callback_data?: string }[][]
  files: { kind: string }[]
}

function shownOf(message: RawMessage): Shown {
  const keys = message.keyboard.flat()
  return {
    id: message.message_id,
    text: message.text ?? '',
    buttons: keys.map((key) => key.text),
    data: keys.flatMap((key) => key.callback_data ?? []),
    photo: message.files.some((file) => file.kind === 'photo'),
  }
}
