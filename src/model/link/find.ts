/**
 * Finds links and @names in running text by the rules by which Telegram's clients make them clickable: where a link ends,
 * which signs may stand before it, which endings make a bare domain a link. It does not say what a link means.
 */
import { linkEndings } from './endings.ts'

/** A piece of text with its place, in UTF-16 units. */
export type Found = { text: string; start: number; end: number }

/** More links or names than this are not looked for in one text, nor more places tried that turn out to be none. */
export const mostLinks = 100
const mostPlaces = 400

type Test = (code: number) => boolean

const isDigit: Test = (c) => c >= 48 && c <= 57
const isAsciiWord: Test = (c) => isDigit(c) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95
const isSpace: Test = (c) => c <= 32 || c === 0xa0 || c === 0x1680 || c === 0x3000 || c === 0x85

/** Of the general punctuation only joiners and dashes may stand in a link. */
const isLinkSign: Test = (c) =>
  c >= 0x2000 && c <= 0x206f ? c === 0x200c || c === 0x200d || (c >= 0x2010 && c <= 0x2015) : !isSpace(c)

const quotes = new Set([...'<>"«»'].map((sign) => sign.charCodeAt(0)))
const brackets = new Set([...`<>"«»/[]{}()'\`@`].map((sign) => sign.charCodeAt(0)))

const isPathSign: Test = (c) => !quotes.has(c) && isLinkSign(c)
const isUserSign: Test = (c) => !brackets.has(c) && isLinkSign(c)
const isDomainSign: Test = (c) => (c < 0xc0 ? c === 46 || c === 45 || c === 126 || isAsciiWord(c) : isLinkSign(c))
const isSchemeSign: Test = (c) => (c < 128 ? c === 43 || c === 45 || (isAsciiWord(c) && c !== 95) : !isSpace(c))

const tailSigns = ".:;,('?!`"

function forward(text: string, from: number, test: Test): number {
  let at = from
  while (at < text.length && test(text.charCodeAt(at))) at++
  return at
}

