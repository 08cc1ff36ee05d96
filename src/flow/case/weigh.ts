/**
 * What the voices of waiting cases weigh, looked at each minute: many new accounts that came together become one voice, and the
 * moderator is told. It moves a due date and raises a flag; no case is decided, refused or hidden by it.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { casesToWeigh, markBurst, voicesOfCase } from '../../../db/queries/arrival.ts'
import { type CaseRow, moveCase } from '../../../db/queries/case.ts'
import type { Machine } from '../../model/actor.ts'
import { outcomeCodes, outcomes } from '../../model/decision.ts'
import { type Band, dueHours, dueShortening } from '../../model/due.ts'
import { weigh } from '../../model/evidence.ts'
import { type Here, step } from '../step.ts'
import { madeByMachine, sameButFor, stateAfter } from './move.ts'

/** Cases heard of within this time are weighed again: as long as new accounts may still belong together. */
const heardWithin = 3_600_000

/** A report was right when its channel was confirmed or passed on, and unfounded when it was cleared; all else says nothing. */
const agreed = outcomeCodes.filter((code) => outcomes[code].counted === 'flagged' || code === 'passed_to_hotline')
const unfounded = outcomeCodes.filter((code) => outcomes[code].counted === 'cleared')

/** Before the first case. */
const before = '00000000-0000-0000-0000-000000000000'

/**
 * Weighs the next few cases behind `after` that wait and were heard of within the hour: few, so that nobody who sends a report
 * waits for it. Answers how many moved, how many were flagged, and the last case, null when there are no more.
 */
export const weighCases = step({
  who: ['machine'],
  input: z.object({ after: z.uuid().default(before), limit: z.number().int().positive().default(20) }),
  async run(here, { after, limit }) {
    const since = new Date(here.now.getTime() - heardWithin)
    let moved = 0
    let flagged = 0
    const due = await casesToWeigh(here.tx, { since, after, limit })
    for (const seen of due) {
      const done = await weighOne(here, seen)
      moved += Number(done.moved)
      flagged += Number(done.flagged)
    }
    return { moved, flagged, last: due.length < limit ? null : (due.at(-1)?.id ?? null) }
  },
})

async function weighOne({ tx, now, salt }: Here<Tx, Machine>, seen: CaseRow) {
  const rows = await voicesOfCase(tx, { caseId: seen.id, agreed, unfounded })
  const { voices, evidence, burst } = weigh(
    rows.map((row) => ({ ...row, likeness: row.likeness === null ? null : BigInt(row.likeness) })),
  )
  // More than were counted when they were filed: what told that some came together has ended since, and the count of then stands.
  if (voices > seen.voices) return { moved: false, flagged: false }
  const flagged = burst && seen.burstAt === null && (await markBurst(tx, { caseId: seen.id, now })).length > 0
  const limitMs = dueHours[seen.band as Band] * 3_600_000 * (1 - dueShortening(evidence))
  const reckoned = new Date(Math.floor(seen.openedAt.getTime() + limitMs))
  // A date that something else made earlier stays; only what fewer voices had shortened is given back.
  const dueAt = reckoned > seen.dueAt && evidence >= seen.voices ? seen.dueAt : reckoned
  const same = voices === seen.voices && Math.abs(dueAt.getTime() - seen.dueAt.getTime()) < 1000
  if (same) return { moved: false, flagged }
  const change = { ...sameButFor(seen, 'weigh', stateAfter(seen.state, 'weigh')), voices, dueAt }
  const [done] = await moveCase(tx, { ...change, ...madeByMachine(now, salt()), payload: '{}' })
  if (!done) throw new Error('A locked case moved on.')
  return { moved: true, flagged }
}
