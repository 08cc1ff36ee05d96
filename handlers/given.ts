/** An update read as an answer: a pressed button, a text, a forwarded post, or media that is not taken. */
import type { Update } from 'grammy/types'
import { looksLikeReceipt } from '../src/model/receipt.ts'

/** A pressed button: the version of the draft it belongs to, and the message it stands in. */
export type Choice = { kind: 'choice'; value: string; version: number; card: number | null }

/**
 * What was typed or sent; `heard` is the number of the message. `length` is how long a text was before it was cut at the
 * edge, `message` what may name a channel around it; `media` says that a forwarded post had a picture or a file.
 */
export type Typed =
  | { kind: 'text'; text: string; length: number; message: unknown; heard: number }
  | { kind: 'forward'; message: unknown; media: boolean; heard: number }
  | { kind: 'media'; heard: number }

export type Given = Choice | Typed

const answer = /^q:(\d{1,10}):([\w-]{1,40})$/

/**
 * The answer in an update, or null when it is none: a command, a receipt, an edited message, a button of something else,
 * or a note of Telegram's own that nobody wrote.
 */
export function readGiven(update: Update): Given | null {
  const pressed = update.callback_query
  if (pressed) {
    const [, version, value] = answer.exec(pressed.data ?? '') ?? []
    if (version === undefined || value === undefined) return null
    return { kind: 'choice', value, version: Number(version), card: pressed.message?.message_id ?? null }
  }
  const { message } = update
  if (!message) return null
  const heard = message.message_id
  const media = 'media' in message
  if (message.forward_origin || 'story' in message) return { kind: 'forward', message, media, heard }
  if (media) return { kind: 'media', heard }
  const { text, entities } = message
  if (text === undefined) return message.reply_markup ? { kind: 'forward', message, media, heard } : null
  const command = entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ?? false
  if (command || looksLikeReceipt(text)) return null
  const length = 'length' in message && typeof message.length === 'number' ? message.length : text.length
  return { kind: 'text', text, length, message, heard }
}

/**
 * Exchanges the message of an update for one without words once they were read, so that nothing behind (the conversations
 * plugin keeps every update it sees) holds what a citizen wrote: it is in the answer, and then in the sealed draft.
 */
export function forgetWords(update: Update): void {
  if (!update.message) return
  const { text, entities, forward_origin, story, reply_markup, external_reply, reply_to_message, ...rest } =
    update.message
  update.message = rest
}
