/**
 * Which channel a citizen means, out of a pasted text or a forwarded post: its names in canonical form, or the reason
 * why there is none. People are never kept: a phone number or a person's forward is refused here, before any storage.
 */
import { type ForwardReading, readForward } from './forward.ts'
import { type ChannelKey, channelKeys, type LinkTarget, readLink, sayLink } from './link.ts'

/** A channel as the citizen named it. `shown` is how it is read back; `keys` are the names it is known under. */
export type NamedChannel = { kind: 'channel' | 'group' | 'bot' | 'unresolved'; keys: ChannelKey[]; shown: string }

/** Why no channel could be read; the codes are those of `src/refusal.ts`. */
export type NoChannel = 'person_not_channel' | 'no_channel_named' | 'not_a_telegram_link'

/** `choices` are texts to choose from, each naming one channel, when the text itself did not say which. */
export type ChannelAnswer = { channel: NamedChannel } | { refusal: NoChannel } | { choices: string[] }

/** At most this many channels of one text are offered to choose from. */
const mostChoices = 6

/** Reads a pasted text strictly; a text that only resembles a link is offered back as a choice. */
export function channelOfText(text: string): ChannelAnswer {
  const reading = readLink(text)
  const named = (reading.targets ?? []).map((target) => channelOf(target)).filter((each) => each !== null)
  const shown = [...new Set(named.map((each) => each.shown))]
  if (shown.length > 1) return { choices: shown.slice(0, mostChoices) }
  const one = channelOf(reading) ?? named[0]
  if (one) return { channel: one }
  if (reading.kind === 'user_phone') return { refusal: 'person_not_channel' }
  if (reading.suggestion) return { choices: [reading.suggestion] }
  return { refusal: /\b[a-z][a-z0-9+.-]*:\/\/|www\.|\.\w{2,}\//i.test(text.slice(0, 4096)) ? 'not_a_telegram_link' : 'no_channel_named' }
}

/** Reads a forwarded message (or any message with a button or story that names a channel). */
export function channelOfForward(message: unknown): ChannelAnswer {
  const reading: ForwardReading = readForward(message)
  if (reading.kind === 'user' && reading.is_bot !== true) return { refusal: 'person_not_channel' }
  if (reading.kind === 'hidden_user') return { refusal: 'person_not_channel' }
  const one = 'user_id' in reading || reading.kind === 'none' || reading.kind === 'user' ? null : channelOf(reading)
  return one ? { channel: one } : { refusal: 'no_channel_named' }
}

function channelOf(reading: LinkTarget): NamedChannel | null {
  const keys = channelKeys(reading)
  const [first] = keys
  if (!first) return null
  const bot = keys.some(({ kind, value }) => kind === 'username' && value.endsWith('bot'))
  return { kind: bot ? 'bot' : 'unresolved', keys, shown: sayLink(first) }
}
