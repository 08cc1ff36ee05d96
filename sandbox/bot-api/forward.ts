/**
 * forwardMessage, forwardMessages, copyMessage, copyMessages, and where a forwarded message says it comes from.
 */
import { findMessage } from '../world/post.ts'
import { bad } from '../world/refused.ts'
import type { Chat, Message, Row, Stored, World } from '../world/types.ts'
import { chatFace } from '../world/world.ts'
import { type Call, findChat, findChatToWrite, type Method, messageOf } from './call.ts'
import { readCaption, send } from './send.ts'

/** The message somebody wants to forward or copy. */
function readOriginal(call: Call, absent: string): { chat: Chat; stored: Stored } {
  const chat = findChat(call, 'from_chat_id')
  return { chat, stored: messageOf(call, chat, absent) }
}

/** Where a forwarded message comes from; a message that was itself forwarded keeps its first origin. */
export function originOf(world: World, chat: Chat, { message }: Stored): Row {
  if (message.forward_origin) return message.forward_origin
  const { date } = message
  if (chat.type === 'channel') {
    return { type: 'channel', chat: chatFace(world, chat), message_id: message.message_id, date }
  }
  if (message.from) return { type: 'user', sender_user: message.from, date }
  return { type: 'chat', sender_chat: message.sender_chat ?? chatFace(world, chat), date }
}

const transient = [
  'message_id',
  'date',
  'chat',
  'from',
  'sender_chat',
  'edit_date',
  'reply_markup',
  'reply_to_message',
  'forward_origin',
  'message_thread_id',
  'is_topic_message',
  'media_group_id',
  'via_bot',
]

/** The content of a message without what belongs to its place. */
export function contentOf(message: Message): Row {
  return Object.fromEntries(Object.entries(message).filter(([key]) => !transient.includes(key)))
}

const forwardMessage: Method = (call) => {
  const { chat, stored } = readOriginal(call, 'message to forward not found')
  if (stored.message.has_protected_content) throw bad("message can't be forwarded")
  return send(call, () => ({ ...contentOf(stored.message), forward_origin: originOf(call.world, chat, stored) }))
}

const copyMessage: Method = (call) => {
  const { stored } = readOriginal(call, 'message to copy not found')
  if (stored.message.has_protected_content) throw bad("message can't be copied")
  const caption =
    call.params.caption === undefined ? {} : { caption: undefined, caption_entities: undefined, ...readCaption(call) }
  const { message_id } = send(call, () => ({ ...contentOf(stored.message), ...caption }))
  return { message_id }
}

/** The messages of a list that exist and may leave their chat, in the order of their numbers; the others are left out. */
function readOriginals(call: Call): { chat: Chat; found: Stored[] } {
  const ids = (call.params.message_ids as unknown[]).map(Number)
  if (ids.length === 0) throw bad('message identifiers are not specified')
  if (ids.length > 100) throw bad('too many message identifiers specified')
  if (ids.some((id, index) => index > 0 && id <= ids[index - 1]!)) {
    throw bad('message identifiers must be in a strictly increasing order')
  }
  const chat = findChat(call, 'from_chat_id')
  findChatToWrite(call)
  const found = ids.flatMap((id) => findMessage(chat, id) ?? [])
  const allowed = found.filter((stored) => !stored.message.has_protected_content)
  return { chat, found: allowed }
}

/** Albums stay together under a number of their own. */
function regroup(): (message: Message) => Row {
  const groups = new Map<unknown, string>()
  return ({ media_group_id: old, message_id }) => {
    if (old === undefined) return {}
    if (!groups.has(old)) groups.set(old, `${old}${message_id}`)
    return { media_group_id: groups.get(old) }
  }
}

const forwardMessages: Method = (call) => {
  const { chat, found } = readOriginals(call)
  if (found.length === 0) throw bad('there are no messages to forward')
  const group = regroup()
  return found.map((stored) => {
    const origin = { forward_origin: originOf(call.world, chat, stored), ...group(stored.message) }
    return { message_id: send(call, () => ({ ...contentOf(stored.message), ...origin })).message_id }
  })
}

const copyMessages: Method = (call) => {
  const { found } = readOriginals(call)
  if (found.length === 0) throw bad('there are no messages to copy')
  const group = regroup()
  const noCaption = call.params.remove_caption === true ? { caption: undefined, caption_entities: undefined } : {}
  return found.map(({ message }) => ({
    message_id: send(call, () => ({ ...contentOf(message), ...group(message), ...noCaption })).message_id,
  }))
}

export const forwardMethods: Record<string, Method> = { forwardMessage, forwardMessages, copyMessage, copyMessages }
