/**
 * editMessageText, editMessageCaption, editMessageReplyMarkup, deleteMessage, deleteMessages: what a bot may still do
 * to a message that stands.
 */
import { isDeepStrictEqual } from 'node:util'
import { findMessage, removeMessage, touchMessage } from '../world/post.ts'
import { bad } from '../world/refused.ts'
import { isAdministrator, may } from '../world/rights.ts'
import type { Chat, Message, Row, Stored } from '../world/types.ts'
import { seconds } from '../world/world.ts'
import { type Call, findChat, type Method, messageOf, text } from './call.ts'
import { readMarkup } from './keyboard.ts'
import { assertTextLength, readCaption, readText, textFields } from './send.ts'

const notModified =
  'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
  'content and reply markup of the message'

type Target = { chat: Chat; stored: Stored }

/** A message that a person sent through the bot's inline mode; only one with an inline keyboard has such a name. */
function inlineMessage({ world, bot }: Call, id: string): Target {
  for (const chat of Object.values(world.state.chats)) {
    const stored = chat.messages.find(({ inline, deleted }) => inline?.id === id && inline.botId === bot.id && !deleted)
    if (stored) return { chat, stored }
  }
  throw bad('MESSAGE_ID_INVALID')
}

/** A bot's own message in a chat it names, or one sent through it. */
export function ownMessage(call: Call): Target {
  const inlineId = text(call.params, 'inline_message_id')
  if (inlineId) return inlineMessage(call, inlineId)
  const chat = findChat(call)
  const stored = messageOf(call, chat, 'message to edit not found')
  const own =
    chat.type === 'channel' ? chat.members[call.bot.id] === 'administrator' : stored.message.from?.id === call.bot.id
  if (!own) throw bad("message can't be edited")
  if (stored.message.forward_origin) throw bad("message can't be edited")
  return { chat, stored }
}

/** Changes the fields given; a keyboard that is not given goes away, as on Telegram. */
export function change(call: Call, target: Target, fields: Row): Message | true {
  const { inline } = readMarkup(call.params.reply_markup)
  const { message } = target.stored
  const wanted = { ...fields, reply_markup: inline }
  const current = Object.fromEntries(Object.keys(wanted).map((key) => [key, message[key]]))
  if (isDeepStrictEqual(current, wanted)) throw bad(notModified)
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined) delete message[key]
    else message[key] = value
  }
  message.edit_date = seconds(call.world)
  touchMessage(call.world, target.chat, target.stored)
  return target.stored.inline ? true : message
}

const editMessageText: Method = (call) => {
  const formatted = readText(call)
  const target = ownMessage(call)
  if (target.stored.message.text === undefined) throw bad('there is no text in the message to edit')
  assertTextLength(formatted)
  return change(call, target, { entities: undefined, ...textFields(formatted) })
}

const editMessageCaption: Method = (call) => {
  const caption = readCaption(call)
  const target = ownMessage(call)
  const { photo, document, video, audio } = target.stored.message
  if (!photo && !document && !video && !audio) throw bad('there is no caption in the message to edit')
  return change(call, target, { caption: undefined, caption_entities: undefined, ...caption })
}

const editMessageReplyMarkup: Method = (call) => change(call, ownMessage(call), {})

const twoDays = 48 * 3600

/** In private chats and groups a bot may remove its own messages of the last two days, and in private the person's too. */
function mayDelete(call: Call, chat: Chat, { message }: Stored): boolean {
  const { id } = call.bot
  if (chat.type !== 'private' && isAdministrator(chat, id) && may(chat, id, 'can_delete_messages')) return true
  const mine = message.from?.id === id
  return (mine || chat.type === 'private') && seconds(call.world) - message.date < twoDays
}

const deleteMessage: Method = (call) => {
  const chat = findChat(call)
  const stored = messageOf(call, chat, 'message to delete not found')
  if (!mayDelete(call, chat, stored)) throw bad("message can't be deleted for everyone")
  removeMessage(call.world, chat, stored)
  return true
}

const deleteMessages: Method = (call) => {
  const chat = findChat(call)
  const ids = call.params.message_ids as unknown[]
  if (ids.length === 0) throw bad('message identifiers are not specified')
  if (ids.length > 100) throw bad('too many message identifiers specified')
  for (const id of ids) {
    const stored = findMessage(chat, Number(id))
    if (stored && mayDelete(call, chat, stored)) removeMessage(call.world, chat, stored)
  }
  return true
}

export const editMethods: Record<string, Method> = {
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
  deleteMessage,
  deleteMessages,
}
