/**
 * One call of one method by one bot, and the way to read its checked parameters and to find the chat it names.
 */

import { findMessage } from '../world/post.ts'
import { bad, forbidden, Refused } from '../world/refused.ts'
import { isHere, may } from '../world/rights.ts'
import type { Bot, Chat, Row, Stored, World } from '../world/types.ts'
import { findRoom, privateKey } from '../world/world.ts'
import type { Params, Upload } from './check.ts'

export type Call = {
  world: World
  bot: Bot
  params: Params
  /** Uploads of the request by their part's name. */
  files: ReadonlyMap<string, Upload>
  signal: AbortSignal
}
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
  if (room.migratedTo !== undefined) {
    const parameters = { migrate_to_chat_id: room.migratedTo }
    throw new Refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', parameters)
  }
  return room
}

function sharesRoom(world: World, bot: Bot, userId: number): boolean {
  return Object.values(world.state.chats).some((chat) => isHere(chat.members[bot.id]) && isHere(chat.members[userId]))
}

const thingNames: Record<string, string> = {
  can_send_messages: 'text messages',
  can_send_photos: 'photos',
  can_send_documents: 'documents',
  can_send_videos: 'videos',
  can_send_audios: 'music',
}

/** The chat, if the bot may write there now, and there such a thing. */
export function findChatToWrite(call: Call, permission = 'can_send_messages'): Chat {
  const chat = findChat(call)
  if (chat.type === 'private') {
    if (chat.blocked) throw forbidden('bot was blocked by the user')
    return chat
  }
  const standing = call.world.state.chats[chat.key]?.members[call.bot.id]
  if (standing === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`)
  if (!isHere(standing)) throw forbidden(`bot is not a member of the ${chat.type} chat`)
  if (chat.type === 'channel' && standing === 'member') throw bad('need administrator rights in the channel chat')
  const needed = chat.type === 'channel' ? 'can_post_messages' : permission
  if (!may(chat, call.bot.id, needed)) {
    throw bad(`not enough rights to send ${thingNames[permission] ?? 'such messages'} to the chat`)
  }
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
