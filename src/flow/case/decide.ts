/** A member decides the case they hold: at once, or waiting for a second person where the rules say so. */
import { z } from 'zod'
import { moveCase, releaseClaim } from '../../../db/queries/case.ts'
import { setLocatorErasure } from '../../../db/queries/channel.ts'
import { attributionOf, keepDecision } from '../../../db/queries/decision.ts'
import { categoryCodes, isCategory } from '../../model/category.ts'
import { readCountry } from '../../model/draft.ts'
import {
  decidedOn,
  decidedOnFor,
  type HoldReason,
  outcomeCodes,
  outcomesFor,
  policies,
  policiesFor,
  policyCodes,
  restsOnEnough,
  secondNeeded,
} from '../../model/decision.ts'
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

export type Decided = { publicNo: string; version: number; held: HoldReason | null }

/**
 * Writes the decision and moves the case. Refuses `case_moved_on`, `not_for_this_domain` (an outcome, a policy or a
 * way of deciding that the domain does not have) and `rests_on_one_voice`. The category decided is the policy's, or
 * the reporters' when the policy names none; the country is the one most reports name.
 */
export const decideCase = step({
  who: ['moderator', 'lead', 'admin'],
  input,
  async run(here, { caseId, version, outcome, decidedOn, policy, speechFlag }): Promise<Decided> {
    const { tx, by, now, fresh, salt } = here
    const seen = await heldCase(here, caseId, version)
    const [attribution] = await attributionOf(tx, { caseId })
    const reported = attribution && isCategory(attribution.category) ? attribution.category : 'unsure'
    const allowed =
      outcomesFor(seen.domain).includes(outcome) &&
      decidedOnFor(seen.domain).includes(decidedOn) &&
      policiesFor(seen.domain, reported, outcome).includes(policy)
    if (!allowed) throw new Refusal('not_for_this_domain')
    if (!restsOnEnough(outcome, decidedOn, seen.voices)) throw new Refusal('rests_on_one_voice')
    const held = secondNeeded({ outcome, domain: seen.domain, independentVoices: seen.voices, speechFlag })
    const move = held ? 'propose' : 'decide'
    const state = stateAfter(seen.state, move)
    const id = fresh()
    const category = policy === 'out_of_scope' ? reported : policy
    const country = readCountry(attribution?.country ?? '') ?? 'ZZ'
    const choice = { outcome, decidedOn, policy, policyVersion: policies[policy] ?? 1 }
    await keepDecision(tx, { id, caseId, ...choice, category: categoryCodes.includes(category) ? category : 'unsure', country, decidedBy: by.id, holdReason: held, now })
    await releaseClaim(tx, { caseId, kind: 'decided', now })
    const change = { ...sameButFor(seen, move, state), ...unleased, decisionId: id }
    const [moved] = await moveCase(tx, { ...change, ...madeBy(by.id, now, salt()), payload: JSON.stringify({ decision: id }) })
    if (!moved) throw new Refusal('case_moved_on')
    if (seen.domain === 'child_safety' && !held) await setLocatorErasure(tx, { channelId: seen.channelId, at: erasureAt(now) })
    return { publicNo: seen.publicNo, version: moved.version, held }
  },
})

/** When the locators of a child-safety case decided now are erased. */
export const erasureAt = (now: Date) => new Date(now.getTime() + locatorDays * 86_400_000)
