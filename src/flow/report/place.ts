/**
 * Finds or makes the one channel that a report is about, and joins rows that turn out to be one. It decides nothing about
 * people: Telegram's numeric id says what is one entity.
 */
import type { ChannelKey } from '../../model/link.ts'
import { joinCases } from './join.ts'
import type { KnownName, Names, Placing } from './names.ts'

const isSame = (one: ChannelKey, other: ChannelKey) => one.kind === other.kind && one.value === other.value

/**
 * The channel of these names. A username that stood for a channel with another numeric id was given away by Telegram:
 * it ends there and begins here. Two rows for one entity are joined, and so are their open cases, by the machine:
 * here no judgement is needed, Telegram has said that they are one. Two who name one channel at the same instant wait
 * for each other, so that they make one.
 */
export async function placeChannel(
  here: Placing,
  names: Names,
  { keys, kind }: { keys: ChannelKey[]; kind: string },
): Promise<string> {
  await names.lock(keys)
  const found = await names.find(keys)
  const own = await ownNames(names, keys, found)
  const rows = [...new Set(own.map((name) => name.channelId))]
  const channelId = rows[0] ?? here.fresh()
  for (const key of keys.filter((one) => !own.some((name) => isSame(name.key, one)))) {
    if ((await names.keep({ channelId, key }, kind)) !== channelId)
      throw new Error('Two joinings met; it is tried again.')
  }
  for (const other of rows.slice(1)) await joinCases(here, names, { from: other, into: channelId })
  await names.needed(channelId)
  return channelId
}

/** Those known names that are this channel's, the numeric id first; a name that was given away ends. */
async function ownNames(names: Names, keys: ChannelKey[], found: KnownName[]): Promise<KnownName[]> {
  const id = keys.find((key) => key.kind === 'id')
  if (!id) return found
  const byId = found.filter(({ key }) => key.kind === 'id')
  const own = [...byId]
  for (const name of found.filter(({ key }) => key.kind !== 'id')) {
    const ids = byId.some((known) => known.channelId === name.channelId) ? [] : await names.idsOf(name.channelId)
    if (ids.length > 0 && !ids.includes(id.value)) await names.end(name)
    else own.push(name)
  }
  return own
}
