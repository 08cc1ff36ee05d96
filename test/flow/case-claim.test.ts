import { describe, expect, it } from 'vitest'
import {
  claimCase,
  decideCase,
  expireClaims,
  judgeDecision,
  leaveCase,
  readHand,
  skipSecond,
  undoDecision,
} from '../../src/flow/index.ts'
import { type Domain, machine } from '../../src/model/actor.ts'
import { Refusal } from '../../src/refusal.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

const outcomeOf = (work: Promise<{ caseId: string }>) =>
  work.then(
    (card) => card.caseId,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  )

describe('claiming', () => {
  it('never gives one case to two of two hundred who ask at once for fifty', async () => {
    for (let at = 0; at < 50; at++) await desk.report()
    const members = await Promise.all(Array.from({ length: 200 }, () => desk.member()))
    const got = await Promise.all(members.map((by) => outcomeOf(claimCase(desk.app, by, {}))))
    const cases = got.filter((one) => one.length === 36)
    expect(new Set(cases).size).toBe(cases.length)
    expect(got.filter((one) => one.length !== 36 && one !== 'queue_empty')).toEqual([])
    // Whoever met only rows that others were taking was told "empty"; asked again, the rest is given out, each once.
    for (const [at, by] of members.entries())
      if (got[at] === 'queue_empty') got[at] = await outcomeOf(claimCase(desk.app, by, {}))
    const all = got.filter((one) => one.length === 36)
    expect([all.length, new Set(all).size, got.filter((one) => one === 'queue_empty').length]).toEqual([50, 50, 150])
    expect(await desk.app.db`select count(*)::int as live from claim where released_at is null`).toEqual([{ live: 50 }])
    expect(await desk.app.db`select count(*)::int as n from event where move = 'claim'`).toEqual([{ n: 50 }])
  })

  it('gives a member who asks ten times at once one case, ten times', async () => {
    for (let at = 0; at < 10; at++) await desk.report()
    const by = await desk.member()
    const got = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(claimCase(desk.app, by, {}))))
    expect(new Set(got).size).toBe(1)
    expect(await desk.app.db`select count(*)::int as held from cases where state = 'in_review'`).toEqual([{ held: 1 }])
    expect(await desk.app.db`select claims from member where id = ${by.id}`).toEqual([{ claims: 1 }])
  })

  it('takes band first, then the due date, then the id', async () => {
    const rest = await desk.report({ category: 'gambling' })
    desk.pass(60)
    const late = await desk.report({ category: 'drugs' })
    const early = await desk.report({ category: 'drugs' })
    await desk.app.db`update cases set due_at = due_at - interval '1 minute' where id = ${early}`
    // Overdue since the day before, and still behind every more urgent band.
    await desk.app.db`update cases set due_at = opened_at - interval '1 day' where id = ${rest}`
    const same = [await desk.report({ category: 'leaked_data' }), await desk.report({ category: 'other' })].sort()
    const child = await desk.report({ category: 'child_abuse' })
    const order: string[] = []
    for (let at = 0; at < 6; at++) order.push(await outcomeOf(claimCase(desk.app, await desk.member(), {})))
    expect(order).toEqual([child, early, late, ...same, rest])
  })

  it('gives every fifth claim of a member the oldest case of all, and says so', async () => {
    const oldest = await desk.report({ category: 'gambling' })
    desk.pass(60)
    for (let at = 0; at < 5; at++) await desk.report({ category: 'drugs' })
    const by = await desk.member()
    const whys: boolean[] = []
    for (let at = 1; at <= 5; at++) {
      const card = await claimCase(desk.app, by, {})
      whys.push(card.why.oldest)
      if (at === 5) expect(card.caseId).toBe(oldest)
      else await leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'skip' })
    }
    expect(whys).toEqual([false, false, false, false, true])
  })

  it('never gives a case to a member who reported it, and gives it to the next', async () => {
    const by = await desk.member('moderator', { account: 77 })
    const own = await desk.report({ by: await desk.reporter(77) })
    const joined = await desk.report({ channel: 'joined' })
    await desk.report({ channel: 'joined', by: await desk.reporter(77) })
    await desk.refuses('queue_empty', () => claimCase(desk.app, by, {}))
    const got = [await claimCase(desk.app, await desk.member(), {}), await claimCase(desk.app, await desk.member(), {})]
    expect(got.map((card) => card.caseId)).toEqual([joined, own])
  })

  it('takes a case back from a holder who reports it themselves, before they can decide it', async () => {
    const by = await desk.member('moderator', { account: 78 })
    const card = await desk.claimed(by, { channel: 'mine' })
    await desk.report({ channel: 'mine', by: await desk.reporter(78) })
    const choice = {
      caseId: card.caseId,
      version: card.version + 1,
      outcome: 'unfounded',
      decidedOn: 'public_page',
      policy: 'drugs',
    } as const
    await desk.refuses('not_yours_to_do', () => decideCase(desk.app, by, choice))
    expect(await readHand(desk.app, by, { caseId: card.caseId })).toBeNull()
    expect(await outcomeOf(claimCase(desk.app, by, {}))).toBe('queue_empty')
  })

  it('puts back what its holder has reported, and gives them another', async () => {
    const by = await desk.member('moderator', { account: 79 })
    const card = await desk.claimed(by, { channel: 'mine' })
    await desk.report({ channel: 'mine', by: await desk.reporter(79) })
    await desk.report({ channel: 'other' })
    const next = await claimCase(desk.app, by, {})
    expect(next.caseId).not.toBe(card.caseId)
    expect(await desk.sees(card.caseId)).toMatchObject({ state: 'queued', version: 4, leaseBy: null })
    expect((await desk.events(card.caseId)).map(({ move, actor }) => `${move} ${actor}`)).toEqual([
      'open reporter',
      'claim member',
      'attach reporter',
      'put_back member',
    ])
  })

  it('refuses a member who has left', async () => {
    await desk.report()
    const by = await desk.member()
    await desk.app.db`update member set ended_at = ${desk.clock} where id = ${by.id}`
    await desk.refuses('not_yours_to_do', () => claimCase(desk.app, by, {}))
  })
})

