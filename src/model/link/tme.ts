/**
 * Reads the path of a link on Telegram's own web domains (t.me and its older names): which channel it names, or what else
 * it is. Undefined means the domain is Telegram's, but the path names nothing.
 */
import { linkToPhone, linkToProxy, linkToUsername, storyOf } from './bot.ts'
import {
  isInviteHash,
  isPhone,
  isShortName,
  isSmallNumber,
  isUsername,
  leadingNumber,
  reservedPaths,
  usernameIn,
} from './name.ts'
import { type OneLink, other, tidy } from './target.ts'
import { readShare } from './tg.ts'
import { argOf, type LinkQuery, notText, readLinkQuery } from './url.ts'

/** Pages that carry one word in their second part, and the form it must have. */
const slugPages: Record<string, { subtype: string; form?: RegExp; isSticker?: true }> = {
  login: { subtype: 'authentication_code' },
  addlist: { subtype: 'folder_invite', form: /^[\w-]+$/ },
  auction: { subtype: 'gift_auction' },
  call: { subtype: 'group_call', form: /^[\w-]+$/ },
  contact: { subtype: 'contact_token' },
  nft: { subtype: 'upgraded_gift' },
  addstickers: { subtype: 'sticker_or_emoji_set', form: /^[\w-]+$/, isSticker: true },
  addemoji: { subtype: 'sticker_or_emoji_set', form: /^[\w-]+$/, isSticker: true },
  setlanguage: { subtype: 'language_pack', form: /^[\w-]+$/ },
  addtheme: { subtype: 'theme' },
  addstyle: { subtype: 'text_composition_style', form: /^[\w-]+$/ },
  bg: { subtype: 'background' },
  invoice: { subtype: 'invoice' },
  giftcode: { subtype: 'premium_gift_code' },
  m: { subtype: 'business_chat' },
}

function readSlugPage(path: string[]): OneLink | undefined {
  const { subtype, form, isSticker } = slugPages[path[0]!]!
  const slug = path[1]
  if (!slug || slug.includes(notText) || (form && !form.test(slug))) return undefined
  return { kind: isSticker ? 'sticker' : 'other', subtype }
}

/** Two numbers in a path are a topic and a post in it, one is a post; `at` is where the first may stand. */
function postIn(query: LinkQuery, at: number): Partial<OneLink> | undefined {
  const first = leadingNumber(query.path[at])
  if (!first) return undefined
  const second = leadingNumber(query.path[at + 1])
  const rest = { comment: argOf(query, 'comment') }
  if (second) return { subtype: 'topic_message', message_id: second, thread: first, ...tidy(rest) }
  return { subtype: 'message', message_id: first, ...tidy({ thread: argOf(query, 'thread'), ...rest }) }
}

/**
 * `/c/<id>/<post>`. A link with the id alone still says which channel is meant; one whose post is no number is a mistake
 * somewhere and is not trusted.
 */
function readPrivate(query: LinkQuery): OneLink | undefined {
  const { path } = query
  const id = leadingNumber(path[1])
  if (!id) return undefined
  const named = { kind: 'private_post', channel_id: id } as const
  const post = postIn(query, 2)
  if (post) return { subtype: 'message', ...named, ...post }
  if (argOf(query, 'boost') !== undefined) return { ...named, subtype: 'boost' }
  return path.length === 2 && isPhone(path[1]!) ? { ...named, subtype: 'channel_without_post' } : undefined
}

/** Older pages put the preview's `s` between `joinchat` and the hash. */
function readJoinChat(path: string[]): OneLink | undefined {
  const hash = (path[1] === 's' && path[2] ? path[2] : path[1]) ?? ''
  return isInviteHash(hash) ? { kind: 'private_invite', subtype: 'invite', invite_hash: hash } : undefined
}

/** `/+<phone>` and `/+<hash>`; a plus that went through a form comes back as a space. */
function readPlus(query: LinkQuery): OneLink | undefined {
  const word = query.path[0]!.slice(1)
  if (isPhone(word)) return linkToPhone(word, query)
  return isInviteHash(word) ? { kind: 'private_invite', subtype: 'invite', invite_hash: word } : undefined
}

function readBoostPage(query: LinkQuery): OneLink | undefined {
  const { path } = query
  if (path.length === 2 && isUsername(path[1]!))
    return { kind: 'public_username', subtype: 'boost', username: path[1]! }
  const id = path.length === 1 ? leadingNumber(argOf(query, 'c')) : undefined
  return id ? { kind: 'private_post', subtype: 'boost', channel_id: id } : undefined
}

function readNewBotPage(path: string[]): OneLink | undefined {
  const [, manager = '', wanted] = path
  const fits = path.length === 2 || (path.length === 3 && isUsername(wanted!) && /bot$/i.test(wanted!))
  if (!fits || !isUsername(manager)) return undefined
  return { kind: 'public_username', subtype: 'request_managed_bot', username: manager }
}

function readNamePage(query: LinkQuery): OneLink | undefined {
  const { path } = query
  const username = usernameIn(path[0]!)
  if (!username) return undefined
  const named = { kind: 'public_username', username } as const
  const post = postIn(query, 1)
  if (post) return { subtype: 'message', ...named, ...post }
  const special =
    username.toLowerCase() === 'boost' ? readBoostPage(query) : username === 'newbot' ? readNewBotPage(path) : undefined
  if (special) return special
  const [, second = '', third = ''] = path
  if (path.length === 3) {
    if (second === 's' && storyOf(third)) return { ...named, subtype: storyOf(third)! }
    if (second === 'a' && isSmallNumber(third)) return { ...named, subtype: 'story_album' }
    if (second === 'c' && isSmallNumber(third)) return { ...named, subtype: 'gift_collection' }
  }
  if (path.length === 2 && isShortName(second)) return { ...named, subtype: 'web_app' }
  return linkToUsername(username, query, 't.me')
}

function readInvoiceOrShare(query: LinkQuery): OneLink | undefined {
  const { path } = query
  const first = path[0]!
  if (first[0] === '$') return first.length > 1 && !first.includes(notText) ? other('invoice') : undefined
  if (first === 'iv') return path.length === 1 && argOf(query, 'url') ? other('instant_view') : undefined
  if (path[1] !== 'url' || path.length !== 2) return undefined
  return readShare(argOf(query, 'url'), argOf(query, 'text'))
}

/** Reads a path that begins with a slash, such as `/name/12?single`. */
export function readTMePath(path: string): OneLink | undefined {
  let rest = path
  while (/^\/(?:s|%73)\//.test(rest)) rest = rest.slice(rest.indexOf('/', 1))
  const query = readLinkQuery(rest)
  const first = query.path[0] ?? ''
  if (first === '' || reservedPaths.has(first)) return undefined
  if (Object.hasOwn(slugPages, first)) return readSlugPage(query.path)
  if (first[0] === ' ' || first[0] === '+') return readPlus(query)
  if (first[0] === '$' || first === 'iv' || first === 'share' || first === 'msg') return readInvoiceOrShare(query)
  // A phone writes the first letter of a line as a capital; a channel cannot have this name.
  if (first.toLowerCase() === 'joinchat') return readJoinChat(query.path)
  switch (first) {
    case 'c':
      return readPrivate(query)
    case 'socks':
    case 'proxy':
      return query.path.length === 1 ? linkToProxy(first, query) : undefined
    case 'confirmphone':
      return argOf(query, 'phone') && argOf(query, 'hash') ? other('phone_number_confirmation') : undefined
    default:
      return readNamePage(query)
  }
}