function back(text: string, from: number, low: number, test: Test): number {
  let at = from
  while (at > low && test(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a letter, a number or an underscore of any script ends at this place. */
function wordBefore(text: string, at: number): boolean {
  if (at === 0) return false
  const low = text.charCodeAt(at - 1)
  const code = low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.codePointAt(at - 2)! : low
  return isWordCode(code)
}

function wordAfter(text: string, at: number): boolean {
  return at < text.length && isWordCode(text.codePointAt(at)!)
}

function isWordCode(code: number): boolean {
  return code < 128 ? isAsciiWord(code) : /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
}

/** A path, a query or a fragment from its first sign; marks that end a sentence do not belong to it. */
function pathEnd(text: string, from: number): number {
  if (from >= text.length || !'/?#'.includes(text[from]!)) return from
  let end = forward(text, from + 1, isPathSign)
  while (end > from + 1 && tailSigns.includes(text[end - 1]!)) end--
  return text[from] === '/' || end > from + 1 ? end : from
}

/** `tg://…` and `ton://…`. */
function findAppLinks(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('://'); at >= 0 && found.length < mostLinks; at = text.indexOf('://', at + 3)) {
    const scheme = /(?:tg|ton)$/i.exec(text.slice(Math.max(0, at - 3), at))?.[0]
    const nameEnd = Math.min(
      forward(text, at + 3, (c) => c === 45 || isAsciiWord(c)),
      at + 256,
    )
    if (!scheme || nameEnd === at + 3) continue
    const start = at - scheme.length
    const end = pathEnd(text, nameEnd)
    found.push({ text: text.slice(start, end), start, end })
    at = Math.max(at, end - 3)
  }
  return found
}

/** A port belongs to the link when it is one. */
function portEnd(text: string, from: number): number {
  if (text[from] !== ':') return from
  const end = forward(text, from + 1, isDigit)
  const digits = text.slice(from + 1, end).replace(/^0+/, '')
  return digits !== '' && digits.length <= 5 && Number(digits) <= 65535 ? end : from
}

/** Where a link begins that has its scheme before it; undefined where what stands before it forbids a link. */
function schemeStart(text: string, start: number, low: number): number | undefined {
  if (start === low) return start
  const before = text.slice(Math.max(low, start - 3), start)
  if (start - low < 6 || before !== '://')
    return wordBefore(text, start) || '/#@'.includes(before.at(-1)!) ? undefined : start
  const scheme = text.slice(back(text, start - 3, Math.max(low, start - 64), isSchemeSign), start - 3).toLowerCase()
  if (scheme.endsWith('http') && scheme !== 'shttp') return start - 7
  if (scheme.endsWith('https')) return start - 8
  return scheme.endsWith('ftp') && scheme !== 'tftp' && scheme !== 'sftp' ? start - 6 : undefined
}

type Candidate = { start: number; end: number; isBad: boolean }

/** The widest text around a dot that could be a link, not reaching below `low`. */
function around(text: string, dot: number, low: number): Candidate {
  let domain = back(text, dot, low, isDomainSign)
  const domainEnd = forward(text, dot, (c) => c === 64 || isDomainSign(c))
  const hasAt = text.slice(dot, domainEnd).includes('@')
  if (hasAt) domain = back(text, domain, low, isUserSign)
  let end = pathEnd(text, portEnd(text, domainEnd))
  while (end > dot + 1 && text[end - 1] === '.') end--
  let start = domain
  let isBad = false
  if (start > low && text[start - 1] === '@') {
    start = back(text, domain - 1, low, isUserSign)
    isBad = hasAt || start === domain - 1
  }
  const begin = isBad ? undefined : schemeStart(text, start, low)
  return { start: begin ?? start, end, isBad: begin === undefined }
}

/** Links on the web in running text, with or without a scheme. */
export function findWebLinks(text: string): Found[] {
  const found: Found[] = []
  let low = 0
  let places = 0
  for (let dot = text.indexOf('.'); dot >= 0 && dot + 1 < text.length; dot = text.indexOf('.', low)) {
    if (text[dot + 1] === ' ') {
      low = dot + 2
      continue
    }
    if (found.length >= mostLinks || ++places > mostPlaces) break
    const { start, end, isBad } = around(text, dot, low)
    if (isBad) {
      low = Math.max(text.lastIndexOf('.', end - 1) + 1, dot + 1)
      continue
    }
    const link = end > dot + 1 ? webLink(text.slice(start, end)) : undefined
    if (link) found.push({ text: link, start, end: start + link.length })
    low = Math.max(
      forward(text, end, (c) => c === 46),
      dot + 1,
    )
  }
  return found
}

/** Where brackets that were never opened begin: they belong to the sentence around the link. */
function balancedEnd(path: string): number {
  const open = [0, 0, 0]
  let end = 0
  for (; end < path.length; end++) {
    const opening = '([{'.indexOf(path[end]!)
    const closing = ')]}'.indexOf(path[end]!)
    if (opening >= 0) open[opening]!++
    if (closing >= 0 && --open[closing]! < 0) break
  }
  while (end > 0 && tailSigns.includes(path[end - 1]!)) end--
  return end
}

/** The link in a candidate, shorter where brackets or marks at its end are not its own; undefined where it is none. */
function webLink(candidate: string): string | undefined {
  if (candidate.includes('@') && isEmail(candidate.replace(/^mailto:/, ''))) return undefined
  const scheme = /^(?:https?|ftp):\/\//i.exec(candidate)?.[0] ?? ''
  const rest = candidate.slice(scheme.length)
  const hostEnd = forward(rest, 0, (c) => c !== 47 && c !== 63 && c !== 35)
  const from = rest.lastIndexOf('@', hostEnd - 1) + 1
  const colon = rest.lastIndexOf(':', hostEnd - 1)
  const host = rest.slice(from, colon > from ? colon : hostEnd)
  if (!isLinkHost(host, scheme !== '')) return undefined
  return scheme + rest.slice(0, hostEnd) + rest.slice(hostEnd, hostEnd + balancedEnd(rest.slice(hostEnd)))
}

const isIpAddress = (parts: string[]): boolean =>
  parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)

const bytesOf = new TextEncoder()

/** A part of a host: 63 bytes at most, no hyphen last. */
const isHostPart = (part: string): boolean =>
  part !== '' && !part.endsWith('-') && (part.length <= 21 || bytesOf.encode(part).length <= 63)

function isLinkHost(host: string, hasScheme: boolean): boolean {
  const parts = host.split('.')
  if (parts.length < 2 || !parts.every(isHostPart)) return false
  if (isDigit(host.charCodeAt(0)) && isIpAddress(parts)) return true
  const ending = parts.at(-1)!
  if (/^[\d.]*$/.test(host) || [...ending].length < 2 || parts.at(-2)!.includes('_')) return false
  // Never clickable in a client: it is mistaken for Telegram's own address.
  if (host.toLowerCase() === 'teiegram.org') return false
  if (ending.startsWith('xn--')) return /^xn--[a-z0-9]{2,}$/i.test(ending)
  return !/[_-]/.test(ending) && (hasScheme || isEnding(ending))
}

/** `name.Me` is the end of one sentence and the beginning of the next: a capital first letter alone makes no ending. */
function isEnding(ending: string): boolean {
  const lower = ending.toLowerCase()
  return linkEndings.has(lower) && (lower === ending || lower[0] === ending[0] || ending.slice(1) !== lower.slice(1))
}

function isEmail(text: string): boolean {
  const at = text.indexOf('@')
  if (at <= 0) return false
  const parts = text.slice(0, at).split(/[.+]/)
  const domain = text.slice(at + 1).split('.')
  const ending = domain.pop()!
  return (
    parts.length < 12 &&
    parts.every((part, i) => (i < parts.length - 1 ? /^[\w-]{0,26}$/ : /^[\w-]{1,35}$/).test(part)) &&
    domain.length >= 1 &&
    domain.length <= 6 &&
    domain.every((part) => /^[a-z0-9](?:[\w-]{0,28}[a-z0-9])?$/i.test(part)) &&
    /^[a-z]{2,8}$/i.test(ending)
  )
}

const shortBots = new Set(['gif', 'vid', 'pic'])

/** @names: no letter or digit before or after, 4 to 32 signs; three old bots have names of three. */
export function findMentions(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('@'); at >= 0 && found.length < mostLinks; at = text.indexOf('@', at + 1)) {
    const end = forward(text, at + 1, isAsciiWord)
    const name = text.slice(at + 1, end)
    const fits = (name.length >= 4 && name.length <= 32) || shortBots.has(name.toLowerCase())
    if (fits && !wordBefore(text, at) && !wordAfter(text, end)) found.push({ text: name, start: at, end })
    at = Math.max(at, end - 1)
  }
  return found
}

/** Every link in a text as a client would make it clickable, in order, none inside another. */
export function findLinks(text: string): Found[] {
  const all = [...findAppLinks(text), ...findWebLinks(text)].sort((a, b) => a.start - b.start)
  let end = 0
  return all.filter((link) => {
    const isFree = link.start >= end
    if (isFree) end = link.end
    return isFree
  })
}
