/** Opens the key store: unwraps its keys with the master key, and makes the first key of each standing purpose. */

import type { Db } from '../../db/client.ts'
import {
  countKeys,
  destroyKeys,
  destroyOwnedKeys,
  type KeyRow,
  keepScopedKey,
  keepStandingKeys,
  keysUnderOther,
  ownedKeysAfter,
  readKeys,
  readScopedKey,
  readSharedKeys,
  rewrapKeys,
} from '../../db/queries/key.ts'
import { makeMaster } from '../cipher.ts'
import { openRing } from '../key-ring.ts'
import type { KeyStore, StoredKey } from '../key-store.ts'
import { type Keys, makeKeys } from '../keys.ts'
import { isPurpose, standingPurposes } from '../model/key.ts'

/** Rows of purposes that this version does not know are left alone. */
function known(rows: KeyRow[]): StoredKey[] {
  return rows.flatMap((row) => (isPurpose(row.purpose) ? [{ ...row, purpose: row.purpose }] : []))
}

function keyStore(store: Db): KeyStore {
  const byScope: KeyStore['byScope'] = async (purpose, scope) =>
    known(await readScopedKey(store, { purpose, scope }))[0] ?? null
  return {
    shared: async () => known(await readSharedKeys(store, {})),
    byIds: async (ids) => known(await readKeys(store, { ids })),
    byScope,
    async keep(key) {
      // Somebody else may be faster: then theirs is the one.
      const kept = known(await keepScopedKey(store, key))[0] ?? (await byScope(key.purpose, key.scope))
      if (!kept) throw new Error('A key was destroyed while it was made.')
      return kept
    },
    destroy: async (ids) => void (await destroyKeys(store, { ids })),
    ownedAfter: (after, olderSeconds) => ownedKeysAfter(store, { after, olderSeconds }),
    destroyOwned: async (purpose, scopes) => void (await destroyOwnedKeys(store, { purpose, scopes })),
    keepStanding: (keys, { master, afterSeconds }) => {
      const [names, wrapped] = [keys.map((key) => key.purpose), keys.map((key) => key.wrapped)]
      return keepStandingKeys(store, { purposes: names, wrapped, master, afterSeconds })
    },
    underOther: async (master, after) => known(await keysUnderOther(store, { master, after })),
    async rewrap(keys, master) {
      await rewrapKeys(store, { ids: keys.map((key) => key.id), wrapped: keys.map((key) => key.wrapped), master })
    },
    count: () => countKeys(store, {}),
  }
}

/**
 * Throws when the master key is not the one the store was made with: then nothing may be written under another. `given`:
 * the master key in use, then older ones under which some keys may still lie. `store` stays in use as long as the keys are.
 */
export async function openKeys(store: Db, given: Buffer | readonly Buffer[]): Promise<Keys> {
  const masters = [given].flat().map(makeMaster)
  const [master] = masters
  if (!master) throw new Error('There is no master key.')
  const ring = openRing(keyStore(store), masters)
  await ring.refresh('once')
  const missing = standingPurposes.filter((purpose) => ring.live(purpose).length === 0)
  for (const purpose of missing) await ring.first(purpose)
  return makeKeys(ring)
}
