import { describe, expect, it } from 'vitest'
import {
  claimCase,
  decideCase,
  judgeDecision,
  leaveCase,
  readHand,
  skipSecond,
  undoDecision,
} from '../../src/flow/index.ts'
import type { Member } from '../../src/model/actor.ts'
import type { Category } from '../../src/model/category.ts'
import type { DecidedOn, Outcome, Policy } from '../../src/model/decision.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

type Choice = { outcome: Outcome; decidedOn: DecidedOn; policy: Policy; speechFlag?: boolean }
const cleared: Choice = { outcome: 'unfounded', decidedOn: 'public_page', policy: 'drugs' }

/** Decides the case a member holds, as it stands. */
async function decide(by: Member, caseId: string, choice: Choice) {
  const { version } = await desk.sees(caseId)
  return decideCase(desk.app, by, { caseId, version, ...choice })
}

/** A decision that waits for a second person, its ten seconds over. */
async function proposed(by: Member, choice: Choice, what: { category?: Category; voices?: number } = {}) {
  const { caseId } = await desk.claimed(by, { category: 'drugs', ...what })
  const decided = await decide(by, caseId, choice)
  desk.pass(11)
  return decided
}

const lawful: Choice = { outcome: 'lawful_speech', decidedOn: 'public_page', policy: 'out_of_scope', speechFlag: true }
const flagged: Choice = { outcome: 'confirmed', decidedOn: 'public_page', policy: 'drugs' }

