/** A member decides the case they hold: at once, or waiting for a second person where the rules say so. */
import { z } from 'zod'
import { type CaseRow, moveCase } from '../../../db/queries/case.ts'
import { setLocatorErasure } from '../../../db/queries/child-locator.ts'
import { releaseClaim } from '../../../db/queries/claim.ts'
import { attributionOf, type DecisionRow, keepDecision, readReturned, readStood } from '../../../db/queries/decision.ts'
import { isSafe } from '../../../db/queries/safe-list.ts'
import { type Category, isCategory } from '../../model/category.ts'
import {
  categoryUnder,
  decidedOn,
  decidedOnFor,
  type HoldReason,
  type Outcome,
  outcomeCodes,
  outcomesFor,
  policies,
  policiesFor,
  policyCodes,
  restsOnEnough,
  secondNeeded,
} from '../../model/decision.ts'
import { readCountry } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'
import { heldCase } from './claim.ts'
import { madeBy, sameButFor, stateAfter, unleased } from './move.ts'

/** Locators of the child-safety domain are erased this many days after the outcome. */
export const locatorDays = 30

const input = z.object({
  caseId: z.uuid(),
  version: z.number().int(),
  outcome: z.enum(outcomeCodes),
  decidedOn: z.enum(decidedOn),
  policy: z.enum(policyCodes),
  /** A moderator's mark that politics, press, religion, union, minority or LGBT is concerned: needs a second person. */
  speechFlag: z.boolean().default(false),
})

/** A decision as its author sees it: `version` is the one to undo it at, `held` says why it waits for a second person. */
export type Decided = { caseId: string; publicNo: string; version: number; outcome: Outcome; held: HoldReason | null }

export function decidedView(
  seen: Pick<CaseRow, 'id' | 'publicNo' | 'version'>,
  decision: Pick<DecisionRow, 'outcome' | 'holdReason'>,
): Decided {
  return {
    caseId: seen.id,
    publicNo: seen.publicNo,
    version: seen.version,
    outcome: decision.outcome,
    held: decision.holdReason,
  }
}

/**
 * Writes the decision and moves the case. Refuses `case_moved_on`, `not_yours_to_do` (the holder has reported the
 * channel themselves), `own_decision` (it was opened again after a decision of theirs), `not_for_this_domain` (an outcome, a policy or a way of deciding that the domain does not have)
 * and `rests_on_one_voice`. The country decided is the one most reports name. A mark that speech is concerned, once
 * returned by a second person, stays on the case: only a second person's approval ends it.
 */
export const decideCase = step({
  who: ['moderator', 'lead', 'admin'],
  input,
  async run(here, choice): Promise<Decided> {
    const { tx, by, now, fresh, salt } = here
    const seen = await heldCase(here, choice)
    if (seen.ownVoice) throw new Refusal('not_yours_to_do')
    const stood = await readStood(tx, { caseId: seen.id })
    if (stood.some((one) => one.decidedBy === by.id)) throw new Refusal('own_decision')
    const { outcome, decidedOn, policy } = choice
    const [attribution] = await attributionOf(tx, { caseId: seen.id })
    const reported = attribution && isCategory(attribution.category) ? attribution.category : 'unsure'
    holdRules(seen, choice, reported)
    const [returned] = await readReturned(tx, { caseId: seen.id, memberId: by.id })
    const speechFlag = choice.speechFlag || returned?.speech === true
    const [listed] = await isSafe(tx, { channelId: seen.channelId })
    const facts = { independentVoices: seen.voices, speechFlag, safeListed: listed?.safe === true }
    const held = secondNeeded({ outcome, domain: seen.domain, ...facts })
    const move = held ? 'propose' : 'decide'
    const state = stateAfter(seen.state, move)
    const id = fresh()
    const attributed = {
      category: categoryUnder(policy, reported),
      country: readCountry(attribution?.country ?? '') ?? 'ZZ',
    }
    const what = { outcome, decidedOn, policy, policyVersion: policies[policy], ...attributed, holdReason: held }
    const before = { overrides: stood[0]?.id ?? null, overridesBy: stood[0]?.decidedBy ?? null }
    await keepDecision(tx, { id, caseId: seen.id, ...what, ...before, decidedBy: by.id, now })
    await releaseClaim(tx, { caseId: seen.id, kind: 'decided', now })
    const change = { ...sameButFor(seen, move, state), ...unleased, decisionId: id }
    const [moved] = await moveCase(tx, {
      ...change,
      ...madeBy(by.id, now, salt()),
      payload: JSON.stringify({ decision: id }),
    })
    if (!moved) throw new Refusal('case_moved_on')
    if (seen.domain === 'child_safety' && !held)
      await setLocatorErasure(tx, { channelId: seen.channelId, at: erasureAt(now) })
    return decidedView({ ...seen, version: moved.version }, { outcome, holdReason: held })
  },
})

function holdRules(seen: CaseRow, { outcome, decidedOn, policy }: z.output<typeof input>, reported: Category): void {
  const allowed =
    outcomesFor(seen.domain).includes(outcome) &&
    decidedOnFor(seen.domain).includes(decidedOn) &&
    policiesFor(seen.domain, reported, outcome).includes(policy)
  if (!allowed) throw new Refusal('not_for_this_domain')
  if (!restsOnEnough(outcome, decidedOn, seen.voices)) throw new Refusal('rests_on_one_voice')
}

/** When the locators of a child-safety case decided now are erased. */
export const erasureAt = (now: Date) => new Date(now.getTime() + locatorDays * 86_400_000)
