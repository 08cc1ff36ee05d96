/** What the ring of keys asks of the key store, and what a key is there: wrapped. The questions themselves stand in `flow/keys.ts`. */
import type { OwnedPurpose, Purpose, StandingPurpose } from './model/key.ts'

/** A key as the store has it. `master` names the master key it lies under; null in the oldest rows. */
export type StoredKey = {
  id: number
  purpose: Purpose
  scope: string
  wrapped: Buffer
  master: string | null
  activeAt: Date
}

/** The key store's questions, as the ring asks them. */
export type KeyStore = {
  /** Standing keys and keys of a period, the oldest first. */
  shared(): Promise<StoredKey[]>
  byIds(ids: number[]): Promise<StoredKey[]>
  byScope(purpose: Purpose, scope: string): Promise<StoredKey | null>
  /** Keeps a new key; of a scope that has one already, answers that one. */
  keep(key: { purpose: Purpose; scope: string; wrapped: Buffer; master: string }): Promise<StoredKey>
  destroy(ids: number[]): Promise<void>
  ownedAfter(id: number, seconds: number): Promise<{ id: number; purpose: string; scope: string }[]>
  destroyOwned(purpose: OwnedPurpose, scopes: string[]): Promise<void>
  /** Keeps standing keys, all or none, to be used some seconds from now. */
  keepStanding(
    keys: { purpose: StandingPurpose; wrapped: Buffer }[],
    how: { master: string; afterSeconds: number },
  ): Promise<{ purpose: string; activeAt: Date }[]>
  /** Up to a thousand keys after a number that lie under another master key than the one of this name. */
  underOther(master: string, after: number): Promise<StoredKey[]>
  /** Keeps keys under another master key, all or none. */
  rewrap(keys: { id: number; wrapped: Buffer }[], master: string): Promise<void>
  count(): Promise<KeyCount[]>
}

export type KeyCount = { purpose: string; count: number; oldest: Date; newest: Date; masters: (string | null)[] }
