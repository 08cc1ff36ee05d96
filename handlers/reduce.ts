/**
 * Cuts an update down to the fields that are read, before anything is stored: no names, no captions, no file ids, no
 * media of any kind. What is not listed here does not exist for the program.
 */
import { createHash } from 'node:crypto'
import { suggestCountries } from '../src/model/aimed.ts'
import { isOnlySpeech, suggestCategories } from '../src/model/suggest.ts'

/** A reduced message. `media` names the kind of what was dropped, so that its sender can be told. */
export type Reduced = { update_id: number } & Record<string, unknown>

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Kinds of content that are dropped at the edge. */
export const mediaKinds = [
  'photo',
  'video',
  'animation',
  'video_note',
  'voice',
  'audio',
  'document',
  'sticker',
  'paid_media',
  'live_photo',
  'contact',
  'location',
  'venue',
  'poll',
  'checklist',
  'dice',
  'game',
  'gift',
  'invoice',
] as const

/** The longest text that is kept; what is longer is refused with its length, so more is never needed. */
const longestText = 16_384

/** The chat an update belongs to, or the person where there is no chat; 0 when it has neither. */
export function laneOf(update: Reduced): number {
  const part = [update.message, update.edited_message, update.my_chat_member].find(isFields)
  const pressed = isFields(update.callback_query) ? update.callback_query : undefined
  const chat = part ? part.chat : isFields(pressed?.message) ? pressed.message.chat : undefined
  const who = isFields(chat) ? chat : isFields(pressed?.from) ? pressed.from : undefined
  return typeof who?.id === 'number' ? who.id : 0
}

/**
 * The number under which an update is kept. The items of an album arrive as updates of their own and share one number
 * below zero, where Telegram gives none: the first stands for all, so that an album is answered once.
 */
export function numberOf(update: Reduced): number {
  const { message } = update
  const album = isFields(message) && typeof message.media_group_id === 'string' ? message.media_group_id : null
  if (album === null) return update.update_id
  return (
    -1 -
    createHash('sha256')
      .update(`${laneOf(update)} ${album}`)
      .digest()
      .readUIntBE(0, 6)
  )
}

/** The reduced update, or null when there is nothing in it that Saksi reads; such an update is not stored at all. */
export function reduceUpdate(update: unknown): Reduced | null {
  if (!isFields(update) || typeof update.update_id !== 'number') return null
  const { update_id } = update
  const { message: said, edited_message: edited } = update
  // In a group Saksi only leaves: what was said there, and by whom, does not come in at all.
  if (isFields(said) && isElsewhere(said.chat)) return { update_id, message: outsideMessage(said) }
  if (isFields(edited) && isElsewhere(edited.chat)) return { update_id, edited_message: outsideMessage(edited) }
  if (isFields(said)) return { update_id, message: reduceMessage(said) }
  if (isFields(update.edited_message)) {
    // What a message became when it was edited: an answer may be corrected so.
    return { update_id, edited_message: reduceMessage(update.edited_message) }
  }
  if (isFields(update.callback_query)) {
    const { id, from, message, data } = update.callback_query
    const shown = isFields(message)
      ? { message_id: message.message_id, date: message.date, chat: chatOf(message.chat) }
      : undefined
    return { update_id, callback_query: { id, from: personOf(from), message: shown, data, chat_instance: '' } }
  }
  if (isFields(update.my_chat_member)) {
    const { chat, from, date, new_chat_member } = update.my_chat_member
    const status = isFields(new_chat_member) ? new_chat_member.status : undefined
    return {
      update_id,
      my_chat_member: {
        chat: chatOf(chat),
        ...(isElsewhere(chat) ? {} : { from: personOf(from) }),
        date,
        new_chat_member: { status },
      },
    }
  }
  return null
}

const isElsewhere = (chat: unknown) => isFields(chat) && typeof chat.type === 'string' && chat.type !== 'private'
const outsideMessage = (message: Fields) => ({ ...pick(message, ['message_id', 'date']), chat: chatOf(message.chat) })

