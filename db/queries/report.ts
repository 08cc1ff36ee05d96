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
  alsoCountries: string[]
  /** Codes of `src/model/detail.ts`, as JSON. */
  details: string
  suggestedCategory: string | null
  language: string
  via: 'chat' | 'web'
  /** 1 for an independent voice, 0 for a report that is none: it joins or opens a case and counts in neither. */
  voice: 0 | 1
  reporterId: string | null
  sealedWords: Buffer | null
  keyId: number | null
  childInDanger: boolean | null
  quarterTag: Buffer | null
  receiptHash: Buffer
  receiptKeyId: number
  /** Kept for two days where the account is new: the mark of the link they came by, and the sketch of the words. */
  campaign: Buffer | null
  likeness: string | null
  salt: Buffer
  payload: string
  outboxId: string | null
  outboxKind: string
  lane: Buffer | null
  outboxSealed: Buffer | null
  outboxKeyId: number | null
  now: Date
}

export type Filed = { caseId: string; version: number; opened: boolean }

/**
 * Files a report. Answers no row when this report is there already or the reporter's voice is already in the open
 * case: nothing has been written then. With `aliasKind` null the channel's row and names exist already; otherwise the name
 * is locked as `lockNames` does, so that two who name one channel differently make one. A new account adds no voice to a case in
 * which many of them came together.
 */
export const fileReport = statement<Filing, Filed>(
  'report',
  'file_report',
  'Files a report into the one open case of its channel and domain, or opens that case.',
  (arg) => sql`
    with come as (
      select exists (
        select from reporter where id = ${arg.reporterId}::uuid
          and consented_at > ${arg.now}::timestamptz - interval '1 day') as new
    ), held as materialized (
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
        ${arg.now}::timestamptz + make_interval(hours => (${arg.hours}::int[])[${arg.band}::smallint + 1]), ${arg.voice}::int
      from root
      on conflict (channel_id, domain) where state in ('queued', 'in_review', 'on_hold', 'pending_second')
      do update set
        version = cases.version + 1,
        voices = cases.voices + case when cases.burst_at is not null and (select new from come) then 0 else excluded.voices end,
        band = least(cases.band, excluded.band),
        due_at = least(cases.due_at, cases.opened_at + make_interval(secs =>
          (${arg.hours}::int[])[least(cases.band, excluded.band) + 1] * 3600.0
          * (1 - least(0.5, 0.1 * ln(greatest(1, cases.voices
            + case when cases.burst_at is not null and (select new from come) then 0 else excluded.voices end)) / ln(2)))))
      returning id, channel_id, state, version, band, tier, due_at, voices
    ), spoken as (
      insert into report (id, case_id, channel_id, reporter_id, category, country, also_countries, details, suggested_category,
        language, via, sealed_words, key_id, child_in_danger, quarter_tag, receipt_hash, receipt_key_id, received_at)
      select ${arg.reportId}::uuid, id, channel_id, ${arg.reporterId}::uuid, ${arg.category}, ${arg.country}, ${arg.alsoCountries}::text[],
        ${arg.details}::text::jsonb, ${arg.suggestedCategory}::text, ${arg.language}, ${arg.via},
        ${arg.sealedWords}::bytea, ${arg.keyId}::int, ${arg.childInDanger}::boolean, ${arg.quarterTag}::bytea,
        ${arg.receiptHash}::bytea, ${arg.receiptKeyId}, ${arg.now}::timestamptz
      from joined
    ), arrived as (
      insert into arrival (report_id, at, campaign, likeness)
      select ${arg.reportId}::uuid, ${arg.now}::timestamptz, ${arg.campaign}::bytea, ${arg.likeness}::bigint
      from joined, come where come.new
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
