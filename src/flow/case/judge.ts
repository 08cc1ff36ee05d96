/** What becomes of a decision: a second person approves or returns it, its author takes it back within ten seconds. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { moveCase, ownMove, type SeenRow } from '../../../db/queries/case.ts'
import { setLocatorErasure } from '../../../db/queries/child-locator.ts'
import { findHeld, hideFrom, reviveClaim } from '../../../db/queries/claim.ts'
import { type DecisionRow, keepApproval, readDecision, readReturned, readStood } from '../../../db/queries/decision.ts'
import { lockMember } from '../../../db/queries/member.ts'
import type { Member } from '../../model/actor.ts'
import { lease } from '../../model/case.ts'
import { apartReasons, mayUndo } from '../../model/decision.ts'
import { Refusal } from '../../refusal.ts'
import { ownMarks } from '../member/marks.ts'
import { type Here, step } from '../step.ts'
import { caseAt, putBack } from './claim.ts'
import { erasureAt } from './decide.ts'
import { madeBy, sameButFor, stateAfter } from './move.ts'

/** Far enough: a returned case never comes back to the one who decided it. */
const never = new Date('9999-01-01T00:00:00Z')

/**
 * The second person's word. `approve` makes the decision effective now; `return` puts the case back into the queue,
 * hidden from its first decider. Said again by the same person, because its answer was lost, it is answered as it was. Refuses `case_moved_on` (also while its author may still take it back),
 * `own_decision` (also one's own that was returned or opened again before), `not_yours_to_do` for who reported the channel, and
 * `second_country_needed` where the two must not sit in one country.
 */
export const judgeDecision = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int(), word: z.enum(['approve', 'return']) }),
  async run(here, { caseId, version, word }) {
    const { tx, by, now, salt } = here
    const [said] = await ownMove(tx, { caseId, version: version + 1, memberId: by.id, move: word })
    if (said) return said
    const { seen, decision } = await decided(here, { caseId, version })
    const state = stateAfter(seen.state, word)
    await holdSecond(here, seen, decision)
    const kind = word === 'approve' ? 'approved' : 'returned'
    await keepApproval(tx, { decisionId: decision.id, kind, memberId: by.id, decidedBy: decision.decidedBy, now })
    const change = { ...sameButFor(seen, word, state), decisionId: word === 'approve' ? decision.id : null }
    const [moved] = await moveCase(tx, {
      ...change,
      ...madeBy(by.id, now, salt()),
      payload: JSON.stringify({ decision: decision.id }),
    })
    if (!moved) throw new Refusal('case_moved_on')
    if (word === 'return') await hideFrom(tx, { caseId, memberId: decision.decidedBy, until: never })
    if (word === 'approve' && seen.domain === 'child_safety') {
      await setLocatorErasure(tx, { channelId: seen.channelId, at: erasureAt(now) })
    }
    return { publicNo: seen.publicNo }
  },
})

/** Whether this member may be the second person. */
async function holdSecond({ tx, by, now }: Here<Tx, Member>, seen: SeenRow, decision: DecisionRow): Promise<void> {
  const [returned] = await readReturned(tx, { caseId: seen.id, memberId: by.id })
  const stood = await readStood(tx, { caseId: seen.id })
  if (stood.some((one) => one.decidedBy === by.id)) throw new Refusal('own_decision')
  if (decision.decidedBy === by.id || returned?.own) throw new Refusal('own_decision')
  if (seen.ownVoice) throw new Refusal('not_yours_to_do')
  const apart = decision.holdReason !== null && apartReasons.includes(decision.holdReason)
  if (apart && decision.deciderCountry === by.country) throw new Refusal('second_country_needed')
  if (mayUndo(decision.decidedAt, now)) throw new Refusal('case_moved_on')
}

/**
 * Takes one's own decision back within ten seconds: the case is in review again, with its author; a case they have
 * taken since goes back, so that nobody holds two. Refuses `case_moved_on` and `undo_too_late`, the latter also when
 * a fresh report has opened the channel's next case in these ten seconds.
 */
export const undoDecision = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int() }),
  conflict: 'undo_too_late',
  async run(here, { caseId, version }) {
    const { tx, by, now, fresh, salt } = here
    await lockMember(tx, { memberId: by.id })
    const { seen, decision } = await decided(here, { caseId, version })
    const state = stateAfter(seen.state, 'undo')
    if (decision.decidedBy !== by.id) throw new Refusal('case_moved_on')
    if (decision.judged || !mayUndo(decision.decidedAt, now)) throw new Refusal('undo_too_late')
    const [taken] = await findHeld(tx, { memberId: by.id, marks: await ownMarks(here), domains: by.domains })
    if (taken) await putBack(here, taken, 'put_back')
    await keepApproval(tx, { decisionId: decision.id, kind: 'undone', memberId: by.id, decidedBy: by.id, now })
    await reviveClaim(tx, { id: fresh(), caseId, memberId: by.id, now })
    const held = {
      leaseBy: by.id,
      leaseUntil: new Date(now.getTime() + lease.claimMinutes * 60_000),
      leaseToken: fresh(),
    }
    const change = { ...sameButFor(seen, 'undo', state), ...held, decisionId: null }
    const [moved] = await moveCase(tx, {
      ...change,
      ...madeBy(by.id, now, salt()),
      payload: JSON.stringify({ decision: decision.id }),
    })
    if (!moved) throw new Refusal('case_moved_on')
    if (seen.domain === 'child_safety') await setLocatorErasure(tx, { channelId: seen.channelId, at: null })
    return {}
  },
})

async function decided(
  here: Here<Tx, Member>,
  at: { caseId: string; version: number },
): Promise<{ seen: SeenRow; decision: DecisionRow }> {
  const seen = await caseAt(here, at)
  const [decision] = seen.decisionId ? await readDecision(here.tx, { id: seen.decisionId }) : []
  if (!decision) throw new Refusal('case_moved_on')
  return { seen, decision }
}
