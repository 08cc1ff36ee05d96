/** A report is taken back by whoever has its receipt: it counts nowhere any more, and nobody stands behind it. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { lockCase, moveCase, type SeenRow } from '../../../db/queries/case.ts'
import { releaseClaim } from '../../../db/queries/claim.ts'
import { findByReceipt, withdrawReport } from '../../../db/queries/report-end.ts'
import { openStates } from '../../model/case.ts'
import { readReceipt } from '../../model/receipt.ts'
import { Refusal } from '../../refusal.ts'
import { sameButFor, stateAfter, unleased } from '../case/move.ts'
import { type Here, step } from '../step.ts'
import { lockCaseOf } from './after.ts'

/**
 * Refuses `receipt_unknown`, and `already_passed_on` for a report that a hotline has by now. Done twice it does nothing
 * more. The case goes on with the voices that are left; with the last one it ends as withdrawn, whoever holds it, but for one
 * that was decided before: what is asked anew there is answered. The receipt is all that is asked for: on the page the machine
 * asks for whoever has it.
 */
export const takeBackReport = step({
  who: ['reporter', 'machine'],
  input: z.object({ receipt: z.string().max(400) }),
  async run(here, { receipt }) {
    const { app, tx, now, endKey } = here
    const canonical = readReceipt(receipt)
    const receiptHashes = app.keys.receiptHashes(canonical ?? 'malformed')
    await lockCaseOf(tx, receiptHashes)
    const [found] = await findByReceipt(tx, { receiptHashes })
    if (!found || !canonical) throw new Refusal('receipt_unknown')
    if (found.withdrawn) return { again: true }
    if (found.passedOn) throw new Refusal('already_passed_on')
    const [seen] = await lockCase(tx, { id: found.caseId, marks: [] })
    const [rest] = await withdrawReport(tx, { reportId: found.id, now })
    endKey('report', found.id)
    // A second voice of the same person, from a case that was merged, was counted once.
    if (seen && found.isOwn && openStates.includes(seen.state))
      await loseVoice(here, seen, {
        voices: found.via === 'chat' ? 1 : 0,
        last: (rest?.left ?? 0) === 0 && !found.reopened,
      })
    return { again: false }
  },
})

type Lost = { voices: 0 | 1; last: boolean }

async function loseVoice({ tx, now, salt }: Here<Tx>, seen: SeenRow, lost: Lost): Promise<void> {
  const { last } = lost
  const move = last ? 'withdraw' : 'detach'
  const state = stateAfter(seen.state, move)
  const voices = Math.max(0, seen.voices - lost.voices)
  const ended = last ? { ...unleased, decisionId: null } : {}
  if (last && seen.state === 'in_review') await releaseClaim(tx, { caseId: seen.id, kind: 'withdrawn', now })
  const who = { actorKind: 'reporter', memberId: null, now, salt: salt() } as const
  const [moved] = await moveCase(tx, { ...sameButFor(seen, move, state), voices, ...ended, ...who, payload: '{}' })
  if (!moved) throw new Error('A locked case moved on.')
}
