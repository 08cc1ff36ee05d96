/**
 * sendMessage, sendPhoto, sendDocument, sendChatAction, and what everything has in common with which a bot puts
 * something new into a chat. Albums are in `album.ts`, forwards in `forward.ts`.
 */

import type { Formatted } from '../text/clean.ts'
import { format } from '../text/format.ts'
import { addMessage, findMessage, quoted } from '../world/post.ts'
import { bad } from '../world/refused.ts'
import type { Chat, Entity, Message, Row, World } from '../world/types.ts'
import { botFace, chatFace, findPerson, personFace } from '../world/world.ts'
import { type Call, findChatToWrite, type Method, number, object, text } from './call.ts'
import { readFile, readPhoto } from './files.ts'
import { assertFitsChat, readMarkup } from './keyboard.ts'
import { readThread } from './topics.ts'

export const captionLimit = 1024
const textLimit = 4096

/** People mentioned by number must exist, and stand in the message as they are. */
function namePeople(world: World, entities: Entity[]): Entity[] {
  return entities.map((entity) => {
    if (entity.type !== 'text_mention') return entity
    const person = findPerson(world, entity.user?.id ?? 0)
    if (!person) throw bad('user not found')
    return { ...entity, user: personFace(person) }
  })
}

function optional(parseMode: string | undefined) {
  return parseMode === undefined ? {} : { parseMode }
}

/** The text of a message, parsed; refused when nothing is left of it. Its length is checked by the caller. */
export function readText(call: Call): Formatted {
  const raw = text(call.params, 'text') ?? ''
  if (raw === '') throw bad('message text is empty')
  const formatted = format(raw, { ...optional(text(call.params, 'parse_mode')), entities: call.params.entities })
  if (formatted.text === '') throw bad('text must be non-empty')
  return { text: formatted.text, entities: namePeople(call.world, formatted.entities) }
}

export function assertTextLength(formatted: Formatted): void {
  if (formatted.text.length > textLimit) throw bad('message is too long')
}

/** The caption fields of a message, out of a call's parameters or one InputMedia; empty without a caption. */
export function readCaption(call: Call, params: Row = call.params): Row {
  const raw = text(params, 'caption')
  if (!raw) return {}
  const how = { ...optional(text(params, 'parse_mode')), entities: params.caption_entities }
  const formatted = format(raw, how)
  if (formatted.text.length > captionLimit) throw bad('message caption is too long')
  if (formatted.text === '') return {}
  const entities = namePeople(call.world, formatted.entities)
  return {
    caption: formatted.text,
    ...(entities.length ? { caption_entities: entities } : {}),
    ...(params.show_caption_above_media === true ? { show_caption_above_media: true } : {}),
  }
}

export function textFields({ text, entities }: Formatted): Row {
  return { text, ...(entities.length ? { entities } : {}) }
}

/**
 * Puts the body into the chat with everything the send methods have in common. `permission` is what a restricted bot
 * may lack for such a thing.
 */
export function send(call: Call, makeBody: () => Row, permission?: string): Message {
  const markup = readMarkup(call.params.reply_markup)
  const chat = findChatToWrite(call, permission)
  assertFitsChat(markup, chat)
  const thread = readThread(call, chat)
  const reply = readReply(call, chat)
  const body = makeBody()
  const author = chat.type === 'channel' ? { sender_chat: chatFace(call.world, chat) } : { from: botFace(call.bot) }
  const stored = addMessage(call.world, chat, {
    ...author,
    ...thread,
    ...reply,
    ...body,
    ...(markup.inline ? { reply_markup: markup.inline } : {}),
    ...(markup.reply ? { markup: markup.reply } : {}),
    ...(call.params.protect_content === true ? { has_protected_content: true } : {}),
    ...(call.params.link_preview_options ? { link_preview_options: call.params.link_preview_options } : {}),
  })
  return stored.message
}

function readReply(call: Call, chat: Chat): Row {
  const given = object(call.params, 'reply_parameters')
  if (given && given.message_id === undefined && given.ephemeral_message_id === undefined) {
    throw bad(`can't find field "message_id"`)
  }
  const id = Number(given?.message_id ?? number(call.params, 'reply_to_message_id') ?? 0)
  if (id === 0) return {}
  const stored = findMessage(chat, id)
  if (stored) return { reply_to_message: quoted(stored) }
  const tolerant = given?.allow_sending_without_reply ?? call.params.allow_sending_without_reply
  if (tolerant === true) return {}
  throw bad('message to be replied not found')
}

const sendMessage: Method = (call) => {
  const formatted = readText(call)
  return send(call, () => {
    assertTextLength(formatted)
    return textFields(formatted)
  })
}

const sendPhoto: Method = async (call) => {
  const caption = readCaption(call)
  const photo = await readPhoto(call, call.params.photo)
  return send(call, () => ({ photo, ...caption }), 'can_send_photos')
}

const sendDocument: Method = async (call) => {
  const caption = readCaption(call)
  const document = await readFile(call, 'document', call.params.document)
  return send(call, () => ({ document, ...caption }), 'can_send_documents')
}

const actions =
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  )

const sendChatAction: Method = (call) => {
  if (!actions.includes(text(call.params, 'action') ?? '')) throw bad('wrong parameter action in request')
  findChatToWrite(call)
  return true
}

export const sendMethods: Record<string, Method> = {
  sendMessage,
  sendPhoto,
  sendDocument,
  sendChatAction,
}
