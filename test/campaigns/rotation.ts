/**
 * `npm run campaign rotation 10`: so many rotations of every standing key while people agree, report and ask for their
 * receipts through three programs that know nothing of each other. Afterwards everything must be readable, everybody must be
 * known as the same person, and no nonce may have been used twice.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '../../db/client.ts'
import type { App } from '../../src/app.ts'
import { giveConsent, readSelf, readStatus, renewKeys, retireKeys, rotateKeys } from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { machine } from '../../src/model/actor.ts'
import { aReport, by } from './secrets/people.ts'
import { sealedValues } from './secrets/theft.ts'
import { appAt, onOwnServer, type Place } from './tamper.ts'

export type Rotated = {
  reports: number
  people: number
  retired: number
  unreadable: number
  strangers: number
  doubled: number
  lostReceipts: number
  repeatedNonces: number
}

/** A program looks at the key store every ten seconds; a new key is used a little later. */
const afterSeconds = 12
const firstId = 6_300_000_000

/** Rotates `turns` times under load. */
export async function rotate(place: Place, turns: number): Promise<Rotated> {
  const opened = await Promise.all([appAt(place), appAt(place), appAt(place)])
  const apps = opened.map((one) => one.app)
  const receipts: string[] = []
  const loads = { running: true, people: 0 }
  const lanes = apps.map((app, lane) => load(apps, app, { lane, loads, receipts }))
  let retired = 0
  try {
    for (let turn = 0; turn < turns; turn++) {
      const app = apps[turn % apps.length] as App
      await rotateKeys(app, machine, { afterSeconds })
      await wait((afterSeconds + 2) * 1000)
      while ((await renewKeys(app, machine, {})).renewed > 0);
      retired += (await retireKeys(app, machine, {})).retired
    }
  } finally {
    loads.running = false
    await Promise.all(lanes)
  }
  // As a program that is started now sees it.
  const store = connect(place.keysUrl, { max: 1 })
  const fresh: App = { ...(apps[0] as App), keys: await openKeys(store.db, Buffer.alloc(32, 7)) }
  const said = await look(fresh, { ...loads, receipts })
  await store.close()
  for (const { close } of opened) await close()
  return { ...said, retired }
}

type Load = { lane: number; loads: { running: boolean; people: number }; receipts: string[] }

/** People come one after another; each agrees in one program, reports in another, and agrees once more in the third. */
async function load(apps: readonly App[], app: App, { lane, loads, receipts }: Load): Promise<void> {
  for (let at = lane; loads.running; at += apps.length) {
    const id = firstId + at
    const other = (step: number) => apps[(lane + step) % apps.length] ?? app
    const consent = { chatId: id, language: 'en', country: null, contact: at % 4 === 3 ? 'none' : 'keep' } as const
    await giveConsent(app, by(id), consent)
    loads.people++
    receipts.push(await aReport(other(1), id, { link: `@invented_rotation_${at}`, words: `person ${at}` }))
    await giveConsent(other(2), by(id), consent)
  }
}

async function look(app: App, { people, receipts }: { people: number; receipts: string[] }) {
  const { db, keys } = app
  const values = await sealedValues(db)
  let unreadable = 0
  for (const { place, sealed, key } of values) await keys.open(place as never, sealed, key).catch(() => unreadable++)
  let [strangers, lostReceipts] = [0, 0]
  const ids = Array.from({ length: people * 3 + 3 }, (_, at) => firstId + at)
  for (const id of ids) if (!(await readSelf(app, by(id), {})).consented) strangers++
  for (const receipt of receipts) await readStatus(app, by(1), { receipt }).catch(() => lostReceipts++)
  const [rows] = await db<{ reporters: number; reports: number }[]>`
    select (select count(*)::int from reporter) as reporters, (select count(*)::int from report) as reports`
  const nonces = values.map(({ sealed, key }) => `${key} ${sealed.subarray(0, 12).toString('hex')}`)
  return {
    reports: rows?.reports ?? 0,
    people,
    unreadable,
    // The lanes run at their own pace, so that some of the numbers in between are nobody's.
    strangers: strangers - (ids.length - people),
    doubled: (rows?.reporters ?? 0) - people + ((rows?.reports ?? 0) - receipts.length),
    lostReceipts,
    repeatedNonces: nonces.length - new Set(nonces).size,
  }
}

const isWhole = ({ unreadable, strangers, doubled, lostReceipts, repeatedNonces, reports }: Rotated) =>
  reports > 0 && [unreadable, strangers, doubled, lostReceipts, repeatedNonces].every((count) => count === 0)

/** The campaign; `ok` is false when anything became unreadable, unknown or double. */
export async function run(count = 10): Promise<{ ok: boolean; lines: string[] }> {
  const turns = Math.min(count, 100)
  const said = await onOwnServer((place) => rotate(place, turns))
  return {
    ok: isWhole(said),
    lines: [
      `${turns} rotations of every standing key under load: ${said.reports} reports of ${said.people} people, ${said.retired} old keys gone`,
      `unreadable ${said.unreadable}, unknown ${said.strangers}, doubled ${said.doubled}, receipts lost ${said.lostReceipts}, nonces repeated ${said.repeatedNonces}`,
    ],
  }
}
