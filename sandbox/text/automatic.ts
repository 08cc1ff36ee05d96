/**
 * Finds what Telegram marks by itself in a text: commands, mentions, links, hashtags, e-mail addresses. It is a plain
 * reading of the usual forms, not Telegram's whole grammar of links.
 */
import type { Entity } from '../world/types.ts'
import { type Formatted, inOrder } from './clean.ts'

const topDomains =
  'com|org|net|info|biz|io|me|app|dev|ai|tv|gov|edu|int|mil|xyz|site|online|shop|club|top|live|news|link|page|cc|co|' +
  'eu|uk|us|de|fr|es|it|pt|nl|be|ch|at|pl|cz|se|no|fi|dk|ru|ua|by|kz|tr|gr|ir|il|sa|ae|qa|eg|ma|dz|tn|ng|ke|za|' +
  'br|ar|mx|cl|pe|ca|au|nz|jp|kr|cn|hk|tw|sg|my|id|th|vn|ph|kh|la|mm|bn|in|pk|bd|lk|np'
const patterns: [type: string, pattern: RegExp][] = [
  ['url', /(?<![\p{L}\p{N}@._])(?:(?:https?|ftp|tg|ton):\/\/[^\s<>"'«»]+)/giu],
  [
    'email',
    /(?<![\p{L}\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?![\p{L}\p{N}])/gu,
  ],
  [
    'url',
    new RegExp(
      `(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.)+(?:${topDomains})(?![\\p{L}\\p{N}_@-])(?::\\d{1,5})?(?:[/?#][^\\s<>"'«»]*)?`,
      'giu',
    ),
  ],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/gu],
  ['mention', /(?<![\p{L}\p{N}_`])@[A-Za-z][A-Za-z0-9_]{2,31}(?![\p{L}\p{N}_])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_&/])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu],
]

/** Punctuation at the end of a sentence does not belong to the link before it. */
function withoutTail(link: string): string {
  let kept = link.replace(/[.,;:!?…]+$/u, '')
  if (kept.endsWith(')') && !kept.includes('(')) kept = kept.slice(0, -1)
  return kept.replace(/[.,;:!?]+$/u, '')
}

/** The text's entities and the automatic ones that overlap none of them; code and links are left alone. */
export function markAutomatic({ text, entities }: Formatted): Formatted {
  const closed = ['code', 'pre', 'text_link', 'text_mention', 'custom_emoji']
  const found: Entity[] = entities.slice()
  const busy: Entity[] = entities.filter((entity) => closed.includes(entity.type) || automaticTypes.has(entity.type))
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const length = type === 'url' ? withoutTail(match[0]).length : match[0].length
      const entity: Entity = { type, offset: match.index, length }
      if (busy.some((other) => overlaps(other, entity))) continue
      busy.push(entity)
      found.push(entity)
    }
  }
  return { text, entities: inOrder(found) }
}

const automaticTypes = new Set(patterns.map(([type]) => type))

function overlaps(one: Entity, other: Entity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length
}