describe('the second person', () => {
  it('who says the same again, because the answer was lost, hears the same, and nothing more is done', async () => {
    const [first, second, third] = [
      await desk.member('moderator'),
      await desk.member('moderator', { country: 'FR' }),
      await desk.member('moderator', { country: 'FR' }),
    ]
    const { caseId, version } = await proposed(first, lawful)
    const word = { caseId, version, word: 'approve' } as const
    const heard = await judgeDecision(desk.app, second, word)
    const before = await desk.snapshot()
    await expect(judgeDecision(desk.app, second, word)).resolves.toEqual(heard)
    await desk.refuses('case_moved_on', () => judgeDecision(desk.app, third, word))
    await desk.refuses('case_moved_on', () => judgeDecision(desk.app, second, { ...word, word: 'return' }))
    expect(await desk.snapshot()).toEqual(before)
  })

  it('makes a passed-on case effective, and starts the thirty days after which its locator is erased', async () => {
    const [first, second] = [
      await desk.member('moderator', { country: 'MY' }),
      await desk.member('moderator', { country: 'MY' }),
    ]
    const { caseId } = await desk.claimed(first, { category: 'child_abuse' })
    const { channel_id: channelId } = (
      await desk.app.db<{ channel_id: string }[]>`select channel_id from cases where id = ${caseId}`
    )[0] ?? { channel_id: '' }
    await desk.app
      .db`insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id) values (${caseId}, ${channelId}, ${Buffer.from('l')}, 1, ${Buffer.from('s')}, 1)`
    const eraseAt = async () =>
      (await desk.app.db<{ at: Date | null }[]>`select erase_at as at from child_locator`)[0]?.at?.toISOString() ?? null
    const { version } = await decide(first, caseId, {
      outcome: 'passed_to_hotline',
      decidedOn: 'forwarded_words',
      policy: 'child_abuse',
    })
    expect([(await desk.sees(caseId)).state, await eraseAt()]).toEqual(['pending_second', null])
    desk.pass(11)
    await judgeDecision(desk.app, second, { caseId, version, word: 'approve' })
    expect([(await desk.sees(caseId)).state, await eraseAt()]).toEqual(['closed', '2026-09-14T12:00:11.000Z'])
    expect((await desk.events(caseId)).map(({ move, after }) => `${move} ${after}`)).toEqual([
      'open queued',
      'claim in_review',
      'propose pending_second',
      'approve closed',
    ])
    expect(await desk.app.db`select kind, member_id, decided_by from approval`).toEqual([
      { kind: 'approved', member_id: second.id, decided_by: first.id },
    ])
  })

  it.each([
    ['terrorism', { category: 'terrorism' }, { outcome: 'confirmed', decidedOn: 'forwarded_words', policy: 'un_list' }],
    ['speech', {}, lawful],
    [
      'a link to be passed on with speech concerned',
      { category: 'child_abuse' },
      { outcome: 'passed_to_hotline', decidedOn: 'forwarded_words', policy: 'child_abuse', speechFlag: true },
    ],
  ] as const)(
    'must be from another country for %s; a colleague neither sees it nor may judge it',
    async (_, what, choice) => {
      const first = await desk.member('moderator', { country: 'MY' })
      const colleague = await desk.member('admin', { country: 'MY' })
      const abroad = await desk.member('moderator', { country: 'VN' })
      const { caseId, version } = await proposed(first, choice, what)
      await desk.refuses('queue_empty', () => claimCase(desk.app, colleague, {}))
      for (const word of ['approve', 'return'] as const) {
        await desk.refuses('second_country_needed', () => judgeDecision(desk.app, colleague, { caseId, version, word }))
      }
      expect((await claimCase(desk.app, abroad, {})).proposed).toMatchObject({
        outcome: choice.outcome,
        policy: choice.policy,
      })
      await judgeDecision(desk.app, abroad, { caseId, version, word: 'approve' })
      expect((await desk.sees(caseId)).state).toBe('closed')
    },
  )

  it('is never the first one, in no country, and never who reported the channel', async () => {
    const first = await desk.member('admin', { country: 'MY' })
    const reporting = await desk.member('moderator', { country: 'VN', account: 501 })
    await desk.report({ channel: 'five', by: await desk.reporter(501) })
    for (let voice = 0; voice < 4; voice++) await desk.report({ channel: 'five' })
    const { caseId } = await claimCase(desk.app, first, {})
    const { version, held } = await decide(first, caseId, cleared)
    expect(held).toBe('many_voices')
    desk.pass(11)
    for (const word of ['approve', 'return'] as const) {
      await desk.refuses('own_decision', () => judgeDecision(desk.app, first, { caseId, version, word }))
      await desk.refuses('own_decision', () =>
        judgeDecision(desk.app, { ...first, country: 'VN' }, { caseId, version, word }),
      )
      await desk.refuses('not_yours_to_do', () => judgeDecision(desk.app, reporting, { caseId, version, word }))
    }
    await desk.refuses('queue_empty', () => claimCase(desk.app, first, {}))
    await desk.refuses('queue_empty', () => claimCase(desk.app, reporting, {}))
    await expect(
      desk.app
        .db`insert into approval (decision_id, kind, member_id, decided_by, at) select id, 'approved', decided_by, decided_by, now() from decision`,
    ).rejects.toMatchObject({ constraint_name: 'approval_by_another' })
    await expect(
      desk.app
        .db`insert into approval (decision_id, kind, member_id, decided_by, at) select id, 'approved', decided_by, ${reporting.id}, now() from decision`,
    ).rejects.toMatchObject({ constraint_name: 'approval_of_decision' })
  })

  it('judges once: of twenty at once, half of them returning, one is heard', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const others = await Promise.all(Array.from({ length: 20 }, () => desk.member('moderator', { country: 'VN' })))
    const { caseId, version } = await proposed(first, lawful)
    const all = await Promise.allSettled(
      others.map((by, at) => judgeDecision(desk.app, by, { caseId, version, word: at % 2 ? 'approve' : 'return' })),
    )
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'case_moved_on' })
    expect(await desk.app.db`select count(*)::int as words from approval`).toEqual([{ words: 1 }])
  })

  it('sees nothing and may do nothing while the author may still take it back', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const second = await desk.member('moderator', { country: 'VN' })
    const { caseId } = await desk.claimed(first)
    const { version } = await decide(first, caseId, lawful)
    desk.pass(10)
    await desk.refuses('queue_empty', () => claimCase(desk.app, second, {}))
    await desk.refuses('case_moved_on', () => judgeDecision(desk.app, second, { caseId, version, word: 'approve' }))
    desk.clock = new Date(desk.clock.getTime() + 1)
    expect((await claimCase(desk.app, second, {})).caseId).toBe(caseId)
  })

  it('comes to a moderator when nothing fresh is left', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const second = await desk.member('moderator', { country: 'VN' })
    const { caseId } = await proposed(first, lawful)
    const fresh = await desk.report({ category: 'gambling' })
    const card = await claimCase(desk.app, second, {})
    expect(card.caseId).toBe(fresh)
    await leaveCase(desk.app, second, { caseId: fresh, version: card.version, how: 'skip' })
    expect((await claimCase(desk.app, second, {})).caseId).toBe(caseId)
  })

  it('comes before a fresh case to a lead, who may pass it on for thirty minutes, but not by a stale button', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const second = await desk.member('lead', { country: 'VN' })
    const { caseId, version } = await proposed(first, lawful)
    const urgent = await desk.report({ category: 'child_abuse' })
    expect((await claimCase(desk.app, second, {})).caseId).toBe(caseId)
    await desk.refuses('case_moved_on', () => skipSecond(desk.app, second, { caseId, version: version - 1 }))
    await skipSecond(desk.app, second, { caseId, version })
    expect((await claimCase(desk.app, second, {})).caseId).toBe(urgent)
    expect(await desk.sees(caseId)).toMatchObject({ state: 'pending_second', version })
  })
})

