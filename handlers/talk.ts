/**
 * Saying something in a chat: plain text, a keyboard, in place of an older message where there is one. Nothing here
 * throws for what Telegram refuses: a person who stopped the bot, or a message that is gone, is no fault of ours.
 */
import { type Api, GrammyError, InlineKeyboard } from 'grammy'
import type { Log } from '../src/log.ts'

export type Button = { text: string; data: string } | { text: string; url: string } | { text: string; copy: string }
export type Saying = { text: string; rows?: Button[][] }
export type Mouth = { api: Api; log: Log }

/** What became of a saying: the message that shows it now, or why there is none. */
export type Said = { messageId: number } | { blocked: true } | { failed: true }

/** The longest text of one message, in UTF-16 units. */
const longest = 4096

export function keyboard(rows: Button[][]): InlineKeyboard {
  const made = rows.map((row) =>
    row.map((button) => {
      if ('data' in button) return InlineKeyboard.text(button.text, button.data)
      return 'url' in button ? InlineKeyboard.url(button.text, button.url) : InlineKeyboard.copyText(button.text, button.copy)
    }),
  )
  return InlineKeyboard.from(made)
}

/** Two buttons a row, the last row for the way out. */
export function inRows(buttons: Button[], out: Button[] = []): Button[][] {
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += 2) rows.push(buttons.slice(at, at + 2))
  return out.length > 0 ? [...rows, out] : rows
}

/** Says something as a new message. */
export async function say({ api, log }: Mouth, chatId: number, saying: Saying): Promise<Said> {
  try {
    const sent = await api.sendMessage(chatId, cut(saying.text), {
      link_preview_options: { is_disabled: true },
      ...(saying.rows ? { reply_markup: keyboard(saying.rows) } : {}),
    })
    return { messageId: sent.message_id }
  } catch (error) {
    return whyNot(error, log)
  }
}

/** Says something in the place of an older message; as a new one when the older is gone. */
export async function sayInstead(mouth: Mouth, place: { chatId: number; messageId: number }, saying: Saying): Promise<Said> {
  const { chatId, messageId } = place
  try {
    await mouth.api.editMessageText(chatId, messageId, cut(saying.text), {
      link_preview_options: { is_disabled: true },
      ...(saying.rows ? { reply_markup: keyboard(saying.rows) } : {}),
    })
    return { messageId }
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error
    if (error.description.includes('message is not modified')) return { messageId }
    if (error.error_code === 400) return say(mouth, chatId, saying)
    return whyNot(error, mouth.log)
  }
}

function whyNot(error: unknown, log: Log): Said {
  if (!(error instanceof GrammyError)) throw error
  if (error.error_code === 403) return { blocked: true }
  log.warn('Telegram refused a message', { code: String(error.error_code) })
  return { failed: true }
}

/** Cut at a whole character; what is cut is marked. */
function cut(text: string): string {
  const whole = text.toWellFormed()
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 2).replace(/[\uD800-\uDBFF]$/, '')} …`
}
