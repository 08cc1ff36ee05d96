/**
 * Keeping a citizen's report: one statement files it, opens or joins the case, writes the event, posts the receipt and
 * clears the draft, so that either all of it happened or none. The channel is known before (`channel.ts`).
 */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type Filing = {
  reportId: string
  channelId: string
  channelKind: string
  aliasKind: string | null
  aliasValue: string | null
  caseId: string
  publicNo: string
  domain: string
  category: string
  band: number
  hours: number[]
  country: string
  language: string
  reporterId: string
  sealedWords: Buffer | null
  keyId: number | null
  childInDanger: boolean | null
  quarterTag: Buffer | null
  receiptHash: Buffer
  receiptKeyId: number
  salt: Buffer
  payload: string
  outboxId: string | null
  outboxKind: string
  lane: Buffer
  outboxSealed: Buffer
  outboxKeyId: number
  now: Date
}

export type Filed = { caseId: string; version: number; opened: boolean }

/**
 * Files a report. Answers no row when this report is there already or the reporter's voice is already in the open
 * case: nothing has been written then. With `aliasKind` null the channel's row and names exist already; otherwise the name
 * is locked as `lockNames` does, so that two who name one channel differently make one.
 */
export const fileReport = statement<Filing, Filed>(
  'report',
  'file_report',
  'Files a report into the one open case of its channel and domain, or opens that case.',
  (arg) => sql`
    with held as materialized (
      select pg_advisory_xact_lock(hashtextextended(${arg.aliasKind}::text || ':' || ${arg.aliasValue}::text, 0))
      where ${arg.aliasKind}::text is not null
    ), fresh as (
      select 1 from (select count(*) from held) as waited
      where not exists (select from report where id = ${arg.reportId}::uuid)
        and not exists (
          select from report r
          join cases c on c.id = r.case_id
          join channel ch on coalesce(ch.merged_into, ch.id) = c.channel_id
          join channel_alias a on a.channel_id = ch.id
          where r.reporter_id = ${arg.reporterId}::uuid and c.domain = ${arg.domain}
            and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
            and a.kind = ${arg.aliasKind}::text and a.value = ${arg.aliasValue}::text and a.valid_to is null)
        and not exists (
          select from report r
          join cases c on c.id = r.case_id
          where r.reporter_id = ${arg.reporterId}::uuid and c.domain = ${arg.domain}
            and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
            and ${arg.aliasKind}::text is null and c.channel_id = ${arg.channelId}::uuid)
    ), named as (
      insert into channel_alias (channel_id, kind, value, valid_from)
      select ${arg.channelId}::uuid, ${arg.aliasKind}::text, ${arg.aliasValue}::text, ${arg.now}::timestamptz
      from fresh where ${arg.aliasKind}::text is not null
      on conflict (kind, value) where valid_to is null do update set value = excluded.value
      returning channel_id
    ), kept as (
      insert into channel (id, kind, first_seen_at)
      select channel_id, ${arg.channelKind}, ${arg.now}::timestamptz from named where channel_id = ${arg.channelId}::uuid
    ), root as (
      select coalesce(c.merged_into, n.channel_id) as id from named n left join channel c on c.id = n.channel_id
      union all
      select ${arg.channelId}::uuid from fresh where ${arg.aliasKind}::text is null
    ), joined as (
      insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices)
      select ${arg.caseId}::uuid, ${arg.publicNo}, id, ${arg.domain}, 'queued', 1, ${arg.band}::smallint, 0, ${arg.now}::timestamptz,
        ${arg.now}::timestamptz + make_interval(hours => (${arg.hours}::int[])[${arg.band}::smallint + 1]), 1
      from root
      on conflict (channel_id, domain) where state in ('queued', 'in_review', 'on_hold', 'pending_second')
      do update set
        version = cases.version + 1,
        voices = cases.voices + 1,
        band = least(cases.band, excluded.band),
        due_at = least(cases.due_at, cases.opened_at + make_interval(secs =>
          (${arg.hours}::int[])[least(cases.band, excluded.band) + 1] * 3600.0
          * (1 - least(0.5, 0.1 * ln(cases.voices + 1) / ln(2)))))
      returning id, channel_id, state, version, band, tier, due_at, voices
    ), spoken as (
      insert into report (id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id,
        child_in_danger, quarter_tag, receipt_hash, receipt_key_id, received_at)
      select ${arg.reportId}::uuid, id, channel_id, ${arg.reporterId}::uuid, ${arg.category}, ${arg.country}, ${arg.language},
        ${arg.sealedWords}::bytea, ${arg.keyId}::int, ${arg.childInDanger}::boolean, ${arg.quarterTag}::bytea,
        ${arg.receiptHash}::bytea, ${arg.receiptKeyId}, ${arg.now}::timestamptz
      from joined
    ), noted as (
      insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
      select id, version, case when version = 1 then 'open' else 'attach' end, case when version = 1 then 'none' else state end,
        state, band, tier, voices, due_at, 'reporter', ${arg.now}::timestamptz,
        sha256(${arg.salt}::bytea || convert_to(${arg.payload}, 'UTF8'))
      from joined returning id
    ), salted as (
      insert into event_payload (event_id, salt, payload) select id, ${arg.salt}::bytea, ${arg.payload} from noted
    ), posted as (
      insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
      select ${arg.outboxId}::uuid, ${arg.outboxKind}, ${arg.reportId}::uuid, ${arg.lane}::bytea, ${arg.outboxSealed}::bytea,
        ${arg.outboxKeyId}, ${arg.now}::timestamptz, ${arg.now}::timestamptz
      from joined where ${arg.outboxId}::uuid is not null
    ), cleared as (
      delete from draft where id = ${arg.reportId}::uuid and exists (select from joined)
    )
    select id as "caseId", version, version = 1 as opened from joined`,
)

