/**
 * Finds or makes the one channel that a report is about, when more than one name is known of it. Names that were
 * thought to be of two channels and turn out to be of one are joined here; Telegram's numeric id decides.
 */
import type { Tx } from '../../../db/client.ts'
import {
  endAlias,
  findChannels,
  findChildChannels,
  idsOf,
  joinChannels,
  keepAlias,
  keepChannel,
  keepChildLocator,
} from '../../../db/queries/channel.ts'
import { countVoices, moveCase, readOpenCases, releaseClaim, shareReports } from '../../../db/queries/case.ts'
import type { App } from '../../app.ts'
import type { ChannelKey } from '../../model/link.ts'
import { afterMove } from '../../model/case.ts'
import { sameButFor } from '../case/move.ts'

type Placing = { app: App; tx: Tx; now: Date; fresh: () => string; salt: () => Buffer }

/**
 * The channel of these names. A username that stood for a channel with another numeric id was given away by Telegram:
 * it ends there and begins here. Two rows for one entity are joined, and so are their open cases, by the machine:
 * here no judgement is needed, Telegram has said that they are one.
 */
export async function placeChannel(here: Placing, keys: ChannelKey[], kind: string): Promise<string> {
  const { tx, now, fresh } = here
  const found = await findChannels(tx, { kinds: keys.map((key) => key.kind), values: keys.map((key) => key.value) })
  const id = keys.find((key) => key.kind === 'id')
  const byId = id && found.find((row) => row.kind === 'id')?.id
  const same: string[] = []
  for (const row of found) {
    if (row.id === byId || same.includes(row.id)) continue
    const otherIds = id && row.kind !== 'id' ? await idsOf(tx, { channelId: row.id }) : []
    if (id && otherIds.some((other) => other.value !== id.value)) await endAlias(tx, { kind: row.kind, value: row.value, now })
    else same.push(row.id)
  }
  const channelId = byId ?? same[0] ?? fresh()
  if (!byId && same.length === 0) await keepChannel(tx, { id: channelId, kind, now })
  for (const other of same.filter((row) => row !== channelId)) await joinInto(here, other, channelId)
  for (const key of keys) await keepAlias(tx, { channelId, kind: key.kind, value: key.value, now })
  return channelId
}

/** The same in the child-safety domain, where names exist only sealed and are found by a keyed number. */
export async function placeChildChannel(here: Placing, keys: ChannelKey[], kind: string): Promise<string> {
  const { app, tx, now, fresh } = here
  const canonical = keys.map((key) => `${key.kind}:${key.value}`)
  const lookups = canonical.map((name) => app.keys.locator(name))
  const [known] = await findChildChannels(tx, { lookups })
  const channelId = known?.id ?? fresh()
  if (!known) await keepChannel(tx, { id: channelId, kind, now })
  for (const [at, name] of canonical.entries()) {
    const id = fresh()
    const { sealed, keyId } = app.keys.seal(`child_locator.sealed:${id}`, name)
    await keepChildLocator(tx, { id, channelId, lookup: lookups[at] ?? Buffer.alloc(0), sealed, keyId })
  }
  return channelId
}

async function joinInto(here: Placing, from: string, into: string): Promise<void> {
  const { tx, now, salt } = here
  const left = await readOpenCases(tx, { channelId: from })
  const right = await readOpenCases(tx, { channelId: into })
  await joinChannels(tx, { from, into })
  for (const old of left) {
    const target = right.find((open) => open.domain === old.domain)
    const state = afterMove(old.state, 'merge')
    if (!target || !state) continue
    await releaseClaim(tx, { caseId: old.id, kind: 'merged', now })
    const machine = { actorKind: 'machine', memberId: null, salt: salt(), now } as const
    const free = { leaseBy: null, leaseUntil: null, leaseToken: null }
    await moveCase(tx, { ...sameButFor(old, 'merge', state), ...free, mergedInto: target.id, ...machine, payload: '{}' })
    await shareReports(tx, { from: old.id, into: target.id })
    const [voices] = await countVoices(tx, { caseId: target.id })
    const band = Math.min(target.band, old.band)
    const dueAt = old.dueAt < target.dueAt ? old.dueAt : target.dueAt
    const grown = { ...sameButFor(target, 'attach', target.state), band, dueAt, voices: voices?.count ?? target.voices }
    await moveCase(tx, { ...grown, ...machine, salt: salt(), payload: JSON.stringify({ mergedFrom: old.id }) })
  }
}
