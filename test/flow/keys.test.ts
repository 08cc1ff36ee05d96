/** How long keys live, and that everything can still be read while standing keys are rotated under a running program. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../../db/client.ts'
import {
  endTimedKeys,
  eraseWhatIsOver,
  readKeyStatus,
  receiveUpdate,
  renewKeys,
  retireKeys,
  rewrapKeys,
  rotateKeys,
  sweepKeys,
  takeNextUpdate,
} from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { machine } from '../../src/model/actor.ts'
import { standingPurposes } from '../../src/model/key.ts'
import { citizen, counts, decideNext, member, receiptIn, report, tap } from '../support/citizen.ts'
import { master, useWorld } from '../support/world.ts'

const world = useWorld()
const day = 86_400

let store: Connection
beforeAll(() => {
  store = connect(world.database.keysUrl, { max: 1 })
  return () => store.close()
})

/** `day 2026-08-15` of every key of a period that is there. */
async function periods(): Promise<string[]> {
  const rows = await store.db<{ name: string }[]>`
    select purpose || ' ' || scope as name from key where purpose in ('day', 'week', 'quarter') order by purpose, scope`
  return rows.map((row) => row.name)
}

/** Everything that a rotation brings under newer keys, until nothing is left to do. */
async function renew(): Promise<void> {
  while ((await renewKeys(world.app, machine, {})).renewed > 0);
}

describe('the key of a period', () => {
  it('is destroyed 48 hours after its day, 14 days after its week, and with its quarter', async () => {
    const one = await citizen(world, 'Dated', { contact: 'none' })
    const two = await citizen(world, 'Tagged')
    await report(one, '@dated_shop')
    await report(two, '@tagged_shop')
    // 15 August 2026 is a Saturday; its week began on Monday the 10th.
    expect(await periods()).toEqual(['day 2026-08-15', 'quarter 2026-Q3', 'week 2026-08-10'])
    const steps: [string, string[]][] = [
      ['2026-08-17T23:59:59Z', []],
      ['2026-08-18T00:00:00Z', ['day 2026-08-15']],
      ['2026-08-30T23:59:59Z', []],
      ['2026-08-31T00:00:00Z', ['week 2026-08-10']],
      ['2026-09-30T23:59:59Z', []],
      ['2026-10-01T00:00:00Z', ['quarter 2026-Q3']],
    ]
    for (const [at, gone] of steps) {
      world.clock = new Date(at)
      expect((await endTimedKeys(world.app, machine, {})).ended).toEqual(gone)
    }
    expect(await periods()).toEqual([])
    world.clock = new Date('2026-08-15T12:00:00Z')
  })

  it('once gone, leaves updates that nobody handled unread and set aside, and their chat goes on', async () => {
    await receiveUpdate(world.app, machine, { updateId: 1_000_001, lane: 77, update: '{}' })
    world.pass(3.5 * day)
    await endTimedKeys(world.app, machine, {})
    await receiveUpdate(world.app, machine, { updateId: 1_000_002, lane: 77, update: '{"update_id":1000002}' })
    expect(await takeNextUpdate(world.app, machine, {})).toBe(null)
    const next = await takeNextUpdate(world.app, machine, {})
    expect(next?.update).toBe('{"update_id":1000002}')
    expect(await world.app.db`select set_aside_at is not null as aside from inbox where update_id = 1000001`).toEqual([
      { aside: true },
    ])
    await world.app.db`delete from inbox where update_id in (1000001, 1000002)`
  })
})

