/** What a reporter's own reports are asked for: the voice already given in a case, how many there were lately, all that is kept. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const receiptKeyOf = statement<{ reportId: string }, { receiptKeyId: number }>(
  'report-own',
  'receipt_key_of_report',
  'Under which key the receipt of a report is made, if there is such a report.',
  (arg) => sql`select receipt_key_id as "receiptKeyId" from report where id = ${arg.reportId}::uuid`,
)

export const findOwnVoice = statement<
  { reporterId: string; domain: string; channelId: string },
  { id: string; caseId: string; sealedWords: Buffer | null; keyId: number | null; receiptKeyId: number }
>(
  'report-own',
  'find_own_voice',
  "A reporter's report in the open case of a channel and domain.",
  (arg) => sql`
    select r.id, r.case_id as "caseId", r.sealed_words as "sealedWords", r.key_id as "keyId", r.receipt_key_id as "receiptKeyId"
    from report r join cases c on c.id = r.case_id
    where r.reporter_id = ${arg.reporterId}::uuid and c.domain = ${arg.domain} and c.channel_id = ${arg.channelId}::uuid
      and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
    for update of r`,
)

export const noteDanger = statement<{ reportId: string }, { id: string }>(
  'report-own',
  'note_danger',
  'Notes on a report that a child its reporter knows is in danger, once they say so; no row where it said so before.',
  (arg) => sql`
    update report set child_in_danger = true where id = ${arg.reportId}::uuid and child_in_danger is distinct from true
    returning id`,
)

export const countRecentReports = statement<{ reporterId: string; since: Date }, { count: number }>(
  'report-own',
  'count_recent_reports',
  'How many reports a reporter has made since an instant.',
  (arg) => sql`
    select count(*)::int as count from report
    where reporter_id = ${arg.reporterId}::uuid and received_at > ${arg.since}::timestamptz`,
)

export const recentReports = statement<{ reporterId: string }, { id: string }>(
  'report-own',
  'recent_reports',
  "A reporter's newest fifty reports.",
  (arg) => sql`
    select id from report where reporter_id = ${arg.reporterId}::uuid order by received_at desc, id limit 50`,
)

export const ownReports = statement<
  { reporterId: string },
  {
    id: string
    category: string
    country: string
    alsoCountries: string[]
    details: unknown
    language: string
    receivedAt: Date
    told: boolean
    addedAt: Date | null
    appealedAt: Date | null
    appealReason: string | null
    sealedWords: Buffer | null
    keyId: number | null
    receiptKeyId: number
  }
>(
  'report-own',
  'own_reports',
  'All that is kept of the reports of a reporter, the newest first.',
  (arg) => sql`
    select id, category, country, also_countries as "alsoCountries", details, language, received_at as "receivedAt", told_at is not null as told,
      added_at as "addedAt", appealed_at as "appealedAt", appeal_reason as "appealReason",
      sealed_words as "sealedWords", key_id as "keyId", receipt_key_id as "receiptKeyId"
    from report where reporter_id = ${arg.reporterId}::uuid order by received_at desc, id`,
)
