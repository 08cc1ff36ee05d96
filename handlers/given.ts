/** An update read as an answer: a pressed button, a text, a forwarded post, or media that is not taken. */
import type { Update } from 'grammy/types'
import { readReceipt } from '../src/model/receipt.ts'

/**
 * `version` is that of the question a button belongs to, null for what was typed; `card` is the message to go on in.
 * `length` is how long the text was before it was cut at the edge.
 */
export type Given = { version: number | null; card: number | null } & (
  | { kind: 'choice'; value: string }
  | { kind: 'text'; text: string; length: number }
  | { kind: 'forward'; message: unknown }
  | { kind: 'media' }
)

const answer = /^q:(\d{1,9}):([\w-]{1,40})$/

/** Buttons that turn a page of a question and answer nothing. */
export const pageButton = /^q:(\d{1,9}):(shelf-money|shelf-more|shelf-first|other-country|show)$/

/** The answer in an update, or null when it is none: a command, a receipt, an edited message, a button of something else. */
export function readGiven(update: Update): Given | null {
  const pressed = update.callback_query
  if (pressed) {
    if (pageButton.test(pressed.data ?? '')) return null
    const [, version, value] = answer.exec(pressed.data ?? '') ?? []
    if (version === undefined || value === undefined) return null
    return { kind: 'choice', value, version: Number(version), card: pressed.message?.message_id ?? null }
  }
  const { message } = update
  if (!message) return null
  const typed = { version: null, card: null }
  if (message.forward_origin || 'story' in message || message.reply_markup) return { kind: 'forward', message, ...typed }
  if ('media' in message) return { kind: 'media', ...typed }
  const { text, entities } = message
  if (text === undefined) return { kind: 'media', ...typed }
  const command = entities?.some((entity) => entity.type === 'bot_command' && entity.offset === 0) ?? false
  if (command || readReceipt(text) !== null) return null
  const linked = entities?.some((entity) => entity.type === 'text_link') ?? false
  if (linked) return { kind: 'forward', message, ...typed }
  const length = 'length' in message && typeof message.length === 'number' ? message.length : text.length
  return { kind: 'text', text, length, ...typed }
}
