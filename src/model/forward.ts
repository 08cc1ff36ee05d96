/**
 * Reads which channel a Telegram message points to: a forwarded post, a story, a link under a word or a button, the chat
 * picker. The message is JSON from outside and trusted in nothing. A person's forward comes back as a person's, with no name,
 * so that the caller refuses it and stores nothing. Links in the visible text are `readLink`'s.
 */

import { channelIdOf } from './link/strict.ts'
import { type LinkTarget, namesChannel, targetOf, tidy } from './link/target.ts'
import { readLink } from './link.ts'

export type ForwardVia = 'story' | 'inline_button' | 'text_link' | 'chat_picker' | 'reply'

/**
 * What a message points to. A channel has the fields of a link, with its title as shown (no signs that hide or turn text, at
 * most 255 characters) and, known from the Bot API, its id without -100; where nothing names it for good (`other`: an old
 * small group has only a changing id) the caller asks for a link. `user` and `hidden_user` are people and bots: refused.
 */
export type ForwardReading =
  | (LinkTarget & { title?: string; via?: ForwardVia })
  | { kind: 'user'; user_id?: string; is_bot?: boolean; via?: ForwardVia }
  | { kind: 'hidden_user'; via?: ForwardVia }
  | { kind: 'none' }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function at(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

const textAt = (value: unknown, key: string): string | undefined => {
  const text = at(value, key)
  return typeof text === 'string' && text !== '' ? text : undefined
}

const listAt = (value: unknown, key: string): unknown[] => {
  const list = at(value, key)
  return Array.isArray(list) ? list.slice(0, 100) : []
}

/** Ids and message numbers as text; a fraction or a number beyond 2^53 is none. */
const idAt = (value: unknown, key: string): string | undefined => {
  const id = at(value, key)
  return Number.isSafeInteger(id) && id !== 0 ? String(id) : undefined
}

const cleanTitle = (title: string | undefined): string | undefined =>
  title
    ?.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim()
    .slice(0, 255) || undefined

function readUser(user: unknown, via?: ForwardVia): ForwardReading {
  const bot = at(user, 'is_bot')
  const isBot = typeof bot === 'boolean' ? bot : undefined
  return { kind: 'user', ...tidy({ user_id: idAt(user, 'id'), is_bot: isBot, via }) }
}

type Place = { message?: string | undefined; via?: ForwardVia | undefined }

/** A chat object: a channel or group by its username, else by its id; a private chat is a person. */
function readChat(chat: unknown, place: Place = {}): ForwardReading {
  if (!isFields(chat)) return { kind: 'none' }
  if (textAt(chat, 'type') === 'private') return readUser({ id: at(chat, 'id') }, place.via)
  const username = textAt(chat, 'username')
  const botApiId = idAt(chat, 'id') ?? ''
  const id = /^-100\d{10,}$/.test(botApiId) ? channelIdOf(botApiId) : undefined
  const title = cleanTitle(textAt(chat, 'title'))
  const fields = { username, channel_id: id, message_id: place.message, title, via: place.via }
  if (!username && !id)
    return title || botApiId ? { kind: 'other', ...tidy({ title, via: place.via }) } : { kind: 'none' }
  return { kind: username ? 'public_username' : 'private_post', ...tidy(fields) }
}

/** `forward_origin`, and the same shape in a reply to a post of another chat. */
function readOrigin(origin: unknown, via?: ForwardVia): ForwardReading {
  const place = { message: idAt(origin, 'message_id'), via }
  switch (textAt(origin, 'type')) {
    case 'channel':
      return readChat(at(origin, 'chat'), place)
    case 'chat':
      return readChat(at(origin, 'sender_chat'), { via })
    case 'user':
      return readUser(at(origin, 'sender_user'), via)
    case 'hidden_user':
      return { kind: 'hidden_user', ...tidy({ via }) }
    default:
      return { kind: 'none' }
  }
}

/** The fields that stood in place of `forward_origin` before Bot API 7; some libraries still pass them on. */
function readOldForward(message: unknown): ForwardReading {
  if (isFields(at(message, 'forward_from_chat')))
    return readChat(at(message, 'forward_from_chat'), { message: idAt(message, 'forward_from_message_id') })
  if (isFields(at(message, 'forward_from'))) return readUser(at(message, 'forward_from'))
  return textAt(message, 'forward_sender_name') ? { kind: 'hidden_user' } : { kind: 'none' }
}

function readPicked(message: unknown): ForwardReading {
  const chat = at(message, 'chat_shared')
  if (isFields(chat)) return readChat({ ...chat, id: at(chat, 'chat_id') }, { via: 'chat_picker' })
  const user = listAt(at(message, 'users_shared'), 'users')[0]
  // The list says of nobody whether it is a bot; the edge does (`handlers/reduce.ts`), by the username that only bots have.
  return user === undefined
    ? { kind: 'none' }
    : readUser({ id: at(user, 'user_id'), is_bot: at(user, 'is_bot') }, 'chat_picker')
}

/** The first of some links that names a channel, or a person's phone. */
function readLinks(urls: (string | undefined)[], via: ForwardVia): ForwardReading {
  for (const url of urls) {
    if (url === undefined) continue
    const link = readLink(url)
    if (link.kind === 'user_phone') return { kind: 'user', via }
    if (namesChannel(link)) return { ...targetOf(link), via }
  }
  return { kind: 'none' }
}

const buttonUrls = (message: unknown): (string | undefined)[] =>
  listAt(at(message, 'reply_markup'), 'inline_keyboard')
    .flatMap((row) => (Array.isArray(row) ? row.slice(0, 10) : []))
    .map((button: unknown) => textAt(button, 'url'))

const textLinkUrls = (message: unknown): (string | undefined)[] =>
  [...listAt(message, 'entities'), ...listAt(message, 'caption_entities')].map((entity) => textAt(entity, 'url'))

/**
 * Reads a message: its origin first (a person's forward stays a person's, whatever links it carries), then a story, the
 * chat picker, links under words, links on buttons, and the post replied to. Never throws.
 */
export function readForward(message: unknown): ForwardReading {
  const readers: (() => ForwardReading)[] = [
    () => readOrigin(at(message, 'forward_origin')),
    () => readOldForward(message),
    () => readChat(at(at(message, 'story'), 'chat'), { via: 'story' }),
    () => readPicked(message),
    () => readLinks(textLinkUrls(message), 'text_link'),
    () => readLinks(buttonUrls(message), 'inline_button'),
    () => readOrigin(at(at(message, 'external_reply'), 'origin'), 'reply'),
  ]
  for (const read of readers) {
    const reading = read()
    if (reading.kind !== 'none') return reading
  }
  return { kind: 'none' }
}
