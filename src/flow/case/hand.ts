/** What a member has in hand, without taking anything new: so that a stale button shows where things stand and moves nothing. */
import { z } from 'zod'
import { readCase } from '../../../db/queries/case.ts'
import { findHeld } from '../../../db/queries/claim.ts'
import { readDecision } from '../../../db/queries/decision.ts'
import { mayUndo } from '../../model/decision.ts'
import { ownMarks } from '../member/marks.ts'
import { step } from '../step.ts'
import { type Card, cardOf } from './card.ts'
import { type Decided, decidedView } from './decide.ts'

export type Hand = { card: Card } | { decided: Decided } | null

/**
 * The case the member holds; else, when they decided the case of the button and may still take that back, the decision;
 * else nothing. A button pressed twice so finds its own first press and leaves the way back open.
 */
export const readHand = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid() }),
  async run(here, { caseId }): Promise<Hand> {
    const { app, tx, by, now } = here
    const [held] = await findHeld(tx, { memberId: by.id, marks: await ownMarks(here), domains: by.domains })
    if (held && held.leaseUntil !== null && held.leaseUntil > now && !held.ownVoice)
      return { card: await cardOf(app, tx, held) }
    const [seen] = await readCase(tx, { id: caseId })
    const [decision] = seen?.decisionId ? await readDecision(tx, { id: seen.decisionId }) : []
    const own = seen && decision && decision.decidedBy === by.id && !decision.judged && mayUndo(decision.decidedAt, now)
    return own && by.domains.includes(seen.domain) ? { decided: decidedView(seen, decision) } : null
  },
})
