/**
 * Reads `tg://` links, without or with the slashes: which channel they name, or what else they are. The input here is what
 * follows the scheme.
 */
import { linkToPhone, linkToProxy, linkToUsername } from './bot.ts'
import { isBase64Url, isInviteHash, isPhone, isUsername, leadingNumber, usernameIn } from './name.ts'
import { settingsOf } from './page.ts'
import { type OneLink, other, tidy } from './target.ts'
import { argOf, type LinkQuery, notText, readLinkQuery } from './url.ts'

type Get = (name: string) => string | undefined

const unknown = other('unknown_deep_link')

/** Links that carry one word and nothing else of ours: the argument that must be there, and a form it must have. */
const slugLinks: Record<string, { argument: string; subtype: string; form?: RegExp; isSticker?: true }> = {
  contact: { argument: 'token', subtype: 'contact_token' },
  oauth: { argument: 'token', subtype: 'oauth' },
  nft: { argument: 'slug', subtype: 'upgraded_gift' },
  addlist: { argument: 'slug', subtype: 'folder_invite', form: /^[\w-]+$/ },
  stargift_auction: { argument: 'slug', subtype: 'gift_auction' },
  call: { argument: 'slug', subtype: 'group_call', form: /^[\w-]+$/ },
  addstickers: { argument: 'set', subtype: 'sticker_or_emoji_set', form: /^[\w-]+$/, isSticker: true },
  addemoji: { argument: 'set', subtype: 'sticker_or_emoji_set', form: /^[\w-]+$/, isSticker: true },
  setlanguage: { argument: 'lang', subtype: 'language_pack', form: /^[\w-]+$/ },
  addtheme: { argument: 'slug', subtype: 'theme' },
  addstyle: { argument: 'slug', subtype: 'text_composition_style', form: /^[\w-]+$/ },
  invoice: { argument: 'slug', subtype: 'invoice' },
  giftcode: { argument: 'slug', subtype: 'premium_gift_code' },
  message: { argument: 'slug', subtype: 'business_chat' },
  user: { argument: 'id', subtype: 'user_by_id' },
  search: { argument: 'query', subtype: 'hashtag_search' },
}

/** A post of a channel by its username, as `tg:resolve` writes it; the values stay as written. */
function readResolve(query: LinkQuery, get: Get): OneLink {
  const username = usernameIn(get('domain') ?? '')
  if (username) {
    if (get('post')) {
      const rest = { message_id: get('post'), thread: get('thread'), comment: get('comment') }
      return tidy<OneLink>({ kind: 'public_username', subtype: 'message', username, ...rest })
    }
    if (username === 'telegrampassport' && isPassport(get)) return other('passport_data_request')
    return linkToUsername(username, query, 'tg')
  }
  const phone = get('phone')?.replace(/^ /, '') ?? ''
  return isPhone(phone) ? linkToPhone(phone, query) : unknown
}

function isPassport(get: Get): boolean {
  const texts = [get('scope'), get('public_key'), get('nonce') || get('payload')]
  return leadingNumber(get('bot_id')) !== undefined && texts.every((text) => text && !text.includes(notText))
}

function readPrivatePost(get: Get): OneLink {
  if (!get('channel') || !get('post')) return unknown
  const ids = { channel_id: get('channel'), message_id: get('post'), thread: get('thread'), comment: get('comment') }
  return tidy<OneLink>({ kind: 'private_post', subtype: 'message', ...ids })
}

function readBoost(get: Get): OneLink {
  const username = get('domain')
  if (username) return { kind: 'public_username', subtype: 'boost', username }
  const channel = get('channel')
  return channel ? { kind: 'private_post', subtype: 'boost', channel_id: channel } : unknown
}

function readNewBot(get: Get): OneLink {
  const manager = get('manager') ?? ''
  const wanted = get('username') ?? ''
  const fits = wanted === '' || (isUsername(wanted) && /bot$/i.test(wanted))
  if (!isUsername(manager) || !fits) return unknown
  return { kind: 'public_username', subtype: 'request_managed_bot', username: manager }
}

/** A draft message to be sent somewhere: it names no channel, whatever its text says. */
export function readShare(url: string | undefined, text: string | undefined): OneLink {
  const draft = `${url ?? ''}${text ?? ''}`
  return draft.trim() === '' || draft.includes(notText) ? other('not_a_telegram_link') : other('share')
}

function readBackground(get: Get): OneLink {
  return get('color') || get('gradient') || get('slug') ? other('background') : unknown
}

function readLogin(get: Get): OneLink {
  const code = get('code')
  if (code) return code.includes(notText) ? unknown : other('authentication_code')
  return get('token') ? other('qr_login') : unknown
}

function readTopUp(get: Get): OneLink {
  return leadingNumber(get('balance')) && !get('purpose')?.includes(notText) ? other('star_purchase') : unknown
}

const readers: Record<string, (get: Get, query: LinkQuery) => OneLink> = {
  resolve: (get, query) => readResolve(query, get),
  join: (get) => {
    const hash = get('invite') ?? ''
    return isInviteHash(hash) ? { kind: 'private_invite', subtype: 'invite', invite_hash: hash } : unknown
  },
  privatepost: readPrivatePost,
  boost: readBoost,
  newbot: readNewBot,
  socks: (_, query) => linkToProxy('socks', query),
  proxy: (_, query) => linkToProxy('proxy', query),
  share: (get) => readShare(get('url'), get('text')),
  msg: (get) => readShare(get('url'), get('text')),
  msg_url: (get) => readShare(get('url'), get('text')),
  login: readLogin,
  passport: (get) => (isPassport(get) ? other('passport_data_request') : unknown),
  confirmphone: (get) =>
    isBase64Url(get('hash') || '!') && isPhone(get('phone') ?? '') ? other('phone_number_confirmation') : unknown,
  bg: readBackground,
  restore_purchases: () => other('restore_purchases'),
  premium_offer: (get) => (get('ref')?.includes(notText) ? unknown : other('premium_features_page')),
  premium_multigift: (get) => (get('ref')?.includes(notText) ? unknown : other('premium_gift_purchase')),
  stars_topup: readTopUp,
}

function readSlug(path: string, get: Get): OneLink | undefined {
  if (!Object.hasOwn(slugLinks, path)) return undefined
  const { argument, subtype, form, isSticker } = slugLinks[path]!
  const slug = get(argument)
  if (!slug || slug.includes(notText) || (form && !form.test(slug))) return unknown
  return { kind: isSticker ? 'sticker' : 'other', subtype }
}

/** Reads what follows `tg:` or `tg://`; never undefined, since the scheme itself is Telegram's. */
export function readTgLink(text: string): OneLink {
  const query = readLinkQuery(text)
  const first = query.path[0] ?? ''
  const page = settingsOf(query.path)
  if (page) return other(page)
  if (query.path.length > 1) return unknown
  const get: Get = (name) => argOf(query, name)
  return Object.hasOwn(readers, first) ? readers[first]!(get, query) : (readSlug(first, get) ?? unknown)
}
