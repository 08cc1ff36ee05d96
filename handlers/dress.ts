/**
 * How plain text is set: the first of several lines bold, a receipt and a channel's name as code. As entities beside the
 * text, never as markup in it, so that no word of a person can change how it is shown. A name set as code is no link:
 * nobody opens a reported channel, or a stranger's, by a slip of the thumb.
 */
import type { MessageEntity } from 'grammy/types'

/** A longer first line is a paragraph, not a heading. */
const longestHeading = 80

const code = /(?<![\w/@.])(?:@[\p{L}\p{N}_]{3,64}|t\.me\/[\w+/-]{2,128}|RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z])/gu

/** The entities of a text, their offsets in UTF-16 units. */
export function dress(text: string): MessageEntity[] {
  const names: MessageEntity[] = [...text.matchAll(code)].map((found) => ({
    type: 'code',
    offset: found.index,
    length: found[0].length,
  }))
  const end = text.indexOf('\n')
  const heading = end > 0 && end <= longestHeading && !names.some((name) => name.offset < end)
  return heading ? [{ type: 'bold', offset: 0, length: end }, ...names] : names
}