describe('the right on a domain', () => {
  const closed: [Domain, 'child_abuse' | 'terrorism'][] = [
    ['child_safety', 'child_abuse'],
    ['terror', 'terrorism'],
  ]
  it.each(closed)(
    'of %s: whoever lacks it meets such a case nowhere, as if it did not exist',
    async (domain, category) => {
      const others = (['general', 'child_safety', 'terror'] as const).filter((one) => one !== domain)
      const without = await desk.member('admin', { domains: [...others] })
      const within = await desk.member('moderator', { domains: [domain], country: 'VN' })
      const never = '00000000-0000-4000-8000-000000000000'
      const caseId = await desk.report({ category, channel: 'hidden' })
      await desk.refuses('queue_empty', () => claimCase(desk.app, without, {}))
      const card = await claimCase(desk.app, within, {})
      const ways = (id: string, version: number) => [
        () => leaveCase(desk.app, without, { caseId: id, version, how: 'skip' }),
        () =>
          decideCase(desk.app, without, {
            caseId: id,
            version,
            outcome: 'confirmed',
            decidedOn: 'forwarded_words',
            policy: 'un_list',
          }),
        () => judgeDecision(desk.app, without, { caseId: id, version, word: 'approve' }),
        () => undoDecision(desk.app, without, { caseId: id, version }),
        () => skipSecond(desk.app, without, { caseId: id, version }),
      ]
      for (const way of [...ways(caseId, card.version), ...ways(never, 1)]) await desk.refuses('case_moved_on', way)
      // Held by the one without the right, as if it had been taken from them meanwhile: still nothing.
      await desk.app.db`update cases set lease_by = ${without.id} where id = ${caseId}`
      for (const way of ways(caseId, card.version)) await desk.refuses('case_moved_on', way)
      expect(await readHand(desk.app, without, { caseId })).toBeNull()
      await desk.app.db`update cases set lease_by = ${within.id} where id = ${caseId}`
      const outcome = domain === 'terror' ? ('confirmed' as const) : ('passed_to_hotline' as const)
      const policy = domain === 'terror' ? ('un_list' as const) : ('child_abuse' as const)
      const decided = await decideCase(desk.app, within, {
        caseId,
        version: card.version,
        outcome,
        decidedOn: 'forwarded_words',
        policy,
      })
      desk.pass(60)
      for (const way of ways(caseId, decided.version)) await desk.refuses('case_moved_on', way)
      await desk.refuses('queue_empty', () => claimCase(desk.app, without, {}))
    },
  )
})

