/** Begins a report, shows where it stands, goes one question back, and drops it. */
import { z } from 'zod'
import { changeDraft, dropDraft, keepDraft } from '../../../db/queries/draft.ts'
import { recentReports } from '../../../db/queries/report-own.ts'
import { channelOf } from '../../model/channel.ts'
import { stepBack } from '../../model/draft.ts'
import type { Language } from '../../model/language.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { step } from '../step.ts'
import { answering } from './answer.ts'
import { hintsOf } from './hint.ts'
import {
  cameBefore,
  type DraftView,
  firstVersion,
  freshDraft,
  heardNow,
  type Kept,
  mostVersions,
  ownDraft,
  sealDraft,
  timesOf,
} from './view.ts'

const naming = z.object({
  text: z.string().optional(),
  message: z.unknown(),
  heard: z.number().int(),
  saksi: z.string(),
})

/**
 * Begins a new unfinished report in the place of an older one. `named` is what it began with: one channel, or several to
 * choose from; what names none is refused and begins nothing. `campaign` is the code of the link by which the person came: kept
 * in the sealed draft, and after Send as a mark for two days. Refuses `consent_missing`.
 */
export const beginDraft = step({
  who: ['reporter'],
  input: z.object({ named: naming.optional(), campaign: z.string().max(16).optional() }),
  async run(here, { named, campaign }): Promise<DraftView> {
    const { app, tx, now, fresh } = here
    const known = await ownReporter(here)
    const id = fresh()
    const begun = named ? begunWith(named, known) : freshDraft
    const draft = campaign === undefined ? begun : { ...begun, campaign }
    const version = firstVersion(app, id)
    await keepDraft(tx, {
      id,
      reporterId: known.id,
      version,
      ...(await sealDraft(app, id, draft)),
      ...timesOf(now),
    })
    return { ...draft, version, country: known.country }
  },
})

function begunWith(
  { heard, saksi, ...given }: z.output<typeof naming>,
  { language, country }: { language: string; country: string | null },
): Kept {
  const found = channelOf(given, saksi)
  if ('refusal' in found) throw new Refusal(found.refusal)
  const hints = hintsOf(given, { language: language as Language, country })
  const begun: Kept = { ...freshDraft, ...hints, heard, heardAt: 'channel' }
  return 'choices' in found ? { ...begun, choices: found.choices } : { ...begun, answers: { channel: found.channel } }
}

/** The unfinished report as it stands. Refuses `consent_missing`, `draft_missing`. */
export const readOwnDraft = step({
  who: ['reporter'],
  input: z.object({}),
  hot: true,
  async run(here): Promise<DraftView> {
    const { app, tx } = here
    const known = await ownReporter(here)
    const { row, kept } = await ownDraft(app, tx, known)
    return { ...kept, version: row.version, country: known.country }
  },
})

/** One question back, answers kept. Refuses `draft_missing`, and `draft_moved_on` for a button of an older question. */
export const goBack = step({
  who: ['reporter'],
  input: z.object({ to: answering }),
  async run(here, { to }) {
    const { app, tx, now } = here
    const known = await ownReporter(here)
    const { row, kept } = await ownDraft(app, tx, known)
    const { version } = row
    if (cameBefore({ version, kept }, to, 'back')) return { again: true, picking: false }
    const { last: _, ...before } = kept
    const back: Kept = { ...before, choices: [], picking: false, ...stepBack(kept), ...heardNow(kept, to, 'back') }
    const [moved] = await changeDraft(tx, {
      id: row.id,
      version,
      ...(await sealDraft(app, row.id, back)),
      ...timesOf(now),
    })
    if (!moved) throw new Refusal('draft_moved_on')
    return { again: false, picking: kept.picking }
  },
})

/**
 * Erases the unfinished report; `dropped` says whether there was one. With `version` only the one that the button
 * belongs to: refuses `draft_moved_on` when another stands open.
 */
export const cancelDraft = step({
  who: ['reporter'],
  input: z.object({ version: z.number().int().optional() }),
  async run(here, { version }) {
    const { app, tx } = here
    const known = await ownReporter(here)
    if (version !== undefined) {
      const { row } = await ownDraft(app, tx, known)
      const first = firstVersion(app, row.id)
      if (version < first || version >= first + mostVersions) throw new Refusal('draft_moved_on')
    }
    const gone = await dropDraft(tx, { reporterId: known.id })
    for (const { id } of gone) here.endKey('report', id)
    return { dropped: gone.length > 0 }
  },
})

/** Whether the button of a version belongs to a report that its presser has sent. */
export const wasSent = step({
  who: ['reporter'],
  input: z.object({ version: z.number().int() }),
  hot: true,
  async run(here, { version }): Promise<boolean> {
    const { app, tx } = here
    const known = await ownReporter(here)
    const sent = await recentReports(tx, { reporterId: known.id })
    return sent.some(({ id }) => {
      const first = firstVersion(app, id)
      return version >= first && version < first + mostVersions
    })
  },
})
