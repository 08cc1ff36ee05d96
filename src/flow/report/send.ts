/**
 * Send: the unfinished report becomes a report, joins or opens the case of its channel, and its receipt is posted, all
 * in one transaction. The report's id is the draft's, so that sending twice makes one report and shows one receipt.
 */
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { On, Tx } from '../../../db/client.ts'
import { addWords, countRecentReports, type Filing, fileReport, findOwnVoice } from '../../../db/queries/report.ts'
import { dropDraft, putOffForgetting, type ReporterRow } from '../../../db/queries/reporter.ts'
import { categories, dueHours } from '../../model/category.ts'
import type { Answers } from '../../model/draft.ts'
import type { NamedChannel } from '../../model/channel.ts'
import type { Reporter } from '../../model/actor.ts'
import { Refusal } from '../../refusal.ts'
import { ownDraft } from '../draft/view.ts'
import { forgetDays } from '../reporter/consent.ts'
import { ownReporter } from '../reporter/self.ts'
import { type Here, step } from '../step.ts'
import { placeChannel, placeChildChannel } from './place.ts'

export type Sent = { receipt: string; joinedOwn: boolean; reportId: string }

const perHour = 10
const perDay = 30

/**
 * Refuses `consent_missing`, `draft_missing` (nothing to send, or sent already and not repeated by the same press),
 * `draft_moved_on` and `too_many_reports`; the child branch is never limited. A reporter's second report of the same
 * channel joins the first: its words are kept behind the first ones and the first receipt is shown again.
 */
export const sendReport = step({
  who: ['reporter'],
  input: z.object({ version: z.number().int(), chatId: z.number().int() }),
  async run(here, { version, chatId }): Promise<Sent> {
    const { app, tx, by, now } = here
    const known = await ownReporter(app, tx, by)
    const { row, kept } = await ownDraft(app, tx, known)
    if (row.version !== version || kept.at !== 'review') throw new Refusal('draft_moved_on')
    const answers = complete(kept.answers)
    const { domain } = categories[answers.category]
    if (domain !== 'child_safety') await holdLimits(tx, known, now)
    const { keys, kind } = answers.channel
    const child = domain === 'child_safety'
    const single = !child && keys.length === 1 ? keys[0] : undefined
    const channelId = single ? here.fresh() : await (child ? placeChildChannel : placeChannel)(here, keys, kind)
    const filing = filingOf(here, { reportId: row.id, known, answers, channelId, single, chatId })
    const [filed] = await fileReport(tx, filing)
    if (filed) {
      if (known.forgetAt) {
        await putOffForgetting(tx, { id: known.id, forgetAt: new Date(now.getTime() + forgetDays * 86_400_000) })
      }
      return { receipt: app.keys.receipt(row.id), joinedOwn: false, reportId: row.id }
    }
    return joinOwnVoice(here, { known, answers, domain, draftId: row.id, channelId: single ? null : channelId })
  },
})

type Complete = Required<Pick<Answers, 'category' | 'channel' | 'country'>> & Answers

function complete(answers: Answers): Complete {
  const { category, channel, country } = answers
  if (!category || !channel || !country) throw new Refusal('draft_moved_on')
  return { ...answers, category, channel, country }
}

async function holdLimits(on: On, known: ReporterRow, now: Date): Promise<void> {
  const since = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const [hour] = await countRecentReports(on, { reporterId: known.id, since: since(1) })
  const [day] = await countRecentReports(on, { reporterId: known.id, since: since(24) })
  if ((hour?.count ?? 0) >= perHour || (day?.count ?? 0) >= perDay) throw new Refusal('too_many_reports')
}

type Sending = {
  reportId: string
  known: ReporterRow
  answers: Complete
  channelId: string
  single: NamedChannel['keys'][number] | undefined
  chatId: number
}

function filingOf(here: Here<Tx, Reporter>, { reportId, known, answers, channelId, single, chatId }: Sending): Filing {
  const { app, now, fresh, salt } = here
  const { band, domain } = categories[answers.category]
  const words = answers.words ? app.keys.seal(`report.sealed_words:${reportId}`, answers.words) : null
  const hash = app.keys.receiptHash(app.keys.receipt(reportId))
  const outboxId = fresh()
  const letter = app.keys.seal(`outbox.sealed:${outboxId}`, JSON.stringify({ chatId, language: known.language }))
  return {
    reportId,
    channelId,
    channelKind: answers.channel.kind,
    aliasKind: single?.kind ?? null,
    aliasValue: single?.value ?? null,
    caseId: fresh(),
    publicNo: publicNumber(),
    domain,
    category: answers.category,
    band,
    hours: [dueHours[0], dueHours[1], dueHours[2], dueHours[3]],
    country: answers.country,
    language: known.language,
    reporterId: known.id,
    sealedWords: words?.sealed ?? null,
    keyId: words?.keyId ?? null,
    childInDanger: answers.danger ?? null,
    receiptHash: hash.mark,
    receiptKeyId: hash.keyId,
    salt: salt(),
    payload: JSON.stringify({ report: reportId }),
    outboxId,
    outboxKind: 'receipt',
    lane: app.keys.lane(chatId),
    outboxSealed: letter.sealed,
    outboxKeyId: letter.keyId,
    now,
  }
}

type OwnVoice = { known: ReporterRow; answers: Complete; domain: string; draftId: string; channelId: string | null }

/** The reporter's voice is in the open case already: the new words join the old ones, and the draft is done. */
async function joinOwnVoice(here: Here<Tx, Reporter>, { known, answers, domain, draftId, channelId }: OwnVoice): Promise<Sent> {
  const { app, tx } = here
  const channel = channelId ?? (await placeChannel(here, answers.channel.keys, answers.channel.kind))
  const [own] = await findOwnVoice(tx, { reporterId: known.id, domain, channelId: channel })
  if (!own) throw new Refusal('draft_moved_on')
  if (answers.words) {
    const place = `report.sealed_words:${own.id}` as const
    const before = own.sealedWords && own.keyId ? [app.keys.open(place, own.sealedWords, own.keyId)] : []
    const { sealed, keyId } = app.keys.seal(place, [...before, answers.words].join('\n\n'))
    await addWords(tx, { reportId: own.id, sealedWords: sealed, keyId })
  }
  await dropDraft(tx, { reporterId: known.id })
  return { receipt: app.keys.receipt(own.id), joinedOwn: true, reportId: own.id }
}

/** Ten random digits in two groups: unique for practical purposes, and the unique index says so for certain. */
export function publicNumber(): string {
  return `${randomInt(10_000, 100_000)}-${randomInt(10_000, 100_000)}`
}
