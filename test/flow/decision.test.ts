import { describe, expect, it } from 'vitest'
import type { App } from '../../src/app.ts'
import { claimCase, decideCase, leaveCase } from '../../src/flow/index.ts'
import { type Domain, domains, type Member } from '../../src/model/actor.ts'
import type { Category } from '../../src/model/category.ts'
import {
  type DecidedOn,
  decidedOn,
  type Outcome,
  outcomeCodes,
  type Policy,
  policiesFor,
  policyCodes,
} from '../../src/model/decision.ts'
import type { Refusal } from '../../src/refusal.ts'
import { useDesk } from './desk.ts'

const desk = useDesk()

const categoryOf: Record<Domain, Category> = { general: 'drugs', child_safety: 'child_abuse', terror: 'terrorism' }

type Choice = { outcome: Outcome; decidedOn: DecidedOn; policy: Policy; speechFlag?: boolean }

/** Decides the case a member holds, as it stands. */
async function decide(by: Member, caseId: string, choice: Choice) {
  const { version } = await desk.sees(caseId)
  return decideCase(desk.app, by, { caseId, version, ...choice })
}

const flagged: Choice = { outcome: 'confirmed', decidedOn: 'public_page', policy: 'drugs' }

/** The app, but that every transaction is undone at its end: what would a step do? */
function dry(): App {
  class Undone extends Error {}
  const begin = async (run: (tx: never) => Promise<unknown>) => {
    let answer: unknown
    try {
      await desk.app.db.begin(async (tx) => {
        answer = await run(tx as never)
        throw new Undone()
      })
    } catch (error) {
      if (!(error instanceof Undone)) throw error
    }
    return answer
  }
  return { ...desk.app, db: { begin } as unknown as App['db'] }
}

/** f forwarded words, s several reporters' words, p the public page, w a written answer. */
const letters: Record<DecidedOn, string> = {
  forwarded_words: 'f',
  several_reporters: 's',
  public_page: 'p',
  written_answer: 'w',
}

