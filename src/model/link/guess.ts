/**
 * "Did you mean @…?": reads a mistyped link again after mending it: an odd port, lost or doubled slashes, a missing dot,
 * a letter of another alphabet in the host, a name stuck to a word. What comes out is a question to the citizen, never
 * taken as said.
 */
import { isUsername } from './name.ts'
import { readStrict } from './strict.ts'
import { type LinkTarget, namesChannel, type OneLink, targetOf } from './target.ts'
import { readPiece, readPieces } from './text.ts'
import { argOf, percentDecode, readLinkQuery } from './url.ts'

/** So many places of a text are tried. */
const mostPlaces = 20

/** Telegram's host as people mistype it, up to the slash: spaces, a comma for the dot, no dot, Cyrillic letters, a port. */
const brokenHost =
  /(?<![a-z0-9.'’-])(?:[tт]\s?[.,·•。:;]?\s?[mм][eеё]|telegram\s?[.,]?\s?(?:me|dog))(?::\d{1,10})?\s{0,2}[/\\]\s{0,2}[/\\]{0,5}/giu

const brokenTg = /\btg[:;]?[/\\]{0,3}(?:https?:\/\/)?(?:[\w.-]{1,64}@)?(resolve|join|privatepost)(?::\d{1,10})?\/?\?/gi

/** What follows a place up to a space or a quote, no longer than a link of use to us. */
function wordAt(text: string, from: number): string {
  return /^[^\s"'<>«»]*/.exec(text.slice(from, from + 300))![0]
}

function mended(text: string, pattern: RegExp, head: (match: RegExpExecArray) => string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(pattern)) {
    found.push(head(match) + wordAt(text, match.index + match[0].length))
    if (found.length >= mostPlaces) break
  }
  return found
}

/** @names that a client would not take, because a letter stands right before or after them; `@ name` as the whole text. */
function gluedNames(text: string): OneLink[] {
  const alone = /^@\s{1,3}(\w{5,32})$/.exec(text.trim())?.[1]
  const found = mended(text, /(?<![\w.@/-])@(?=\w{4})/g, () => '').map((word) => /^\w*/.exec(word)![0])
  return (alone ? [alone] : found).map((name) => toName(name.replace(/_+$/, ''))).filter((link) => link !== undefined)
}

function toName(text: string): OneLink | undefined {
  return isUsername(text) ? { kind: 'public_username', subtype: 'guess', username: text } : undefined
}

/** The link that a share link would have sent on. */
function shared(text: string): OneLink[] {
  const query = readLinkQuery(text)
  const draft = `${argOf(query, 'url') ?? ''} ${argOf(query, 'text') ?? ''}`
  return readPieces(draft)
}

/** Each reading of one mended link: as it is, and without an underscore that some editors put around it. */
function readMended(link: string): OneLink[] {
  const found = readPiece(link)
  return found.length > 0 ? found : readPiece(link.replace(/_{1,3}$/, ''))
}

/** A name of three letters or less, or an invite of five, is sooner a slip than a channel. */
function isWorthAsking(link: OneLink): boolean {
  if (link.kind === 'public_username') return isUsername(link.username ?? '') && link.username!.length > 3
  return namesChannel(link) && (link.invite_hash === undefined || link.invite_hash.length > 5)
}

function* readings(text: string, isShare: boolean): Generator<OneLink[]> {
  const plain = text.normalize('NFKC')
  if (isShare) yield shared(plain)
  for (const link of mended(plain, brokenHost, () => 't.me/')) yield readMended(link)
  for (const link of mended(plain, brokenTg, (match) => `tg:${match[1]!.toLowerCase()}?`)) yield readMended(link)
  if (/^https?%3a/i.test(plain)) yield readPiece(percentDecode(plain, false))
  if (!isShare) yield gluedNames(plain)
  if (plain !== text) yield readPieces(plain)
  const alone = plain.trim()
  if (/^\w{5,32}$/.test(alone)) yield [toName(alone)].filter((link) => link !== undefined)
}

/**
 * The channel that a text without a clear link most likely means. `isShare` says that the strict reading was a share link.
 * Give it at most 16 kB.
 */
export function guessLink(text: string, isShare: boolean): LinkTarget | undefined {
  for (const links of readings(text, isShare)) {
    const found = links.find(isWorthAsking)
    if (found) return targetOf(found)
  }
  return undefined
}

/** A space after `t.me/` stands for the plus of an invite; more often a person has put it there before a name. */
export function guessSpaced(text: string): LinkTarget | undefined {
  const link = /\.(?:me|dog)\/\s/i.test(text) ? readStrict(text.replace(/\/\s+/, '/')) : undefined
  return link && isWorthAsking(link) ? targetOf(link) : undefined
}
