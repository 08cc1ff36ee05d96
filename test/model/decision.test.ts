import { describe, expect, it } from 'vitest'
import { domains } from '../../src/model/actor.ts'
import { categories, categoryCodes } from '../../src/model/category.ts'
import {
  categoryUnder,
  decidedOn,
  decidedOnFor,
  mayUndo,
  outcomeCodes,
  outcomes,
  outcomesFor,
  policies,
  policiesFor,
  policyCodes,
  restsOnEnough,
  secondNeeded,
} from '../../src/model/decision.ts'

describe('outcomes', () => {
  it('are these in each domain; nobody confirms or clears child abuse', () => {
    const crimes = ['confirmed', 'unfounded', 'lawful_speech', 'insufficient', 'gone', 'private', 'person']
    expect(domains.map((domain) => [domain, outcomesFor(domain)])).toEqual([
      ['general', crimes],
      ['child_safety', ['passed_to_hotline', 'not_enough', 'already_gone', 'belongs_elsewhere']],
      ['terror', crimes],
    ])
  })

  it('count as this', () => {
    expect(Object.fromEntries(outcomeCodes.map((code) => [code, outcomes[code].counted]))).toEqual({
      confirmed: 'flagged',
      unfounded: 'cleared',
      lawful_speech: 'cleared',
      insufficient: 'undetermined',
      gone: 'undetermined',
      private: 'undetermined',
      person: 'none',
      passed_to_hotline: 'none',
      not_enough: 'none',
      already_gone: 'none',
      belongs_elsewhere: 'none',
    })
  })
})

it('a decision rests on a look at the public page in the general domain alone', () => {
  expect(domains.map((domain) => decidedOnFor(domain))).toEqual([
    [...decidedOn],
    ['forwarded_words', 'several_reporters', 'written_answer'],
    ['forwarded_words', 'several_reporters', 'written_answer'],
  ])
})

it('confirmed never rests on one reporter alone', () => {
  const refused = outcomeCodes.flatMap((outcome) =>
    decidedOn.flatMap((on) =>
      [0, 1, 2, 9].flatMap((voices) => (restsOnEnough(outcome, on, voices) ? [] : [`${outcome} ${on} ${voices}`])),
    ),
  )
  expect(refused).toEqual(['confirmed several_reporters 0', 'confirmed several_reporters 1'])
})

describe('policies', () => {
  it('are of the domain, the reported category first; what is out of scope cannot be confirmed', () => {
    const general = categoryCodes.filter((code) => categories[code].domain === 'general' && code !== 'unsure')
    const others = general.filter((code) => code !== 'drugs')
    expect(policiesFor('general', 'drugs', 'confirmed')).toEqual(['drugs', ...others])
    expect(policiesFor('general', 'drugs', 'unfounded')).toEqual(['drugs', ...others, 'out_of_scope'])
    expect(policiesFor('general', 'unsure', 'gone')).toEqual([...general, 'out_of_scope'])
    expect(policiesFor('child_safety', 'child_abuse', 'passed_to_hotline')).toEqual(['child_abuse', 'out_of_scope'])
    expect(policiesFor('terror', 'terrorism', 'unfounded')).toEqual(['terrorism', 'out_of_scope'])
  })

  it('of confirmed terrorism are the lists, and only of it', () => {
    expect(policiesFor('terror', 'terrorism', 'confirmed')).toEqual(['un_list', 'two_lists'])
    for (const domain of domains) {
      for (const outcome of outcomesFor(domain)) {
        const named = policiesFor(domain, 'drugs', outcome).some(
          (policy) => policy === 'un_list' || policy === 'two_lists',
        )
        expect(named).toBe(domain === 'terror' && outcome === 'confirmed')
      }
    }
  })

  it('give the channel their category, or leave it the reported one', () => {
    expect(policyCodes.filter((policy) => categoryUnder(policy, 'drugs') !== policy)).toEqual([
      'un_list',
      'two_lists',
      'out_of_scope',
    ])
    expect([
      categoryUnder('un_list', 'unsure'),
      categoryUnder('two_lists', 'drugs'),
      categoryUnder('out_of_scope', 'drugs'),
    ]).toEqual(['terrorism', 'terrorism', 'drugs'])
    expect(Object.keys(policies)).toEqual(policyCodes)
  })
})

describe('a second person', () => {
  it('is needed for exactly these, and the strictest reason is named', () => {
    const found: string[] = []
    for (const domain of domains) {
      for (const outcome of outcomesFor(domain)) {
        for (const speechFlag of [false, true]) {
          for (const independentVoices of [1, 4, 5]) {
            const facts = { outcome, domain, independentVoices, speechFlag }
            const why = secondNeeded({ ...facts, safeListed: false })
            // A channel on the safe-list is confirmed by two, whatever else would let one suffice.
            const confirms = outcomes[outcome].counted === 'flagged'
            expect(secondNeeded({ ...facts, safeListed: true })).toBe(why ?? (confirms ? 'safe_listed' : null))
            expect(why === 'speech').toBe(speechFlag)
            if (why && !speechFlag) found.push(`${domain} ${outcome} ${independentVoices} ${why}`)
          }
        }
      }
    }
    expect(found).toEqual([
      'general unfounded 5 many_voices',
      'general lawful_speech 5 many_voices',
      'child_safety passed_to_hotline 1 passed_on',
      'child_safety passed_to_hotline 4 passed_on',
      'child_safety passed_to_hotline 5 passed_on',
      'terror confirmed 1 terror',
      'terror confirmed 4 terror',
      'terror confirmed 5 terror',
      'terror unfounded 5 many_voices',
      'terror lawful_speech 5 many_voices',
    ])
  })
})

it('a decision can be taken back up to and with the tenth second', () => {
  const made = new Date('2026-01-01T00:00:00Z')
  expect([0, 9_999, 10_000, 10_001].map((ms) => mayUndo(made, new Date(made.getTime() + ms)))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
