/**
 * parse_mode MarkdownV2 and the old Markdown, with Telegram's errors. It throws a plain sentence; the caller puts
 * "can't parse entities: " before it.
 */
import type { Entity } from '../world/types.ts'
import type { Formatted } from './clean.ts'
import { isEmojiId } from './html.ts'
import { linkEntity } from './links.ts'

type Open = { type: string; sign: string; offset: number; at: number }
type Quote = { offset: number; expandable: boolean }
type Reading = { source: string; at: number; text: string; entities: Entity[]; open: Open[]; quote?: Quote | undefined }

const bytesBefore = (text: string, at: number) => Buffer.byteLength(text.slice(0, at))
const reserved = '_*[]()~`>#+-=|{}.!'
const names: Record<string, string> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
}
const signs: [sign: string, type: string][] = [
  ['__', 'underline'],
  ['||', 'spoiler'],
  ['```', 'pre'],
  ['`', 'code'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
]

export function parseMarkdownV2(source: string): Formatted {
  const reading: Reading = { source, at: 0, text: '', entities: [], open: [] }
  while (reading.at < source.length) {
    const lineStart = reading.at === 0 || source[reading.at - 1] === '\n'
    if (lineStart && !inCode(reading)) readQuoteMark(reading)
    if (reading.at < source.length) readSign(reading)
  }
  const left = reading.open.at(-1)
  if (left) {
    throw new Error(`Can't find end of ${names[left.type]} entity at byte offset ${bytesBefore(source, left.at)}`)
  }
  endQuote(reading)
  return { text: reading.text, entities: reading.entities }
}

const inCode = (reading: Reading) => ['code', 'pre'].includes(reading.open.at(-1)?.type ?? '')

/** Lines that begin with ">" are one quotation; the first line without it ends the quotation. */
function readQuoteMark(reading: Reading): void {
  if (reading.source[reading.at] !== '>') {
    endQuote(reading)
    return
  }
  reading.at += 1
  reading.quote ??= { offset: reading.text.length, expandable: false }
}

function endQuote(reading: Reading): void {
  if (!reading.quote) return
  const { offset, expandable } = reading.quote
  const length = reading.text.replace(/\n$/, '').length - offset
  if (length > 0) reading.entities.push({ type: expandable ? 'expandable_blockquote' : 'blockquote', offset, length })
  reading.quote = undefined
}

/** "||" with no spoiler open at the end of a quotation's line makes the quotation expandable. */
function endsQuote({ source, at, quote, open }: Reading): boolean {
  return Boolean(quote) && /^\|\|(\n|$)/.test(source.slice(at, at + 3)) && !open.some((entry) => entry.sign === '||')
}

function readSign(reading: Reading): void {
  const { source, at, open } = reading
  const sign = source[at]!
  const code = source.charCodeAt(at + 1)
  if (sign === '\\' && code > 0 && code <= 126) {
    reading.text += source[at + 1]
    reading.at += 2
  } else if (inCode(reading)) {
    readInCode(reading)
  } else if (sign === ']' && ['text_link', 'custom_emoji'].includes(open.at(-1)?.type ?? '')) {
    closeLink(reading)
  } else if (sign === '[' || (sign === '!' && source[at + 1] === '[')) {
    const type = sign === '[' ? 'text_link' : 'custom_emoji'
    open.push({ type, sign, offset: reading.text.length, at })
    reading.at += type === 'text_link' ? 1 : 2
  } else if (endsQuote(reading)) {
    reading.quote!.expandable = true
    reading.at += 2
  } else if (!toggle(reading)) {
    if (reserved.includes(sign)) {
      throw new Error(`Character '${sign}' is reserved and must be escaped with the preceding '\\'`)
    }
    reading.text += sign
    reading.at += 1
  }
}

function readInCode(reading: Reading): void {
  const { source, at, open } = reading
  const { sign } = open.at(-1)!
  if (source.startsWith(sign, at)) {
    close(reading)
    reading.at += sign.length
  } else {
    reading.text += source[at]
    reading.at += 1
  }
}

/** Opens or closes bold, italic and the like; false when no sign of theirs stands here. */
function toggle(reading: Reading): boolean {
  const { source, at, open } = reading
  const last = open.at(-1)
  const found = signs.find(([sign]) => source.startsWith(sign, at))
  if (!found) return false
  const [sign, type] = found
  if (sign === '__' && last?.sign === '_' && !open.some((entry) => entry.sign === '__')) {
    close(reading)
    reading.at += 1
  } else if (last?.sign === sign) {
    close(reading)
    reading.at += sign.length
  } else if (open.some((entry) => entry.sign === sign)) {
    throw new Error(`Can't find end of ${names[last!.type]} entity at byte offset ${bytesBefore(source, last!.at)}`)
  } else {
    open.push({ type, sign, offset: reading.text.length, at })
    reading.at += sign.length
    if (type === 'pre') reading.at += /^[^\s`]*(?=\n)/.exec(source.slice(reading.at))?.[0].length ?? 0
  }
  return true
}

function close(reading: Reading): void {
  const { type, offset, at, sign } = reading.open.pop()!
  let length = reading.text.length - offset
  const language = type === 'pre' ? /^([^\s`]+)\n/.exec(reading.source.slice(at + sign.length))?.[1] : undefined
  if (type === 'pre' && reading.text[offset] === '\n') {
    reading.text = reading.text.slice(0, offset) + reading.text.slice(offset + 1)
    length -= 1
  }
  if (length > 0) reading.entities.push({ type, offset, length, ...(language ? { language } : {}) })
}

function closeLink(reading: Reading): void {
  const { source } = reading
  const { type, offset, at } = reading.open.pop()!
  const length = reading.text.length - offset
  let end = reading.at + 1
  let address = ''
  if (source[end] === '(') {
    end += 1
    while (end < source.length && source[end] !== ')') {
      if (source[end] === '\\' && end + 1 < source.length) end += 1
      address += source[end]
      end += 1
    }
    if (end >= source.length) throw new Error(`Can't find end of a URL at byte offset ${bytesBefore(source, at)}`)
    end += 1
  }
  reading.at = end
  if (type === 'custom_emoji') {
    const id = /^tg:\/\/emoji\?id=(\d+)$/.exec(address)?.[1] ?? ''
    if (!isEmojiId(id)) throw new Error('Invalid custom emoji identifier specified')
    reading.entities.push({ type, offset, length, custom_emoji_id: id })
    return
  }
  const link = linkEntity(address || reading.text.slice(offset), { offset, length })
  if (link && length > 0) reading.entities.push(link)
}

/** The old Markdown: no nesting, no escaping inside an entity. */
export function parseMarkdown(source: string): Formatted {
  const entities: Entity[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const sign = source[at]!
    if (sign === '\\' && '_*`['.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1]
      at += 2
    } else if (!'_*`['.includes(sign)) {
      text += sign
      at += 1
    } else {
      const found = readOldEntity(source, at)
      const entity = found.make({ offset: text.length, length: found.inner.length })
      if (entity && found.inner) entities.push(entity)
      text += found.inner
      at = found.end
    }
  }
  return { text, entities }
}

