/** What a reporter may still do with a report that was sent, by its receipt: add words to it, and ask to look at it again. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type SentReport = {
  id: string
  /** The case in which it counts now. */
  caseId: string
  domain: 'general' | 'child_safety' | 'terror'
  /** Who stands behind it, if anybody does. */
  reporterId: string | null
  category: string
  /** What was answered on the optional card, as it is kept. */
  details: unknown
  sealedWords: Buffer | null
  keyId: number | null
  toldAt: Date | null
  tellAgain: boolean
  /** What its reporter was told, if anything. */
  toldOutcome: string | null
  appealed: boolean
  /** Its case was opened again on a reporter's appeal before, and is closed again. */
  lookedAgain: boolean
  withdrawn: boolean
}

/** Of a case `c` that is closed: whether it, or one that was merged into it, was opened again on a reporter's appeal. */
export const lookedAgain = sql`
      (c.state = 'closed' and exists (
        select from reopening o where o.reason = 'appeal_reporter' and o.case_id in (
          select c.id union all select k.id from cases k where k.merged_into = c.id)))`

export const caseOfSent = statement<{ receiptHashes: Buffer[] }, { caseId: string }>(
  'report-after',
  'case_of_sent_report',
  'The case in which the report behind a receipt counts now, to be locked before the report.',
  (arg) => sql`
    select coalesce(c.merged_into, c.id) as "caseId" from report r join cases c on c.id = r.case_id
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])`,
)

export const lockSent = statement<{ receiptHashes: Buffer[] }, SentReport>(
  'report-after',
  'lock_sent_report',
  'The report behind a receipt, about to be added to or appealed: others who want the same wait.',
  (arg) => sql`
    select r.id, c.id as "caseId", own.domain, r.reporter_id as "reporterId", r.category, r.details,
      r.sealed_words as "sealedWords", r.key_id as "keyId",
      r.told_at as "toldAt", r.tell_again as "tellAgain", t.outcome as "toldOutcome", r.appealed_at is not null as appealed,
      ${lookedAgain} as "lookedAgain", r.withdrawn_at is not null as withdrawn
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    left join decision t on t.id = r.told_decision_id
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])
    for update of r`,
)

export const countAdditions = statement<{ caseId: string; payload: string }, { count: number }>(
  'report-after',
  'count_additions',
  'How often something was added to one report, whose events carry this payload.',
  (arg) => sql`
    select count(*)::int as count
    from event e join event_payload p on p.event_id = e.id
    where e.case_id = ${arg.caseId}::uuid and e.move = 'add' and p.payload = ${arg.payload}`,
)

export const keepAddition = statement<{ reportId: string; sealedWords: Buffer; keyId: number; now: Date }, never>(
  'report-after',
  'keep_addition',
  "Replaces a report's sealed words by the same with newer ones behind them, and notes when.",
  (arg) => sql`
    update report set sealed_words = ${arg.sealedWords}::bytea, key_id = ${arg.keyId}, added_at = ${arg.now}::timestamptz
    where id = ${arg.reportId}::uuid`,
)

export const keepDetails = statement<{ reportId: string; details: string; now: Date }, never>(
  'report-after',
  'keep_details',
  'Adds what was answered later to the details of a report, and notes when; a newer answer stands in the place of an older one.',
  (arg) => sql`
    update report set details = details || ${arg.details}::text::jsonb, added_at = ${arg.now}::timestamptz
    where id = ${arg.reportId}::uuid`,
)

export const noteAppeal = statement<{ reportId: string; reason: string; now: Date }, { id: string }>(
  'report-after',
  'note_appeal',
  'Notes, once, that a reporter asks to look at a report again, and why.',
  (arg) => sql`
    update report set appealed_at = ${arg.now}::timestamptz, appeal_reason = ${arg.reason}, appeal_told_at = told_at
    where id = ${arg.reportId}::uuid and appealed_at is null returning id`,
)

export const keepReopening = statement<{ decisionId: string; caseId: string; reason: string; now: Date }, never>(
  'report-after',
  'keep_reopening',
  'Writes that a decision does not stand any more, why, and in which case it is made anew.',
  (arg) => sql`
    insert into reopening (decision_id, case_id, reason, at)
    values (${arg.decisionId}::uuid, ${arg.caseId}::uuid, ${arg.reason}, ${arg.now}::timestamptz)`,
)

export const rootOfChannel = statement<{ channelId: string }, { id: string }>(
  'report-after',
  'root_of_channel',
  'The row that stands for a channel now.',
  (arg) => sql`select coalesce(merged_into, id) as id from channel where id = ${arg.channelId}::uuid`,
)

export const whatIsNew = statement<{ caseId: string }, { additions: number; appeals: string[] }>(
  'report-after',
  'what_is_new_in_case',
  'Of the reports of a case: to how many something was added later, and why reporters ask to look again.',
  (arg) => sql`
    select count(*) filter (where added_at is not null)::int as additions,
      coalesce(array_agg(distinct appeal_reason) filter (where appeal_reason is not null and tell_again), '{}') as appeals
    from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null`,
)
