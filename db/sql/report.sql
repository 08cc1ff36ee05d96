-- file_report: Files a report into the one open case of its channel and domain, or opens that case.
with held as materialized (
  select pg_advisory_xact_lock(hashtextextended($1::text || ':' || $2::text, 0))
  where $3::text is not null
), fresh as (
  select 1 from (select count(*) from held) as waited
  where not exists (select from report where id = $4::uuid)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      join channel ch on coalesce(ch.merged_into, ch.id) = c.channel_id
      join channel_alias a on a.channel_id = ch.id
      where r.reporter_id = $5::uuid and c.domain = $6
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and a.kind = $7::text and a.value = $8::text and a.valid_to is null)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      where r.reporter_id = $9::uuid and c.domain = $10
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and $11::text is null and c.channel_id = $12::uuid)
), named as (
  insert into channel_alias (channel_id, kind, value, valid_from)
  select $13::uuid, $14::text, $15::text, $16::timestamptz
  from fresh where $17::text is not null
  on conflict (kind, value) where valid_to is null do update set value = excluded.value
  returning channel_id
), kept as (
  insert into channel (id, kind, first_seen_at)
  select channel_id, $18, $19::timestamptz from named where channel_id = $20::uuid
), root as (
  select coalesce(c.merged_into, n.channel_id) as id from named n left join channel c on c.id = n.channel_id
  union all
  select $21::uuid from fresh where $22::text is null
), joined as (
  insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices)
  select $23::uuid, $24, id, $25, 'queued', 1, $26, 0, $27::timestamptz,
    $28::timestamptz + make_interval(hours => ($29::int[])[$30::int + 1]), 1
  from root
  on conflict (channel_id, domain) where state in ('queued', 'in_review', 'on_hold', 'pending_second')
  do update set
    version = cases.version + 1,
    voices = cases.voices + 1,
    band = least(cases.band, excluded.band),
    due_at = least(cases.due_at, cases.opened_at + make_interval(secs =>
      ($31::int[])[least(cases.band, excluded.band) + 1] * 3600.0
      * (1 - least(0.5, 0.1 * ln(cases.voices + 1) / ln(2)))))
  returning id, channel_id, state, version, band, tier, due_at, voices
), spoken as (
  insert into report (id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id,
    child_in_danger, receipt_hash, receipt_key_id, received_at)
  select $32::uuid, id, channel_id, $33::uuid, $34, $35, $36,
    $37::bytea, $38::int, $39::boolean, $40::bytea,
    $41, $42::timestamptz
  from joined
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
  select id, version, case when version = 1 then 'open' else 'attach' end, case when version = 1 then 'none' else state end,
    state, band, tier, voices, due_at, 'reporter', $43::timestamptz,
    sha256($44::bytea || convert_to($45, 'UTF8'))
  from joined returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $46::bytea, $47 from noted
), posted as (
  insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
  select $48::uuid, $49, $50::uuid, $51::bytea, $52::bytea,
    $53, $54::timestamptz, $55::timestamptz
  from joined where $56::uuid is not null
), cleared as (
  delete from draft where id = $57::uuid and exists (select from joined)
)
select id as "caseId", version, version = 1 as opened from joined;

-- find_own_voice: A reporter's report in the open case of a channel and domain.
select r.id, r.case_id as "caseId", r.sealed_words as "sealedWords", r.key_id as "keyId"
from report r join cases c on c.id = r.case_id
where r.reporter_id = $1::uuid and c.domain = $2 and c.channel_id = $3::uuid
  and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
for update of r;

-- add_words: Replaces a report's sealed words by the same with the newer ones behind them.
update report set sealed_words = $1::bytea, key_id = $2 where id = $3::uuid;

-- note_danger: Notes on a report that a child its reporter knows is in danger, once they say so.
update report set child_in_danger = true where id = $1::uuid;

-- count_recent_reports: How many reports a reporter has made since an instant.
select count(*)::int as count from report
where reporter_id = $1::uuid and received_at > $2::timestamptz;

-- recent_reports: A reporter's newest fifty reports.
select id from report where reporter_id = $1::uuid order by received_at desc, id limit 50;

-- read_report_standing: Where the report behind a receipt stands: finished only once its reporter could be told.
select r.id, c.domain, r.told_at is not null as told, d.outcome, r.language
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
left join decision d on d.id = c.decision_id and c.state = 'closed'
where r.receipt_hash = $1::bytea;

-- reports_to_tell: Reports whose case was decided, effective since before an instant, and whose reporter does not know it yet.
select r.id, p.id as "reporterId", p.sealed_chat as "sealedChat", p.key_id as "keyId", coalesce(p.language, r.language) as language
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
join decision d on d.id = c.decision_id
left join approval a on a.decision_id = d.id and a.kind = 'approved'
left join reporter p on p.id = r.reporter_id and p.blocked_at is null
where c.state = 'closed' and r.told_at is null and r.withdrawn_at is null
  and coalesce(a.at, d.decided_at) <= $1::timestamptz
order by d.decided_at, r.id
limit $2
for update of r skip locked;

-- mark_told: Notes that the outcome of a report may be told from now on.
update report set told_at = $1::timestamptz where id = $2::uuid;
