/** A report as it is filed: what the citizen answered, sealed and marked, and the letter that brings the receipt. */
import { randomInt } from 'node:crypto'
import type { On } from '../../../db/client.ts'
import type { Filing } from '../../../db/queries/report.ts'
import type { ReporterRow } from '../../../db/queries/reporter.ts'
import type { Reporter } from '../../model/actor.ts'
import { type Category, categories } from '../../model/category.ts'
import { type Answers, isDescribed } from '../../model/draft.ts'
import { dueHours } from '../../model/due.ts'
import { likenessOf } from '../../model/likeness.ts'
import type { ChannelKey } from '../../model/link.ts'
import { Refusal } from '../../refusal.ts'
import { sealLetter } from '../post/outbox.ts'
import type { Here } from '../step.ts'

/** Answers of which none that a report needs is missing. */
export type Complete = Required<Pick<Answers, 'category' | 'channel' | 'country'>> & Answers

export function complete(answers: Answers): Complete {
  const { category, channel, country } = answers
  // What has no name is described in words, or nobody could examine it.
  const isNothing = isDescribed(answers) && !answers.words
  if (!category || !channel || !country || isNothing) throw new Refusal('draft_moved_on')
  return { ...answers, category, channel, country }
}

/** `single` is the one name of a channel that is placed while the report is filed; null when it was placed before. */
export type Sending = {
  reportId: string
  /** The category that the first words pointed to, if they did. */
  suggested?: Category | undefined
  /** The code of the link by which the person came, if it had one. */
  campaign?: string | undefined
  /** The language in which the words were written, where there are some. */
  spoken?: string | undefined
  known: ReporterRow
  answers: Complete
  channelId: string
  single: ChannelKey | null
  chatId: number
}

/** What a report says, whoever stands behind it. */
export type Saying = Pick<Sending, 'reportId' | 'suggested' | 'campaign' | 'answers' | 'channelId' | 'single'> & {
  language: string
}

/** Who stands behind a report, and how its receipt goes to them. */
export type Speaker = Pick<
  Filing,
  'via' | 'voice' | 'reporterId' | 'quarterTag' | 'outboxId' | 'outboxKind' | 'lane' | 'outboxSealed' | 'outboxKeyId'
>

export async function filingOf(here: Here<On, Reporter>, sending: Sending): Promise<Filing> {
  const { app, by, now, fresh } = here
  const { known, answers, chatId } = sending
  const said = await sayingOf(here, { ...sending, language: sending.spoken ?? known.language })
  const outboxId = fresh()
  const { shelf, domain } = categories[answers.category]
  const advice = domain === 'general' ? { advice: answers.category } : {}
  const about = { money: shelf === 'money', child: domain === 'child_safety', ...advice }
  const letter = await sealLetter(here, outboxId, {
    reporter: known,
    letter: { chatId, language: known.language, receiptKey: said.receiptKeyId, ...about },
  })
  return {
    ...said,
    via: 'chat',
    voice: 1,
    reporterId: known.id,
    // Whoever does not want to be written to leaves no tag.
    quarterTag: known.writable ? await app.keys.quarterTag(by.person.telegramId, now) : null,
    outboxId,
    outboxKind: 'receipt',
    lane: letter.lane,
    outboxSealed: letter.sealed,
    outboxKeyId: letter.keyId,
  }
}

/** The part of a filing that is the same for every door: what was answered, sealed, and the receipt's hash. */
export async function sayingOf(
  { app, now, fresh, salt }: Pick<Here<On>, 'app' | 'now' | 'fresh' | 'salt'>,
  { reportId, suggested, campaign, answers, channelId, single, language }: Saying,
): Promise<Omit<Filing, keyof Speaker>> {
  const { band, domain } = categories[answers.category]
  const { keys } = app
  const key = await keys.forReport(reportId)
  const words = answers.words ? key.seal(`report.sealed_words:${reportId}`, answers.words) : null
  const receiptKey = keys.receiptKeyId()
  const hash = keys.receiptHash(keys.receipt(reportId, receiptKey), receiptKey)
  const mark = await keys.marks(now)
  const likeness = likenessOf(answers.words ?? '', (part) => mark(`words ${part}`))
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
    alsoCountries: answers.also ?? [],
    details: JSON.stringify(answers.details ?? {}),
    suggestedCategory: suggested ?? null,
    language,
    sealedWords: words?.sealed ?? null,
    keyId: words?.keyId ?? null,
    childInDanger: answers.danger ?? null,
    receiptHash: hash.mark,
    receiptKeyId: hash.keyId,
    campaign: campaign ? mark(`campaign ${campaign}`).subarray(0, 16) : null,
    likeness: likeness?.toString() ?? null,
    salt: salt(),
    payload: JSON.stringify({ report: reportId }),
    now,
  }
}

/** Ten random digits in two groups: unique for practical purposes, and the unique index says so for certain. */
function publicNumber(): string {
  return `${randomInt(10_000, 100_000)}-${randomInt(10_000, 100_000)}`
}
