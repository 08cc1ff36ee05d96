/** A member takes the next case, gives it back, or skips it; a claim that ran out goes back by itself. */
import { z } from 'zod'
import {
  type CaseRow,
  claimNext,
  claimOldest,
  countReleases,
  findExpired,
  findForSecond,
  findHeld,
  hideFrom,
  moveCase,
  readCase,
  releaseClaim,
} from '../../../db/queries/case.ts'
import { readDecision } from '../../../db/queries/decision.ts'
import { findMember } from '../../../db/queries/member.ts'
import type { Tx } from '../../../db/client.ts'
import type { Member } from '../../model/actor.ts'
import { lease } from '../../model/case.ts'
import { Refusal } from '../../refusal.ts'
import { type Here, step } from '../step.ts'
import { type Card, cardOf } from './card.ts'
import { madeBy, madeByMachine, sameButFor, stateAfter, unleased } from './move.ts'

/** Every fifth claim takes the oldest case of all, so that the least urgent band is not forgotten. */
export const oldestEvery = 5

const minutes = (now: Date, count: number) => new Date(now.getTime() + count * 60_000)

/**
 * The card a member works on: the case already held, else a decision that waits for a second person, else a fresh
 * claim for ten minutes. Refuses `queue_empty`. Two members never get the same case.
 */
export const claimCase = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ pseudonym: z.instanceof(Buffer) }),
  async run(here, { pseudonym }): Promise<Card> {
    const { app, tx, by, now, fresh, salt } = here
    const [held] = await findHeld(tx, { memberId: by.id })
    if (held && held.leaseUntil && held.leaseUntil > now) return cardOf(app, tx, held)
    if (held) await putBack(here, held, 'expire')
    // Judging another's decision is for leads and admins: they get those that wait before a fresh case.
    const [second] = by.role === 'moderator' ? [] : await findForSecond(tx, { memberId: by.id, country: by.country, domains: by.domains, now })
    if (second) return secondCard(here, second)
    const [row] = await findMember(tx, { pseudonym })
    const oldest = ((row?.claims ?? 0) + 1) % oldestEvery === 0
    const until = minutes(now, lease.claimMinutes)
    const claiming = { memberId: by.id, pseudonym, domains: by.domains, claimId: fresh(), token: fresh(), until, salt: salt(), payload: '{}', now }
    const [taken] = await (oldest ? claimOldest : claimNext)(tx, claiming)
    if (!taken) throw new Refusal('queue_empty')
    return cardOf(app, tx, taken, { oldest })
  },
})

async function secondCard({ app, tx }: Here<Tx, Member>, second: CaseRow): Promise<Card> {
  const [decision] = second.decisionId ? await readDecision(tx, { id: second.decisionId }) : []
  return cardOf(app, tx, second, decision ? { decision } : {})
}

/** The held case of a member at a version; refuses `case_moved_on` when it is not theirs any more or has changed. */
export async function heldCase({ tx, by, now }: Here<Tx, Member>, caseId: string, version: number): Promise<CaseRow> {
  const [seen] = await readCase(tx, { id: caseId })
  const theirs = seen?.state === 'in_review' && seen.leaseBy === by.id && seen.leaseUntil !== null && seen.leaseUntil > now
  // One answer for "changed", "gone" and "not in your domain", so that a guess learns nothing.
  if (!seen || !theirs || seen.version !== version || !by.domains.includes(seen.domain)) throw new Refusal('case_moved_on')
  return seen
}

/** Gives a claim back: `put_back` for everybody, `skip` hides the case from this member for thirty minutes. */
export const leaveCase = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ caseId: z.uuid(), version: z.number().int(), how: z.enum(['put_back', 'skip']) }),
  async run(here, { caseId, version, how }) {
    const seen = await heldCase(here, caseId, version)
    await putBack(here, seen, how)
    if (how === 'skip') await hideFrom(here.tx, { caseId, memberId: here.by.id, until: minutes(here.now, lease.skipMinutes) })
    return {}
  },
})

/** Skips a decision that waits for a second person: another one will judge it. */
export const skipSecond = step({
  who: ['lead', 'admin'],
  input: z.object({ caseId: z.uuid() }),
  async run({ tx, by, now }, { caseId }) {
    const [seen] = await readCase(tx, { id: caseId })
    if (seen?.state !== 'pending_second' || !by.domains.includes(seen.domain)) throw new Refusal('case_moved_on')
    await hideFrom(tx, { caseId, memberId: by.id, until: minutes(now, lease.skipMinutes) })
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

/** Three claims that ran out, or three members who skipped it, raise the tier: somebody more experienced looks. */
async function putBack({ tx, by, now, salt }: Leaving, seen: CaseRow, how: 'put_back' | 'skip' | 'expire'): Promise<void> {
  const state = stateAfter(seen.state, how)
  await releaseClaim(tx, { caseId: seen.id, kind: how, now })
  const [left] = how === 'put_back' ? [] : await countReleases(tx, { caseId: seen.id, kind: how })
  const tier = left && left.count % 3 === 0 ? seen.tier + 1 : seen.tier
  const who = how !== 'expire' && by.id ? madeBy(by.id, now, salt()) : madeByMachine(now, salt())
  const [moved] = await moveCase(tx, { ...sameButFor(seen, how, state), ...unleased, tier, ...who, payload: '{}' })
  if (!moved) throw new Refusal('case_moved_on')
}
