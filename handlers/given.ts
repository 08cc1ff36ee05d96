/** An update read as an answer: a pressed button, a text, a forwarded post, a picked chat, or media that is not taken. */
import type { Update } from 'grammy/types'
import { looksLikeReceipt } from '../src/model/receipt.ts'

/** A pressed button: the version of the draft it belongs to, and the message it stands in. */
export type Choice = { kind: 'choice'; value: string; version: number; card: number | null }

/**
 * What was typed or sent; `heard` is the number of the message, `edited` says that it was sent before and changed now.
 * `length` is how long a text was before it was cut at the edge, `message` what may name a channel around it; `media` says
 * that a forwarded post had a picture or a file, `speech` that its words were about politics, religion and the like.
 */
export type Typed =
  | { kind: 'text'; text: string; length: number; message: unknown; heard: number; edited: boolean }
  | { kind: 'forward'; message: unknown; media: boolean; speech: boolean; heard: number }
  | { kind: 'media'; heard: number }

export type Given = Choice | Typed

const answer = /^q:(\d{1,10}):([\w-]{1,40})$/

/**
 * The answer in an update, or null when it is none: a command, a receipt, a button of something else, or a note of
 * Telegram's own that nobody wrote.
 */
export function readGiven(update: Update): Given | null {
  const pressed = update.callback_query
  if (pressed) {
    const [, version, value] = answer.exec(pressed.data ?? '') ?? []
    if (version === undefined || value === undefined) return null
    return { kind: 'choice', value, version: Number(version), card: pressed.message?.message_id ?? null }
  }
  const message = update.message ?? update.edited_message
  if (!message) return null
  const heard = message.message_id
  const media = 'media' in message
  if (message.forward_origin || 'story' in message)
    return { kind: 'forward', message, media, speech: aboutSpeech(message), heard }
  if (media) return { kind: 'media', heard }
  const { text, entities } = message
  if (text === undefined) {
    const names = message.reply_markup ?? message.chat_shared ?? message.users_shared
    return names ? { kind: 'forward', message, media, speech: false, heard } : null
  }
  const command = entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ?? false
  if (command || looksLikeReceipt(text)) return null
  const length = 'length' in message && typeof message.length === 'number' ? message.length : text.length
  return { kind: 'text', text, length, message, heard, edited: update.edited_message !== undefined }
}

/** What the edge of the program found in the words of a forwarded post before it dropped them (`reduce.ts`). */
function aboutSpeech(message: object): boolean {
  const hints = 'hints' in message ? message.hints : null
  return typeof hints === 'object' && hints !== null && 'speech' in hints && hints.speech === true
}

/**
 * Exchanges the message of an update for one without words once they were read, so that nothing behind (the conversations
 * plugin keeps every update it sees) holds what a citizen wrote: it is in the answer, and then in the sealed draft.
 */
export function forgetWords(update: Update): void {
  if (update.message) update.message = wordless(update.message)
  if (update.edited_message) update.edited_message = wordless(update.edited_message)
}

function wordless<Kind extends NonNullable<Update['message'] | Update['edited_message']>>(message: Kind): Kind {
  const dropped = [
    'text',
    'entities',
    'forward_origin',
    'story',
    'reply_markup',
    'external_reply',
    'reply_to_message',
    'chat_shared',
    'users_shared',
    'hints',
  ]
  return Object.fromEntries(Object.entries(message).filter(([name]) => !dropped.includes(name))) as Kind
}
