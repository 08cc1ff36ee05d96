import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { connect } from '../../db/client.ts'
import { claimCase, decideCase, judgeDecision, sealHistory, undoDecision } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { beforeTheFirst, startMark } from '../../src/model/history.ts'
import { chanceFrom, writeHistory } from '../campaigns/tamper/history.ts'
import { useDesk } from './desk.ts'
import { headNow, sealAll, until, verify } from './history-support.ts'

const desk = useDesk()

const seals = () =>
  desk.app.db<{ seq: number; eventId: number; version: number }[]>`
    select s.seq::int as seq, s.event_id::int as "eventId", e.version from event_seal s join event e on e.id = s.event_id order by s.seq`

/** A case that was proposed, taken back, proposed again and approved: every kind of record that an event can name. */
async function aDecidedCase(): Promise<string> {
  const [ann, ben] = [await desk.member('moderator'), await desk.member('moderator', { country: 'VN' })]
  const first = await desk.claimed(ann)
  const choice = { outcome: 'confirmed', decidedOn: 'public_page', policy: 'drugs', speechFlag: true } as const
  const proposed = await decideCase(desk.app, ann, { caseId: first.caseId, version: first.version, ...choice })
  await undoDecision(desk.app, ann, { caseId: first.caseId, version: proposed.version })
  const again = await claimCase(desk.app, ann, {})
  await decideCase(desk.app, ann, { caseId: again.caseId, version: again.version, ...choice })
  desk.pass(60)
  const second = await claimCase(desk.app, ben, {})
  await judgeDecision(desk.app, ben, { caseId: second.caseId, version: second.version, word: 'approve' })
  return first.caseId
}

