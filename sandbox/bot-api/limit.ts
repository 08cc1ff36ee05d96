/**
 * Which calls count against Telegram's limits of sending, and the 429 for those that are too many. The arithmetic is in
 * `faults/limits.ts`.
 */
import { Refused } from '../world/refused.ts'
import type { Bot, World } from '../world/types.ts'
import { findRoom } from '../world/world.ts'
import type { Params } from './check.ts'

const sending = /^(send(?!ChatAction)|forward|copy)/
const editing = /^editMessage/

/** Where a 429 makes a bot wait: in the chat, or for calls without one, with the method. */
export function placeOf(method: string, values: Record<string, unknown>): string {
  const chat = values.chat_id
  return typeof chat === 'number' || typeof chat === 'string' ? String(chat) : method
}

/** How many messages a call makes. */
function weightOf(params: Params): number {
  const many = params.media ?? params.message_ids
  return Array.isArray(many) ? Math.max(1, many.length) : 1
}

export function tooMany(seconds: number): Refused {
  return new Refused(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}

/** Counts the call; throws 429 when it is one too many. What it answers takes the count back, for a call that fails. */
export function takeLimit(world: World, bot: Bot, { method, params }: { method: string; params: Params }): () => void {
  const { limits } = world
  const place = placeOf(method, params)
  limits.asked(bot.id, place)
  const kind = sending.test(method) ? 'message' : editing.test(method) ? 'edit' : undefined
  if (!kind || !limits.settings.enabled || params.chat_id === undefined) return () => {}
  const room = findRoom(world, place)
  const isGroup = room?.type === 'group' || room?.type === 'supergroup'
  const chat = room ? String(room.id) : place
  const verdict = limits.take({ bot: bot.id, chat, kind, isGroup, weight: weightOf(params) })
  if (verdict.ok) return verdict.giveBack
  limits.told(bot.id, place, verdict.retryAfter)
  throw tooMany(verdict.retryAfter)
}
