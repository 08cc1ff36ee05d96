/**
 * Which channel a citizen means, out of a pasted text or a forwarded post: its names in canonical form, or the reason
 * why there is none. People are never kept: a phone number or a person's forward is refused here, before any storage.
 */
import { readForward } from './forward.ts'
import { type ChannelKey, channelKeys, type LinkTarget, readLink, sayLink } from './link.ts'

/** A channel as the citizen named it. `shown` is how it is read back; `keys` are the names it is known under. */
export type NamedChannel = { kind: 'channel' | 'group' | 'bot' | 'unresolved'; keys: ChannelKey[]; shown: string }

/** Why no channel could be read; the codes are those of `src/refusal.ts`. */
export type NoChannel =
  | 'person_not_channel'
  | 'sender_hidden'
  | 'no_channel_named'
  | 'not_a_telegram_link'
  | 'saksi_itself'

/** `choices` are texts to choose from, each naming one channel, when the text itself did not say which. */
export type ChannelAnswer = { channel: NamedChannel } | { refusal: NoChannel } | { choices: string[] }

/** What a citizen gave: words, and the message around them where it may name a channel under a word or a button. */
export type Naming = { text?: string | undefined; message?: unknown }

/** At most this many channels of one text are offered to choose from. */
const mostChoices = 10

/**
 * Reads what was given, words first. `saksi` is our own username: the bot itself is no target. Choices never contain
 * it.
 */
export function channelOf({ text, message }: Naming, saksi: string): ChannelAnswer {
  const said: ChannelAnswer = text === undefined ? { refusal: 'no_channel_named' } : channelOfText(text)
  const found = 'refusal' in said && message !== undefined ? firstOf(channelOfForward(message), said) : said
  const isSaksi = (one: NamedChannel) =>
    one.keys.some((key) => key.kind === 'username' && key.value === saksi.toLowerCase())
  if ('channel' in found && isSaksi(found.channel)) return { refusal: 'saksi_itself' }
  if (!('choices' in found)) return found
  const others = found.choices.filter((shown) => shown.toLowerCase() !== `@${saksi.toLowerCase()}`)
  return others.length === 0 ? { refusal: 'saksi_itself' } : { choices: others }
}

/** What the message around a text says, unless it says nothing: then what the text itself said. */
function firstOf(around: ChannelAnswer, said: ChannelAnswer): ChannelAnswer {
  return 'refusal' in around && around.refusal === 'no_channel_named' ? said : around
}

/** Reads a pasted text strictly; a text that only resembles a link is offered back as a choice. */
export function channelOfText(text: string): ChannelAnswer {
  const reading = readLink(text)
  const named = (reading.targets ?? []).map((target) => namedBy(target)).filter((each) => each !== null)
  const shown = [...new Set(named.map((each) => each.shown))]
  if (shown.length > 1) return { choices: shown.slice(0, mostChoices) }
  const one = namedBy(reading) ?? named[0]
  if (one) return { channel: one }
  if (reading.kind === 'user_phone') return { refusal: 'person_not_channel' }
  if (reading.suggestion) return { choices: [reading.suggestion] }
  // A link of Telegram's that is none of a channel: a sticker set, a share, a proxy.
  if (reading.subtype !== 'not_a_telegram_link') return { refusal: 'no_channel_named' }
  const isLink = /\b[a-z][a-z0-9+.-]*:\/\/|www\.|\.\w{2,}\//i.test(text.slice(0, 4096))
  return { refusal: isLink ? 'not_a_telegram_link' : 'no_channel_named' }
}

/** Reads a forwarded message, or any message with a button, a story or a linked word that names a channel. */
export function channelOfForward(message: unknown): ChannelAnswer {
  const reading = readForward(message)
  if (reading.kind === 'hidden_user') return { refusal: 'sender_hidden' }
  const origin = originOf(message)
  if (reading.kind === 'user') {
    const bot = reading.is_bot === true ? (origin?.sender_user?.username ?? pickedBot(message)) : undefined
    const named = typeof bot === 'string' ? namedBy({ kind: 'public_username', username: bot }) : null
    if (named) return { channel: { ...named, kind: 'bot' } }
    return { refusal: reading.is_bot === true ? 'no_channel_named' : 'person_not_channel' }
  }
  const one = 'user_id' in reading || reading.kind === 'none' ? null : namedBy(reading)
  if (!one) return { refusal: 'no_channel_named' }
  const type = origin?.type ?? pickedType(message)
  const kind = type === 'channel' ? 'channel' : type === 'chat' ? 'group' : one.kind
  return { channel: { ...one, kind } }
}

/** The keys of the list of chats, by what they ask for: a channel, a group, a bot (`handlers/talk.ts`). */
export const pickerKeys = { channel: 1, group: 2, bot: 3 } as const

/** What was picked from the list of chats, as an origin says it. */
function pickedType(message: unknown): 'channel' | 'chat' | undefined {
  const picked =
    typeof message === 'object' && message !== null && 'chat_shared' in message ? message.chat_shared : null
  const key = typeof picked === 'object' && picked !== null && 'request_id' in picked ? picked.request_id : null
  return key === pickerKeys.channel ? 'channel' : key === pickerKeys.group ? 'chat' : undefined
}

/** The username of a bot that was picked from the list of chats. */
function pickedBot(message: unknown): unknown {
  const picked =
    typeof message === 'object' && message !== null && 'users_shared' in message ? message.users_shared : null
  const users = typeof picked === 'object' && picked !== null && 'users' in picked ? picked.users : null
  const one: unknown = Array.isArray(users) ? users[0] : null
  return typeof one === 'object' && one !== null && 'username' in one ? one.username : undefined
}

type Origin = { type?: unknown; sender_user?: { username?: unknown } }

function originOf(message: unknown): Origin | null {
  if (typeof message !== 'object' || message === null || !('forward_origin' in message)) return null
  const { forward_origin: origin } = message
  return typeof origin === 'object' ? (origin as Origin | null) : null
}

function namedBy(reading: LinkTarget): NamedChannel | null {
  const keys = channelKeys(reading)
  const [first] = keys
  if (!first) return null
  const bot = keys.some(({ kind, value }) => kind === 'username' && value.endsWith('bot'))
  return { kind: bot ? 'bot' : 'unresolved', keys, shown: sayLink(first) }
}
