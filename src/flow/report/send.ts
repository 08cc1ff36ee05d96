/**
 * Send: the unfinished report becomes a report, joins or opens the case of its channel, and its receipt is posted, all
 * in one transaction. The report's id is the draft's, so that sending twice makes one report and shows one receipt.
 */
import { z } from 'zod'
import type { On, Tx } from '../../../db/client.ts'
import { lockCase } from '../../../db/queries/case.ts'
import { keepUnnamed } from '../../../db/queries/channel.ts'
import { dropDraft } from '../../../db/queries/draft.ts'
import { postMessage } from '../../../db/queries/outbox.ts'
import { fileReport } from '../../../db/queries/report.ts'
import { countRecentReports, findOwnVoice, noteDanger } from '../../../db/queries/report-own.ts'
import { putOffForgetting, type ReporterRow } from '../../../db/queries/reporter.ts'
import type { Reporter } from '../../model/actor.ts'
import { categories } from '../../model/category.ts'
import { forgetDays } from '../../model/key.ts'
import { Refusal } from '../../refusal.ts'
import { ownDraft } from '../draft/view.ts'
import { sealLetter } from '../post/outbox.ts'
import { ownReporter } from '../reporter/self.ts'
import { type Here, step } from '../step.ts'
import { keepMore, noteOn, wordsOf } from './add.ts'
import { type Complete, complete, filingOf } from './filing.ts'
import { childNames, openNames } from './names.ts'
import { placeChannel } from './place.ts'

export type Sent = { receipt: string; joinedOwn: boolean; reportId: string }

const perHour = 10
const perDay = 30

/**
 * Refuses `consent_missing`, `draft_missing` (nothing to send, or sent already and not repeated by the same press),
 * `draft_moved_on`, `too_many_reports` and `report_full`; the child branch is never limited. A reporter's second report of the
 * same channel joins the first as an addition: its words are kept behind the first ones and the first receipt is sent again.
 */
export const sendReport = step({
  who: ['reporter'],
  input: z.object({ version: z.number().int(), chatId: z.number().int() }),
  async run(here, { version, chatId }): Promise<Sent> {
    const { app, tx, now } = here
    const known = await ownReporter(here)
    const { row, kept } = await ownDraft(app, tx, known)
    if (row.version !== version || kept.at !== 'review') throw new Refusal('draft_moved_on')
    const answers = complete(kept.answers)
    const child = categories[answers.category].domain === 'child_safety'
    if (!child) await holdLimits(tx, known, now)
    const { keys } = answers.channel
    // One name in the open is placed by the filing statement itself; several, or sealed ones, are placed before.
    const single = child || keys.length !== 1 ? null : (keys[0] ?? null)
    const channelId = single ? here.fresh() : await place(here, answers)
    const suggested = child ? undefined : kept.suggested[0]
    const filing = await filingOf(here, {
      reportId: row.id,
      suggested,
      campaign: kept.campaign,
      spoken: answers.words === undefined ? undefined : kept.spoken,
      known,
      answers,
      channelId,
      single,
      chatId,
    })
    const [filed] = await fileReport(tx, filing)
    await putOff(here, known)
    if (filed) return { receipt: app.keys.receipt(row.id, filing.receiptKeyId), joinedOwn: false, reportId: row.id }
    return joinOwnVoice(here, { known, answers, chatId, channelId: single ? await place(here, answers) : channelId })
  },
})

async function place(here: Here<Tx, Reporter>, { category, channel }: Complete): Promise<string> {
  if (channel.keys.length === 0) {
    const id = here.fresh()
    await keepUnnamed(here.tx, { id, kind: channel.kind, now: here.now })
    return id
  }
  const child = categories[category].domain === 'child_safety'
  return placeChannel(here, child ? childNames(here) : openNames(here), channel)
}

async function holdLimits(on: On, known: ReporterRow, now: Date): Promise<void> {
  const since = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const [hour] = await countRecentReports(on, { reporterId: known.id, since: since(1) })
  const [day] = await countRecentReports(on, { reporterId: known.id, since: since(24) })
  if ((hour?.count ?? 0) >= perHour || (day?.count ?? 0) >= perDay) throw new Refusal('too_many_reports')
}

/**
 * Whoever is not written to is forgotten fourteen days after the last report, and this is the last one now: from here on
 * they are known by this week's number.
 */
async function putOff({ app, tx, by, now }: Here<On, Reporter>, known: ReporterRow): Promise<void> {
  if (!known.forgetAt) return
  const { mark, keyId } = await app.keys.passing(by.person.telegramId, now)
  const forgetAt = new Date(now.getTime() + forgetDays * 86_400_000)
  await putOffForgetting(tx, { id: known.id, pseudonym: mark, pseudonymKeyId: keyId, forgetAt })
}

/** Whoever holds the card of the case must not decide by one that does not say it yet. */
async function sayDanger(here: Here<Tx, Reporter>, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  const [isNew] = await noteDanger(here.tx, { reportId: id })
  if (!isNew) return
  const [seen] = await lockCase(here.tx, { id: caseId, marks: [] })
  if (!seen) throw new Error('A report without a case.')
  await noteOn(here, seen, JSON.stringify({ report: id }))
}

type OwnVoice = { known: ReporterRow; answers: Complete; chatId: number; channelId: string }

/** The reporter's voice is in the open case already: what is new joins it, and the draft is done. */
async function joinOwnVoice(here: Here<Tx, Reporter>, { known, answers, chatId, channelId }: OwnVoice): Promise<Sent> {
  const { app, tx, now, fresh } = here
  const { domain } = categories[answers.category]
  const [own] = await findOwnVoice(tx, { reporterId: known.id, domain, channelId })
  if (!own) throw new Refusal('draft_moved_on')
  const { words, details } = answers
  if (words !== undefined || details) {
    const all = words === undefined ? {} : { words: [...(await wordsOf(here, own)), words].join('\n\n') }
    await keepMore(here, own, { ...all, ...(details ? { details } : {}) })
  }
  if (answers.danger) await sayDanger(here, own)
  const id = fresh()
  const letter = await sealLetter(here, id, {
    reporter: known,
    letter: { chatId, language: known.language, receiptKey: own.receiptKeyId, child: domain === 'child_safety' },
  })
  await postMessage(tx, { id, kind: 'receipt_joined', aboutId: own.id, ...letter, now, notBefore: now })
  await dropDraft(tx, { reporterId: known.id })
  return { receipt: app.keys.receipt(own.id, own.receiptKeyId), joinedOwn: true, reportId: own.id }
}
