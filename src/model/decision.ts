/**
 * What a case can end in, what a decision may rest on, and when it needs a second person. Closed lists and rules
 * only; a decision's public words are its policy's sentence, never free text.
 */
import type { Domain } from './actor.ts'
import { lease } from './case.ts'
import { type Category, categories, categoryCodes } from './category.ts'

/**
 * How an outcome counts: `flagged` (confirmed), `cleared`, or `undetermined`. In the child-safety domain nobody
 * confirms or clears anything, so its outcomes count as none of the three; nor does `person`: what was reported turned
 * out to be somebody's own account, whose names and words are erased and which no figure counts.
 */
export type Counted = 'flagged' | 'cleared' | 'undetermined' | 'none'

export const outcomes = {
  confirmed: { counted: 'flagged', domains: ['general', 'terror'] },
  unfounded: { counted: 'cleared', domains: ['general', 'terror'] },
  lawful_speech: { counted: 'cleared', domains: ['general', 'terror'] },
  insufficient: { counted: 'undetermined', domains: ['general', 'terror'] },
  gone: { counted: 'undetermined', domains: ['general', 'terror'] },
  private: { counted: 'undetermined', domains: ['general', 'terror'] },
  person: { counted: 'none', domains: ['general', 'terror'] },
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

/**
 * Confirmed terrorism names the list it rests on: the UN Security Council's, or the lists of two states of which
 * neither is the country concerned. Nobody at Saksi decides by themselves who is a terrorist.
 */
const terrorLists = ['un_list', 'two_lists'] as const
export type TerrorList = (typeof terrorLists)[number]

/** Why a decision stands: each policy has a sentence in every language (`policy-<code>`) and a version. */
export type Policy = Category | TerrorList | 'out_of_scope'
export const policyCodes = [...categoryCodes, ...terrorLists, 'out_of_scope'] as [Policy, ...Policy[]]
export const policies = Object.fromEntries(policyCodes.map((code) => [code, 1])) as Record<Policy, number>

/**
 * The policies a moderator may name in a domain for an outcome; the reporters' category comes first. What is outside
 * Saksi's scope cannot be confirmed.
 */
export function policiesFor(domain: Domain, reported: Category, outcome: Outcome): Policy[] {
  const confirms = outcomes[outcome].counted === 'flagged'
  if (domain === 'terror' && confirms) return [...terrorLists]
  const same = categoryCodes.filter((code) => categories[code].domain === domain && code !== 'unsure')
  const first = same.includes(reported) ? [reported] : []
  return [...first, ...same.filter((code) => code !== reported), ...(confirms ? [] : ['out_of_scope' as const])]
}

/** The category that a decision under a policy gives the channel: the policy's own, else what was reported. */
export function categoryUnder(policy: Policy, reported: Category): Category {
  if (policy === 'un_list' || policy === 'two_lists') return 'terrorism'
  return policy === 'out_of_scope' ? reported : policy
}

/** The facts on which the rule of the second person depends. */
type Weighed = {
  outcome: Outcome
  domain: Domain
  independentVoices: number
  speechFlag: boolean
  /** Whether the channel is a public body's, a bank's, a newspaper's: on the safe-list. */
  safeListed: boolean
}

/** Why a decision has to wait for a second person, the strictest reason first. */
export const holdReasons = ['speech', 'terror', 'passed_on', 'safe_listed', 'many_voices'] as const
export type HoldReason = (typeof holdReasons)[number]

/** For these the second person must be from another country than the first. */
export const apartReasons: readonly HoldReason[] = ['speech', 'terror']

/** Five or more independent voices are not dismissed by one person alone. */
const voicesForSecond = 5

/** The strictest reason why this decision waits in `pending_second`, or null when one person suffices. */
export function secondNeeded({
  outcome,
  domain,
  independentVoices,
  speechFlag,
  safeListed,
}: Weighed): HoldReason | null {
  if (speechFlag) return 'speech'
  if (domain === 'terror' && outcome === 'confirmed') return 'terror'
  if (outcome === 'passed_to_hotline') return 'passed_on'
  if (outcomes[outcome].counted === 'flagged' && safeListed) return 'safe_listed'
  if (outcomes[outcome].counted === 'cleared' && independentVoices >= voicesForSecond) return 'many_voices'
  return null
}

/** Whether a decision may rest on this: confirmed needs more than one reporter's words. */
export function restsOnEnough(outcome: Outcome, on: DecidedOn, independentVoices: number): boolean {
  return !(outcome === 'confirmed' && on === 'several_reporters' && independentVoices < 2)
}

/** Whether its author may still take a decision back: within ten seconds, the tenth included. */
export function mayUndo(decidedAt: Date, now: Date): boolean {
  return now.getTime() - decidedAt.getTime() <= lease.undoSeconds * 1000
}