export const findOwnVoice = statement<
  { reporterId: string; domain: string; channelId: string },
  { id: string; caseId: string; sealedWords: Buffer | null; keyId: number | null; receiptKeyId: number }
>(
  'report',
  'find_own_voice',
  "A reporter's report in the open case of a channel and domain.",
  (arg) => sql`
    select r.id, r.case_id as "caseId", r.sealed_words as "sealedWords", r.key_id as "keyId", r.receipt_key_id as "receiptKeyId"
    from report r join cases c on c.id = r.case_id
    where r.reporter_id = ${arg.reporterId}::uuid and c.domain = ${arg.domain} and c.channel_id = ${arg.channelId}::uuid
      and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
    for update of r`,
)

export const addWords = statement<{ reportId: string; sealedWords: Buffer; keyId: number }, never>(
  'report',
  'add_words',
  "Replaces a report's sealed words by the same with the newer ones behind them.",
  (arg) => sql`
    update report set sealed_words = ${arg.sealedWords}::bytea, key_id = ${arg.keyId} where id = ${arg.reportId}::uuid`,
)

export const noteDanger = statement<{ reportId: string }, never>(
  'report',
  'note_danger',
  'Notes on a report that a child its reporter knows is in danger, once they say so.',
  (arg) => sql`update report set child_in_danger = true where id = ${arg.reportId}::uuid`,
)

export const countRecentReports = statement<{ reporterId: string; since: Date }, { count: number }>(
  'report',
  'count_recent_reports',
  'How many reports a reporter has made since an instant.',
  (arg) => sql`
    select count(*)::int as count from report
    where reporter_id = ${arg.reporterId}::uuid and received_at > ${arg.since}::timestamptz`,
)

export const recentReports = statement<{ reporterId: string }, { id: string }>(
  'report',
  'recent_reports',
  "A reporter's newest fifty reports.",
  (arg) => sql`
    select id from report where reporter_id = ${arg.reporterId}::uuid order by received_at desc, id limit 50`,
)

export type ReportStanding = {
  id: string
  domain: string
  told: boolean
  withdrawn: boolean
  outcome: string | null
  language: string
}

export const readStanding = statement<{ receiptHashes: Buffer[] }, ReportStanding>(
  'report',
  'read_report_standing',
  'Where the report behind a receipt stands: finished only once its reporter could be told.',
  (arg) => sql`
    select r.id, c.domain, r.told_at is not null as told, r.withdrawn_at is not null as withdrawn, d.outcome, r.language
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    left join decision d on d.id = c.decision_id and c.state = 'closed'
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])`,
)

export const reportsToTell = statement<
  { before: Date; limit: number },
  {
    id: string
    reporterId: string | null
    sealedChat: Buffer | null
    keyId: number | null
    language: string
    receiptKeyId: number
  }
>(
  'report',
  'reports_to_tell',
  'Reports whose case was decided, effective since before an instant, and whose reporter does not know it yet.',
  (arg) => sql`
    select r.id, p.id as "reporterId", p.sealed_chat as "sealedChat", p.key_id as "keyId", coalesce(p.language, r.language) as language,
      r.receipt_key_id as "receiptKeyId"
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    join decision d on d.id = c.decision_id
    left join approval a on a.decision_id = d.id and a.kind = 'approved'
    left join reporter p on p.id = r.reporter_id and p.blocked_at is null
    where c.state = 'closed' and r.told_at is null and r.withdrawn_at is null
      and coalesce(a.at, d.decided_at) <= ${arg.before}::timestamptz
    order by d.decided_at, r.id
    limit ${arg.limit}
    for update of r skip locked`,
)

