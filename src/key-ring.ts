/**
 * The live keys at hand: standing keys and those of a period are all kept ready and looked at anew every ten seconds; keys
 * of a person or a report are fetched when needed and let go after a minute. It is the only reader of the key store.
 */
import { createSecretKey, type KeyObject } from 'node:crypto'
import { freshSecret, keyed, type Master, unwrapKey, wrapKey } from './cipher.ts'
import type { KeyCount, KeyStore, StoredKey } from './key-store.ts'
import { isTimed, type OwnedPurpose, type Purpose, type StandingPurpose, type TimedPurpose } from './model/key.ts'

export type Held = {
  id: number
  purpose: Purpose
  scope: string
  secret: KeyObject
  activeAt: number
  /** A second key made of this one, for hashing receipts. */
  hashing: KeyObject
}

/** The key of a sealed value was destroyed: nobody can read it any more. */
export class KeyGone extends Error {
  override name = 'KeyGone'
}

export type Ring = {
  newest(purpose: StandingPurpose): Held
  /** Live keys of a standing purpose, the newest first; also those that are only going to be used. */
  live(purpose: StandingPurpose): Held[]
  timed(purpose: TimedPurpose, scope: string): Promise<Held>
  /** All keys of periods that are still there, as of the last look. */
  all(purpose: TimedPurpose): Held[]
  /** The next keys of reporters and reports after a number that are at least so old; not unwrapped. */
  ownedAfter(id: number, seconds: number): Promise<{ id: number; purpose: string; scope: string }[]>
  /** The key of a past period if it still is there, as of the last look. */
  past(purpose: TimedPurpose, scope: string): Held | null
  owned(purpose: OwnedPurpose, scope: string): Promise<Held>
  /** Throws `KeyGone`. */
  byId(id: number): Promise<Held>
  /** Fetches several at once, for a loop that then opens them one by one. */
  fetch(ids: readonly number[]): Promise<void>
  /** Looks at the store when the last look is older than ten seconds, or at once. */
  refresh(at?: 'once'): Promise<void>
  /** Destroys keys in the store and lets them go here; other processes follow within a minute. */
  destroy(ids: readonly number[]): Promise<void>
  /** Makes the very first key of a standing purpose; of several processes that start at once one does. */
  first(purpose: StandingPurpose): Promise<void>
  /** Makes new standing keys, used by all processes from `afterSeconds` on. */
  rotate(purposes: readonly StandingPurpose[], afterSeconds: number): Promise<{ purpose: string; activeAt: Date }[]>
  /** Brings all keys under the first master key, a thousand at a time; answers how many were changed. */
  rewrap(): Promise<number>
  count(): Promise<KeyCount[]>
  /** The name of the master key in use. */
  master: string
  /** The same for the keys of reporters or reports. */
  forget(purpose: OwnedPurpose, scopes: readonly string[]): Promise<void>
}

const freshMs = 10_000
const ownedMs = 60_000
const mostOwned = 10_000

