/**
 * The last calls made to the Bot API, for whoever tests a bot: method, parameters, answer, time. Tokens never enter
 * it, files stand as name and size, and it forgets the oldest call beyond its bound.
 */
export type Call = {
  id: number
  /** Sandbox time, ISO 8601. */
  time: string
  bot: string
  method: string
  params: Record<string, unknown>
  /** Parameters and fields that the table of the Bot API does not know. */
  unknown_fields: string[]
  response: unknown
  /** 0 for a call that got no answer and was not carried out. */
  status: number
  /** The fault that befell it, by the control API's wish. */
  fault?: string
}

export type CallLog = {
  add(call: Omit<Call, 'id'>): void
  list(filter: { method?: string; chat?: string; bot?: string; after?: number; limit?: number }): Call[]
  lastId(): number
  clear(): void
}

const bound = 5_000
const longest = 8_000

/** Long strings are cut, so that the log cannot hold a hundred megabytes. */
function shorten(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) return { bytes: value.length }
  if (depth > 12) return '…'
  if (Array.isArray(value)) return value.slice(0, 200).map((item) => shorten(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item, depth + 1)]))
}

export function makeCallLog(): CallLog {
  let calls: Call[] = []
  let last = 0
  return {
    add(call) {
      last += 1
      calls.push({
        id: last,
        ...call,
        params: shorten(call.params) as Call['params'],
        response: shorten(call.response),
      })
      // Cut in steps: dropping one from the front of an array per call would copy it every time.
      if (calls.length > bound * 1.2) calls = calls.slice(-bound)
    },
    list({ method, chat, bot, after = 0, limit = 100 }) {
      const wanted = method?.toLowerCase()
      return calls
        .filter((call) => call.id > after)
        .filter((call) => !wanted || call.method.toLowerCase() === wanted)
        .filter((call) => !chat || String(call.params.chat_id) === chat)
        .filter((call) => !bot || call.bot === bot)
        .slice(after > 0 ? 0 : -limit)
        .slice(0, limit)
    },
    lastId: () => last,
    clear() {
      calls = []
    },
  }
}
