/**
 * Reads one link as strictly as Telegram's own clients: a wrong port, a user name before the host or a missing slash make
 * it no link of Telegram's. Undefined means just that. Forgiving readings stand in `text.ts` and `guess.ts`.
 */
import { isUsername, leadingNumber, reservedSubdomains } from './name.ts'
import { type OneLink, other, tidy } from './target.ts'
import { readTgLink } from './tg.ts'
import { readTMePath } from './tme.ts'
import { percentDecode, readLinkParts } from './url.ts'

const ownHosts = new Set(['t.me', 'telegram.me', 'telegram.dog'])
const articleHosts = new Set(['telegra.ph', 'te.legra.ph', 'graph.org'])

const cutAt = (text: string, sign: string): string => {
  const at = text.indexOf(sign)
  return at < 0 ? text : text.slice(0, at)
}

/** A `tg:` link: with two slashes, without, or with one, as some pages write it. */
function readTg(text: string): OneLink | undefined {
  const rest = cutAt(text.slice(3).replace(/^\/\/?(?!\/)/, ''), '#')
  const parts = readLinkParts(rest)
  if (parts?.userinfo !== '' || parts.port !== 0 || /^https?:\/\//i.test(rest)) return undefined
  return readTgLink(rest)
}

/** `name.t.me` is the channel's own address; names of up to three letters there are Telegram's. */
function subdomainOf(host: string): string | undefined {
  if (!host.endsWith('.t.me')) return undefined
  const name = host.slice(0, -5)
  return name.length >= 4 && isUsername(name) && !reservedSubdomains.has(name) ? name : undefined
}

/** The web client keeps the chat in the fragment: `#@name`, `#-100…`, `#/im?p=@name`, `#?tgaddr=<tg link>`. */
function readWebClient(text: string): OneLink | undefined {
  const match = /^(?:https?:\/\/)?web[akz]?\.telegram\.org(?:\/[akz])?\/?(?:\?[^#]*)?#(.*)$/is.exec(text)
  if (!match) return undefined
  const chat = match[1]!.trimEnd()
  const address = /[?&]tgaddr=([^&]*)/.exec(chat)?.[1]
  if (address !== undefined) {
    const link = percentDecode(address, true)
    const read = /^tg:/i.test(link) ? readTg(link) : undefined
    return read && { ...read, subtype: 'web_client_tgaddr' }
  }
  return readChat(chat.replace(/^\/?im\?(?:[^&]*&)*?p=/, ''))
}

function readChat(chat: string): OneLink {
  const name = /^@(\w+)(?:\/(\d+))?(?!\w)/.exec(chat)
  if (name && isUsername(name[1]!)) {
    const message = leadingNumber(name[2])
    return tidy<OneLink>({ kind: 'public_username', subtype: 'web_client', username: name[1], message_id: message })
  }
  const id = channelIdOf(/^(-\d+|[cs]\d+)(?!\d)/.exec(chat)?.[1] ?? '')
  if (id) return { kind: 'private_post', subtype: 'web_client', channel_id: id }
  return /^u?\d+(?!\d)/.test(chat) ? other('user_by_id') : other('web_client')
}

/**
 * The id as in t.me/c of what the Bot API writes as -100…, and the web client as -… or c…. Undefined for a person's id, and
 * for what is none.
 */
export function channelIdOf(text: string): string | undefined {
  const bot = /^-100(\d{10,})$/.exec(text)
  if (bot) return leadingNumber(bot[1])
  return /^[-cs]\d+$/.test(text) ? leadingNumber(text.slice(1)) : undefined
}

/** Whether a link leads to a host of Telegram's that can name a channel, whatever its port. */
export function isOwnHost(host: string): boolean {
  const name = percentDecode(host, false).replace(/^www\./, '')
  return ownHosts.has(name) || name.endsWith('.t.me') || /^web[akz]?\.telegram\.org$/.test(name)
}

/** Reads one link; the text must be nothing else. */
export function readStrict(text: string): OneLink | undefined {
  if (text === '') return undefined
  if (/^tg:/i.test(text)) return readTg(text)
  const web = readWebClient(text)
  if (web) return web
  const parts = readLinkParts(cutAt(text, '#'))
  if (parts?.userinfo !== '' || ![0, 80, 443].includes(parts.port)) return undefined
  const host = percentDecode(parts.host, false).toLowerCase()
  const name = subdomainOf(host)
  if (name) return readTMePath(`/${name}${parts.query}`)
  const own = host.replace(/^www\./, '')
  if (ownHosts.has(own)) return readTMePath(parts.query)
  return articleHosts.has(own) && parts.query.length > 1 ? other('instant_view') : undefined
}
