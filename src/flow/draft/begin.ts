/** Begins a report, shows where it stands, goes one question back, and drops it. */
import { z } from 'zod'
import { changeDraft, dropDraft, keepDraft } from '../../../db/queries/reporter.ts'
import { channelOfForward, channelOfText } from '../../model/channel.ts'
import { stepBack } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { step } from '../step.ts'
import { type DraftView, eraseAt, freshDraft, ownDraft, sealDraft } from './view.ts'

/**
 * Begins a new unfinished report in the place of an older one; `named` is what it began with, when that names one
 * channel. Refuses `consent_missing`.
 */
export const beginDraft = step({
  who: ['reporter'],
  input: z.object({ named: z.union([z.object({ text: z.string() }), z.object({ message: z.unknown() })]).optional() }),
  async run({ app, tx, by, now, fresh }, { named }): Promise<DraftView> {
    const known = await ownReporter(app, tx, by)
    const id = fresh()
    const found = named && ('text' in named ? channelOfText(named.text) : channelOfForward(named.message))
    const draft = found && 'channel' in found ? { ...freshDraft, answers: { channel: found.channel } } : freshDraft
    await keepDraft(tx, { id, reporterId: known.id, ...sealDraft(app, id, draft), eraseAt: eraseAt(now) })
    return { ...draft, version: 1, country: known.country }
  },
})

/** The unfinished report as it stands. Refuses `consent_missing`, `draft_missing`. */
export const readOwnDraft = step({
  who: ['reporter'],
  input: z.object({}),
  hot: true,
  async run({ app, tx, by }): Promise<DraftView> {
    const known = await ownReporter(app, tx, by)
    const { row, kept } = await ownDraft(app, tx, known)
    return { ...kept, version: row.version, country: known.country }
  },
})

/** One question back, answers kept. Refuses `draft_missing`, and `draft_moved_on` for a button of an older question. */
export const goBack = step({
  who: ['reporter'],
  input: z.object({ version: z.number().int(), card: z.number().int().nullable() }),
  async run({ app, tx, by, now }, { version, card }) {
    const known = await ownReporter(app, tx, by)
    const { row, kept } = await ownDraft(app, tx, known)
    if (row.version !== version) throw new Refusal('draft_moved_on')
    const back = { ...stepBack(kept), card }
    const [moved] = await changeDraft(tx, { id: row.id, version, ...sealDraft(app, row.id, back), eraseAt: eraseAt(now) })
    if (!moved) throw new Refusal('draft_moved_on')
    return {}
  },
})

/** Erases the unfinished report; `dropped` says whether there was one. */
export const cancelDraft = step({
  who: ['reporter'],
  input: z.object({}),
  async run({ app, tx, by }) {
    const known = await ownReporter(app, tx, by)
    const gone = await dropDraft(tx, { reporterId: known.id })
    return { dropped: gone.length > 0 }
  },
})