export const findByReceipt = statement<
  { receiptHashes: Buffer[] },
  { id: string; caseId: string; isOwn: boolean; withdrawn: boolean; passedOn: boolean }
>(
  'report',
  'find_report_by_receipt',
  'The report behind a receipt, about to be withdrawn, with the case that it counts in now; not `isOwn` where another voice stands for it.',
  (arg) => sql`
    select r.id, c.id as "caseId", own.id = c.id as "isOwn", r.withdrawn_at is not null as withdrawn,
      coalesce(c.state = 'closed' and d.outcome = 'passed_to_hotline', false) as "passedOn"
    from report r
    join cases own on own.id = r.case_id
    join cases c on c.id = coalesce(own.merged_into, own.id)
    left join decision d on d.id = c.decision_id
    where r.receipt_hash = any(${arg.receiptHashes}::text[]::bytea[])
    for update of r`,
)

export const withdrawReport = statement<{ reportId: string; now: Date }, { left: number }>(
  'report',
  'withdraw_report',
  'Withdraws a report: nobody stands behind it any more, its words are erased. Answers how many valid ones its case keeps.',
  (arg) => sql`
    with gone as (
      update report set withdrawn_at = ${arg.now}::timestamptz, reporter_id = null, quarter_tag = null, sealed_words = null,
        key_id = null
      where id = ${arg.reportId}::uuid returning id, case_id
    )
    select (select count(*)::int from report r where r.case_id = gone.case_id and r.id <> gone.id and r.withdrawn_at is null) as left
    from gone`,
)

export const unlinkReports = statement<
  { receivedBefore: Date; toldBefore: Date; limit: number },
  { id: string; wordless: boolean }
>(
  'report',
  'unlink_reports',
  "Cuts the link between reports and reporters, and erases the words, once their time is over. 'wordless': no words are left.",
  (arg) => sql`
    with old as (
      (select id from report
        where (reporter_id is not null or sealed_words is not null) and received_at < ${arg.receivedBefore}::timestamptz
        order by received_at limit ${arg.limit}::int)
      union all
      (select id from report
        where told_at is not null and reporter_id is not null and told_at < ${arg.toldBefore}::timestamptz
        order by told_at limit ${arg.limit}::int)
    )
    update report r set reporter_id = null,
      sealed_words = case when r.received_at < ${arg.receivedBefore}::timestamptz then null else r.sealed_words end,
      key_id = case when r.received_at < ${arg.receivedBefore}::timestamptz then null else r.key_id end
    where r.id = any(array(select id from old))
    returning r.id, r.sealed_words is null as wordless`,
)

export const ownReports = statement<
  { reporterId: string },
  {
    id: string
    category: string
    country: string
    language: string
    receivedAt: Date
    told: boolean
    sealedWords: Buffer | null
    keyId: number | null
    receiptKeyId: number
  }
>(
  'report',
  'own_reports',
  'All that is kept of the reports of a reporter, the newest first.',
  (arg) => sql`
    select id, category, country, language, received_at as "receivedAt", told_at is not null as told,
      sealed_words as "sealedWords", key_id as "keyId", receipt_key_id as "receiptKeyId"
    from report where reporter_id = ${arg.reporterId}::uuid order by received_at desc, id`,
)

export const readForgotten = statement<{ reporterId: string }, { id: string }>(
  'report',
  'reports_of_reporter',
  'All reports that are linked to a reporter.',
  (arg) => sql`select id from report where reporter_id = ${arg.reporterId}::uuid order by id`,
)

/** Nothing of a person is left in these reports but that somebody made them; their receipts open nothing any more. */
export const anonymizeReports = statement<{ ids: string[]; lanes: Buffer[] }, never>(
  'report',
  'anonymize_reports',
  'Erases from reports who made them, their words, their receipts, what the history keeps beside them, and their post.',
  (arg) => sql`
    with bare as (
      update report set reporter_id = null, quarter_tag = null, sealed_words = null, key_id = null,
        receipt_hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
      where id = any(${arg.ids}::uuid[]) returning id, case_id
    ), blank as (
      delete from event_payload p using event e, bare b
      where e.case_id = b.case_id and e.actor_kind = 'reporter' and p.event_id = e.id
        and p.payload = '{"report":"' || b.id || '"}'
    ), unsent as (
      delete from outbox where kind in ('receipt', 'receipt_joined', 'news') and about_id = any(${arg.ids}::uuid[])
    )
    delete from conversation where lane = any(${arg.lanes}::text[]::bytea[])`,
)

export const markTold = statement<{ reportId: string; now: Date }, never>(
  'report',
  'mark_told',
  'Notes that the outcome of a report may be told from now on.',
  (arg) => sql`update report set told_at = ${arg.now}::timestamptz where id = ${arg.reportId}::uuid`,
)
