/** How reports end: taken back by whoever has the receipt, cut loose when their time is over, erased for whoever asks to be forgotten. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const findByReceipt = statement<
  { receiptHashes: Buffer[] },
  {
    id: string
    caseId: string
    isOwn: boolean
    via: 'chat' | 'web'
    withdrawn: boolean
    passedOn: boolean
    /** Its case was decided before and is examined again. */
    reopened: boolean
  }
>(
  'report-end',
  'find_report_by_receipt',
  'The report behind a receipt, about to be withdrawn, with the case that it counts in now; not `isOwn` where another voice stands for it.',
  (arg) => sql`
    select r.id, c.id as "caseId", own.id = c.id as "isOwn", r.via, r.withdrawn_at is not null as withdrawn,
      exists (
        select from decision d join approval a on a.decision_id = d.id and a.kind = 'approved'
        where d.case_id in (own.id, c.id) and d.outcome = 'passed_to_hotline') as "passedOn",
      exists (select from reopening o where o.case_id = c.id) as reopened
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])
    for update of r`,
)

export const withdrawReport = statement<{ reportId: string; now: Date }, { left: number }>(
  'report-end',
  'withdraw_report',
  'Withdraws a report: nobody stands behind it any more, its words are erased. Answers how many valid ones its case keeps.',
  (arg) => sql`
    with gone as (
      update report set withdrawn_at = ${arg.now}::timestamptz, reporter_id = null, quarter_tag = null, sealed_words = null,
        key_id = null, details = '{}', appealed_at = null, appeal_reason = null, appeal_told_at = null
      where id = ${arg.reportId}::uuid returning id, case_id
    ), unmarked as (
      delete from arrival where report_id = ${arg.reportId}::uuid
    )
    select (select count(*)::int from report r where r.case_id = gone.case_id and r.id <> gone.id and r.withdrawn_at is null) as left
    from gone`,
)

export const unlinkReports = statement<
  { receivedBefore: Date; toldBefore: Date; limit: number },
  { id: string; wordless: boolean }
>(
  'report-end',
  'unlink_reports',
  "Cuts the link between reports and reporters, and erases words and details, once their time is over. 'wordless': no words are left.",
  (arg) => sql`
    with old as (
      (select id from report
        where (reporter_id is not null or sealed_words is not null or details <> '{}')
          and received_at < ${arg.receivedBefore}::timestamptz
        order by received_at limit ${arg.limit}::int)
      union all
      (select id from report
        where told_at is not null and reporter_id is not null and not tell_again and told_at < ${arg.toldBefore}::timestamptz
        order by told_at limit ${arg.limit}::int)
    )
    update report r set reporter_id = null,
      sealed_words = case when r.received_at < ${arg.receivedBefore}::timestamptz then null else r.sealed_words end,
      key_id = case when r.received_at < ${arg.receivedBefore}::timestamptz then null else r.key_id end,
      details = case when r.received_at < ${arg.receivedBefore}::timestamptz then '{}' else r.details end
    where r.id = any(array(select id from old))
    returning r.id, r.sealed_words is null as wordless`,
)

export const readForgotten = statement<{ reporterId: string }, { id: string }>(
  'report-end',
  'reports_of_reporter',
  'All reports that are linked to a reporter.',
  (arg) => sql`select id from report where reporter_id = ${arg.reporterId}::uuid order by id`,
)

/**
 * Nothing of a person is left in these reports but that somebody made them; their receipts open nothing any more. A report goes
 * along when its case is merged, and the event of its arrival stays with the case that ended.
 */
export const anonymizeReports = statement<{ ids: string[]; lanes: Buffer[] }, never>(
  'report-end',
  'anonymize_reports',
  'Erases from reports who made them, their words, their receipts, what the history keeps beside them, and their post.',
  (arg) => sql`
    with bare as (
      update report set reporter_id = null, quarter_tag = null, sealed_words = null, key_id = null, details = '{}',
        appealed_at = null, appeal_reason = null, appeal_told_at = null,
        receipt_hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
      where id = any(${arg.ids}::uuid[]) returning id, case_id
    ), blank as (
      delete from event_payload p
      using bare b join cases own on own.id = b.case_id
        cross join lateral (
          select own.id union all select own.merged_into union all select o.id from cases o where o.merged_into = own.id
        ) k (id)
        join event e on e.case_id = k.id
      where e.actor_kind = 'reporter' and p.event_id = e.id and p.payload like '%"report":"' || b.id || '"}'
    ), unmarked as (
      delete from arrival where report_id = any(${arg.ids}::uuid[])
    ), unsent as (
      delete from outbox where kind in ('receipt', 'receipt_joined', 'news') and about_id = any(${arg.ids}::uuid[])
    )
    delete from conversation where lane = any(${arg.lanes}::text[]::bytea[])`,
)