describe('a choice', () => {
  it.each([
    [
      'general',
      1,
      {
        confirmed: 'f p w',
        unfounded: 'f s p w',
        lawful_speech: 'f s p w',
        insufficient: 'f s p w',
        gone: 'f s p w',
        private: 'f s p w',
        person: 'f s p w',
      },
    ],
    [
      'general',
      2,
      {
        confirmed: 'f s p w',
        unfounded: 'f s p w',
        lawful_speech: 'f s p w',
        insufficient: 'f s p w',
        gone: 'f s p w',
        private: 'f s p w',
        person: 'f s p w',
      },
    ],
    [
      'general',
      5,
      {
        confirmed: 'f s p w',
        unfounded: 'f? s? p? w? many_voices',
        lawful_speech: 'f? s? p? w? many_voices',
        insufficient: 'f s p w',
        gone: 'f s p w',
        private: 'f s p w',
        person: 'f s p w',
      },
    ],
    [
      'child_safety',
      5,
      {
        passed_to_hotline: 'f? s? w? passed_on',
        not_enough: 'f s w',
        already_gone: 'f s w',
        belongs_elsewhere: 'f s w',
      },
    ],
    [
      'terror',
      4,
      {
        confirmed: 'f? s? w? terror',
        unfounded: 'f s w',
        lawful_speech: 'f s w',
        insufficient: 'f s w',
        gone: 'f s w',
        private: 'f s w',
        person: 'f s w',
      },
    ],
  ] as const)(
    'in %s with %i voices: what takes effect, what waits (?), and nothing else is open',
    async (domain, voices, expected) => {
      const by = await desk.member()
      const { caseId, version } = await desk.claimed(by, { category: categoryOf[domain], voices })
      const before = await desk.snapshot()
      const found: Record<string, string> = {}
      for (const outcome of outcomeCodes) {
        const marks: string[] = []
        let reason = ''
        for (const on of decidedOn) {
          const policy = policiesFor(domain, categoryOf[domain], outcome)[0] ?? 'drugs'
          const work = decideCase(dry(), by, { caseId, version, outcome, decidedOn: on, policy })
          const said = await work.then(
            ({ held }) => held ?? '',
            (error: Refusal) => error.code,
          )
          if (said === 'not_for_this_domain') continue
          if (said === 'rests_on_one_voice') {
            expect([domain, voices, outcome, on]).toEqual(['general', 1, 'confirmed', 'several_reporters'])
            continue
          }
          marks.push(`${letters[on]}${said ? '?' : ''}`)
          reason = said
        }
        if (marks.length > 0) found[outcome] = [...marks, reason].join(' ').trim()
      }
      expect(found).toEqual(expected)
      expect(await desk.snapshot()).toBe(before)
    },
  )

  it('of a policy that belongs to another domain or outcome is refused and changes nothing', async () => {
    const by = await desk.member()
    for (const domain of domains) {
      const card = await desk.claimed(by, { category: categoryOf[domain], voices: 2 })
      for (const policy of policyCodes) {
        const outcome = domain === 'child_safety' ? 'not_enough' : 'confirmed'
        if (policiesFor(domain, categoryOf[domain], outcome).includes(policy)) continue
        const choice = {
          caseId: card.caseId,
          version: card.version,
          outcome,
          decidedOn: 'forwarded_words',
          policy,
        } as const
        await desk.refuses('not_for_this_domain', () => decideCase(desk.app, by, choice))
      }
      await leaveCase(desk.app, by, { caseId: card.caseId, version: card.version, how: 'skip' })
    }
  })

  it('to confirm terrorism names the list, and the decision keeps which', async () => {
    const by = await desk.member()
    for (const policy of ['un_list', 'two_lists'] as const) {
      const { caseId } = await desk.claimed(by, { category: 'terrorism' })
      await decide(by, caseId, { outcome: 'confirmed', decidedOn: 'forwarded_words', policy })
    }
    expect(await desk.app.db`select outcome, policy, category, hold_reason from decision order by policy desc`).toEqual(
      [
        { outcome: 'confirmed', policy: 'un_list', category: 'terrorism', hold_reason: 'terror' },
        { outcome: 'confirmed', policy: 'two_lists', category: 'terrorism', hold_reason: 'terror' },
      ],
    )
  })

  it("takes the category from the policy and the country from most reports, and keeps the reporters' category outside the scope", async () => {
    const by = await desk.member()
    for (const [country, category] of [
      ['VN', 'unsure'],
      ['VN', 'unsure'],
      ['MY', 'drugs'],
      ['ZZ', 'drugs'],
      ['ZZ', 'drugs'],
    ] as const) {
      await desk.report({ channel: 'many', country, category })
    }
    const first = await claimCase(desk.app, by, {})
    expect([first.category, first.country, first.voices]).toEqual(['drugs', 'VN', 5])
    await decide(by, first.caseId, { outcome: 'confirmed', decidedOn: 'several_reporters', policy: 'weapons' })
    const second = await desk.claimed(by, { category: 'unsure', country: 'BR' })
    await decide(by, second.caseId, { outcome: 'gone', decidedOn: 'public_page', policy: 'out_of_scope' })
    expect(
      await desk.app
        .db`select policy, category, country, policy_version, seq from decision order by decided_at, country desc`,
    ).toEqual([
      { policy: 'weapons', category: 'weapons', country: 'VN', policy_version: 1, seq: 1 },
      { policy: 'out_of_scope', category: 'unsure', country: 'BR', policy_version: 1, seq: 1 },
    ])
  })

  it('is made once: of twenty presses at once one decides', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by)
    const choice = { caseId: card.caseId, version: card.version, ...flagged }
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => decideCase(desk.app, by, choice)))
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'case_moved_on' })
    expect(
      await desk.app
        .db`select (select count(*)::int from decision) as decisions, (select count(*)::int from event) as events`,
    ).toEqual([{ decisions: 1, events: 3 }])
  })

  it('with a button of an older version, and by another than the holder, is refused and changes nothing', async () => {
    const by = await desk.member()
    const card = await desk.claimed(by, { channel: 'growing' })
    await desk.report({ channel: 'growing' })
    await desk.refuses('case_moved_on', () =>
      decideCase(desk.app, by, { caseId: card.caseId, version: card.version, ...flagged }),
    )
    const other = await desk.member('admin')
    await desk.refuses('case_moved_on', () =>
      decideCase(desk.app, other, { caseId: card.caseId, version: card.version + 1, ...flagged }),
    )
    await decide(by, card.caseId, flagged)
    await desk.refuses('case_moved_on', () =>
      decideCase(desk.app, by, { caseId: card.caseId, version: card.version + 2, ...flagged }),
    )
  })

  it('closes the case of its own domain and no other of the same channel', async () => {
    const by = await desk.member()
    const terror = await desk.report({ channel: 'one', category: 'terrorism' })
    const general = await desk.report({ channel: 'one', category: 'drugs' })
    await desk.app
      .db`update cases set channel_id = (select channel_id from cases where id = ${terror}) where id = ${general}`
    await claimCase(desk.app, by, {})
    await decide(by, terror, { outcome: 'gone', decidedOn: 'forwarded_words', policy: 'terrorism' })
    expect([(await desk.sees(terror)).state, (await desk.sees(general)).state]).toEqual(['closed', 'queued'])
  })
})
