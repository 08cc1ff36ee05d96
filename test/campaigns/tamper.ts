/**
 * `npm run campaign tamper`: a thousand random tamperings with a sealed and signed history, each on its own and undone
 * again; all must be found and rightly named, and neither an untouched history nor one without payloads may be blamed.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Db, type Tx } from '../../db/client.ts'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open.ts'
import type { App } from '../../src/app.ts'
import { sealHistory } from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import type { HeadLine } from '../../src/heads.ts'
import { makeLog } from '../../src/log.ts'
import { machine } from '../../src/model/actor.ts'
import { startMark } from '../../src/model/history.ts'
import { headNow, sealAll, verify } from '../flow/history-support.ts'
import { removeServerFolder } from '../support/database-server.ts'
import type { Tampering } from './tamper/attack.ts'
import { type Chance, chanceFrom, writeHistory } from './tamper/history.ts'
import { tamperings } from './tamper/kinds.ts'

/** Where to tamper: an empty migrated database and its key store. */
export type Place = { ownerUrl: string; appUrl: string; keysUrl: string; keysOwnerUrl: string }
export type Tampered = { tried: Map<string, number>; missed: string[]; misnamed: string[]; blamed: string[] }

const now = new Date('2026-08-15T12:00:00Z')

/** Opens the program's own parts on a place; `close` ends what it opened. */
export async function appAt(place: Place): Promise<{ app: App; owner: Db; close: () => Promise<void> }> {
  const app = connect(place.appUrl, { max: 2 })
  const owner = connect(place.ownerUrl, { max: 1 })
  const store = connect(place.keysUrl, { max: 1 })
  const keys = await openKeys(store.db, Buffer.alloc(32, 7))
  const rest = { clock: () => now, log: makeLog('silent'), monitored: [], invented: true }
  return {
    app: { db: app.db, reader: app.db, keys, ...rest },
    owner: owner.db,
    close: async () => {
      await app.close()
      await owner.close()
      await store.close()
    },
  }
}

/** What an attacker who owns the tables does first: constraints and keys go; plain indexes stay, so that reading is fast. */
const disarm = `
  drop trigger cases_closed_effective on cases;
  do $$ declare one record; begin
    for one in select conrelid::regclass as t, conname from pg_constraint where contype in ('f', 'c', 'u', 'p')
      and conrelid::regclass::text in ('event', 'event_seal', 'event_payload', 'decision', 'approval', 'cases')
      order by array_position(array['f', 'c', 'u', 'p'], contype::text)
    loop execute format('alter table %s drop constraint if exists %I cascade', one.t, one.conname); end loop;
    for one in select attrelid::regclass as t, attname from pg_attribute where attnum > 0 and attnotnull
      and attrelid::regclass::text in ('event', 'event_seal', 'event_payload', 'decision', 'approval', 'cases')
    loop execute format('alter table %s alter column %I drop not null', one.t, one.attname); end loop;
  end $$;
  drop index if exists event_version, decision_seq, cases_one_open, cases_public_no, claim_one_live;
  create index on event (id); create index on event (case_id, version); create index on event_seal (seq);
  create index on event_seal (event_id); create index on event_payload (event_id); create index on decision (case_id, seq);
  create index on approval (decision_id); create index on cases (id); analyze;`

const copyAside = ['event', 'event_seal', 'event_payload', 'decision', 'approval', 'cases']
  .map((name) => `create table old.${name} as select * from ${name};`)
  .join(' ')

/** A history in three parts, each sealed and signed; the first is also kept as the old copy of an attacker. */
async function prepare(app: App, owner: Db, chance: Chance): Promise<{ heads: HeadLine[]; last: number }> {
  const signer = app.keys.signer()
  const heads: HeadLine[] = [{ kind: 'key', key: signer.id, public: signer.publicKey, at: now.toISOString() }]
  let last = 0
  for (const part of [0, 1, 2]) {
    await writeHistory(app.db, chance, { cases: 12, moves: 8 })
    last += await sealAll(app)
    heads.push(await headNow(app))
    if (part === 0) await owner.unsafe(`create schema old; ${copyAside}`)
  }
  await owner.unsafe(disarm)
  return { heads, last }
}

class Undo extends Error {}

