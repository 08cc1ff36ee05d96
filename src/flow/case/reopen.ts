/**
 * A decided case is opened again, whatever the reason: an appeal today, new evidence or a check of quality later. The decision
 * stays in the history; it only does not stand any more, and somebody else makes the next one.
 */
import type { Tx } from '../../../db/client.ts'
import { type CaseRow, moveCase, readOpenCases } from '../../../db/queries/case.ts'
import { giveCase } from '../../../db/queries/channel.ts'
import { setLocatorErasure } from '../../../db/queries/child-locator.ts'
import { hideFrom } from '../../../db/queries/claim.ts'
import { readDecision } from '../../../db/queries/decision.ts'
import { keepReopening, rootOfChannel } from '../../../db/queries/report-after.ts'
import { tellAgain } from '../../../db/queries/report-told.ts'
import type { ReopenReason } from '../../model/appeal.ts'
import { dueHours, dueShortening } from '../../model/due.ts'
import { mergeCase } from '../report/join.ts'
import type { Here } from '../step.ts'
import { sameButFor, stateAfter, unleased } from './move.ts'

/** Far enough: what somebody decided never comes back to them. */
const never = new Date('9999-01-01T00:00:00Z')

/** `payload` is what the event of the move keeps beside it; `reason` is written into it. */
export type Reopening = {
  reason: ReopenReason
  by: { kind: 'member'; id: string } | { kind: 'reporter' } | { kind: 'machine' }
  payload?: Record<string, string>
}

/**
 * Opens a closed case, locked by the caller, again: back into the queue with a new due date, never to whoever decided it.
 * Where the channel has an open case of the domain by now, the closed one is merged into that, so that there is one question
 * and one answer. Its reporters will be told the next decision too. Answers the case that goes on. Refuses `case_moved_on`.
 */
export async function reopenCase(
  here: Pick<Here<Tx>, 'app' | 'tx' | 'now' | 'fresh' | 'salt'>,
  closed: CaseRow,
  { reason, by, payload = {} }: Reopening,
): Promise<string> {
  const { tx, now, salt } = here
  const state = stateAfter(closed.state, 'reopen')
  const [stood] = closed.decisionId ? await readDecision(tx, { id: closed.decisionId }) : []
  if (!stood) throw new Error('A case without a decision cannot be opened again.')
  await tellAgain(tx, { caseId: closed.id, decisionId: stood.id })
  const [root] = await rootOfChannel(tx, { channelId: closed.channelId })
  const channelId = root?.id ?? closed.channelId
  const open = (await readOpenCases(tx, { channelId })).find((one) => one.domain === closed.domain)
  if (open) await mergeCase(here, closed, open)
  else {
    // Closed cases stay where they were when two rows of a channel became one.
    if (channelId !== closed.channelId) await giveCase(tx, { caseId: closed.id, channelId })
    const again = {
      ...sameButFor(closed, 'reopen', state),
      ...unleased,
      decisionId: null,
      dueAt: dueAgain(closed, now),
    }
    const actor = { actorKind: by.kind, memberId: by.kind === 'member' ? by.id : null, now, salt: salt() }
    await moveCase(tx, { ...again, ...actor, payload: JSON.stringify({ reason, ...payload }) })
  }
  const caseId = open?.id ?? closed.id
  await keepReopening(tx, { decisionId: stood.id, caseId, reason, now })
  await hideFrom(tx, { caseId, memberId: stood.decidedBy, until: never })
  if (closed.domain === 'child_safety') await setLocatorErasure(tx, { channelId, at: null })
  return caseId
}

/** As long as a new case of its band and voices would have. */
function dueAgain({ band, voices }: CaseRow, now: Date): Date {
  const hours = dueHours[band as keyof typeof dueHours] * (1 - dueShortening(voices))
  return new Date(now.getTime() + Math.round(hours * 3_600_000))
}
