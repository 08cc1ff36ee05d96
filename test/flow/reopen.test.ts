/** A decided case opened again, for whatever reason: it waits as a new one would, never for its decider, and counts as pending. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lockCase, readCase } from '../../db/queries/case.ts'
import { countCells } from '../../db/queries/statistic.ts'
import { reopenCase } from '../../src/flow/case/reopen.ts'
import { claimCase, decideCase, judgeDecision } from '../../src/flow/index.ts'
import { step } from '../../src/flow/step.ts'
import { type Member, machine } from '../../src/model/actor.ts'
import { mayAppeal, type ReopenReason, reopenReasons } from '../../src/model/appeal.ts'
import { useDesk } from './desk.ts'
import { sealAll, verify } from './history-support.ts'

const desk = useDesk()

/** What a door of the next reasons will be made of. */
const reopen = step({
  who: ['machine'],
  input: z.object({ caseId: z.uuid(), reason: z.enum(reopenReasons) }),
  async run(here, { caseId, reason }) {
    const [seen] = await lockCase(here.tx, { id: caseId, marks: [] })
    if (!seen) throw new Error('No case.')
    return reopenCase(here, seen, { reason, by: { kind: 'machine' } })
  },
})

async function decided(by: Member, outcome: 'confirmed' | 'unfounded' = 'confirmed', channel = 'opened_again') {
  const { caseId, version, category: policy } = await desk.claimed(by, { channel })
  return decideCase(desk.app, by, { caseId, version, outcome, decidedOn: 'public_page', policy })
}

