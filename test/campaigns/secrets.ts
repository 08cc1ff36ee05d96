/**
 * `npm run campaign secrets 100000`: a stolen dump. So many ciphertexts are moved to other places and as many bytes are
 * changed, none may open; and a dictionary of all accounts that were used is tried on the dump, none may be found. The same
 * dictionary must find what is planted in the dump, or the trial is worth nothing.
 */
import { createHash } from 'node:crypto'
import { connect, type Db } from '../../db/client.ts'
import type { App } from '../../src/app.ts'
import { member } from './secrets/member.ts'
import { inhabitant } from './secrets/people.ts'
import { columnsNotTried, dump, flip, recovered, sealedValues, swap } from './secrets/theft.ts'
import { chanceFrom } from './tamper/history.ts'
import { appAt, onOwnServer, type Place } from './tamper.ts'

export type Stolen = {
  values: number
  kinds: number
  accepted: number
  flipped: number
  notTried: string[]
  recovered: number
  planted: number
}

const firstId = 6_100_000_000

/** Fills a place with `people`, and steals. `count` values are moved, `count / 10` changed. */
export async function steal(
  place: Place,
  { count, people, seed }: { count: number; people: number; seed: number },
): Promise<Stolen> {
  const { app, owner, close } = await appAt(place)
  const keysOwner = connect(place.keysOwnerUrl, { max: 1 })
  const chance = chanceFrom(seed)
  const ids = Array.from({ length: people }, () => firstId + chance.below(900_000_000))
  try {
    await settle(app, ids)
    const values = await sealedValues(owner)
    const { accepted, kinds } = await swap(app.keys, values, count, chance.below)
    const flipped = await flip(app.keys, values, Math.ceil(count / 10), chance.below)
    const said = `${await dump(owner)}\n${await dump(keysOwner.db)}`
    return {
      values: values.length,
      kinds,
      accepted,
      flipped,
      notTried: await columnsNotTried(owner),
      recovered: recovered(said, ids),
      planted: await plant(owner, ids),
    }
  } finally {
    await keysOwner.close()
    await close()
  }
}

async function settle(app: App, ids: readonly number[]): Promise<void> {
  const lanes = [0, 1, 2, 3].map(async (lane) => {
    for (const [at, id] of ids.entries()) if (at % 4 === lane) await inhabitant(app, id, at)
  })
  await Promise.all(lanes)
  await member(app, firstId - 1)
}

/** The mistake that we do not make, made on purpose: an unkeyed hash of one account, and another one in plain. */
async function plant(owner: Db, [hashed = 0, plain = 0]: readonly number[]): Promise<number> {
  await owner`create table planted (what text)`
  const hash = createHash('sha256').update(String(hashed)).digest('hex')
  await owner`insert into planted values (${`\\x${hash}`}), (${`chat ${plain}`})`
  const found = recovered(await dump(owner), [hashed, plain])
  await owner`drop table planted`
  return found
}

/** The campaign; `ok` is false when anything opened, was found, or the planted was not. */
export async function run(count = 100_000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_121)
  const people = Math.min(10_000, Math.max(200, Math.round(count / 10)))
  const begun = performance.now()
  const stolen = await onOwnServer((place) => steal(place, { count, people, seed }))
  return {
    ok: isSafe(stolen),
    lines: [
      `${stolen.values} sealed values of ${people} people; ${count} moved over ${stolen.kinds} pairs of columns: ${stolen.accepted} accepted`,
      `${Math.ceil(count / 10)} with a changed bit: ${stolen.flipped} accepted`,
      `sealed columns that were not tried: ${stolen.notTried.join(', ') || 'none'}`,
      `${people} accounts tried on the dump of both databases: ${stolen.recovered} found (of 2 planted: ${stolen.planted})`,
      `seed ${seed}, ${Math.round((performance.now() - begun) / 1000)} s`,
    ],
  }
}

/** Nothing opened, nothing was found, and the trial would have found it. */
function isSafe({ accepted, flipped, notTried, recovered: found, planted }: Stolen): boolean {
  return accepted + flipped + found + notTried.length === 0 && planted === 2
}
