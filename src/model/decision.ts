/**
 * What a case can end in, what a decision may rest on, and when it needs a second person. Closed lists and rules
 * only; a decision's public words are its policy's sentence, never free text.
 */
import type { Domain } from './actor.ts'
import { type Category, categories, categoryCodes } from './category.ts'

/**
 * How an outcome counts: `flagged` (confirmed), `cleared`, or `undetermined`. In the child-safety domain nobody
 * confirms or clears anything, so its outcomes count as none of the three.
 */
export type Counted = 'flagged' | 'cleared' | 'undetermined' | 'none'

export const outcomes = {
  confirmed: { counted: 'flagged', domains: ['general', 'terror'] },
  unfounded: { counted: 'cleared', domains: ['general', 'terror'] },
  lawful_speech: { counted: 'cleared', domains: ['general', 'terror'] },
  insufficient: { counted: 'undetermined', domains: ['general', 'terror'] },
  gone: { counted: 'undetermined', domains: ['general', 'terror'] },
  private: { counted: 'undetermined', domains: ['general', 'terror'] },
  passed_to_hotline: { counted: 'none', domains: ['child_safety'] },
  not_enough: { counted: 'none', domains: ['child_safety'] },
  already_gone: { counted: 'none', domains: ['child_safety'] },
  belongs_elsewhere: { counted: 'none', domains: ['child_safety'] },
} as const satisfies Record<string, { counted: Counted; domains: readonly Domain[] }>
export type Outcome = keyof typeof outcomes
export const outcomeCodes = Object.keys(outcomes) as [Outcome, ...Outcome[]]

/** The outcomes offered in a domain, in the order of the table. */
export function outcomesFor(domain: Domain): Outcome[] {
  return outcomeCodes.filter((code) => (outcomes[code].domains as readonly Domain[]).includes(domain))
}

/** What a decision was decided on. A look at the public page is for the general domain alone, and never asked for. */
export const decidedOn = ['forwarded_words', 'several_reporters', 'public_page', 'written_answer'] as const
export type DecidedOn = (typeof decidedOn)[number]

/** What a decision may be decided on in a domain. */
export function decidedOnFor(domain: Domain): DecidedOn[] {
  return decidedOn.filter((on) => domain === 'general' || on !== 'public_page')
}

/** Policies by code: each has a sentence in every language (`policy-<code>`) and a version. */
export const policies = { ...Object.fromEntries(categoryCodes.map((code) => [code, 1])), out_of_scope: 1 } as Record<
  Policy,
  number
>
export type Policy = Category | 'out_of_scope'
export const policyCodes = [...categoryCodes, 'out_of_scope'] as [Policy, ...Policy[]]

/**
 * The policies a moderator may name in a domain for an outcome; the reporters' category comes first. What is outside
 * Saksi's scope cannot be confirmed.
 */
export function policiesFor(domain: Domain, reported: Category, outcome: Outcome): Policy[] {
  const same = categoryCodes.filter((code) => categories[code].domain === domain && code !== 'unsure')
  const first = same.includes(reported) ? [reported] : []
  const scope: Policy[] = outcomes[outcome].counted === 'flagged' ? [] : ['out_of_scope']
  return [...first, ...same.filter((code) => code !== reported), ...scope]
}

/** The facts on which the rule of the second person depends. */
export type Weighed = { outcome: Outcome; domain: Domain; independentVoices: number; speechFlag: boolean }

/** Why a decision has to wait for a second person, or null when one person suffices. */
export type HoldReason = 'passed_on' | 'terror' | 'many_voices' | 'speech'

/** Five or more independent voices are not dismissed by one person alone. */
export const voicesForSecond = 5

/** The first reason why this decision waits in `pending_second`, or null. */
export function secondNeeded({ outcome, domain, independentVoices, speechFlag }: Weighed): HoldReason | null {
  if (outcome === 'passed_to_hotline') return 'passed_on'
  if (speechFlag) return 'speech'
  if (domain === 'terror' && outcome === 'confirmed') return 'terror'
  if (outcomes[outcome].counted === 'cleared' && independentVoices >= voicesForSecond) return 'many_voices'
  return null
}

/** Whether a decision may rest on this: confirmed needs more than one reporter's words. */
export function restsOnEnough(outcome: Outcome, on: DecidedOn, independentVoices: number): boolean {
  return !(outcome === 'confirmed' && on === 'several_reporters' && independentVoices < 2)
}
