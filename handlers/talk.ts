/**
 * Saying something in a chat: plain text, a keyboard, in place of an older message where there is one. A person who
 * stopped the bot, or a message that is gone, is no fault of ours and throws nothing.
 */
import { type Api, GrammyError, InlineKeyboard, Keyboard } from 'grammy'
import type { Log } from '../src/log.ts'
import { pickerKeys } from '../src/model/channel.ts'
import { dress } from './dress.ts'

export type Button = { text: string; data: string } | { text: string; url: string } | { text: string; copy: string }
/**
 * `reply` asks the person's app to answer this very message, so that the answer says what it answers. `foreign` are the words in
 * the text that somebody else wrote: nothing in them can be tapped.
 */
export type Saying = {
  text: string
  rows?: Button[][]
  reply?: boolean
  foreign?: readonly string[]
  /** Keys in the place of the person's own keyboard, which pick a chat; `close` takes them away. */
  picker?: Picker | 'close'
}
/** What each key is called, and what stands on the one that is only typed. */
export type Picker = { channel: string; group: string; bot: string; back: string }
export type Mouth = { api: Api; log: Log }

/** What became of a saying: the message that shows it now, or why there is none. */
export type Said = { messageId: number } | { blocked: true } | { failed: true }

/** The longest text of one message, in UTF-16 units. */
const longest = 4096

export function keyboard(rows: Button[][]): InlineKeyboard {
  const made = rows.map((row) =>
    row.map((button) => {
      if ('data' in button) return InlineKeyboard.text(button.text, button.data)
      return 'url' in button
        ? InlineKeyboard.url(button.text, button.url)
        : InlineKeyboard.copyText(button.text, button.copy)
    }),
  )
  return InlineKeyboard.from(made)
}

/** Wider words would be cut where two buttons share a phone's width. */
const widestOfTwo = 15

/** About how many letters wide: a Chinese sign takes two, a vowel or tone above or below a letter none. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) => sum + (/\p{M}/u.test(sign) ? 0 : /\p{Script=Han}|[\uff00-\uff60]/u.test(sign) ? 2 : 1),
    0,
  )

/** Two buttons a row where both are short enough to be read whole, else one; the last row for the way out. */
export function inRows(buttons: Button[], out: Button[] = []): Button[][] {
  const rows: Button[][] = []
  const isShort = (button: Button | undefined) => button !== undefined && widthOf(button.text) <= widestOfTwo
  for (let at = 0; at < buttons.length; ) {
    const step = isShort(buttons[at]) && isShort(buttons[at + 1]) ? 2 : 1
    rows.push(buttons.slice(at, at + step))
    at += step
  }
  return out.length > 0 ? [...rows, out] : rows
}

/** Says something as a new message. Throws only for what may succeed later. */
export async function say(mouth: Mouth, chatId: number, saying: Saying): Promise<Said> {
  try {
    const { text, rows, reply, foreign, picker } = saying
    const markup = reply ? { reply_markup: { force_reply: true as const } } : picker ? pickerOf(picker) : keysOf(rows)
    const words = cut(text)
    const sent = await mouth.api.sendMessage(chatId, words, { ...plain, entities: dress(words, foreign), ...markup })
    return { messageId: sent.message_id }
  } catch (error) {
    if (isButtonFault(error) && saying.rows) return withoutButtons(mouth, chatId, saying)
    return whyNot(error, mouth.log)
  }
}

/** Says something in the place of an older message; as a new one when the older is gone. */
export async function sayInstead(
  mouth: Mouth,
  place: { chatId: number; messageId: number },
  saying: Saying,
): Promise<Said> {
  const { chatId, messageId } = place
  try {
    const { text, rows, foreign } = saying
    const words = cut(text)
    const entities = dress(words, foreign)
    await mouth.api.editMessageText(chatId, messageId, words, { ...plain, entities, ...keysOf(rows) })
    return { messageId }
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes('message is not modified')) return { messageId }
    if (isButtonFault(error) && saying.rows) return withoutButtons(mouth, chatId, saying)
    if (error instanceof GrammyError && error.error_code === 400) return say(mouth, chatId, saying)
    return whyNot(error, mouth.log)
  }
}

const plain = { link_preview_options: { is_disabled: true } }
const keysOf = (rows: Button[][] | undefined) => (rows ? { reply_markup: keyboard(rows) } : {})

/** Channels, groups and bots of the person's own list; of persons none can be picked. No title is asked for. */
function pickerOf(picker: Picker | 'close') {
  if (picker === 'close') return { reply_markup: { remove_keyboard: true as const } }
  const keys = new Keyboard()
    .requestChat(picker.channel, pickerKeys.channel, { chat_is_channel: true, request_username: true })
    .requestChat(picker.group, pickerKeys.group, { chat_is_channel: false, request_username: true })
    .row()
    .requestUsers(picker.bot, pickerKeys.bot, { user_is_bot: true, max_quantity: 1, request_username: true })
    .text(picker.back)
  return { reply_markup: keys.resized().oneTime() }
}

/** Telegram refuses a whole message for one button; the words must arrive all the same, and are enough to go on by typing. */
async function withoutButtons(mouth: Mouth, chatId: number, { text, foreign = [] }: Saying): Promise<Said> {
  mouth.log.warn('Telegram refused the buttons of a message', { code: '400' })
  return say(mouth, chatId, { text, foreign })
}

const isButtonFault = (error: unknown) =>
  error instanceof GrammyError && error.error_code === 400 && /BUTTON_|keyboard/i.test(error.description)

/** 403: the person has stopped the bot; 400: the message cannot be. Whatever else may pass, and the update is tried again. */
function whyNot(error: unknown, log: Log): Said {
  if (!(error instanceof GrammyError)) throw error
  if (error.error_code === 403) return { blocked: true }
  if (error.error_code !== 400) throw error
  log.warn('Telegram refused a message', { code: String(error.error_code) })
  return { failed: true }
}

/** Cut at a whole character; what is cut is marked. */
function cut(text: string): string {
  const whole = text.toWellFormed()
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 2).replace(/[\uD800-\uDBFF]$/, '')} …`
}
