/**
 * One call of one method by one bot, and the way to read its checked parameters and to find the chat it names.
 */

import { findMessage } from '../world/post.ts'
import { bad, forbidden } from '../world/refused.ts'
import type { Bot, Chat, Row, Stored, World } from '../world/types.ts'
import { findRoom, privateKey } from '../world/world.ts'
import type { Params } from './check.ts'

export type Call = { world: World; bot: Bot; params: Params; signal: AbortSignal }
/** Answers the method's result or throws `Refused`. */
export type Method = (call: Call) => unknown

export function text(params: Params, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' ? value : undefined
}

export function number(params: Params, name: string): number | undefined {
  const value = params[name]
  return typeof value === 'number' ? value : undefined
}

export function object(params: Params, name: string): Row | undefined {
  const value = params[name]
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : undefined
}

const seesRoom = ['creator', 'administrator', 'member']

/**
 * The chat a bot names by id or @username. A person the bot never met, an unknown number and a private channel the
 * bot is not in are all "chat not found", as on Telegram.
 */
export function findChat({ world, bot, params }: Call, name = 'chat_id'): Chat {
  const id = params[name]
  if (id === undefined || id === '') throw bad('chat_id is empty')
  if (typeof id === 'number' && id > 0) {
    const chat = world.state.chats[privateKey(bot.id, id)]
    if (chat?.met) return chat
    if (world.state.bots[id]) throw forbidden("bot can't send messages to bots")
    if (sharesRoom(world, bot, id)) throw forbidden("bot can't initiate conversation with a user")
    throw bad('chat not found')
  }
  if (typeof id === 'string' && !id.startsWith('@')) throw bad('chat not found')
  const room = findRoom(world, id as string | number)
  if (!room || !(room.username || room.members[bot.id])) throw bad('chat not found')
  return room
}

function sharesRoom(world: World, bot: Bot, userId: number): boolean {
  return Object.values(world.state.chats).some(
    (chat) => seesRoom.includes(chat.members[bot.id] ?? '') && seesRoom.includes(chat.members[userId] ?? ''),
  )
}

/** The chat, if the bot may write there now. */
export function findChatToWrite(call: Call): Chat {
  const chat = findChat(call)
  if (chat.type === 'private') {
    if (chat.blocked) throw forbidden('bot was blocked by the user')
    return chat
  }
  const standing = call.world.state.chats[chat.key]?.members[call.bot.id]
  const name = chat.type === 'group' ? 'group' : chat.type
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${name} chat`)
  if (!seesRoom.includes(standing ?? '')) throw forbidden(`bot is not a member of the ${name} chat`)
  if (chat.type === 'channel' && standing === 'member') throw bad('need administrator rights in the channel chat')
  return chat
}

/** A message of the named chat, or Telegram's error for its absence. */
export function messageOf(call: Call, chat: Chat, absent: string): Stored {
  const id = number(call.params, 'message_id')
  if (id === undefined) throw bad('message identifier is not specified')
  const stored = findMessage(chat, id)
  if (!stored) throw bad(absent)
  return stored
}
