/**
 * Reads `reply_markup`: what of it stays in the message (an inline keyboard), what people see under it (a reply
 * keyboard, its removal, a forced reply), and Telegram's errors about both.
 */

import { readAddress } from '../text/links.ts'
import { bad } from '../world/refused.ts'
import type { Chat, InlineButton, InlineKeyboard, Row } from '../world/types.ts'

export type Markup = { inline?: InlineKeyboard; reply?: Row }

const flags = ['force_reply', 'remove_keyboard', 'selective', 'one_time_keyboard', 'is_persistent', 'resize_keyboard']

export function readMarkup(value: unknown): Markup {
  if (value === undefined) return {}
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw bad('object expected as reply markup')
  const markup = value as Row
  for (const flag of flags) {
    if (markup[flag] !== undefined && typeof markup[flag] !== 'boolean') {
      throw bad(`field "${flag}" must be of type Boolean`)
    }
  }
  if (markup.keyboard !== undefined) return { reply: readReplyKeyboard(markup) }
  if (markup.inline_keyboard !== undefined) return readInline(markup.inline_keyboard)
  if (markup.remove_keyboard === true || markup.force_reply === true) return { reply: markup }
  return {}
}

function rowsOf(value: unknown, field: string): unknown[][] {
  if (!Array.isArray(value)) throw bad(`field "${field}" must be of type Array`)
  const rows = value.map((row: unknown) => {
    if (!Array.isArray(row)) throw bad(`field "${field}" must be an Array of Arrays`)
    return row as unknown[]
  })
  if (rows.flat().length > 100 && field === 'inline_keyboard') throw bad('reply markup is too long')
  return rows.filter((row) => row.length > 0)
}

function readReplyKeyboard(markup: Row): Row {
  const keyboard = rowsOf(markup.keyboard, 'keyboard').map((row) =>
    row.map((button) => {
      if (typeof button === 'string') return { text: button }
      if (button === null || typeof button !== 'object')
        throw cannotParse('keyboard', 'KeyboardButton must be an Object')
      if (typeof (button as Row).text !== 'string') throw cannotParse('keyboard', `Can't find field "text"`)
      return readRequest(button as Row)
    }),
  )
  return { ...markup, keyboard }
}

/** What a button of a reply keyboard asks for, with the words for the place where it may not be asked. */
const requests: Record<string, string> = {
  request_contact: 'phone number can be requested in private chats only',
  request_location: 'location can be requested in private chats only',
  request_poll: 'poll can be requested in private chats only',
  request_users: 'users can be requested in private chats only',
  request_chat: 'chats can be requested in private chats only',
  web_app: 'Web App buttons can be used in private chats only',
}

export function requestOf(button: Row): string | undefined {
  return Object.keys(requests).find((field) => button[field] !== undefined && button[field] !== false)
}

function readRequest(button: Row): Row {
  if (String(button.text).trim() === '') throw bad('keyboard button text must be non-empty')
  const kind = requestOf(button)
  if (kind === 'web_app') return { ...button, web_app: readWebApp(button.web_app, 'keyboard') }
  if (kind !== 'request_users' && kind !== 'request_chat') return button
  const request = button[kind] as Row
  if (request === null || typeof request !== 'object')
    throw cannotParse('keyboard', `Field "${kind}" must be an Object`)
  const needed = kind === 'request_chat' ? ['request_id', 'chat_is_channel'] : ['request_id']
  for (const field of needed) {
    if (request[field] === undefined) throw cannotParse('keyboard', `Can't find field "${field}"`)
  }
  if (!Number.isInteger(Number(request.request_id))) {
    throw cannotParse('keyboard', 'Field "request_id" must be of type Number')
  }
  return button
}

/** Buttons that ask for something of a person's own, and apps, exist in private chats only. */
export function assertFitsChat({ inline, reply }: Markup, chat: Chat): void {
  if (chat.type === 'private') return
  if (reply && chat.type === 'channel') throw bad('inline keyboard expected')
  for (const button of ((reply?.keyboard ?? []) as Row[][]).flat()) {
    const kind = requestOf(button)
    if (kind) throw bad(requests[kind]!)
  }
  if (inline?.inline_keyboard.flat().some((button) => button.web_app !== undefined)) throw bad('BUTTON_TYPE_INVALID')
}

const cannotParse = (kind: 'keyboard' | 'inline keyboard', why: string) => bad(`can't parse ${kind} button: ${why}`)

function readInline(value: unknown): Markup {
  const rows = rowsOf(value, 'inline_keyboard').map((row) => row.map(readInlineButton))
  return rows.length > 0 ? { inline: { inline_keyboard: rows } } : {}
}

function readInlineButton(value: unknown): InlineButton {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw cannotParse('inline keyboard', 'InlineKeyboardButton must be an Object')
  }
  const button = value as Row
  if (button.text === undefined) throw cannotParse('inline keyboard', `Can't find field "text"`)
  if (typeof button.text !== 'string' && typeof button.text !== 'number') {
    throw cannotParse('inline keyboard', 'Field "text" must be of type String')
  }
  const text = String(button.text)
  if (!text.isWellFormed()) throw bad('strings must be encoded in UTF-8')
  return { ...actionOf(button), text }
}

function stringField(button: Row, field: string): string | undefined {
  const value = button[field]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') throw cannotParse('inline keyboard', `Field "${field}" must be of type String`)
  if (!value.isWellFormed()) throw bad('strings must be encoded in UTF-8')
  return value
}

/** The one thing a button does. Telegram takes the first it finds, in this order. */
function actionOf(button: Row): Row {
  const style = typeof button.style === 'string' ? { style: button.style } : {}
  const url = stringField(button, 'url')
  if (url) {
    const address = readAddress(url)
    if ('problem' in address) throw bad(`inline keyboard button URL '${url}' is invalid: ${address.problem}`)
    return { ...style, url: address.url }
  }
  const data = stringField(button, 'callback_data')
  if (data) {
    if (Buffer.byteLength(data) > 64) throw bad('BUTTON_DATA_INVALID')
    return { ...style, callback_data: data }
  }
  if (button.copy_text !== undefined) return { ...style, copy_text: readCopyText(button.copy_text) }
  if (button.web_app !== undefined) return { ...style, web_app: readWebApp(button.web_app, 'inline keyboard') }
  for (const field of ['switch_inline_query', 'switch_inline_query_current_chat']) {
    const query = stringField(button, field)
    if (query !== undefined) return { ...style, [field]: query }
  }
  if (button.pay !== undefined || button.callback_game !== undefined) throw bad('BUTTON_TYPE_INVALID')
  for (const field of ['switch_inline_query_chosen_chat', 'login_url', 'disabled']) {
    if (button[field] !== undefined) return { ...style, [field]: button[field] }
  }
  throw cannotParse('inline keyboard', 'Text buttons are unallowed in the inline keyboard')
}

function readCopyText(value: unknown): { text: string } {
  const text = (value as Row | null)?.text
  if (typeof text !== 'string') throw cannotParse('inline keyboard', `Can't find field "text"`)
  if (text.length < 1 || text.length > 256) throw bad('BUTTON_COPY_TEXT_INVALID')
  return { text }
}

function readWebApp(value: unknown, kind: 'keyboard' | 'inline keyboard'): { url: string } {
  const url = (value as Row | null)?.url
  if (typeof url !== 'string') throw cannotParse(kind, `Can't find field "url"`)
  if (!/^https:\/\//i.test(url)) {
    throw bad(`${kind} button Web App URL '${url}' is invalid: Only HTTPS links are allowed`)
  }
  return { url }
}
