/**
 * Answers for any pasted text which channel is meant. Strict first, as Telegram's own clients read; then what surrounds a
 * link is taken off; what remains mistyped comes back as a suggestion. It opens nothing, asks nobody whether the channel
 * exists, throws on no input and reads the first 16 kB.
 */
import { type Found, findLinks, findMentions } from './link/find.ts'
import { guessLink, guessSpaced } from './link/guess.ts'
import { isInviteHash, isUsername, leadingNumber } from './link/name.ts'
import { channelIdOf, readStrict } from './link/strict.ts'
import { type LinkTarget, namesChannel, type OneLink, other, targetOf } from './link/target.ts'
import { readLabel, readPieces, refang, unveil } from './link/text.ts'

export type { LinkKind, LinkTarget } from './link/target.ts'
export { namesChannel } from './link/target.ts'

/**
 * The reading of a text. Its own fields are those of the first channel named; `targets` lists all different channels where
 * the text was more than one link; `urls` all links a client would make clickable; `usernames` all @names as written, where the text has an `@`.
 * `suggestion` (`@name`, `t.me/+hash`, `t.me/c/id`) is there where the text names no channel strictly, or where a slip is
 * likelier than what it says: a question to ask, never an answer.
 */
export type LinkReading = OneLink & {
  urls: string[]
  targets?: LinkTarget[]
  usernames?: string[]
  suggestion?: string
}

/** How much of a text is read, in bytes of UTF-8. */
export const mostBytes = 16_384

/** Longer words than this at the cut are kept: no link has its name so far behind. */
const longestLink = 300

const room = new Uint8Array(mostBytes)
const bytesOf = new TextEncoder()

/** The first 16 kB, not cut within a sign, nor within a link whose rest would be another name. */
function headOf(text: string): string {
  const start = text.slice(0, mostBytes)
  const end = bytesOf.encodeInto(start, room).read
  if (end === text.length) return text
  const from = Math.max(0, end - longestLink)
  const space = text.slice(from, end).search(/\s\S*$/)
  return text.slice(0, space < 0 ? end : from + space)
}

/** The whole text as one link; a space at its end counts only where without it no channel would be named. */
function readWhole(text: string): OneLink | undefined {
  const link = readStrict(text)
  if (link && link.kind !== 'other') return link
  const trimmed = readStrict(text.trim())
  return trimmed && namesChannel(trimmed) ? trimmed : link
}

/** Forms under which one channel is written count once: by its keys, or as written where it has none. */
function distinct(links: OneLink[]): LinkTarget[] {
  const found = new Map<string, LinkTarget>()
  for (const link of links) {
    const key = JSON.stringify(channelKeys(link)[0] ?? targetOf(link))
    if (!found.has(key)) found.set(key, targetOf(link))
  }
  return [...found.values()]
}

function readBotApiId(text: string): OneLink | undefined {
  const id = /^-100\d{10,}$/.test(text) ? channelIdOf(text) : undefined
  return id ? { kind: 'private_post', subtype: 'chat_id', channel_id: id } : undefined
}

/** What a text says: one link that is all of it, or the pieces in it. */
function readParts(text: string, links: (text: string) => Found[]): { link: OneLink; targets?: LinkTarget[] } {
  const trimmed = text.trim()
  const whole = readWhole(text)
  if (whole && (!/\s/.test(trimmed) || whole.subtype === 'share')) return { link: whole }
  const plain = refang(text)
  const pieces = readPieces(plain, links(plain))
  const channels = pieces.filter(namesChannel)
  if (channels.length > 0) return { link: channels[0]!, targets: distinct(channels) }
  const rest = whole ?? pieces[0] ?? readLabel(trimmed) ?? readBotApiId(trimmed)
  return { link: rest ?? other('not_a_telegram_link') }
}

function guess(text: string, link: OneLink): LinkTarget | undefined {
  if (link.kind === 'private_invite') return guessSpaced(text)
  return link.kind === 'other' ? guessLink(text, link.subtype === 'share') : undefined
}

/** What to ask the citizen; a name keeps the letters in which it was written. */
function suggest(text: string, link: OneLink): string | undefined {
  const target = guess(text, link)
  const key = target && channelKeys(target)[0]
  return key && sayLink({ ...key, value: target.username ?? key.value })
}

/**
 * Reads a text. Never throws, in time linear in its first 16 kB.
 *
 * A phone (`user_phone`) is a person's: the caller refuses it and stores nothing of it. So it does with everything of which
 * `channelKeys` has no key.
 */
export function readLink(text: string): LinkReading {
  const head = headOf(text)
  const plain = unveil(head)
  const links = findLinks(head)
  const { link, targets } = readParts(plain, (seen) => (seen === head ? links : findLinks(seen)))
  const suggestion = suggest(plain, link)
  const usernames = findMentions(plain).map((mention) => mention.text)
  const { kind, subtype, ...fields } = link
  return {
    kind,
    subtype,
    ...fields,
    urls: links.map((found) => found.text),
    ...(targets && { targets }),
    ...(plain.includes('@') && { usernames }),
    ...(suggestion && { suggestion }),
  }
}

/** A name under which a channel is known; `value` is canonical, so that two equal aliases are one channel. */
export type ChannelKey = { kind: 'username' | 'invite' | 'id'; value: string }

/** The canonical aliases in a target. Empty where it names no channel, or writes a name that no channel can have. */
export function channelKeys(target: LinkTarget): ChannelKey[] {
  if (!namesChannel(target)) return []
  const { username, invite_hash: hash, channel_id: id } = target
  const keys: ChannelKey[] = []
  if (username !== undefined && isUsername(username)) keys.push({ kind: 'username', value: username.toLowerCase() })
  if (hash !== undefined && isInviteHash(hash)) keys.push({ kind: 'invite', value: hash })
  const number = id !== undefined && /^\d+$|^-100\d{10,}$/.test(id) ? leadingNumber(id.replace(/^-100/, '')) : undefined
  if (number) keys.push({ kind: 'id', value: number })
  return keys
}

/** Signs that could turn the direction of the text, hide in it or lead elsewhere are taken out. */
function say(key: ChannelKey, host: string): string {
  const value = key.value.replace(/[^\w-]/g, '')
  if (key.kind === 'username') return `${host}/${value}`
  return key.kind === 'invite' ? `${host}/+${value}` : `${host}/c/${value}`
}

/** How an alias is written for a person: `@name`, `t.me/+hash`, `t.me/c/id`. */
export function sayLink(key: ChannelKey): string {
  return key.kind === 'username' ? say(key, '').replace('/', '@') : say(key, 't.me')
}

/** The same for people who must not open it by a slip: `t[.]me/name`, clickable nowhere. */
export function defangLink(key: ChannelKey): string {
  return say(key, 't[.]me')
}