type OldEntity = { inner: string; end: number; make(place: { offset: number; length: number }): Entity | undefined }

function readOldEntity(source: string, at: number): OldEntity {
  const sign = source.startsWith('```', at) ? '```' : source[at]!
  const stop = sign === '[' ? ']' : sign
  const begin = at + sign.length
  const end = source.indexOf(stop, begin)
  if (end < 0) {
    throw new Error(`Can't find end of the entity starting at byte offset ${bytesBefore(source, at)}`)
  }
  const inner = source.slice(begin, end)
  if (sign === '[') {
    const address = /^\]\(([^)]*)\)/.exec(source.slice(end))
    const make = (place: { offset: number; length: number }) => linkEntity(address?.[1] || inner, place)
    return { inner, end: end + (address?.[0].length ?? 1), make }
  }
  if (sign === '```') {
    const block = /^(?:([^\s`]+)\n|\n)?([\s\S]*)$/.exec(inner)!
    const language = block[1] ? { language: block[1] } : {}
    return { inner: block[2]!, end: end + 3, make: (place) => ({ type: 'pre', ...place, ...language }) }
  }
  const type = { '*': 'bold', _: 'italic', '`': 'code' }[sign] ?? 'code'
  return { inner, end: end + 1, make: (place) => ({ type, ...place }) }
}
