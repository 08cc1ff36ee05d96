/** What a report answers by its receipt, and when its reporter may be told the outcome. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'
import { lookedAgain } from './report-after.ts'

export type ReportStanding = {
  id: string
  domain: string
  toldAt: Date | null
  /** Its case was opened again since the outcome was told. */
  tellAgain: boolean
  appealed: boolean
  /** Its case was opened again on a reporter's appeal before, and is closed again. */
  lookedAgain: boolean
  withdrawn: boolean
  /** What was told, or may be: it stays what it was while the case is examined again. */
  outcome: string | null
  language: string
}

export const readStanding = statement<{ receiptHashes: Buffer[] }, ReportStanding>(
  'report-told',
  'read_report_standing',
  'Where the report behind a receipt stands: finished only once its reporter could be told.',
  (arg) => sql`
    select r.id, c.domain, r.told_at as "toldAt", r.tell_again as "tellAgain", r.appealed_at is not null as appealed,
      ${lookedAgain} as "lookedAgain", r.withdrawn_at is not null as withdrawn, d.outcome, r.language
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    left join decision d on d.id = coalesce(r.told_decision_id, case when c.state = 'closed' then c.decision_id end)
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])`,
)

export const reportsToTell = statement<
  { before: Date; limit: number },
  {
    id: string
    domain: string
    reporterId: string | null
    sealedChat: Buffer | null
    keyId: number | null
    language: string
    receiptKeyId: number
    decisionId: string
    outcome: string
    /** What its reporter was told before, if anything. */
    toldOutcome: string | null
    appealed: boolean
  }
>(
  'report-told',
  'reports_to_tell',
  'Reports whose case was decided, effective since before an instant, and whose reporter does not know it yet.',
  (arg) => sql`
    select r.id, c.domain, p.id as "reporterId", p.sealed_chat as "sealedChat", p.key_id as "keyId", coalesce(p.language, r.language) as language,
      r.receipt_key_id as "receiptKeyId", d.id as "decisionId", d.outcome, t.outcome as "toldOutcome", r.appealed_at is not null as appealed
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    join decision d on d.id = c.decision_id
    left join approval a on a.decision_id = d.id and a.kind = 'approved'
    left join decision t on t.id = r.told_decision_id
    left join reporter p on p.id = r.reporter_id and p.blocked_at is null
    where c.state = 'closed' and (r.told_at is null or r.tell_again) and r.withdrawn_at is null
      and coalesce(a.at, d.decided_at) <= ${arg.before}::timestamptz
    order by d.decided_at, r.id
    limit ${arg.limit}
    for update of r skip locked`,
)

export const markTold = statement<{ reportId: string; decisionId: string; toldAt: Date | null }, never>(
  'report-told',
  'mark_told',
  'Notes that the outcome of a report may be told: from an instant on, or without one that it is what was told before.',
  (arg) => sql`
    update report set told_at = coalesce(${arg.toldAt}::timestamptz, told_at), told_decision_id = ${arg.decisionId}::uuid,
      tell_again = false
    where id = ${arg.reportId}::uuid`,
)

export const tellAgain = statement<{ caseId: string; decisionId: string }, never>(
  'report-told',
  'tell_again',
  'Lets the reporters of a case that is opened again be told the next decision too; until then their receipts answer the one that stood.',
  (arg) => sql`
    update report set tell_again = true, told_decision_id = coalesce(told_decision_id, ${arg.decisionId}::uuid)
    where told_at is not null and withdrawn_at is null
      and case_id in (select id from cases where id = ${arg.caseId}::uuid or merged_into = ${arg.caseId}::uuid)`,
)

export const hasNewsSince = statement<{ pseudonyms: Buffer[] }, { contact: boolean; news: boolean }>(
  'report-told',
  'has_news_since_block',
  'Whether a reporter who may be written to was told an outcome since about when they stopped the bot.',
  (arg) => sql`
    select p.sealed_chat is not null as contact,
      exists (select from report r where r.reporter_id = p.id and r.told_at >= p.blocked_at - interval '1 day') as news
    from reporter p where p.pseudonym = any(${arg.pseudonyms}::text[]::bytea[]) and p.blocked_at is not null
    limit 1`,
)
