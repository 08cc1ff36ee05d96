/**
 * parse_mode HTML: Telegram's tags, its named and numeric references, and its errors with byte offsets. It throws a
 * plain sentence; the caller puts "can't parse entities: " before it.
 */
import type { Entity } from '../world/types.ts'
import type { Formatted } from './clean.ts'
import { linkEntity } from './links.ts'

type Open = { tag: string; type: string; offset: number; argument: string; at: number }

const types = new Map(
  Object.entries({
    b: 'bold',
    strong: 'bold',
    i: 'italic',
    em: 'italic',
    u: 'underline',
    ins: 'underline',
    s: 'strikethrough',
    strike: 'strikethrough',
    del: 'strikethrough',
    'tg-spoiler': 'spoiler',
    span: 'spoiler',
    a: 'text_link',
    code: 'code',
    pre: 'pre',
    'tg-emoji': 'custom_emoji',
    blockquote: 'blockquote',
  }),
)

const bytesBefore = (text: string, at: number) => Buffer.byteLength(text.slice(0, at))

export function parseHtml(source: string): Formatted {
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const sign = source[at]!
    if (sign === '&') {
      const reference = readReference(source, at)
      text += reference?.value ?? '&'
      at = reference?.end ?? at + 1
    } else if (sign !== '<') {
      text += sign
      at += 1
    } else if (source[at + 1] === '/') {
      at = closeTag({ source, at, open, entities, text })
    } else {
      const start = readStartTag(source, at)
      open.push({ ...start.tag, offset: text.length, at })
      at = start.end
    }
  }
  const left = open.at(-1)
  if (left) throw new Error(`Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities }
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function readReference(source: string, at: number): { value: string; end: number } | undefined {
  const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot))(;?)/i.exec(source.slice(at, at + 12))
  if (!found) return undefined
  const end = at + found[0].length
  const name = found[3]
  if (name) return { value: named[name.toLowerCase()]!, end }
  const code = found[1] ? Number.parseInt(found[1], 16) : Number(found[2])
  if (code === 0 || code >= 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return { value: String.fromCodePoint(code), end }
}

function readStartTag(source: string, at: number): { tag: Omit<Open, 'offset' | 'at'>; end: number } {
  const where = bytesBefore(source, at)
  const tag = /^[^\s>]*/.exec(source.slice(at + 1))![0].toLowerCase()
  let end = at + 1 + tag.length
  if (end >= source.length) throw new Error(`Unclosed start tag at byte offset ${where}`)
  const type = types.get(tag)
  if (!type) throw new Error(`Unsupported start tag "${tag}" at byte offset ${where}`)
  const attributes: Record<string, string> = {}
  for (;;) {
    end += /^\s*/.exec(source.slice(end))![0].length
    if (end >= source.length) throw new Error(`Unclosed start tag "${tag}" at byte offset ${where}`)
    if (source[end] === '>') break
    const found = /^([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-z0-9.-]+)))?/i.exec(source.slice(end))
    if (!found) throw new Error(`Empty attribute name in the tag "${tag}" at byte offset ${where}`)
    if (source[end + found[0].length] === '=') {
      throw new Error(`Unclosed start tag "${tag}" at byte offset ${where}`)
    }
    attributes[found[1]!.toLowerCase()] = plain(found[2] ?? found[3] ?? found[4] ?? '')
    end += found[0].length
  }
  if (tag === 'span' && attributes.class !== 'tg-spoiler') {
    throw new Error(`Tag "span" must have class "tg-spoiler" at byte offset ${where}`)
  }
  return { tag: { tag, type: typeOf(type, attributes), argument: argumentOf(tag, attributes) }, end: end + 1 }
}

const plain = (value: string) => value.replace(/&(lt|gt|amp|quot);?/gi, (_, name: string) => named[name.toLowerCase()]!)

function typeOf(type: string, attributes: Record<string, string>): string {
  return type === 'blockquote' && 'expandable' in attributes ? 'expandable_blockquote' : type
}

function argumentOf(tag: string, attributes: Record<string, string>): string {
  if (tag === 'a') return attributes.href ?? ''
  if (tag === 'tg-emoji') return attributes['emoji-id'] ?? ''
  if (tag === 'code') return /^language-(.+)$/.exec(attributes.class ?? '')?.[1] ?? ''
  return ''
}

type Closing = { source: string; at: number; open: Open[]; entities: Entity[]; text: string }

function closeTag({ source, at, open, entities, text }: Closing): number {
  const where = bytesBefore(source, at)
  const last = open.pop()
  if (!last) throw new Error(`Unexpected end tag at byte offset ${where}`)
  const found = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(at))!
  if (found[2] !== '>') throw new Error(`Unclosed end tag at byte offset ${where}`)
  const tag = found[1]!.toLowerCase()
  if (tag !== '' && tag !== last.tag) {
    throw new Error(`Unmatched end tag at byte offset ${where}, expected "</${last.tag}>", found "</${tag}>"`)
  }
  const length = text.length - last.offset
  if (length > 0) addEntity({ last, length, entities, text })
  return at + found[0].length
}

function addEntity({ last, length, entities, text }: { last: Open; length: number; entities: Entity[]; text: string }) {
  const place = { offset: last.offset, length }
  if (last.type === 'text_link') {
    const link = linkEntity(last.argument || text.slice(last.offset), place)
    if (link) entities.push(link)
  } else if (last.type === 'custom_emoji') {
    if (!isEmojiId(last.argument)) throw new Error('Invalid custom emoji identifier specified')
    entities.push({ type: 'custom_emoji', ...place, custom_emoji_id: last.argument })
  } else if (last.type === 'pre') {
    // <pre><code class="language-x"> is one block with a language.
    const inner = entities.findIndex(
      (entity) => entity.type === 'code' && entity.offset === place.offset && entity.length === length,
    )
    const language = inner >= 0 ? entities.splice(inner, 1)[0]!.language : undefined
    entities.push({ type: 'pre', ...place, ...(language ? { language } : {}) })
  } else {
    entities.push({ type: last.type, ...place, ...(last.argument ? { language: last.argument } : {}) })
  }
}

export function isEmojiId(value: string): boolean {
  return /^\d{1,19}$/.test(value) && BigInt(value) > 0n && BigInt(value) <= 0x7fff_ffff_ffff_ffffn
}