describe('a case opened again', () => {
  it.each(reopenReasons)('for %s waits in the queue with a new date, and its history stays whole', async (reason) => {
    const first = await desk.member()
    const { caseId } = await decided(first)
    desk.pass(40 * 86_400)
    expect(await reopen(desk.app, machine, { caseId, reason })).toBe(caseId)
    const seen = await desk.sees(caseId)
    const day = new Date(desk.clock.getTime() + 24 * 3_600_000)
    expect(seen).toMatchObject({ state: 'queued', version: 4, decisionId: null, leaseBy: null, dueAt: day })
    const last = (await desk.events(caseId)).at(-1)
    expect([last?.move, last?.before, last?.after, last?.payload]).toEqual([
      ...['reopen', 'closed', 'queued', JSON.stringify({ reason })],
    ])
    await sealAll(desk.app)
    expect((await verify(desk.app, [])).findings).toEqual([])
  })

  it('never goes to its decider, neither as the first nor as the second person, and names the decision it overrides', async () => {
    const [first, second, third] = [await desk.member('lead'), await desk.member(), await desk.member('lead')]
    const { caseId } = await decided(first)
    desk.pass(60)
    await reopen(desk.app, machine, { caseId, reason: 'quality_check' })
    await desk.refuses('queue_empty', () => claimCase(desk.app, first, {}))
    const card = await claimCase(desk.app, second, {})
    const proposed = await decideCase(desk.app, second, {
      ...{ caseId, version: card.version, outcome: 'unfounded', decidedOn: 'public_page', policy: card.category },
      speechFlag: true,
    })
    desk.pass(11)
    const word = { caseId, version: proposed.version, word: 'approve' } as const
    await desk.refuses('own_decision', () => judgeDecision(desk.app, first, word))
    await desk.app.db`update member set country = 'VN' where id = ${third.id}`
    await judgeDecision(desk.app, { ...third, country: 'VN' }, word)
    expect(
      await desk.app.db`select seq, outcome, overrides_by from decision where case_id = ${caseId} order by seq`,
    ).toEqual([
      { seq: 1, outcome: 'confirmed', overrides_by: null },
      { seq: 2, outcome: 'unfounded', overrides_by: first.id },
    ])
  })

  it('is refused to its decider also where somebody hands it to them, by the step and by the database', async () => {
    const first = await desk.member()
    const { caseId } = await decided(first)
    await reopen(desk.app, machine, { caseId, reason: 'new_evidence' })
    await desk.owner`delete from skip`
    const card = await claimCase(desk.app, first, {})
    await desk.refuses('own_decision', () =>
      decideCase(desk.app, first, {
        ...{ caseId, version: card.version, outcome: 'gone', decidedOn: 'public_page', policy: card.category },
      }),
    )
    const again = desk.owner`
      insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, overrides, overrides_by)
      select gen_random_uuid(), case_id, 2, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, id, decided_by
      from decision where case_id = ${caseId}`
    await expect(again).rejects.toMatchObject({ constraint_name: 'decision_by_another' })
  })

  it('is opened once a decision, by the database too', async () => {
    const { caseId } = await decided(await desk.member())
    await reopen(desk.app, machine, { caseId, reason: 'quality_check' })
    await desk.refuses('case_moved_on', () => reopen(desk.app, machine, { caseId, reason: 'quality_check' }))
    const twice = desk.app.db`insert into reopening select * from reopening`
    await expect(twice).rejects.toMatchObject({ constraint_name: 'reopening_pkey' })
    await expect(desk.app.db`update reopening set reason = 'new_evidence'`).rejects.toMatchObject({ code: '42501' })
  })

  it('counts as pending until it is decided anew', async () => {
    const { caseId } = await decided(await desk.member())
    const quarter = [new Date('2026-07-01T00:00:00Z'), new Date('2026-10-01T00:00:00Z')] as const
    const counted = async () => {
      const [cell] = await countCells(desk.app.db, {
        ...{ countries: ['VN'], starts: [quarter[0]], ends: [quarter[1]], tagsFrom: quarter[0], tagsTo: quarter[1] },
        ...{ cutoff: quarter[1], flagged: ['confirmed'], cleared: ['unfounded'], undetermined: ['gone'] },
      })
      return [cell?.reported, cell?.flagged, cell?.pending]
    }
    expect(await counted()).toEqual([1, 1, 0])
    await reopen(desk.app, machine, { caseId, reason: 'appeal_owner' satisfies ReopenReason })
    expect(await counted()).toEqual([1, 0, 1])
  })

  it('is merged into the open case of its channel, whose next decision neither decider makes', async () => {
    const [first, second] = [await desk.member(), await desk.member()]
    const { caseId } = await decided(first, 'unfounded', 'twice_reported')
    desk.pass(60)
    const open = await desk.report({ channel: 'twice_reported' })
    expect(open).not.toBe(caseId)
    expect(await reopen(desk.app, machine, { caseId, reason: 'new_evidence' })).toBe(open)
    expect(await desk.sees(caseId)).toMatchObject({ state: 'merged', mergedInto: open })
    expect(await desk.sees(open)).toMatchObject({ state: 'queued', voices: 2 })
    await desk.refuses('queue_empty', () => claimCase(desk.app, first, {}))
    const card = await claimCase(desk.app, second, {})
    const { category: policy, version } = card
    await decideCase(desk.app, second, { caseId: open, version, outcome: 'gone', decidedOn: 'public_page', policy })
    const [made] = await desk.app.db`select overrides_by from decision where case_id = ${open}`
    expect(made?.overrides_by).toBe(first.id)
    expect((await readCase(desk.app.db, { id: open }))[0]?.state).toBe('closed')
    await sealAll(desk.app)
    expect((await verify(desk.app, [])).findings).toEqual([])
  })
})

it.each([
  ['not told yet', null, false, false],
  ['the instant it was told', 0, false, true],
  ['the last instant of thirty days', 30 * 86_400, false, true],
  ['a second later', 30 * 86_400 + 1, false, false],
  ['asked for before', 1, true, false],
])('an appeal is open: %s', (_, seconds, appealed, open) => {
  const now = new Date('2026-08-15T12:00:00Z')
  const toldAt = seconds === null ? null : new Date(now.getTime() - seconds * 1000)
  expect(mayAppeal({ toldAt, appealed }, now)).toBe(open)
})