/** Tampers `count` times, each on a history that is whole again. */
export async function tamper(place: Place, { count, seed }: { count: number; seed: number }): Promise<Tampered> {
  const { app, owner, close } = await appAt(place)
  const chance = chanceFrom(seed)
  const said: Tampered = { tried: new Map(), missed: [], misnamed: [], blamed: [] }
  const { heads, last } = await prepare(app, owner, chance)
  const inside = async (run: (tx: Tx) => Promise<void>) => {
    await owner
      .begin(async (tx) => {
        await run(tx)
        throw new Undo()
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error
      })
  }
  const at = (tx: Tx): App => ({ ...app, db: tx as unknown as Db })
  await inside(async (tx) => {
    await blame(said, 'an untouched history', at(tx), heads)
    await tx.unsafe('delete from event_payload where event_id % 3 = 0')
    await blame(said, 'a history with erased payloads', at(tx), heads)
    await tx.unsafe('delete from event_payload')
    await blame(said, 'a history without payloads', at(tx), heads)
  })
  for (let turn = 0; turn < count; turn++) {
    const kind = turn < tamperings.length ? (tamperings[turn] as Tampering) : chance.pick(tamperings)
    await inside(async (tx) => {
      const lines = [...heads]
      const how = await kind.run({ tx, chance, signer: app.keys.signer(), heads: lines, last })
      const { verdict, findings } = await verify(at(tx), lines)
      said.tried.set(kind.name, (said.tried.get(kind.name) ?? 0) + 1)
      if (verdict !== 'tampered') said.missed.push(`${kind.name} (${how})`)
      else if (!findings.some((one) => kind.finds.includes(one.kind)))
        said.misnamed.push(`${kind.name} (${how}): ${findings.map((one) => one.kind)}`)
    })
  }
  await inside((tx) => blame(said, 'the history after all that', at(tx), heads))
  await close()
  return said
}

async function blame(said: Tampered, what: string, app: App, heads: HeadLine[]): Promise<void> {
  const { verdict, findings } = await verify(app, heads)
  if (verdict !== 'intact') said.blamed.push(`${what}: ${verdict} ${JSON.stringify(findings)}`)
}

/** A server and an empty migrated database of its own, taken away afterwards. */
export async function onOwnServer<T>(run: (place: Place) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'saksi-campaign-'))
  const opened = await openDatabase({ folder, secret: 'campaign', durable: false })
  try {
    await migrate(opened.ownerUrl)
    await migrate(opened.keysOwnerUrl, { which: 'keys' })
    return await run(opened)
  } finally {
    await opened.stop()
    removeServerFolder(folder)
  }
}

/** Sealing and verifying `events` events, in events a second; a figure of this machine, asserted nowhere. */
async function speed(events: number): Promise<string> {
  return onOwnServer(async (place) => {
    const { app, owner, close } = await appAt(place)
    for (let from = 0; from < events; from += 10_000)
      await writeHistory(app.db, chanceFrom(from + 1), { cases: Math.min(10_000, events - from) / 5, moves: 6 })
    await owner.unsafe('analyze')
    const begun = performance.now()
    let { sealed } = await sealHistory(app, machine, startMark)
    const sealedAt = performance.now()
    sealed += await sealAll(app)
    const [between, peak] = [performance.now(), process.resourceUsage().maxRSS]
    const { verdict } = await verify(app, [await headNow(app)])
    const [sealing, checking] = [sealedAt - begun, performance.now() - between].map((ms) =>
      Math.round((sealed / ms) * 1000),
    )
    const grown = Math.round((process.resourceUsage().maxRSS - peak) / 1024)
    await close()
    return `${sealed} events: ${sealing} sealed a second, ${checking} verified a second (${verdict}); the check raised the most memory ever used by ${grown} MB`
  })
}

/** The campaign; `ok` is false when one tampering was missed or misnamed, or a whole history blamed. */
export async function run(count = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_121)
  const begun = performance.now()
  const { tried, missed, misnamed, blamed } = await onOwnServer((place) => tamper(place, { count, seed }))
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  const kinds = [...tried].map(([name, times]) => `  ${String(times).padStart(5)} ${name}`)
  const total = [...tried.values()].reduce((sum, times) => sum + times, 0)
  const found = `${total - missed.length} of ${total} tamperings found, ${misnamed.length} misnamed, ${blamed.length} whole histories blamed (seed ${seed}, ${seconds} s)`
  const ok = missed.length + misnamed.length + blamed.length === 0 && total === count
  return { ok, lines: [...kinds, ...missed, ...misnamed, ...blamed, found, await speed(100_000)] }
}

if (import.meta.main) {
  const { ok, lines } = await run(Number(process.argv[2] ?? 1000))
  console.log(lines.join('\n'))
  process.exit(ok ? 0 : 1)
}
