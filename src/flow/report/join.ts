/**
 * Joins two channel rows that are one entity: names, open cases and voices go over, so that the one open case of each
 * domain holds them all. Nothing is deleted; the row and the case left behind name the ones that go on.
 */

import type { CaseRow } from '../../../db/queries/case.ts'
import { countVoices, moveCase, readOpenCases, shareReports } from '../../../db/queries/case.ts'
import { giveCase, joinChannels, repointMerged } from '../../../db/queries/channel.ts'
import { releaseClaim } from '../../../db/queries/claim.ts'
import { afterMove } from '../../model/case.ts'
import { madeByMachine, sameButFor, unleased } from '../case/move.ts'
import type { Names, Placing } from './names.ts'

export async function joinCases(
  here: Placing,
  names: Names,
  { from, into }: { from: string; into: string },
): Promise<void> {
  const { tx } = here
  // Names first: whoever files under one of them at this instant ends before, or finds the row that goes on.
  await names.move(from, into)
  await joinChannels(tx, { from, into })
  const left = await readOpenCases(tx, { channelId: from })
  const right = await readOpenCases(tx, { channelId: into })
  for (const old of left) {
    const target = right.find((open) => open.domain === old.domain)
    if (target) await mergeCase(here, old, target)
    else await giveCase(tx, { caseId: old.id, channelId: into })
  }
}

/** The machine's merge, also of a closed case that would be opened again: the old case ends, its reports go over, the other one takes the more urgent band and date. */
export async function mergeCase({ tx, now, salt }: Placing, old: CaseRow, target: CaseRow): Promise<void> {
  const state = afterMove(old.state, 'merge')
  if (!state) throw new Error('An open case cannot be merged.')
  await releaseClaim(tx, { caseId: old.id, kind: 'merged', now })
  const ended = { ...sameButFor(old, 'merge', state), ...unleased, mergedInto: target.id }
  await moveCase(tx, { ...ended, ...madeByMachine(now, salt()), payload: '{}' })
  await repointMerged(tx, { from: old.id, into: target.id })
  await shareReports(tx, { from: old.id, into: target.id })
  const [voices] = await countVoices(tx, { caseId: target.id })
  const band = Math.min(target.band, old.band)
  const dueAt = old.dueAt < target.dueAt ? old.dueAt : target.dueAt
  const grown = { ...sameButFor(target, 'attach', target.state), band, dueAt, voices: voices?.count ?? target.voices }
  await moveCase(tx, { ...grown, ...madeByMachine(now, salt()), payload: JSON.stringify({ mergedFrom: old.id }) })
}
