/** What becomes of a decision: a second person approves or returns it, its author takes it back within ten seconds. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { type CaseRow, hideFrom, moveCase, readCase, reviveClaim } from '../../../db/queries/case.ts'
import { setLocatorErasure } from '../../../db/queries/channel.ts'
import { type DecisionRow, keepApproval, readDecision } from '../../../db/queries/decision.ts'
import type { Member } from '../../model/actor.ts'
import { lease } from '../../model/case.ts'
import { Refusal } from '../../refusal.ts'
import { type Here, step } from '../step.ts'
import { erasureAt } from './decide.ts'
import { madeBy, sameButFor, stateAfter } from './move.ts'

/** Far enough: a returned case never comes back to the one who decided it. */
const never = new Date('9999-01-01T00:00:00Z')

/**
 * The second person's word. `approve` makes the decision effective now; `return` puts the case back into the queue,
 * hidden from its first decider. Refuses `case_moved_on`, `own_decision`, and `second_country_needed` where the two
 * must not sit in one country.
 */
export const judgeDecision = step({
  who: ['lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int(), word: z.enum(['approve', 'return']) }),
  async run(here, { caseId, version, word }) {
    const { tx, by, now, salt } = here
    const { seen, decision } = await decided(here, caseId, version)
    if (decision.decidedBy === by.id) throw new Refusal('own_decision')
    const apart = decision.holdReason === 'terror' || decision.holdReason === 'speech'
    if (apart && decision.deciderCountry === by.country) throw new Refusal('second_country_needed')
    const state = stateAfter(seen.state, word)
    const kind = word === 'approve' ? 'approved' : 'returned'
    await keepApproval(tx, { decisionId: decision.id, kind, memberId: by.id, decidedBy: decision.decidedBy, now })
    const change = { ...sameButFor(seen, word, state), decisionId: word === 'approve' ? decision.id : null }
    const [moved] = await moveCase(tx, { ...change, ...madeBy(by.id, now, salt()), payload: JSON.stringify({ decision: decision.id }) })
    if (!moved) throw new Refusal('case_moved_on')
    if (word === 'return') await hideFrom(tx, { caseId, memberId: decision.decidedBy, until: never })
    if (word === 'approve' && seen.domain === 'child_safety') {
      await setLocatorErasure(tx, { channelId: seen.channelId, at: erasureAt(now) })
    }
    return { publicNo: seen.publicNo }
  },
})

/** Takes one's own decision back within ten seconds: the case is in review again, with its author. Refuses `undo_too_late`. */
export const undoDecision = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int() }),
  // A fresh report may have opened the next case of the channel in these ten seconds.
  conflict: 'undo_too_late',
  async run(here, { caseId, version }) {
    const { tx, by, now, fresh, salt } = here
    const { seen, decision } = await decided(here, caseId, version)
    if (decision.decidedBy !== by.id) throw new Refusal('case_moved_on')
    if (now.getTime() - decision.decidedAt.getTime() > lease.undoSeconds * 1000) throw new Refusal('undo_too_late')
    const state = stateAfter(seen.state, 'undo')
    await keepApproval(tx, { decisionId: decision.id, kind: 'undone', memberId: by.id, decidedBy: by.id, now })
    await reviveClaim(tx, { id: fresh(), caseId, memberId: by.id, now })
    const held = { leaseBy: by.id, leaseUntil: new Date(now.getTime() + lease.claimMinutes * 60_000), leaseToken: fresh() }
    const change = { ...sameButFor(seen, 'undo', state), ...held, decisionId: null }
    const [moved] = await moveCase(tx, { ...change, ...madeBy(by.id, now, salt()), payload: JSON.stringify({ decision: decision.id }) })
    if (!moved) throw new Refusal('case_moved_on')
    if (seen.domain === 'child_safety') await setLocatorErasure(tx, { channelId: seen.channelId, at: null })
    return {}
  },
})

async function decided({ tx, by }: Here<Tx, Member>, caseId: string, version: number): Promise<{ seen: CaseRow; decision: DecisionRow }> {
  const [seen] = await readCase(tx, { id: caseId })
  if (!seen || seen.version !== version || !by.domains.includes(seen.domain) || !seen.decisionId) throw new Refusal('case_moved_on')
  const [decision] = await readDecision(tx, { id: seen.decisionId })
  if (!decision) throw new Refusal('case_moved_on')
  return { seen, decision }
}
