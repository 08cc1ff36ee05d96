/**
 * Where names of channels are looked up and kept: in the open (`channel_alias`), or in the child-safety domain sealed and
 * found by a keyed number. Both answer the same questions, so that a channel is placed by one rule (`place.ts`).
 */
import type { Tx } from '../../../db/client.ts'
import { endAlias, endAliases, findChannels, idsOf, keepAlias, lockNames } from '../../../db/queries/channel.ts'
import {
  childLocatorsOf,
  dropChildLocator,
  findChildChannels,
  keepChildLocator,
  moveChildLocators,
  setLocatorErasure,
} from '../../../db/queries/child-locator.ts'
import type { App } from '../../app.ts'
import type { ChannelKey } from '../../model/link.ts'

export type Placing = { app: App; tx: Tx; now: Date; fresh: () => string; salt: () => Buffer }

/** A name that is known, and the channel row it stands for. */
export type KnownName = { channelId: string; key: ChannelKey }

export type Names = {
  /** Lets others who name the same channel wait until the transaction ends. Comes first. */
  lock(keys: ChannelKey[]): Promise<void>
  /** Those of the names that are known. */
  find(keys: ChannelKey[]): Promise<KnownName[]>
  /** The numeric ids of a channel: one, or none when it was never known. */
  idsOf(channelId: string): Promise<string[]>
  /** Ends a name that Telegram has given to another channel. */
  end(name: KnownName): Promise<void>
  /** Keeps a name, and the channel with its first one; answers the channel it stands for. */
  keep(name: KnownName, kind: string): Promise<string>
  /** Gives all names of one row to another. */
  move(from: string, into: string): Promise<void>
  /** Called once a channel was reported again. */
  needed(channelId: string): Promise<void>
}

const canonical = ({ kind, value }: ChannelKey) => `${kind}:${value}`

export function openNames({ tx, now }: Placing): Names {
  return {
    lock: async (keys) => void (await lockNames(tx, { names: keys.map(canonical) })),
    async find(keys) {
      const found = await findChannels(tx, { kinds: keys.map((key) => key.kind), values: keys.map((key) => key.value) })
      return found.map(({ id, kind, value }) => ({ channelId: id, key: { kind, value } }))
    },
    idsOf: async (channelId) => (await idsOf(tx, { channelId })).map((row) => row.value),
    end: async ({ key }) => void (await endAlias(tx, { ...key, now })),
    async keep({ channelId, key }, kind) {
      const [kept] = await keepAlias(tx, { channelId, channelKind: kind, ...key, now })
      return kept?.channelId ?? channelId
    },
    async move(from, into) {
      // Ended here and begun there, so that the joining can be read back and undone.
      for (const key of await endAliases(tx, { channelId: from, now })) {
        await keepAlias(tx, { channelId: into, channelKind: 'unresolved', ...key, now })
      }
    },
    needed: async () => {},
  }
}

/** The same while keys are rotated: the newest may not be known to every process yet. */
const oldest = (lookups: Buffer[]) => lookups.at(-1) ?? Buffer.alloc(0)

export function childNames({ app, tx, now, fresh }: Placing): Names {
  const lookupsOf = (key: ChannelKey) => app.keys.locators(canonical(key))
  const rowOf = async (key: ChannelKey) => (await findChildChannels(tx, { lookups: lookupsOf(key) }))[0]
  return {
    lock: async (keys) =>
      void (await lockNames(tx, { names: keys.map((key) => oldest(lookupsOf(key)).toString('hex')) })),
    async find(keys) {
      const found = await findChildChannels(tx, { lookups: keys.flatMap(lookupsOf) })
      const keyOf = (lookup: Buffer) => keys.find((key) => lookupsOf(key).some((one) => one.equals(lookup)))
      return found.flatMap(({ channelId, lookup }) => {
        const key = keyOf(lookup)
        return key ? [{ channelId, key }] : []
      })
    },
    async idsOf(channelId) {
      const rows = await childLocatorsOf(tx, { channelId })
      const names: string[] = []
      for (const row of rows) names.push(await app.keys.open(`child_locator.sealed:${row.id}`, row.sealed, row.keyId))
      return names.filter((name) => name.startsWith('id:')).map((name) => name.slice(3))
    },
    async end({ key }) {
      const row = await rowOf(key)
      if (row) await dropChildLocator(tx, { id: row.id })
    },
    async keep({ channelId, key }, kind) {
      const id = fresh()
      const { sealed, keyId } = app.keys.seal(`child_locator.sealed:${id}`, canonical(key))
      const { mark, keyId: lookupKeyId } = app.keys.locator(canonical(key))
      const named = { id, channelId, channelKind: kind, lookup: mark, lookupKeyId, sealed, keyId, now }
      const [kept] = await keepChildLocator(tx, named)
      return kept?.channelId ?? channelId
    },
    move: async (from, into) => void (await moveChildLocators(tx, { from, into })),
    // An erasure that an earlier outcome had ordered would take the names of the case that is open again.
    needed: async (channelId) => void (await setLocatorErasure(tx, { channelId, at: null })),
  }
}