describe('"Do not write to me"', () => {
  it('is noticed as the same person in the next weeks, each time by a newer number', async () => {
    const one = await citizen(world, 'Passing', { contact: 'none' })
    const first = await report(one, '@passing_shop')
    const numbers = new Set<string>()
    for (const week of [0, 1, 2]) {
      if (week > 0) world.pass(7 * day)
      await report(one, `@passing_shop_${week}`)
      const [row] = await world.app
        .db`select encode(pseudonym, 'hex') as number from reporter where forget_at is not null
        order by consented_at desc limit 1`
      numbers.add(String(row?.number))
      await endTimedKeys(world.app, machine, {})
      await eraseWhatIsOver(world.app, machine, {})
    }
    expect(numbers.size).toBe(3)
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@passing_shop')
    await tap(one, 'ZZ')
    // The same voice in the same open case: the first receipt once more.
    expect(receiptIn(await tap(one, 'send'))).toBe(first)
  })

  it('leaves no tag of the quarter; whoever may be written to leaves one', async () => {
    const silent = await citizen(world, 'Silent', { contact: 'none' })
    const open = await citizen(world, 'Open')
    await report(silent, '@tagless_shop')
    await report(open, '@tagless_shop')
    await report(open, '@tagless_shop_two')
    const tags = await world.app.db<{ tag: string | null }[]>`
      select encode(quarter_tag, 'hex') as tag from report order by received_at desc, quarter_tag nulls last limit 3`
    const [one, other, none] = tags.map((row) => row.tag)
    expect(one).toBe(other)
    expect(one).toHaveLength(32)
    expect(none).toBe(null)
  })
})

describe('the key of a report', () => {
  it('ends with a draft that is thrown away or runs out, and with the words after ninety days', async () => {
    const one = await citizen(world, 'Keyed')
    const keysOf = async () => (await store.db`select 1 from key where purpose = 'report'`).length
    const before = await keysOf()
    await one.send('/report')
    expect(await keysOf()).toBe(before + 1)
    await one.send('/cancel')
    expect(await keysOf()).toBe(before)
    await one.send('/report')
    world.pass(day)
    await eraseWhatIsOver(world.app, machine, {})
    await world.settle()
    expect(await keysOf()).toBe(before)
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@keyed_shop')
    await tap(one, 'ZZ')
    await one.send('words that end')
    await tap(one, 'send')
    const [{ id } = { id: '' }] = await world.app.db`select id from report order by received_at desc limit 1`
    world.pass(90 * day)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await world.app.db`select sealed_words is null as still from report where id = ${id}`).toEqual([
      { still: false },
    ])
    world.pass(1)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await world.app.db`select sealed_words, reporter_id from report where id = ${id}`).toEqual([
      { sealed_words: null, reporter_id: null },
    ])
    expect(await store.db`select 1 from key where purpose = 'report' and scope = ${id}`).toEqual([])
  })

  it('left behind by a crash between the two databases is swept, never one that still seals something', async () => {
    const one = await citizen(world, 'Swept')
    await one.send('/report')
    const [{ id } = { id: '' }] = await world.app.db`select id from draft`
    await world.app.keys.forReport(crypto.randomUUID())
    await store.db`update key set created_at = now() - interval '2 hours'`.catch(() => {})
    const owner = connect(world.database.keysOwnerUrl, { max: 1 })
    await owner.db`update key set created_at = now() - interval '2 hours' where purpose in ('report', 'reporter')`
    await owner.close()
    let swept = 0
    for (let after: number | null = 0; after !== null; ) {
      const done: { ended: number; next: number | null } = await sweepKeys(world.app, machine, { after })
      swept += done.ended
      after = done.next
    }
    expect(swept).toBeGreaterThan(0)
    expect(await store.db`select 1 from key where scope = ${id}`).toHaveLength(1)
    await tap(one, 'drugs')
    await one.send('/cancel')
    expect(world.faults).toEqual([])
  })
})

