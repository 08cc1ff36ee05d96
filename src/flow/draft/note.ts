/** What a draft notes besides answers: a message that named no channel, and one with media in the child branch. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { changeDraft, dropDraft } from '../../../db/queries/draft.ts'
import type { Reporter } from '../../model/actor.ts'
import { isChild } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { type Here, step } from '../step.ts'
import { type Kept, ownDraft, sealDraft, timesOf } from './view.ts'

const heard = z.object({ heard: z.number().int() })

/** Counts a message that answered the question for the channel and named none. The same message counts once. */
export const noteWrongLink = step({
  who: ['reporter'],
  input: heard,
  async run(here, { heard }) {
    const { row, kept } = await ownDraft(here.app, here.tx, await ownReporter(here))
    if (kept.at !== 'channel' || heard <= kept.heard) return {}
    const { last: _, ...before } = kept
    await keep(here, row, { ...before, wrong: kept.wrong + 1, heard, heardAt: 'channel' })
    return {}
  },
})

/**
 * Counts a message with media in the child branch; nothing of it is known here but its number. The first one is told off,
 * the second ends the report: `ended`. The same message counts once.
 */
export const noteMedia = step({
  who: ['reporter'],
  input: heard,
  async run(here, { heard }): Promise<{ ended: boolean }> {
    const { app, tx } = here
    const known = await ownReporter(here)
    const { row, kept } = await ownDraft(app, tx, known)
    if (!isChild(kept.answers) || kept.media === heard) return { ended: false }
    if (kept.media === 0) {
      await keep(here, row, { ...kept, media: heard })
      return { ended: false }
    }
    const gone = await dropDraft(tx, { reporterId: known.id })
    for (const { id } of gone) here.endKey('report', id)
    return { ended: true }
  },
})

async function keep(
  { app, tx, now }: Here<Tx, Reporter>,
  { id, version }: { id: string; version: number },
  next: Kept,
): Promise<void> {
  const [moved] = await changeDraft(tx, { id, version, ...(await sealDraft(app, id, next)), ...timesOf(now) })
  if (!moved) throw new Refusal('draft_moved_on')
}