describe('a returned case', () => {
  it('goes back to the queue and never to whoever decided it, not even as the second person', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const second = await desk.member('moderator', { country: 'VN' })
    const { caseId, version } = await proposed(first, lawful)
    await judgeDecision(desk.app, second, { caseId, version, word: 'return' })
    expect(await desk.sees(caseId)).toMatchObject({ state: 'queued', decisionId: null, version: 4 })
    desk.pass(400 * 86_400)
    await desk.refuses('queue_empty', () => claimCase(desk.app, first, {}))
    expect((await claimCase(desk.app, second, {})).caseId).toBe(caseId)
    const again = await decide(second, caseId, lawful)
    desk.pass(11)
    await desk.refuses('queue_empty', () => claimCase(desk.app, first, {}))
    await desk.refuses('own_decision', () =>
      judgeDecision(desk.app, first, { caseId, version: again.version, word: 'approve' }),
    )
    const third = await desk.member('moderator', { country: 'MY' })
    await judgeDecision(desk.app, third, { caseId, version: again.version, word: 'approve' })
    expect(
      await desk.app.db`select d.seq, a.kind from decision d join approval a on a.decision_id = d.id order by d.seq`,
    ).toEqual([
      { seq: 1, kind: 'returned' },
      { seq: 2, kind: 'approved' },
    ])
  })

  it('keeps its mark that speech is concerned: the next decision waits for another country without being marked again', async () => {
    const first = await desk.member('moderator', { country: 'MY' })
    const second = await desk.member('moderator', { country: 'VN' })
    const { caseId, version } = await proposed(first, lawful)
    await judgeDecision(desk.app, second, { caseId, version, word: 'return' })
    const third = await desk.member('moderator', { country: 'KE' })
    await claimCase(desk.app, third, {})
    expect(
      await decide(third, caseId, { outcome: 'unfounded', decidedOn: 'public_page', policy: 'drugs' }),
    ).toMatchObject({ held: 'speech' })
  })
})

