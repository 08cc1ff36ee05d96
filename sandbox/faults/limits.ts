/**
 * Telegram's limits of sending, as arithmetic over given instants: one message a second in a chat with short bursts,
 * twenty a minute in a group, thirty a second over all chats that did not ask. It knows neither methods nor HTTP.
 */
export type LimitSettings = {
  enabled: boolean
  /** In one chat: so many a second, after a burst of so many at once. */
  chat_per_second: number
  chat_burst: number
  /** In one group or supergroup: messages, and edits for themselves, in any 60 seconds. */
  group_per_minute: number
  /** Over all chats in any second. An answer to somebody who acted within `answer_seconds` is not counted. */
  overall_per_second: number
  answer_seconds: number
}

export const usualLimits: LimitSettings = {
  enabled: false,
  chat_per_second: 1,
  chat_burst: 3,
  group_per_minute: 20,
  overall_per_second: 30,
  answer_seconds: 60,
}

export type Use = {
  bot: number
  chat: string
  kind: 'message' | 'edit'
  isGroup: boolean
  /** Messages in one call: an album counts each of its items. */
  weight: number
}

export type LimitKind = 'chat' | 'group' | 'overall'
/** `retryAfter` in whole seconds, at least 1. */
export type Verdict = { ok: false; retryAfter: number; by: LimitKind } | { ok: true; giveBack(): void }

export type Limits = {
  settings: LimitSettings
  /** What was refused by which limit, and how many calls came before the time they had been told. */
  counts: Record<LimitKind | 'early', number>
  /** Somebody acted in a chat with the bot. */
  heard(bot: number, chat: string): void
  take(use: Use): Verdict
  /** A bot was told to wait, by a limit or a fault. */
  told(bot: number, place: string, seconds: number): void
  /** Counts a call that comes before the bot may ask again. */
  asked(bot: number, place: string): void
  clear(): void
  /** Clears, and goes back to the settings of the start. */
  reset(): void
}

const placesBound = 50_000

/** One row of instants at which something was sent; `wait` is 0 when there is room for `weight` more. */
function waitInWindow(
  times: number[],
  { now, span, most, weight }: Record<'now' | 'span' | 'most' | 'weight', number>,
) {
  while (times.length > 0 && times[0]! <= now - span) times.shift()
  const tooMany = times.length + Math.min(weight, most) - most
  return tooMany <= 0 ? 0 : times[tooMany - 1]! + span - now
}

export function makeLimits(realNow: () => number, given: Partial<LimitSettings> = {}): Limits {
  /** Per chat the instant at which all that was sent would have been due, one by one. */
  const due = new Map<string, number>()
  const windows = new Map<string, number[]>()
  const acted = new Map<string, number>()
  const until = new Map<string, number>()
  const limits: Limits = {
    settings: { ...usualLimits, ...given },
    counts: { chat: 0, group: 0, overall: 0, early: 0 },
    heard(bot, chat) {
      if (!limits.settings.enabled) return
      if (acted.size > placesBound) acted.clear()
      acted.set(`${bot}|${chat}`, realNow())
    },
    told(bot, place, seconds) {
      if (until.size > placesBound) until.clear()
      until.set(`${bot}|${place}`, realNow() + seconds * 1000)
    },
    asked(bot, place) {
      const ends = until.get(`${bot}|${place}`)
      if (ends === undefined) return
      if (realNow() < ends) limits.counts.early += 1
      else until.delete(`${bot}|${place}`)
    },
    take(use) {
      const { enabled, ...rates } = limits.settings
      if (!enabled) return { ok: true, giveBack() {} }
      const now = realNow()
      const place = `${use.bot}|${use.chat}`
      const interval = 1000 / rates.chat_per_second
      const weight = Math.min(use.weight, rates.chat_burst)
      const from = Math.max(due.get(place) ?? now, now)
      const isAnswer = now - (acted.get(place) ?? -Infinity) <= rates.answer_seconds * 1000
      const rowOf = (key: string) => windows.get(key) ?? windows.set(key, []).get(key)!
      const group = use.isGroup ? rowOf(`${place}|${use.kind}`) : undefined
      const overall = use.kind === 'message' && !isAnswer ? rowOf(`${use.bot}`) : undefined
      const inWindow = (row: number[] | undefined, span: number, most: number) =>
        row ? waitInWindow(row, { now, span, most, weight: use.weight }) : 0
      const waits: [LimitKind, number][] = [
        ['chat', use.kind === 'message' ? from - now - (rates.chat_burst - weight) * interval : 0],
        ['group', inWindow(group, 60_000, rates.group_per_minute)],
        ['overall', inWindow(overall, 1000, rates.overall_per_second)],
      ]
      const [by, wait] = waits.reduce((one, other) => (other[1] > one[1] ? other : one))
      if (wait > 0) {
        limits.counts[by] += 1
        return { ok: false, by, retryAfter: Math.max(1, Math.ceil(wait / 1000)) }
      }
      if (due.size > placesBound) due.clear()
      if (windows.size > placesBound) windows.clear()
      if (use.kind === 'message') due.set(place, from + weight * interval)
      const rows = [group, overall].filter((row) => row !== undefined)
      for (const row of rows) for (let item = 0; item < use.weight; item += 1) row.push(now)
      return {
        ok: true,
        giveBack() {
          if (use.kind === 'message') due.set(place, (due.get(place) ?? now) - weight * interval)
          for (const row of rows) row.splice(Math.max(0, row.lastIndexOf(now) - use.weight + 1), use.weight)
        },
      }
    },
    clear() {
      for (const map of [due, windows, acted, until]) map.clear()
      limits.counts = { chat: 0, group: 0, overall: 0, early: 0 }
    },
    reset() {
      limits.settings = { ...usualLimits, ...given }
      limits.clear()
    },
  }
  return limits
}