function reduceMessage(message: Fields): Fields {
  const media = mediaKinds.find((kind) => message[kind] !== undefined)
  const forwarded = message.forward_origin !== undefined
  // Of what somebody else wrote only its origin is read, so its words do not come in at all.
  const text = typeof message.text === 'string' && !forwarded ? message.text.slice(0, longestText) : undefined
  const group = media && typeof message.media_group_id === 'string' ? { media_group_id: message.media_group_id } : {}
  return {
    ...pick(message, ['message_id', 'date']),
    chat: chatOf(message.chat),
    from: personOf(message.from),
    ...(media ? { media, ...group } : {}),
    ...(text === undefined
      ? {}
      : { text, length: String(message.text).length, entities: entitiesOf(message.entities) }),
    ...(forwarded ? { forward_origin: originOf(message.forward_origin), ...hintsIn(message) } : {}),
    ...sharedOf(message),
    ...(isFields(message.story) ? { story: { chat: publicChat(message.story.chat) } } : {}),
    ...(isFields(message.reply_markup) ? { reply_markup: linksOf(message.reply_markup) } : {}),
    ...(isFields(message.external_reply)
      ? { external_reply: { origin: originOf(message.external_reply.origin) } }
      : {}),
    ...repliedOf(message.reply_to_message),
  }
}

/** What a forwarded post's words point to, as codes, if they point anywhere. The words themselves go no further than this. */
function hintsIn({ text, caption }: Fields): Fields {
  const words = [text, caption].find((one) => typeof one === 'string')?.slice(0, 4096)
  if (words === undefined) return {}
  const categories = suggestCategories(words).map((one) => one.category)
  const countries = suggestCountries({ text: words }).map((one) => one.country)
  const speech = isOnlySpeech(words)
  return categories.length + countries.length > 0 || speech ? { hints: { categories, countries, speech } } : {}
}

/** A chat or bot that was picked from the list: its id and username, without its title. Of a person nothing stays. */
function sharedOf({ chat_shared, users_shared }: Fields): Fields {
  if (isFields(chat_shared)) return { chat_shared: pick(chat_shared, ['request_id', 'chat_id', 'username']) }
  if (!isFields(users_shared)) return {}
  const [user] = Array.isArray(users_shared.users) ? users_shared.users.filter(isFields) : []
  // Telegram gives this ending to bots and to nobody else.
  const isBot = typeof user?.username === 'string' && /bot$/i.test(user.username)
  return { users_shared: { users: [isBot ? { is_bot: true, username: user.username } : { is_bot: false }] } }
}

/** Of what a message answers, only a bot's own words stay: they say which question is meant. */
function repliedOf(replied: unknown): Fields {
  if (!isFields(replied) || !isFields(replied.from) || replied.from.is_bot !== true) return {}
  return typeof replied.text === 'string' ? { reply_to_message: { text: replied.text.slice(0, 300) } } : {}
}

function pick(from: Fields, names: string[]): Fields {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]))
}

const chatOf = (chat: unknown) => (isFields(chat) ? pick(chat, ['id', 'type']) : undefined)
const personOf = (person: unknown) =>
  isFields(person) ? { ...pick(person, ['id', 'is_bot', 'language_code']), first_name: '' } : undefined
const publicChat = (chat: unknown) => (isFields(chat) ? pick(chat, ['id', 'type', 'username']) : undefined)

function entitiesOf(entities: unknown): unknown[] {
  if (!Array.isArray(entities)) return []
  return entities
    .slice(0, 100)
    .filter(isFields)
    .map((one) => pick(one, ['type', 'offset', 'length', 'url']))
}

/** Of an origin only a channel's, group's or bot's own name stays; of a person, only that it was one. */
function originOf(origin: unknown): unknown {
  if (!isFields(origin)) return {}
  const sender = origin.sender_user
  const names = isFields(sender) && sender.is_bot === true ? ['is_bot', 'username'] : ['is_bot']
  const user = isFields(sender) ? { sender_user: pick(sender, names) } : {}
  return {
    ...pick(origin, ['type', 'message_id', 'date']),
    ...(origin.chat ? { chat: publicChat(origin.chat) } : {}),
    ...(origin.sender_chat ? { sender_chat: publicChat(origin.sender_chat) } : {}),
    ...user,
  }
}

function linksOf(markup: Fields): unknown {
  const rows = Array.isArray(markup.inline_keyboard) ? markup.inline_keyboard.slice(0, 20) : []
  const links = rows.map((row) =>
    Array.isArray(row)
      ? row
          .slice(0, 8)
          .filter(isFields)
          .map((key) => ({ text: '', url: key.url }))
      : [],
  )
  return { inline_keyboard: links }
}
