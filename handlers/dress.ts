/**
 * How plain text is set: the first of several lines bold, a receipt and a channel's name as code. As entities beside the
 * text, never as markup in it, so that no word of a person can change how it is shown. A name set as code is no link:
 * nobody opens a reported channel, or a stranger's, by a slip of the thumb.
 */
import type { MessageEntity } from 'grammy/types'

/** A longer first line is a paragraph, not a heading. */
const longestHeading = 80

const code = /(?<![\w/@.])(?:@[\p{L}\p{N}_]{3,64}|t\.me\/[\w+/-]{2,128}|RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z])/gu

/** What a reader's app makes something to tap of: addresses, names, commands, tags, telephone numbers. */
const tempting = /[@#$/]|[\p{L}\p{N}]\.\p{L}|\d[\d ()-]{5,}\d/u

/**
 * Where somebody else's words stand, if there is something to tap in them. They are covered whole and at once: Telegram reads a
 * hundred entities of a message and no more.
 */
function cover(text: string, words: string): MessageEntity[] {
  const offset = tempting.test(words) ? text.indexOf(words) : -1
  return offset < 0 ? [] : [{ type: 'code', offset, length: words.length }]
}

/** The entities of a text, their offsets in UTF-16 units. `foreign` are the words in it that are somebody else's. */
export function dress(text: string, foreign: readonly string[] = []): MessageEntity[] {
  const covered = foreign.flatMap((words) => cover(text, words))
  const isFree = (at: number) => !covered.some(({ offset, length }) => at >= offset && at < offset + length)
  const named = [...text.matchAll(code)].filter((found) => isFree(found.index))
  const names: MessageEntity[] = [
    ...covered,
    ...named.map((found) => ({ type: 'code' as const, offset: found.index, length: found[0].length })),
  ]
  const end = text.indexOf('\n')
  const heading = end > 0 && end <= longestHeading && !names.some((name) => name.offset < end)
  return heading ? [{ type: 'bold', offset: 0, length: end }, ...names] : names
}