describe('undo', () => {
  it('gives the case back to its author until the tenth second, and not after', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by)
    const { version } = await decide(by, caseId, flagged)
    desk.clock = new Date(desk.clock.getTime() + 10_001)
    await desk.refuses('undo_too_late', () => undoDecision(desk.app, by, { caseId, version }))
    desk.clock = new Date(desk.clock.getTime() - 1)
    await undoDecision(desk.app, by, { caseId, version })
    expect(await desk.sees(caseId)).toMatchObject({
      state: 'in_review',
      version: 4,
      leaseBy: by.id,
      decisionId: null,
      leaseUntil: new Date('2026-08-15T12:10:10Z'),
    })
    expect((await desk.events(caseId)).at(-1)).toMatchObject({ move: 'undo', before: 'closed', after: 'in_review' })
    await desk.refuses('case_moved_on', () => undoDecision(desk.app, by, { caseId, version }))
    expect(await decide(by, caseId, cleared)).toMatchObject({ version: 5, held: null })
    expect(
      await desk.app
        .db`select seq, outcome, kind from decision d left join approval a on a.decision_id = d.id order by seq`,
    ).toEqual([
      { seq: 1, outcome: 'confirmed', kind: 'undone' },
      { seq: 2, outcome: 'unfounded', kind: null },
    ])
  })

  it('works on a decision that waits for a second person too, and not by anybody else', async () => {
    const by = await desk.member('moderator', { country: 'MY' })
    const other = await desk.member('admin', { country: 'VN' })
    const { caseId } = await desk.claimed(by)
    const { version } = await decide(by, caseId, lawful)
    await desk.refuses('case_moved_on', () => undoDecision(desk.app, other, { caseId, version }))
    await undoDecision(desk.app, by, { caseId, version })
    expect(await desk.sees(caseId)).toMatchObject({ state: 'in_review', leaseBy: by.id })
  })

  it('comes too late when a fresh report has opened the next case of the channel', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by, { channel: 'again' })
    const { version } = await decide(by, caseId, flagged)
    const next = await desk.report({ channel: 'again' })
    expect(next).not.toBe(caseId)
    await desk.refuses('undo_too_late', () => undoDecision(desk.app, by, { caseId, version }))
  })

  it('puts back the case that its author has taken meanwhile, so that nobody holds two', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by)
    const { version } = await decide(by, caseId, flagged)
    const other = await desk.claimed(by)
    await undoDecision(desk.app, by, { caseId, version })
    expect([(await desk.sees(caseId)).state, (await desk.sees(other.caseId)).state]).toEqual(['in_review', 'queued'])
    expect(await desk.app.db`select count(*)::int as live from claim where released_at is null`).toEqual([{ live: 1 }])
  })

  it('pressed twenty times at once undoes once', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by)
    const { version } = await decide(by, caseId, flagged)
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, () => undoDecision(desk.app, by, { caseId, version })),
    )
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await desk.app.db`select count(*)::int as words from approval`).toEqual([{ words: 1 }])
  })

  it('keeps a child-safety locator that the decision had given thirty days', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by, { category: 'child_abuse' })
    await desk.app
      .db`insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id) select id, channel_id, 'l', 1, 's', 1 from cases where id = ${caseId}`
    const eraseAt = async () =>
      (await desk.app.db<{ at: Date | null }[]>`select erase_at as at from child_locator`)[0]?.at?.toISOString() ?? null
    const { version } = await decide(by, caseId, {
      outcome: 'not_enough',
      decidedOn: 'forwarded_words',
      policy: 'child_abuse',
    })
    expect(await eraseAt()).toBe('2026-09-14T12:00:00.000Z')
    await undoDecision(desk.app, by, { caseId, version })
    expect(await eraseAt()).toBeNull()
  })
})

describe('what a member has in hand', () => {
  it('is the case held, else the own decision for ten seconds, else nothing; asking changes nothing', async () => {
    const [by, other] = [await desk.member(), await desk.member()]
    const { caseId } = await desk.claimed(by)
    const look = async (member: Member) => {
      const before = await desk.snapshot()
      const hand = await readHand(desk.app, member, { caseId })
      expect(await desk.snapshot()).toBe(before)
      return hand
    }
    expect(await look(by)).toMatchObject({ card: { caseId, version: 2 } })
    expect(await look(other)).toBeNull()
    const decided = await decide(by, caseId, flagged)
    expect(await look(by)).toEqual({ decided })
    expect(await look(other)).toBeNull()
    desk.pass(10)
    expect(await look(by)).toEqual({ decided })
    desk.pass(1)
    expect(await look(by)).toBeNull()
  })
})
