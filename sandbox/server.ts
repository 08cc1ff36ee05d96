/**
 * Starts the sandbox: Telegram's Bot API, the control API and the chat page on one port of this machine. It runs
 * inside another program's process or alone (`main.ts`) and imports nothing of the program it is a sandbox for.
 */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { mountBotApi } from './bot-api/http.ts'
import { runCall } from './bot-api/run.ts'
import { startWebhooks } from './bot-api/webhook.ts'
import type { ClockListener } from './control/clock.ts'
import { mountControl } from './control/http.ts'
import { mountPage } from './page.ts'
import { Refused } from './world/refused.ts'
import { seedChannels } from './world/seed.ts'
import { keepState, readState } from './world/state-file.ts'
import type { World } from './world/types.ts'
import { addBot, makeWorld, tokenShape, type WorldOptions } from './world/world.ts'

export type SandboxOptions = {
  /** 0 takes any free port. */
  port: number
  /** 127.0.0.1 unless told. */
  host?: string
  /** The program's own bot; other tokens of the right shape get bots of their own. */
  token?: string
  /** Where the world is kept; without it, it ends with the process. */
  stateFile?: string
  botName?: string
  /** Real milliseconds, for windows and limits that the moved clock does not touch; tests give a clock of their own. */
  realNow?: () => number
  /** Shorter windows than Telegram's: the answer to a button, the pauses and the patience of webhooks. */
  windows?: WorldOptions['windows']
  /** Limits of sending (429); off unless `{ enabled: true }`. The control API sets them as well. */
  limits?: WorldOptions['limits']
}

export type Sandbox = {
  /** http://HOST:PORT; the chat page is at /. */
  url: string
  token: string
  /** The sandbox's clock: real time and the offset that the control API moves. */
  now(): Date
  /** Calls the listener after each move of the clock; the mover is answered when all listeners have settled. */
  onClock(listener: ClockListener): void
  /** A request to the control API without a network: `control('POST', '/users', { first_name: 'Ana' })`. */
  control(verb: 'GET' | 'POST' | 'DELETE', path: string, body?: Record<string, unknown>): Promise<unknown>
  close(): Promise<void>
}

/** Not a secret: whoever reaches the sandbox may be anybody in it. */
const ownToken = '7000000001:SANDBOX_not_a_real_token_of_telegram'

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { port, host = '127.0.0.1', token = ownToken } = options
  if (!tokenShape.test(token)) throw new Error('The sandbox token must look like 123456:letters, digits, "_" and "-".')
  const { world, kept } = openWorld(token, options)
  const listeners = new Set<ClockListener>()
  const app = makeApp(world, listeners)
  const server = await listen(app, { port, host })
  const address = server.address()
  const bound = address !== null && typeof address === 'object' ? address.port : port

  const stopping = new AbortController()
  const stopWebhooks = startWebhooks(world, (bot, method, values) =>
    runCall(world, { bot, method, values, files: new Map(), signal: stopping.signal }),
  )
  let closing: Promise<void> | undefined
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    token,
    now: world.now,
    onClock: (listener) => void listeners.add(listener),
    async control(verb, path, body) {
      const init = body === undefined ? { method: verb } : { method: verb, body: JSON.stringify(body) }
      return (await app.request(`/sandbox/api${path}`, init)).json()
    },
    close() {
      closing ??= (async () => {
        stopping.abort()
        stopWebhooks()
        world.bell.close()
        await end(server)
        await kept.close()
      })()
      return closing
    },
  }
}

/** The world of the state file, or a new one, with the program's own bot and the invented channels in it. */
function openWorld(token: string, options: SandboxOptions) {
  const { stateFile, botName = 'Saksi', realNow, windows, limits } = options
  const state = readState(stateFile)
  const kept = keepState(stateFile, () => state)
  const world = makeWorld(state, {
    changed: kept.changed,
    ...(stateFile === undefined ? {} : { filesFolder: `${stateFile}.files` }),
    ...(realNow ? { realNow } : {}),
    ...(windows ? { windows } : {}),
    ...(limits ? { limits } : {}),
  })
  const plain = botName.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  world.mainBotId = addBot(world, token, { first_name: botName, username: `${plain.slice(0, 20)}_sandbox_bot` }).id
  seedChannels(world)
  return { world, kept }
}

function makeApp(world: World, listeners: Set<ClockListener>): Hono {
  const app = new Hono()
  mountControl(app, { world, listeners })
  mountPage(app)
  mountBotApi(app, world)
  app.notFound((context) => context.json({ ok: false, error_code: 404, description: 'Not Found' }, 404))
  app.onError((problem, context) => {
    const code = problem instanceof Refused ? problem.code : problem instanceof URIError ? 404 : 500
    if (code === 500) process.stderr.write(`sandbox: ${problem.stack ?? String(problem)}\n`)
    const words = code === 404 ? 'Not Found' : 'Internal Server Error'
    const description = problem instanceof Refused ? problem.message : words
    return context.json({ ok: false, error_code: code, description }, code as 500)
  })
  return app
}

function listen(app: Hono, { port, host }: { port: number; host: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host, overrideGlobalObjects: false }) as Server
    server.once('listening', () => resolve(server))
    server.once('error', reject)
  })
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    // Answers under way get a moment; then their connections are cut.
    setTimeout(() => server.closeAllConnections(), 500).unref()
  })
}