describe('the sealer', () => {
  it('chains every event once, in order, and has nothing to do the second time', async () => {
    await aDecidedCase()
    expect(await sealAll(desk.app)).toBe(6)
    expect(await sealAll(desk.app)).toBe(0)
    expect((await seals()).map((seal) => [seal.seq, seal.version])).toEqual([1, 2, 3, 4, 5, 6].map((at) => [at, at]))
    expect(await verify(desk.app, [await headNow(desk.app)])).toMatchObject({
      verdict: 'intact',
      sealed: 6,
      sealedSinceHead: 0,
      unsealed: { count: 0, since: null },
      payloads: { kept: 6, erased: 0 },
      findings: [],
    })
  })

  it('waits for an open transaction, then seals its events after those with higher ids that were over before', async () => {
    const [late, early] = [connect(desk.database.appUrl, { max: 1 }), connect(desk.database.appUrl, { max: 1 })]
    const caseId = await desk.report()
    await sealAll(desk.app)
    const ready = Promise.withResolvers<void>()
    const go = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    // The one that ends first also begins first, so that it is below every open transaction.
    const first = early.db.begin(async (tx) => {
      await tx`update cases set tier = tier where id = ${caseId}`
      began.resolve()
      await ready.promise
      await noteMove(tx, caseId, 3)
    })
    await began.promise
    const second = late.db.begin(async (tx) => {
      await noteMove(tx, caseId, 2)
      ready.resolve()
      await go.promise
    })
    try {
      await first
      await until(async () => (await sealHistory(desk.app, machine, startMark)).sealed === 1)
      expect((await seals()).map((seal) => seal.version)).toEqual([1, 3])
    } finally {
      go.resolve()
      await second
      for (const each of [late, early]) await each.close()
    }
    await sealAll(desk.app)
    const all = await seals()
    expect(all.map((seal) => [seal.seq, seal.version])).toEqual([
      [1, 1],
      [2, 3],
      [3, 2],
    ])
    expect(all[2]?.eventId).toBeLessThan(all[1]?.eventId ?? 0)
  })

  it('leaves out what is visible but began after a transaction that is still open', async () => {
    const open = connect(desk.database.appUrl, { max: 1 })
    const caseId = await desk.report()
    await sealAll(desk.app)
    const [began, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow = open.db.begin(async (tx) => {
      await tx`update cases set tier = tier where id = ${caseId}`
      began.resolve()
      await go.promise
    })
    await began.promise
    try {
      await desk.report()
      expect((await sealHistory(desk.app, machine, startMark)).sealed).toBe(0)
      expect((await verify(desk.app, [])).unsealed).toEqual({ count: 1, since: '2026-08-15T12:00:00Z' })
    } finally {
      go.resolve()
      await slow
      await open.close()
    }
    expect(await sealAll(desk.app)).toBe(1)
  })

  it('is one at a time: eight at once seal three thousand events, each exactly once', async () => {
    const { events } = await writeHistory(desk.app.db, chanceFrom(1), { cases: 400, moves: 9 })
    await until(async () => {
      await Promise.all(Array.from({ length: 8 }, () => sealHistory(desk.app, machine, startMark)))
      return (await verify(desk.app, [])).unsealed.count === 0
    })
    expect(events).toBeGreaterThan(2500)
    expect(await verify(desk.app, [await headNow(desk.app)])).toMatchObject({ verdict: 'intact', sealed: events })
  })

  it('goes on where it was: what stands below the mark is not looked at again, what comes after it is sealed', async () => {
    await desk.report()
    await sealAll(desk.app)
    let { mark } = await sealHistory(desk.app, machine, startMark)
    await until(async () => {
      desk.pass(61)
      mark = (await sealHistory(desk.app, machine, mark)).mark
      return mark.settled >= 0n
    })
    expect(mark.settled).toBe(BigInt((await seals())[0]?.eventId ?? 0))
    await desk.report()
    await until(async () => (await sealHistory(desk.app, machine, mark)).sealed === 1)
  })
})

describe('a check of the history', () => {
  it('cannot say whether a history is whole without a head, and never says so of one that is wrong in itself', async () => {
    const caseId = await aDecidedCase()
    await sealAll(desk.app)
    expect(await verify(desk.app, [])).toMatchObject({ verdict: 'cannot_say', findings: [] })
    await desk.owner`update cases set voices = voices + 1 where id = ${caseId}`
    expect(await verify(desk.app, [])).toMatchObject({
      verdict: 'tampered',
      findings: [{ kind: 'projection_differs', case: caseId }],
    })
  })

  it('needs no payload: what is erased is counted, and a head from before still holds', async () => {
    await aDecidedCase()
    await sealAll(desk.app)
    const head = await headNow(desk.app)
    await desk.app.db`delete from event_payload where event_id % 2 = 0`
    expect(await verify(desk.app, [head])).toMatchObject({ verdict: 'intact', payloads: { kept: 3, erased: 3 } })
    await desk.app.db`delete from event_payload`
    expect(await verify(desk.app, [head])).toMatchObject({ verdict: 'intact', payloads: { kept: 0, erased: 6 } })
  })

  it('notices a decision whose outcome was changed, though no column of the event says it', async () => {
    await aDecidedCase()
    await sealAll(desk.app)
    const head = await headNow(desk.app)
    await desk.owner`update decision set outcome = 'unfounded' where seq = 2`
    expect((await verify(desk.app, [head])).findings).toEqual([
      { kind: 'event_altered', seq: '5', event: expect.any(String), case: expect.any(String), version: '5' },
    ])
  })

  it('names a history that was cut after it was signed, and what still agrees', async () => {
    await desk.report()
    await sealAll(desk.app)
    const heads = [await headNow(desk.app)]
    await desk.report()
    await sealAll(desk.app)
    heads.push(await headNow(desk.app))
    await desk.owner`delete from event_seal where seq = 2`
    expect((await verify(desk.app, heads)).findings).toEqual([
      { kind: 'truncated', seq: '2', since: '1', at: '2026-08-15T12:00:00.000Z' },
    ])
  })

  it('reads heads of keys it does not know as no proof at all', async () => {
    await desk.report()
    await sealAll(desk.app)
    const head = await headNow(desk.app)
    if (head.kind !== 'head') throw new Error('That is no head.')
    expect(await verify(desk.app, [{ ...head, key: 999 }])).toMatchObject({
      verdict: 'cannot_say',
      heads: { valid: 0, ofUnknownKey: 1 },
    })
  })

  it('notices a file that introduces another public key under the number of ours', async () => {
    await desk.report()
    await sealAll(desk.app)
    const [head, at] = [await headNow(desk.app), '2026-08-15T12:00:00.000Z']
    const { id, publicKey } = desk.app.keys.signer()
    const ours = { kind: 'key', key: id, public: publicKey, at } as const
    expect(await verify(desk.app, [ours, head])).toMatchObject({ verdict: 'intact' })
    expect((await verify(desk.app, [{ ...ours, public: 'ab'.repeat(32) }, head])).findings).toEqual([
      { kind: 'key_foreign', place: 'heads', at },
    ])
  })

  it('notices a database that was brought back from an old copy and went on from there', async () => {
    await desk.report()
    await sealAll(desk.app)
    await desk.owner.unsafe('create table old_event as table event; create table old_seal as table event_seal')
    await desk.report()
    await sealAll(desk.app)
    const head = await headNow(desk.app)
    await desk.owner.unsafe(
      'truncate event_seal, event_payload, event, arrival; delete from report; delete from cases where id not in (select case_id from old_event)',
    )
    await desk.owner.unsafe('insert into event table old_event; insert into event_seal table old_seal')
    await desk.report()
    await sealAll(desk.app)
    expect(await verify(desk.app, [])).toMatchObject({ verdict: 'cannot_say', sealed: 2 })
    expect((await verify(desk.app, [head])).findings).toMatchObject([{ kind: 'rewritten', seq: '2' }])
    await desk.owner.unsafe('drop table old_event, old_seal')
  })

  it('finds two heads of one seal wherever the thousands end in which heads are read', async () => {
    await desk.report()
    await sealAll(desk.app)
    const head = await headNow(desk.app)
    const other = await headNow(desk.app, { hash: 'ab'.repeat(32) })
    const heads = [...Array.from({ length: 1000 }, () => head), other]
    expect((await verify(desk.app, heads)).findings.map((one) => one.kind)).toEqual(['forked', 'rewritten'])
  })

  it('gives a stranger with SQL alone the same hashes', async () => {
    await aDecidedCase()
    await sealAll(desk.app)
    const rows = await desk.app.db<{ seq: string; hash: string; record: string }[]>`
      with micros as (
        select e.*, trunc(extract(epoch from e.due_at) * 1000000) as due, trunc(extract(epoch from e.at) * 1000000) as happened,
          (select count(*) from event o where o.case_id = e.case_id and o.version <= e.version and o.move in ('decide', 'propose')) as k
        from event e)
      select s.seq::text as seq, encode(s.hash, 'hex') as hash,
        'saksi seal 1' || E'\nseq ' || s.seq || E'\nsealed ' || trunc(extract(epoch from s.sealed_at) * 1000000) ||
        E'\nsaksi event 1\nid ' || e.id || E'\ncase ' || e.case_id || E'\nversion ' || e.version || E'\nmove ' || e.move ||
        E'\nbefore ' || e.state_before || E'\nafter ' || e.state_after || E'\nband ' || e.band || E'\ntier ' || e.tier ||
        E'\nvoices ' || e.voices || E'\ndue ' || e.due || E'\nactor ' || e.actor_kind || E'\nmember ' || coalesce(e.member_id::text, '-') ||
        E'\nat ' || e.happened || E'\ncommitment ' || encode(e.commitment, 'hex') || E'\nrecord ' || coalesce(
          case when e.move in ('decide', 'propose') then (
            select encode(sha256(convert_to('saksi decision 1' || E'\nid ' || d.id || E'\ncase ' || d.case_id || E'\nseq ' || d.seq ||
              E'\noutcome ' || d.outcome || E'\non ' || d.decided_on || E'\npolicy ' || d.policy || E'\npolicy-version ' || d.policy_version ||
              E'\ncategory ' || d.category || E'\ncountry ' || d.country || E'\nby ' || d.decided_by ||
              E'\nat ' || trunc(extract(epoch from d.decided_at) * 1000000) || E'\nhold ' || coalesce(d.hold_reason, '-') || E'\n', 'UTF8')), 'hex')
            from decision d where d.case_id = e.case_id and d.seq = e.k)
          when e.move in ('approve', 'return', 'undo') then (
            select encode(sha256(convert_to('saksi approval 1' || E'\ndecision ' || a.decision_id || E'\nkind ' || a.kind || E'\nmember ' || a.member_id ||
              E'\nauthor ' || a.decided_by || E'\nat ' || trunc(extract(epoch from a.at) * 1000000) || E'\n', 'UTF8')), 'hex')
            from decision d join approval a on a.decision_id = d.id where d.case_id = e.case_id and d.seq = e.k)
          end, '-') || E'\n' as record
      from event_seal s join micros e on e.id = s.event_id order by s.seq`
    expect(rows.length).toBe(6)
    let previous = Buffer.from(beforeTheFirst, 'hex')
    for (const { seq, hash, record } of rows) {
      previous = createHash('sha256').update(previous).update(record).digest()
      expect(hash, seq).toBe(previous.toString('hex'))
    }
  })
})

describe('the database role of the program', () => {
  it('adds seals, and neither changes nor takes away one', async () => {
    await desk.report()
    await sealAll(desk.app)
    const denied = { code: '42501' }
    await expect(desk.app.db`update event_seal set sealed_at = now()`).rejects.toMatchObject(denied)
    await expect(desk.app.db`delete from event_seal`).rejects.toMatchObject(denied)
    await expect(desk.app.db`truncate event_seal`).rejects.toMatchObject(denied)
    await expect(desk.app.db`update event set at = now()`).rejects.toMatchObject(denied)
  })

  it('cannot seal an event twice or give a number twice', async () => {
    await desk.report()
    await sealAll(desk.app)
    const again = (seq: number) => desk.app.db`
      insert into event_seal select ${seq}, event_id, previous, hash, sealed_at from event_seal where seq = 1`
    await expect(again(2)).rejects.toMatchObject({ code: '23505', constraint_name: 'event_seal_event_id_unique' })
    await expect(again(1)).rejects.toMatchObject({ code: '23505', constraint_name: 'event_seal_pkey' })
  })
})

/** A move as a writer would note it, whatever state the case is in: the sealer does not ask. */
async function noteMove(
  tx: { unsafe: (text: string, values: string[]) => Promise<unknown> },
  caseId: string,
  version: number,
) {
  await tx.unsafe(
    `insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
     values ($1::uuid, $2::int, 'attach', 'queued', 'queued', 1, 0, 1, now(), 'reporter', now(), sha256($3::text::bytea))`,
    [caseId, String(version), randomUUID()],
  )
}