describe('rotation', () => {
  it('changes no answer: known people stay known, receipts open, cases are judged, and the old keys go', async () => {
    const one = await citizen(world, 'Rotated', { place: 'MY' })
    const passing = await citizen(world, 'Rotated too', { contact: 'none' })
    const receipt = await report(one, '@rotated_shop')
    await report(passing, '@rotated_shop')
    await report(one, '@rotated_child', { category: 'child_abuse' })
    const judge = await member(world, 5001)
    await one.send('/report')
    await tap(one, 'drugs')
    const before = await counts(world)

    await rotateKeys(world.app, machine, { afterSeconds: 0 })
    await one.send('@rotated_in_between')
    await renew()
    const { retired } = await retireKeys(world.app, machine, {})
    expect(retired).toBeGreaterThan(0)

    await tap(one, 'ZZ')
    expect(receiptIn(await tap(one, 'send'))).toMatch(/^RPT-/)
    expect((await one.send(receipt)).at(-1)?.text.split('\n')[0]).toBe('Received.')
    // Reported again after the rotation, a child-safety locator is still found.
    await report(passing, '@rotated_child', { category: 'child_abuse' })
    const after = await counts(world)
    expect(after).toMatchObject({
      reporters: before.reporters,
      channels: before.channels + 1,
      reports: before.reports + 2,
    })
    await decideNext(world, judge, { outcome: 'not_enough', decidedOn: 'several_reporters' })
    expect(world.faults).toEqual([])
  })

  it('keeps a key that signs the history, and one that a receipt names', async () => {
    const { purposes } = await readKeyStatus(world.app, machine, {})
    const of = (purpose: string) => purposes.find((row) => row.purpose === purpose)?.count
    expect(of('history')).toBe(2)
    expect(of('receipt')).toBe(2)
    expect(of('seal')).toBe(1)
    expect(of('pseudonym')).toBe(1)
  })

  it('is known to every process before it is used by one', async () => {
    const other = { ...world.app, keys: await openKeys(store.db, master) }
    await rotateKeys(world.app, machine, { purposes: ['pseudonym'], afterSeconds: 60 })
    await other.keys.ring.refresh('once')
    expect(world.app.keys.pseudonym(123)).toEqual(other.keys.pseudonym(123))
    const marks = await other.keys.pseudonyms(123, world.clock)
    expect(marks.length).toBe((await world.app.keys.pseudonyms(123, world.clock)).length)
    expect(world.app.keys.ring.live('pseudonym')).toHaveLength(2)
  })

  it('keeps updates of a chat in order while its lane changes', async () => {
    const lane = 4242
    await receiveUpdate(world.app, machine, { updateId: 2_000_001, lane, update: '1' })
    await rotateKeys(world.app, machine, { purposes: ['lane'], afterSeconds: 0 })
    await receiveUpdate(world.app, machine, { updateId: 2_000_002, lane, update: '2' })
    const first = await takeNextUpdate(world.app, machine, {})
    expect(first?.update).toBe('1')
    // The second waits for the first, though the chat's number is another one by now.
    expect(await takeNextUpdate(world.app, machine, {})).toBe(null)
    await world.app.db`delete from inbox where update_id in (2000001, 2000002)`
  })
})

describe('the master key', () => {
  it('can be another one: all keys are brought under it, and the old one opens nothing', async () => {
    const fresh = Buffer.alloc(32, 9)
    const both = { ...world.app, keys: await openKeys(store.db, [fresh, master]) }
    const { changed } = await rewrapKeys(both, machine, {})
    expect(changed).toBeGreaterThan(standingPurposes.length)
    expect(await rewrapKeys(both, machine, {})).toEqual({ changed: 0 })
    await expect(openKeys(store.db, master)).rejects.toThrow('The key store lies under another master key.')
    const keys = await openKeys(store.db, fresh)
    expect(keys.pseudonym(5)).toEqual(world.app.keys.pseudonym(5))
    const back = { ...world.app, keys: await openKeys(store.db, [master, fresh]) }
    await rewrapKeys(back, machine, {})
  })

  it('that is the wrong one opens nothing and makes nothing', async () => {
    const before = (await store.db`select 1 from key`).length
    await expect(openKeys(store.db, Buffer.alloc(32, 1))).rejects.toThrow('another master key')
    expect((await store.db`select 1 from key`).length).toBe(before)
  })
})
