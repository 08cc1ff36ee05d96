import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { claimCase, decideCase, expireClaims, judgeDecision, leaveCase, undoDecision } from '../../src/flow/index.ts'
import { type Member, machine } from '../../src/model/actor.ts'
import { type CaseMove, type CaseState, moveTable } from '../../src/model/case.ts'
import { type Category, categoryCodes } from '../../src/model/category.ts'
import { decidedOnFor, outcomesFor, policiesFor } from '../../src/model/decision.ts'
import { Refusal } from '../../src/refusal.ts'
import { type SeenEvent, useDesk } from './desk.ts'

const desk = useDesk()

/** Chance that is the same in every run. */
function chanceFrom(seed: number) {
  let state = seed
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return { below, pick: <One>(list: readonly One[]): One => list[below(list.length)] as One }
}

/** What the events say a case is, and nothing else. */
function replay(events: readonly SeenEvent[]) {
  let state: CaseState | 'none' = 'none'
  let version = 0
  for (const { move, before, after, version: at } of events) {
    const open: Partial<Record<CaseMove, CaseState>> = moveTable[state]
    if (at !== version + 1 || before !== state || open[move as CaseMove] !== after) {
      throw new Error(`${version} ${state} does not lead by ${move} to ${at} ${after}`)
    }
    state = after as CaseState
    version = at
  }
  const last = events.at(-1)
  return { state, version, band: last?.band, tier: last?.tier, voices: last?.voices, dueAt: last?.dueAt }
}

async function oneMove(
  chance: ReturnType<typeof chanceFrom>,
  by: Member,
  card: Awaited<ReturnType<typeof claimCase>>,
): Promise<void> {
  const { caseId, version, domain, category } = card
  if (card.proposed) {
    await judgeDecision(desk.app, by, { caseId, version, word: chance.pick(['approve', 'return'] as const) })
    return
  }
  const what = chance.below(10)
  if (what === 0) return
  if (what < 4)
    return void (await leaveCase(desk.app, by, { caseId, version, how: chance.pick(['skip', 'put_back'] as const) }))
  const outcome = chance.pick(outcomesFor(domain))
  const choice = {
    outcome,
    decidedOn: chance.pick(decidedOnFor(domain)),
    policy: chance.pick(policiesFor(domain, category, outcome)),
  }
  const decided = await decideCase(desk.app, by, { caseId, version, ...choice, speechFlag: chance.below(4) === 0 })
  if (chance.below(4) === 0) await undoDecision(desk.app, by, { caseId, version: decided.version })
}

describe('a thousand moves of eight members, at once and in every order', () => {
  it.each([1, 2, 3])(
    'leave a history that replays to what is seen, gapless, each move once, each payload committed to (seed %i)',
    async (seed) => {
      const chance = chanceFrom(seed)
      const members: Member[] = []
      for (let at = 0; at < 8; at++) members.push(await desk.member('moderator', { country: at % 2 ? 'MY' : 'VN' }))
      for (let round = 0; round < 40; round++) {
        const reports = Array.from({ length: 3 }, () => ({
          channel: `channel_${chance.below(25)}`,
          category: chance.pick<Category>(categoryCodes),
        }))
        const turns = members.map((by) => async () => oneMove(chance, by, await claimCase(desk.app, by, {})))
        const work = [
          ...reports.map((report) => () => desk.report(report)),
          ...turns,
          () => expireClaims(desk.app, machine, {}),
        ]
        for (const { status, ...one } of await Promise.allSettled(work.map((run) => run()))) {
          const reason = 'reason' in one ? one.reason : null
          if (status === 'rejected' && !(reason instanceof Refusal) && reason.code !== '23505') throw reason
        }
        desk.pass(chance.pick([3, 15, 300, 700]))
      }
      const cases = await desk.app.db<{ id: string }[]>`select id from cases`
      let moves = 0
      const kinds = new Set<string>()
      for (const { id } of cases) {
        const events = await desk.events(id)
        const { state, version, band, tier, voices, dueAt } = await desk.sees(id)
        expect(replay(events)).toEqual({ state, version, band, tier, voices, dueAt })
        for (const [at, one] of events.entries()) {
          const before = events[at - 1]
          expect(one.commitment).toEqual(createHash('sha256').update(one.salt).update(one.payload).digest())
          if (before)
            expect([one.band <= before.band, one.dueAt <= before.dueAt, one.tier >= before.tier]).toEqual([
              true,
              true,
              true,
            ])
          kinds.add(one.move)
        }
        moves += events.length
      }
      expect(moves).toBeGreaterThan(300)
      expect([...kinds].sort()).toEqual([
        'approve',
        'attach',
        'claim',
        'decide',
        'expire',
        'open',
        'propose',
        'put_back',
        'return',
        'skip',
        'undo',
      ])
      const salts = await desk.app
        .db`select count(*)::int as n, count(distinct salt)::int as different from event_payload`
      expect(salts).toEqual([{ n: moves, different: moves }])
      expect(await wrongs()).toEqual([])
    },
  )
})

/** Rows that break an invariant across tables; the constraints see to the rest. */
async function wrongs() {
  return desk.app.db`
    select 'two of one channel' as wrong, channel_id::text as what from cases where state in ('queued', 'in_review', 'on_hold', 'pending_second')
      group by channel_id, domain having count(*) > 1
    union all select 'two held by one', lease_by::text from cases where lease_by is not null group by lease_by having count(*) > 1
    union all select 'held without a claim', id::text from cases c where (state = 'in_review') <>
      exists (select from claim l where l.case_id = c.id and l.released_at is null and l.member_id = c.lease_by)
    union all select 'closed without effect', c.id::text from cases c join decision d on d.id = c.decision_id left join approval a on a.decision_id = d.id
      where c.state = 'closed' and coalesce(a.kind, case when d.hold_reason is null then 'approved' end) is distinct from 'approved'
    union all select 'voices', c.id::text from cases c where voices <> (select count(*) from report r where r.case_id = c.id)
    union all select 'a decision nobody follows', d.id::text from decision d join cases c on c.id = d.case_id
      where d.id <> c.decision_id and not exists (select from approval a where a.decision_id = d.id and a.kind in ('returned', 'undone'))`
}

describe('what is forgotten', () => {
  it('goes without the event: payload and salt erased, the commitment and the move stay', async () => {
    const caseId = await desk.report()
    await desk.app.db`delete from event_payload`
    const [event] = await desk.events(caseId)
    expect([event?.move, event?.commitment.length, event?.payload]).toEqual(['open', 32, null])
  })
})
