/** Opens the key store: unwraps every key with the master key, and makes the first key of each purpose. */

import type { Db } from '../../db/client.ts'
import { keepKey, readKeys } from '../../db/queries/key.ts'
import { freshSecret, type Key, type Keys, makeKeys, type Purpose, purposes, unwrapKey, wrapKey } from '../keys.ts'

/** Throws when the master key is not the one the store was made with: then nothing may be written under another. */
export async function openKeys(store: Db, master: Buffer, now: Date): Promise<Keys> {
  const there = new Set((await readKeys(store, {})).map((row) => row.purpose))
  for (const purpose of purposes.filter((one) => !there.has(one))) {
    await keepKey(store, { purpose, wrapped: wrapKey(master, purpose, freshSecret()), now })
  }
  const rows = await readKeys(store, {})
  const isPurpose = (text: string): text is Purpose => (purposes as readonly string[]).includes(text)
  const keys = rows.flatMap((row): Key[] =>
    isPurpose(row.purpose)
      ? [{ id: row.id, purpose: row.purpose, secret: unwrapKey(master, row.purpose, row.wrapped) }]
      : [],
  )
  return makeKeys(keys)
}
