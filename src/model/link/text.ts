/**
 * Reads links out of what people paste: running text, brackets and quotes around a link, `hxxp` and `[.]`, invisible signs,
 * links wrapped in another site's link. It takes only what names one thing without doubt; what is mistyped is for
 * `guess.ts`.
 */
import { type Found, findLinks, findMentions, mostLinks } from './find.ts'
import { isPhone, isUsername } from './name.ts'
import { isOwnHost, readStrict } from './strict.ts'
import { namesChannel, type OneLink } from './target.ts'
import { percentDecode, readLinkParts, readLinkQuery } from './url.ts'

/** Invisible signs: soft hyphen, joiners, direction marks, and control signs that are no white space. */
const anyInvisible = /[\0-\x08\x0e-\x1f\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/
const allInvisible = new RegExp(`${anyInvisible.source}+`, 'g')

/**
 * The text as the eye sees it, without invisible signs. Between a word and the `@` or `http` after it such a sign becomes a
 * space, because there it separated them.
 */
export function unveil(text: string): string {
  if (!anyInvisible.test(text)) return text
  return text.replace(allInvisible, (signs: string, at: number) => {
    const end = at + signs.length
    return at > 0 && (text[end] === '@' || text.startsWith('http', end)) ? ' ' : ''
  })
}

/** Undoes the habits by which people keep a link from being clickable. */
export function refang(text: string): string {
  return text
    .replace(/\bhxxp(?=s?:\/\/)/gi, 'http')
    .replace(/\s?[[({]\s?(?:\.|dot)\s?[\])}]\s?/gi, '.')
    .replace(/\[:\]/g, ':')
    .replace(/\b(https?):\/(?=[^/\s])/gi, '$1://')
}

const closing = ')]}>*~|\'"`,;:.!?\\'

/** A link without what stuck to its end: letters of other scripts, closing marks. Undefined where nothing is left over. */
function withoutTail(text: string): string | undefined {
  let end = 0
  while (end < text.length && text.charCodeAt(end) < 128 && !/^%[89a-f]/i.test(text.slice(end, end + 2))) end++
  while (end > 0 && closing.includes(text[end - 1]!)) end--
  return end < text.length ? text.slice(0, end) : undefined
}

function hostOf(text: string): string | undefined {
  return readLinkParts(text)?.host
}

const directories = /(?:^|\.)(?:tgstat\.(?:com|ru)|telemetr\.(?:io|me))$/

/** A link of another site that carries a link of Telegram's in an argument or in its path, or lists a channel's @name. */
function unwrap(text: string): OneLink | undefined {
  const parts = readLinkParts(text)
  if (!parts) return undefined
  const { path, args } = readLinkQuery(parts.query)
  const inPath = percentDecode(parts.query, false).search(/(?<=\/)https?:\/\//i)
  const values = args.flatMap(([name, value]) => [value, name])
  if (inPath >= 0) values.push(percentDecode(parts.query, false).slice(inPath))
  for (const value of values) {
    if (!/^(?:https?:\/\/|tg:)/i.test(value)) continue
    const link = readStrict(value)
    if (link && namesChannel(link)) return link
  }
  const name = directories.test(parts.host) ? path.find((part) => part.startsWith('@'))?.slice(1) : undefined
  return name && isUsername(name) ? { kind: 'public_username', subtype: 'directory', username: name } : undefined
}

/** One link found in a text, and what stuck to it: more than one reading where links were glued together. */
export function readPiece(text: string): OneLink[] {
  const link = readStrict(text)
  if (link) return [link]
  const host = hostOf(text)
  if (host === undefined || !isOwnHost(host)) return [unwrap(text)].filter((found) => found !== undefined)
  const parts = text.split(/[,;|]|(?<=.)(?=https?:\/\/)/i, 20)
  return parts.flatMap((part) => {
    const short = withoutTail(part)
    return readStrict(part) ?? (short === undefined ? undefined : readStrict(short)) ?? []
  })
}

/** `tg:` links without slashes are no links to a client in running text, but they name a channel as well. */
function findBareTgLinks(text: string): Found[] {
  const found = text.matchAll(/\btg:\/?(?:resolve|join|privatepost|boost)\?[^\s<>"«»]+/gi)
  return [...found].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}

const readMention = ({ text }: Found): OneLink[] =>
  isUsername(text) ? [{ kind: 'public_username', subtype: 'mention', username: text }] : []

/** Everything in a text that is a link of Telegram's or an @name, in its order; `found` are the links in this very text. */
export function readPieces(text: string, found: Found[] = findLinks(text)): OneLink[] {
  // Behind `http:` without slashes a link may have lost more than them: that is a guess.
  const links = found.filter(({ start }) => !/https?:$/i.test(text.slice(Math.max(0, start - 6), start)))
  const taken = [...links, ...findBareTgLinks(text)].sort((a, b) => a.start - b.start)
  const free = findMentions(text).filter(({ start }) => !text.slice(Math.max(0, start - 2), start).endsWith('//'))
  const names = outside(free, taken)
  const pieces = taken.map((link) => ({ at: link.start, read: () => readPiece(link.text) }))
  pieces.push(...names.map((name) => ({ at: name.start, read: () => readMention(name) })))
  return pieces
    .sort((a, b) => a.at - b.at)
    .slice(0, mostLinks)
    .flatMap((piece) => piece.read())
}

/** Those that lie in none of the links; both lists are in order. */
function outside(names: Found[], links: Found[]): Found[] {
  let next = 0
  return names.filter((name) => {
    while (next < links.length && links[next]!.end <= name.start) next++
    const link = links[next]
    return !link || name.start < link.start
  })
}

const label = /^(?:telegram|tele|tg|channel|телеграмм?|тг|канал|kênh|canal|saluran)\s{0,3}[:：]\s{0,3}@?(\w{4,32})$/iu

/** `telegram: name`, and a phone alone: a whole text that is no link. */
export function readLabel(text: string): OneLink | undefined {
  const name = label.exec(text)?.[1]
  if (name && isUsername(name)) return { kind: 'public_username', subtype: 'label', username: name }
  const phone = /^\+[0-9 ().-]{7,24}$/.test(text) ? text.replace(/[^0-9]/g, '') : ''
  return phone.length > 6 && isPhone(phone) ? { kind: 'user_phone', subtype: 'phone', phone } : undefined
}
