/**
 * One text as a bot or a person gives it, with a parse mode or entities or neither, turned into the text and entities
 * that Telegram would keep, or into Telegram's error.
 */
import { bad } from '../world/refused.ts'
import type { Entity } from '../world/types.ts'
import { markAutomatic } from './automatic.ts'
import { cleanText, type Formatted } from './clean.ts'
import { isEmojiId, parseHtml } from './html.ts'
import { readAddress } from './links.ts'
import { parseMarkdown, parseMarkdownV2 } from './markdown.ts'

const entityTypes = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time'
  ).split(' '),
)

/** Refuses lone surrogates: they cannot be written in UTF-8. */
export function assertText(text: string): void {
  if (!text.isWellFormed()) throw bad('strings must be encoded in UTF-8')
}

export function format(text: string, how: { parseMode?: string; entities?: unknown }): Formatted {
  assertText(text)
  return markAutomatic(cleanText(parse(text, how)))
}

function parse(text: string, { parseMode, entities }: { parseMode?: string; entities?: unknown }): Formatted {
  const mode = parseMode?.toLowerCase() ?? ''
  if (mode === '' || mode === 'none') return { text, entities: readEntities(text, entities) }
  const parser = { html: parseHtml, markdownv2: parseMarkdownV2, markdown: parseMarkdown }[mode]
  if (!parser) throw bad('unsupported parse_mode')
  try {
    return parser(text)
  } catch (problem) {
    throw bad(`can't parse entities: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

function readEntities(text: string, given: unknown): Entity[] {
  if (!Array.isArray(given)) return []
  return given
    .map((entry: unknown) => readEntity(text, (entry ?? {}) as Record<string, unknown>))
    .filter((e) => e.length > 0)
}

function readEntity(text: string, entry: Record<string, unknown>): Entity {
  const type = String(entry.type)
  if (!entityTypes.has(type)) throw bad("can't parse MessageEntity: Unsupported type specified")
  const offset = Number(entry.offset)
  const length = Number(entry.length)
  if (offset < 0) throw bad(`receive an entity with incorrect offset ${offset}`)
  if (length < 0) throw bad(`receive an entity with incorrect length ${length}`)
  if (offset > text.length) throw bad(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  if (offset + length > text.length) {
    throw bad(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
    )
  }
  return { type, offset, length, ...argumentsOf(type, entry) }
}

const missing = (field: string) => bad(`can't parse MessageEntity: Can't find field "${field}"`)

function argumentsOf(type: string, entry: Record<string, unknown>): Partial<Entity> {
  if (type === 'pre') return typeof entry.language === 'string' ? { language: entry.language } : {}
  if (type === 'text_link') {
    if (typeof entry.url !== 'string') throw missing('url')
    const address = readAddress(entry.url)
    if ('problem' in address) throw bad(`entity URL '${entry.url}' is invalid: ${address.problem}`)
    return { url: address.url }
  }
  if (type === 'text_mention') {
    if (entry.user === null || typeof entry.user !== 'object') throw missing('user')
    return { user: entry.user as Entity['user'] & object }
  }
  if (type === 'custom_emoji') {
    if (entry.custom_emoji_id === undefined) throw missing('custom_emoji_id')
    const id = String(entry.custom_emoji_id)
    if (!isEmojiId(id)) throw bad(`can't parse MessageEntity: Field "custom_emoji_id" must be a valid Number`)
    return { custom_emoji_id: id }
  }
  return {}
}
