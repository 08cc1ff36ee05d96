/** A report as it is filed: what the citizen answered, sealed and marked, and the letter that brings the receipt. */
import { randomInt } from 'node:crypto'
import type { On } from '../../../db/client.ts'
import type { Filing } from '../../../db/queries/report.ts'
import type { ReporterRow } from '../../../db/queries/reporter.ts'
import type { Reporter } from '../../model/actor.ts'
import { categories, dueHours } from '../../model/category.ts'
import type { Answers } from '../../model/draft.ts'
import type { ChannelKey } from '../../model/link.ts'
import { Refusal } from '../../refusal.ts'
import { sealLetter } from '../post/outbox.ts'
import type { Here } from '../step.ts'

/** Answers of which none that a report needs is missing. */
export type Complete = Required<Pick<Answers, 'category' | 'channel' | 'country'>> & Answers

export function complete(answers: Answers): Complete {
  const { category, channel, country } = answers
  if (!category || !channel || !country) throw new Refusal('draft_moved_on')
  return { ...answers, category, channel, country }
}

/** `single` is the one name of a channel that is placed while the report is filed; null when it was placed before. */
export type Sending = {
  reportId: string
  known: ReporterRow
  answers: Complete
  channelId: string
  single: ChannelKey | null
  chatId: number
}

export async function filingOf(
  here: Here<On, Reporter>,
  { reportId, known, answers, channelId, single, chatId }: Sending,
): Promise<Filing> {
  const { app, by, now, fresh, salt } = here
  const { band, domain, shelf } = categories[answers.category]
  const { keys } = app
  const key = await keys.forReport(reportId)
  const words = answers.words ? key.seal(`report.sealed_words:${reportId}`, answers.words) : null
  const receiptKey = keys.receiptKeyId()
  const hash = keys.receiptHash(keys.receipt(reportId, receiptKey), receiptKey)
  const outboxId = fresh()
  const letter = await sealLetter(here, outboxId, {
    reporter: known,
    letter: { chatId, language: known.language, receiptKey: hash.keyId, money: shelf === 'money' },
  })
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
    // Whoever does not want to be written to leaves no tag.
    quarterTag: known.writable ? await keys.quarterTag(by.person.telegramId, now) : null,
    receiptHash: hash.mark,
    receiptKeyId: hash.keyId,
    salt: salt(),
    payload: JSON.stringify({ report: reportId }),
    outboxId,
    outboxKind: 'receipt',
    lane: letter.lane,
    outboxSealed: letter.sealed,
    outboxKeyId: letter.keyId,
    now,
  }
}

/** Ten random digits in two groups: unique for practical purposes, and the unique index says so for certain. */
export function publicNumber(): string {
  return `${randomInt(10_000, 100_000)}-${randomInt(10_000, 100_000)}`
}