describe('a claim', () => {
  it('lasts ten minutes: in the last second it decides, at the tenth minute it does not', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by)
    expect(card.leaseUntil).toBe('2026-08-15T12:10:00.000Z')
    const choice = {
      caseId: card.caseId,
      version: card.version,
      outcome: 'unfounded',
      decidedOn: 'public_page',
      policy: 'drugs',
    } as const
    desk.pass(600)
    await desk.refuses('case_moved_on', () => decideCase(desk.app, by, choice))
    await desk.refuses('case_moved_on', () =>
      leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'put_back' }),
    )
    desk.pass(-1)
    expect(await decideCase(desk.app, by, choice)).toMatchObject({ version: 3, held: null })
  })

  it('that ran out goes back by the clockwork, once, by nobody', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by)
    desk.pass(599)
    expect(await expireClaims(desk.app, machine, {})).toEqual({ expired: 0 })
    desk.pass(1)
    const both = await Promise.all([expireClaims(desk.app, machine, {}), expireClaims(desk.app, machine, {})])
    expect(both.map((one) => one.expired).sort()).toEqual([0, 1])
    expect(await desk.sees(caseId)).toMatchObject({ state: 'queued', version: 3, leaseBy: null, leaseUntil: null })
    expect((await desk.events(caseId)).at(-1)).toMatchObject({ move: 'expire', actor: 'machine', memberId: null })
  })

  it('that ran out unnoticed is given up when its holder asks for the next, and may be claimed anew', async () => {
    const by = await desk.member()
    const { caseId } = await desk.claimed(by)
    desk.pass(601)
    expect((await claimCase(desk.app, by, {})).caseId).toBe(caseId)
    expect((await desk.events(caseId)).map(({ move }) => move)).toEqual(['open', 'claim', 'expire', 'claim'])
  })

  it('ends either in the decision or in the clockwork, never in both', async () => {
    for (let round = 0; round < 20; round++) {
      const by = await desk.member()
      const card = await desk.claimed(by)
      desk.pass(599)
      const choice = {
        caseId: card.caseId,
        version: card.version,
        outcome: 'unfounded',
        decidedOn: 'public_page',
        policy: 'drugs',
      } as const
      const late = { ...desk.app, clock: () => new Date(desk.clock.getTime() + 1000) }
      const [decided] = await Promise.allSettled([decideCase(desk.app, by, choice), expireClaims(late, machine, {})])
      const { state } = await desk.sees(card.caseId)
      expect(state).toBe(decided?.status === 'fulfilled' ? 'closed' : 'queued')
      expect((await desk.events(card.caseId)).length).toBe(3)
      await desk.owner.unsafe('truncate cases, member cascade')
    }
  })
})

describe('leaving a case', () => {
  it('skipped, it is hidden from that member for thirty minutes and from nobody else', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by)
    await leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'skip' })
    desk.pass(1799)
    await desk.refuses('queue_empty', () => claimCase(desk.app, by, {}))
    desk.pass(1)
    expect((await claimCase(desk.app, by, {})).caseId).toBe(card.caseId)
    const held = await desk.sees(card.caseId)
    await leaveCase(desk.app, by, { caseId: card.caseId, version: held.version, how: 'skip' })
    expect((await claimCase(desk.app, await desk.member(), {})).caseId).toBe(card.caseId)
  })

  it('put back, it is there for everybody at once, also for whoever put it back', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by)
    await leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'put_back' })
    expect(await desk.sees(card.caseId)).toMatchObject({ state: 'queued', version: 3, tier: 0, leaseBy: null })
    expect((await claimCase(desk.app, by, {})).caseId).toBe(card.caseId)
  })

  it('raises the tier with the third claim that ran out, and with the sixth', async () => {
    const caseId = await desk.report()
    const tiers: number[] = []
    for (let time = 0; time < 6; time++) {
      await claimCase(desk.app, await desk.member(), {})
      desk.pass(600)
      await expireClaims(desk.app, machine, {})
      tiers.push((await desk.sees(caseId)).tier)
    }
    expect(tiers).toEqual([0, 0, 1, 1, 1, 2])
  })

  it('raises the tier with the third member who skips, not with the same member skipping again', async () => {
    const caseId = await desk.report()
    const [one, two, three, four] = await Promise.all([desk.member(), desk.member(), desk.member(), desk.member()])
    const tiers: number[] = []
    for (const by of [one, one, one, two, three, three, one, four]) {
      const card = await claimCase(desk.app, by, {})
      await leaveCase(desk.app, by, { caseId, version: card.version, how: 'skip' })
      tiers.push((await desk.sees(caseId)).tier)
      desk.pass(1800)
    }
    expect(tiers).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
  })

  it('with a button of an older version, or of a case of somebody else, moves nothing', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by, { channel: 'growing' })
    await desk.report({ channel: 'growing' })
    await desk.refuses('case_moved_on', () =>
      leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'put_back' }),
    )
    const other = await desk.member()
    await desk.refuses('case_moved_on', () =>
      leaveCase(desk.app, other, { caseId: card.caseId, version: card.version + 1, how: 'put_back' }),
    )
    await leaveCase(desk.app, by, { caseId: card.caseId, version: card.version + 1, how: 'put_back' })
    await desk.refuses('case_moved_on', () =>
      leaveCase(desk.app, by, { caseId: card.caseId, version: card.version + 2, how: 'put_back' }),
    )
  })
})
