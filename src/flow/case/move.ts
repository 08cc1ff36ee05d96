/** How a case goes from one state to the next: what stays, what changes, and the refusal when it is too late. */
import type { CaseRow, Moved } from '../../../db/queries/case.ts'
import { afterMove, type CaseMove, type CaseState } from '../../model/case.ts'
import { Refusal } from '../../refusal.ts'

/** A move that changes nothing but the state; whoever makes it adds what else changes. */
export function sameButFor(seen: CaseRow, move: CaseMove, state: CaseState) {
  const { id, version, band, tier, dueAt, voices, leaseBy, leaseUntil, leaseToken, decisionId } = seen
  const mergedInto: string | null = null
  return {
    id,
    version,
    move,
    stateBefore: seen.state,
    state,
    band,
    tier,
    dueAt,
    voices,
    leaseBy,
    leaseUntil,
    leaseToken,
    decisionId,
    mergedInto,
  }
}

/** The fields that end a lease. */
export const unleased = { leaseBy: null, leaseUntil: null, leaseToken: null } as const

/** The state a move leads to; refuses `case_moved_on` when it is not open from here. */
export function stateAfter(state: CaseState, move: CaseMove): CaseState {
  const next = afterMove(state, move)
  if (!next) throw new Refusal('case_moved_on')
  return next
}

/** Who made a move, as the event keeps it. */
export function madeBy(
  memberId: string,
  now: Date,
  salt: Buffer,
): Pick<Moved, 'actorKind' | 'memberId' | 'now' | 'salt'> {
  return { actorKind: 'member', memberId, now, salt }
}

export function madeByMachine(now: Date, salt: Buffer): Pick<Moved, 'actorKind' | 'memberId' | 'now' | 'salt'> {
  return { actorKind: 'machine', memberId: null, now, salt }
}
