/**
 * A Telegram that fails, on a clock that leaps: the sandbox with a fault for every fifth call, the bot's own way of calling
 * it, and its log of calls. Nobody sleeps here: a wait moves the sandbox's clock and the database's leases by as much.
 */
import { Api } from 'grammy'
import { forGrammy, retryingFetch } from '../../../handlers/fetch.ts'
import { startSandbox } from '../../../sandbox/server.ts'
import type { App } from '../../../src/app.ts'
import type { Call } from './judge.ts'

/** What goes wrong, and how often among all that goes wrong. */
const kinds: { weight: number; rule: Record<string, unknown> }[] = [
  { weight: 3, rule: { fault: 'too_many_requests', retry_after: 2 } },
  { weight: 1, rule: { fault: 'too_many_requests', retry_after: 15 } },
  { weight: 2, rule: { fault: 'too_many_requests', retry_after: 45 } },
  { weight: 2, rule: { fault: 'error', status: 502 } },
  { weight: 1, rule: { fault: 'error', status: 500 } },
  { weight: 1, rule: { fault: 'error', status: 504, html: true } },
  { weight: 1, rule: { fault: 'error', status: 502, accepted: true } },
  { weight: 3, rule: { fault: 'reset' } },
  { weight: 3, rule: { fault: 'reset_after' } },
  { weight: 2, rule: { fault: 'half_answer' } },
]

/** Longer than the bot waits for one attempt. These need real time, so they come by number and not by chance. */
const tooSlowMs = 8_300

export type Telegram = Awaited<ReturnType<typeof openTelegram>>

/**
 * Starts it. `now` and `wait` are for whoever sends: waiting moves the sandbox's clock at once. With `onlyWaits` nothing but
 * waits takes time, so that a pace is seen as if machine and network were infinitely fast; the sandbox's limits are on then.
 */
export async function openTelegram({ onlyWaits = false }: { onlyWaits?: boolean } = {}) {
  let waited = 0
  let sandboxNow = () => 0
  const now = () => (onlyWaits ? waited : sandboxNow())
  const sandbox = await startSandbox({ port: 0, realNow: now })
  sandboxNow = () => sandbox.now().getTime()
  const control = async <Answer>(verb: 'GET' | 'POST', path: string, body?: Record<string, unknown>) => {
    const answer = (await sandbox.control(verb, path, body)) as Answer & { error?: unknown }
    if (answer.error) throw new Error(`${verb} ${path}: ${JSON.stringify(answer.error)}`)
    return answer as Answer
  }
  if (onlyWaits) await control('POST', '/limits', { chat_burst: 1, answer_seconds: 0 })
  let leases: App['db'] | null = null
  const wait = async (ms: number) => {
    const whole = Math.ceil(ms)
    if (whole <= 0) return
    waited += whole
    await control('POST', '/clock', { advance: `${whole}ms` })
    // Leases run by the database's clock, which nobody can move: what stands now comes nearer by as much.
    const seconds = whole / 1000
    await leases?.unsafe(bringNearer('outbox'), [seconds])
    await leases?.unsafe(bringNearer('inbox'), [seconds])
  }
  /** When each call left, in the order of the log. */
  const stamps: number[] = []
  const stamping: typeof fetch = (input, init) => {
    if (String(input).endsWith('/sendMessage')) stamps.push(now())
    return fetch(input, init)
  }
  const telegram = {
    now,
    clock: () => sandbox.now(),
    wait,
    /** The program whose leases run by this clock. */
    leads({ db }: App) {
      leases = db
    },
    control,
    address: { token: sandbox.token, apiRoot: sandbox.url },
    close: sandbox.close,
    /** The bot's calls, as `makeBot` makes them, with this clock in the place of the real one. */
    api() {
      const fetching = retryingFetch(stamping, { attempts: 4, wait, now })
      return new Api(sandbox.token, { apiRoot: sandbox.url, fetch: forGrammy(fetching), timeoutSeconds: 60 })
    },
    person: (name: string) => control<{ id: number }>('POST', '/users', { first_name: name }),
    calls: () => readCalls(control, onlyWaits ? stamps : null),
    /** From now on this part of all calls that send fails; `slowCount` of them by taking too long. */
    async fail(part: number, seed: number, slowCount: number) {
      if (slowCount > 0) {
        const slow = { fault: 'slow', ms: tooSlowMs, accepted: true, method: 'sendMessage', skip: 30, count: slowCount }
        await control('POST', '/faults', slow)
      }
      const whole = kinds.reduce((sum, kind) => sum + kind.weight, 0)
      let left = 1
      for (const [at, { weight, rule }] of kinds.entries()) {
        const share = (part * weight) / whole
        const given = { ...rule, method: 'sendMessage', probability: share / left, seed: seed * 100 + at }
        await control('POST', '/faults', given)
        left -= share
      }
    },
    /** Telegram fails one chat so often in a row that the bot's own attempts are over. */
    refuse: (chat: number) =>
      control('POST', '/faults', { fault: 'error', status: 502, method: 'sendMessage', chat: String(chat), count: 6 }),
    /** Messages refused by the limits, by which. */
    async refused() {
      const { refused } = await control<{ refused: Record<string, number> }>('GET', '/limits')
      return Object.values(refused).reduce((sum, one) => sum + one, 0)
    },
    totals: () => control<{ totals: Record<string, number>; early: number }>('GET', '/faults'),
  }
  return telegram
}

const bringNearer = (table: 'inbox' | 'outbox') =>
  `update ${table} set lease_until = lease_until - make_interval(secs => $1::float8) where lease_until is not null`

type Logged = {
  id: number
  time: string
  params: { chat_id?: number | string; text?: string }
  response: { parameters?: { retry_after?: number } } | null
  status: number
  fault?: string
}

/** A reader of the sandbox's log, read before it forgets (it keeps the last 5,000); `stamps` go before its own times. */
function readCalls(control: <Answer>(verb: 'GET', path: string) => Promise<Answer>, stamps: number[] | null) {
  const calls: Call[] = []
  const refused = new Set<number>()
  let after = 0
  return {
    calls,
    /** Chats whose readers were said not to be there. */
    refused,
    async read() {
      for (;;) {
        const path = `/calls?method=sendMessage&after=${after}&limit=1000`
        const { last, calls: more } = await control<{ last: number; calls: Logged[] }>('GET', path)
        for (const { id, time, params, response, status, fault } of more) {
          const retryAfter = status === 429 ? (response?.parameters?.retry_after ?? 0) : null
          const { chat_id: chat, text = '' } = params
          const at = stamps ? (stamps[calls.length] ?? Number.NaN) : Date.parse(time)
          if ((status === 403 || status === 400) && !fault) refused.add(Number(chat))
          calls.push({ id, at, chat: Number(chat), text, status, fault: fault ?? null, retryAfter })
        }
        after = more.length === 1000 ? (more.at(-1)?.id ?? last) : last
        if (more.length < 1000) return
      }
    },
  }
}
