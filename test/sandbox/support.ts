/**
 * A sandbox per test file on a free port, and three ways to speak to it over HTTP: as a bot, as a person, and raw.
 */
import { afterAll, beforeAll } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'

export type Row = Record<string, unknown>
export type Answer = { ok: boolean; result?: unknown; error_code?: number; description?: string }
type Button = { text: string; kind: string; callback_data?: string }
export type Seen = {
  message_id: number
  position: number
  text: string | null
  edited: boolean
  deleted?: true
  from: { id: number; name: string; is_bot: boolean }
  keyboard: Button[][]
  files: { kind: string; name: string | null; size: number; url: string | null }[]
  link?: string
  message: Row & { message_id: number }
}
export type Look = { position: number; messages: Seen[]; timed_out?: true; reply_keyboard: Row | null }

/** A bot of its own for tests that must not be Saksi's: unknown fields do not fail for it. */
export const otherToken = '123456:tests_own_bot'

async function json<T>(response: Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}

export function speakTo(sandbox: () => Sandbox) {
  const control = <T = Row>(verb: string, path: string, body?: Row): Promise<T> =>
    json<T>(
      fetch(`${sandbox().url}/sandbox/api${path}`, {
        method: verb,
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
      }),
    )
  const bot = (method: string, params: Row = {}, token = sandbox().token): Promise<Answer> =>
    json<Answer>(
      fetch(`${sandbox().url}/bot${token}/${method}`, {
        method: 'POST',
        body: JSON.stringify(params),
        headers: { 'content-type': 'application/json' },
      }),
    )
  let people = 0
  return {
    control,
    bot,
    /** A new person who has met the bot with this text, unless told otherwise; its update is confirmed away. */
    async aPerson(said: string | null = '/start', token = sandbox().token): Promise<number> {
      people += 1
      const { id } = await control<{ id: number }>('POST', '/users', { first_name: `Person ${people}` })
      if (said === null) return id
      await bot('getMe', {}, token)
      await control('POST', `/users/${id}/send`, { text: said, bot: token.split(':')[0] })
      await bot('getUpdates', { offset: -1 }, token)
      await bot('getUpdates', { offset: 2_000_000_000 }, token)
      return id
    },
  }
}

export function useSandbox() {
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 })
  })
  afterAll(() => sandbox?.close())
  const started = () => {
    if (!sandbox) throw new Error('The sandbox is not started yet.')
    return sandbox
  }
  return {
    get sandbox() {
      return started()
    },
    ...speakTo(started),
  }
}
