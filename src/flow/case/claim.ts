/** A member takes the next case, gives it back, or skips it; a claim that ran out goes back by itself. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { type CaseRow, lockCase, moveCase, type SeenRow } from '../../../db/queries/case.ts'
import {
  claimNext,
  claimOldest,
  countReleases,
  findExpired,
  findForSecond,
  findHeld,
  hideFrom,
  releaseClaim,
} from '../../../db/queries/claim.ts'
import { readDecision } from '../../../db/queries/decision.ts'
import { lockMember } from '../../../db/queries/member.ts'
import type { Member } from '../../model/actor.ts'
import { lease, leavesPerTier, oldestEvery } from '../../model/case.ts'
import { apartReasons } from '../../model/decision.ts'
import { Refusal } from '../../refusal.ts'
import { ownMarks } from '../member/marks.ts'
import { type Here, step } from '../step.ts'
import { type Card, cardOf } from './card.ts'
import { madeBy, madeByMachine, sameButFor, stateAfter, unleased } from './move.ts'

const minutes = (now: Date, count: number) => new Date(now.getTime() + count * 60_000)

/**
 * The card a member works on: the case already held, else (for a moderator in the other order) a decision that waits for
 * a second person, else a fresh claim for ten minutes. Refuses `queue_empty`. Two members never hold the same case, and a member never holds two:
 * their claims wait for each other. A case the holder has since reported themselves goes back.
 */
export const claimCase = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({}),
  async run(here): Promise<Card> {
    const { app, tx, by, now, fresh, salt } = here
    const [row] = await lockMember(tx, { memberId: by.id })
    if (!row) throw new Refusal('not_yours_to_do')
    const marks = await ownMarks(here)
    const [held] = await findHeld(tx, { memberId: by.id, marks, domains: by.domains })
    if (held && isLive(held, now) && !held.ownVoice) return cardOf(app, tx, held)
    if (held) await putBack(here, held, isLive(held, now) ? 'put_back' : 'expire')
    // Leads and admins judge what waits before they open anything new; a moderator does when nothing new is left.
    const second = by.role === 'moderator' ? null : await secondCard(here, marks)
    if (second) return second
    const oldest = (row.claims + 1) % oldestEvery === 0
    const until = minutes(now, lease.claimMinutes)
    const claiming = {
      memberId: by.id,
      marks,
      domains: by.domains,
      claimId: fresh(),
      token: fresh(),
      until,
      salt: salt(),
      payload: '{}',
      now,
    }
    const [taken] = await (oldest ? claimOldest : claimNext)(tx, claiming)
    if (taken) return cardOf(app, tx, taken, { oldest })
    const left = await secondCard(here, marks)
    if (!left) throw new Refusal('queue_empty')
    return left
  },
})

const isLive = (seen: CaseRow, now: Date) => seen.leaseUntil !== null && seen.leaseUntil > now

/** A decision that this member may judge; its author has ten seconds to take it back before anybody sees it. */
async function secondCard({ app, tx, by, now }: Here<Tx, Member>, marks: Buffer[]): Promise<Card | null> {
  const before = new Date(now.getTime() - lease.undoSeconds * 1000)
  const wanted = { memberId: by.id, marks, country: by.country, domains: by.domains, apart: apartReasons, before, now }
  const [second] = await findForSecond(tx, wanted)
  const [decision] = second?.decisionId ? await readDecision(tx, { id: second.decisionId }) : []
  return second && decision ? cardOf(app, tx, second, { decision }) : null
}

/**
 * A case at a version, for a member with the right on its domain; others who want to move it wait. Refuses
 * `case_moved_on`: one answer for "changed", "never there" and "not in your domain", so that a guess learns nothing.
 */
export async function caseAt(here: Here<Tx, Member>, at: { caseId: string; version: number }): Promise<SeenRow> {
  const { tx, by } = here
  const [seen] = await lockCase(tx, { id: at.caseId, marks: await ownMarks(here) })
  if (!seen || seen.version !== at.version || !by.domains.includes(seen.domain)) throw new Refusal('case_moved_on')
  return seen
}

/** The held case of a member at a version; refuses `case_moved_on` when it is not theirs any more or has changed. */
export async function heldCase(here: Here<Tx, Member>, at: { caseId: string; version: number }): Promise<SeenRow> {
  const seen = await caseAt(here, at)
  if (seen.state !== 'in_review' || seen.leaseBy !== here.by.id || !isLive(seen, here.now))
    throw new Refusal('case_moved_on')
  return seen
}

/** Gives a claim back: `put_back` for everybody, `skip` hides the case from this member for thirty minutes. */
export const leaveCase = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int(), how: z.enum(['put_back', 'skip']) }),
  async run(here, { caseId, version, how }) {
    const seen = await heldCase(here, { caseId, version })
    await putBack(here, seen, how)
    if (how === 'skip')
      await hideFrom(here.tx, { caseId, memberId: here.by.id, until: minutes(here.now, lease.skipMinutes) })
    return {}
  },
})

/** Skips a decision that waits for a second person: another one will judge it. */
export const skipSecond = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int() }),
  async run(here, { caseId, version }) {
    const seen = await caseAt(here, { caseId, version })
    if (seen.state !== 'pending_second') throw new Refusal('case_moved_on')
    await hideFrom(here.tx, { caseId, memberId: here.by.id, until: minutes(here.now, lease.skipMinutes) })
    return {}
  },
})

/** Sends every claim that has run out back to the queue. Answers how many. */
export const expireClaims = step({
  who: ['machine'],
  input: z.object({ limit: z.number().int().positive().default(100) }),
  async run(here, { limit }) {
    const due = await findExpired(here.tx, { now: here.now, limit })
    for (const seen of due) await putBack(here, seen, 'expire')
    return { expired: due.length }
  },
})

type Leaving = { tx: Tx; by: { kind: string; id?: string }; now: Date; salt: () => Buffer }

/**
 * Ends a claim without a decision. Every third claim that ran out, and every third member who skipped the case, raises
 * its tier: it is one that people shy away from. The same member skipping it again does not count again.
 */
export async function putBack(
  { tx, by, now, salt }: Leaving,
  seen: CaseRow,
  how: 'put_back' | 'skip' | 'expire',
): Promise<void> {
  const state = stateAfter(seen.state, how)
  await releaseClaim(tx, { caseId: seen.id, kind: how, now })
  const [left] =
    how === 'put_back' || !seen.leaseBy
      ? []
      : await countReleases(tx, { caseId: seen.id, kind: how, memberId: seen.leaseBy })
  const raises = left && left.count % leavesPerTier === 0 && (how === 'expire' || left.own === 1)
  const who = how !== 'expire' && by.id ? madeBy(by.id, now, salt()) : madeByMachine(now, salt())
  const change = { ...sameButFor(seen, how, state), ...unleased, tier: raises ? seen.tier + 1 : seen.tier }
  const [moved] = await moveCase(tx, { ...change, ...who, payload: '{}' })
  if (!moved) throw new Refusal('case_moved_on')
}
