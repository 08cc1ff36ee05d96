/**
 * What kind of link a link to a username is: a chat, a bot's start, a game, a mini-app, a video chat, a story. All of them
 * name the same channel; this only says how the link would be opened.
 */
import { isBase64Url, isShortName, isSmallNumber } from './name.ts'
import { type OneLink, tidy } from './target.ts'
import { argOf, type LinkQuery } from './url.ts'

const videoChats = new Set(['voicechat', 'videochat', 'livestream'])

const rights = new Set(
  `anonymous change_info delete_messages delete_stories edit_messages edit_stories invite_users manage_chat
   manage_direct_messages manage_tags manage_topics manage_video_chats pin_messages post_messages post_stories
   promote_members restrict_members`.split(/\s+/),
)

const namesRight = (text: string | undefined): boolean => (text ?? '').split(' ').some((right) => rights.has(right))

function startOf(value: string): string | undefined {
  if (!isBase64Url(value)) return undefined
  return value.startsWith('_tgr_') && value.length > 5 ? 'chat_affiliate_program' : 'bot_start'
}

export const storyOf = (value: string): string | undefined =>
  value === 'live' ? 'live_story' : isSmallNumber(value) ? 'story' : undefined

/** The kind of link that one argument makes; the arguments are asked in the order in which they are written. */
function byArgument(name: string, value: string, query: LinkQuery): string | undefined {
  if (videoChats.has(name)) return 'video_chat'
  if (name === 'start') return startOf(value)
  if (name === 'startgroup') return isBase64Url(value) ? 'bot_start_in_group' : undefined
  if (name === 'startchannel') return namesRight(argOf(query, 'admin')) ? 'bot_add_to_channel' : undefined
  if (name === 'game') return isShortName(value) ? 'game' : undefined
  if (name === 'ref') return value !== '' && isBase64Url(value) ? 'chat_affiliate_program' : undefined
  if (name === 'direct') return 'direct_messages_chat'
  return undefined
}

/** Arguments that only one of the two forms of link has; the other form writes them into its path. */
function byFormArgument(name: string, value: string, form: 'tg' | 't.me'): string | undefined {
  if (form === 't.me') {
    if (name === 'boost') return 'boost'
    return name === 'startapp' && isBase64Url(value) ? 'main_web_app' : undefined
  }
  if (name === 'appname') return isShortName(value) ? 'web_app' : undefined
  if (name === 'story') return storyOf(value)
  if (name === 'album') return isSmallNumber(value) ? 'story_album' : undefined
  return name === 'collection' && isSmallNumber(value) ? 'gift_collection' : undefined
}

/** The second bot of an attachment menu link; a wrong name counts as none. */
function attachedBot(query: LinkQuery): string | undefined {
  const bot = argOf(query, 'attach')
  return bot && /^[a-z]\w*$/i.test(bot) ? bot : undefined
}

function subtypeOf(query: LinkQuery, form: 'tg' | 't.me'): string {
  for (const [name, value] of query.args) {
    const found = byArgument(name, value, query) ?? byFormArgument(name, value, form)
    if (found) return found
  }
  if (form === 'tg' && argOf(query, 'startapp') !== undefined && argOf(query, 'appname') === undefined)
    return 'main_web_app'
  const attach = argOf(query, 'attach')
  if (attach ? attachedBot(query) : argOf(query, 'startattach') !== undefined) return 'attach_menu'
  return 'public_chat'
}

/** A link to a username by its arguments. */
export function linkToUsername(username: string, query: LinkQuery, form: 'tg' | 't.me'): OneLink {
  const subtype = subtypeOf(query, form)
  const bot = subtype === 'attach_menu' ? attachedBot(query) : undefined
  return tidy<OneLink>({ kind: 'public_username', subtype, username, bot })
}

/** A link to a person by phone, with or without a bot. */
export function linkToPhone(phone: string, query: LinkQuery): OneLink {
  const bot = attachedBot(query)
  return tidy<OneLink>({ kind: 'user_phone', subtype: bot ? 'attach_menu' : 'phone', phone, bot })
}

/** A proxy link: of no channel, whether a client could use it or not. */
export function linkToProxy(kind: 'proxy' | 'socks', query: LinkQuery): OneLink {
  const server = argOf(query, 'server') ?? ''
  const port = Number.parseInt(argOf(query, 'port') ?? '', 10)
  const isText = query.args.every(([, value]) => !value.includes('\uFFFD'))
  const works = server !== '' && port > 0 && port < 65536 && isText && (kind === 'socks' || isSecret(query))
  return { kind: 'proxy', subtype: works ? `proxy_${kind === 'socks' ? 'socks' : 'mtproto'}` : 'unsupported_proxy' }
}

/** 16 bytes, or 17 with a first byte dd, or 18 and more with ee; written as hex digits or in base64. */
function isSecret(query: LinkQuery): boolean {
  const secret = argOf(query, 'secret') ?? ''
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(secret)
  if (!isHex && !/^[\w+/-]+={0,2}$/.test(secret)) return false
  const size = isHex ? secret.length / 2 : Math.floor((secret.replace(/=+$/, '').length * 3) / 4)
  const first = isHex ? secret.slice(0, 2).toLowerCase() : { 3: 'dd', 7: 'ee' }[secret[0] ?? '']
  return size === 16 || (size === 17 && first === 'dd') || (size >= 18 && first === 'ee')
}