/** Masters: the first wraps, all unwrap. `tick` gives milliseconds of a clock that only goes forward. */
export function openRing(store: KeyStore, masters: readonly Master[], tick = () => performance.now()): Ring {
  const [master] = masters
  if (!master) throw new Error('There is no master key.')
  let shared = new Map<number, Held>()
  let periods = new Map<string, Held>()
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | null = null
  const owned = new Map<number, Held & { until: number }>()
  const ids = new Map<string, number>()

  const look = async () => {
    const rows = await store.shared()
    shared = new Map(rows.map((row) => [row.id, shared.get(row.id) ?? hold(row, masters)]))
    periods = new Map([...shared.values()].map((key) => [`${key.purpose} ${key.scope}`, key]))
    lookedAt = tick()
  }
  const refresh = async (at?: 'once') => {
    if (at !== 'once' && tick() - lookedAt < freshMs) return
    looking ??= look().finally(() => {
      looking = null
    })
    await looking
  }
  const keep = (held: Held): Held => {
    if (isTimed(held.purpose)) {
      shared.set(held.id, held)
      periods.set(`${held.purpose} ${held.scope}`, held)
      return held
    }
    if (owned.size >= mostOwned) {
      for (const id of [...owned.keys()].slice(0, mostOwned / 2)) owned.delete(id)
      ids.clear()
    }
    owned.set(held.id, { ...held, until: tick() + ownedMs })
    ids.set(`${held.purpose} ${held.scope}`, held.id)
    return held
  }
  const atHand = (id: number | undefined): Held | null => {
    if (id === undefined) return null
    const one = owned.get(id)
    if (one && one.until > tick()) return one
    owned.delete(id)
    return shared.get(id) ?? null
  }
  const make = async (purpose: TimedPurpose | OwnedPurpose, scope: string) => {
    const wrapped = wrapKey(master, purpose, scope, freshSecret())
    return keep(hold(await store.keep({ purpose, scope, wrapped, master: master.name }), masters))
  }
  const find = async (purpose: TimedPurpose | OwnedPurpose, scope: string) => {
    const here = periods.get(`${purpose} ${scope}`) ?? atHand(ids.get(`${purpose} ${scope}`))
    if (here) return here
    const there = await store.byScope(purpose, scope)
    return there && keep(hold(there, masters))
  }
  const live = (purpose: StandingPurpose | TimedPurpose) =>
    [...shared.values()].filter((key) => key.purpose === purpose).sort((one, other) => other.id - one.id)
  return {
    newest(purpose) {
      const now = Date.now()
      const keys = live(purpose)
      const key = keys.find((one) => one.activeAt <= now) ?? keys.at(-1)
      if (!key) throw new Error(`The key store has no key for ${purpose}.`)
      return key
    },
    live,
    all: live,
    ownedAfter: store.ownedAfter,
    timed: async (purpose, scope) => (await find(purpose, scope)) ?? make(purpose, scope),
    past: (purpose, scope) => periods.get(`${purpose} ${scope}`) ?? null,
    owned: async (purpose, scope) => (await find(purpose, scope)) ?? make(purpose, scope),
    async byId(id) {
      const here = atHand(id)
      if (here) return here
      const [there] = await store.byIds([id])
      if (!there) throw new KeyGone('The key of a sealed value is gone.')
      return keep(hold(there, masters))
    },
    async fetch(wanted) {
      const missing = [...new Set(wanted)].filter((id) => atHand(id) === null)
      if (missing.length === 0) return
      for (const row of await store.byIds(missing)) keep(hold(row, masters))
    },
    refresh,
    master: master.name,
    count: store.count,
    async first(purpose) {
      const wrapped = wrapKey(master, purpose, 'first', freshSecret())
      await store.keep({ purpose, scope: 'first', wrapped, master: master.name })
      await refresh('once')
    },
    async rotate(purposes, afterSeconds) {
      const fresh = purposes.map((purpose) => ({ purpose, wrapped: wrapKey(master, purpose, '', freshSecret()) }))
      const kept = await store.keepStanding(fresh, { master: master.name, afterSeconds })
      await refresh('once')
      return kept
    },
    async rewrap() {
      let changed = 0
      for (let after = 0; ; ) {
        const some = await store.underOther(master.name, after)
        const again = some.map((row) => ({ id: row.id, wrapped: rewrapped(row, masters, master) }))
        if (again.length > 0) await store.rewrap(again, master.name)
        changed += some.length
        const last = some.at(-1)
        if (!last) return changed
        after = last.id
      }
    },
    async destroy(gone) {
      if (gone.length > 0) await store.destroy([...gone])
      for (const id of gone) {
        owned.delete(id)
        shared.delete(id)
      }
      periods = new Map([...periods].filter(([, key]) => shared.has(key.id)))
    },
    async forget(purpose, scopes) {
      if (scopes.length === 0) return
      await store.destroyOwned(purpose, [...scopes])
      for (const scope of scopes) {
        const name = `${purpose} ${scope}`
        owned.delete(ids.get(name) ?? -1)
        ids.delete(name)
      }
    },
  }
}

function rewrapped(row: StoredKey, masters: readonly Master[], master: Master): Buffer {
  return wrapKey(master, row.purpose, row.scope, hold(row, masters).secret.export())
}

/** Throws when none of the master keys is the one it lies under: then nothing may be written under another. */
function hold({ id, purpose, scope, wrapped, master, activeAt }: StoredKey, masters: readonly Master[]): Held {
  const fitting = masters.filter((one) => master === null || one.name === master)
  for (const one of fitting) {
    try {
      const secret = createSecretKey(unwrapKey(one, purpose, scope, wrapped))
      const hashing = createSecretKey(keyed(secret, 'saksi receipt hash'))
      return { id, purpose, scope, secret, activeAt: activeAt.getTime(), hashing }
    } catch {}
  }
  throw new Error('The key store lies under another master key. Set MASTER_KEY or MASTER_KEY_FILE to that one.')
}
