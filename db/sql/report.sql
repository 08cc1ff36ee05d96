-- file_report: Files a report into the one open case of its channel and domain, or opens that case.
with come as (
  select exists (
    select from reporter where id = $1::uuid
      and consented_at > $2::timestamptz - interval '1 day') as new
), held as materialized (
  select pg_advisory_xact_lock(hashtextextended($3::text || ':' || $4::text, 0))
  where $3::text is not null
), fresh as (
  select 1 from (select count(*) from held) as waited
  where not exists (select from report where id = $5::uuid)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      join channel ch on coalesce(ch.merged_into, ch.id) = c.channel_id
      join channel_alias a on a.channel_id = ch.id
      where r.reporter_id = $1::uuid and c.domain = $6
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and a.kind = $3::text and a.value = $4::text and a.valid_to is null)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      where r.reporter_id = $1::uuid and c.domain = $6
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and $3::text is null and c.channel_id = $7::uuid)
), named as (
  insert into channel_alias (channel_id, kind, value, valid_from)
  select $7::uuid, $3::text, $4::text, $2::timestamptz
  from fresh where $3::text is not null
  on conflict (kind, value) where valid_to is null do update set value = excluded.value
  returning channel_id
), kept as (
  insert into channel (id, kind, first_seen_at)
  select channel_id, $8, $2::timestamptz from named where channel_id = $7::uuid
), root as (
  select coalesce(c.merged_into, n.channel_id) as id from named n left join channel c on c.id = n.channel_id
  union all
  select $7::uuid from fresh where $3::text is null
), joined as (
  insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices)
  select $9::uuid, $10, id, $6, 'queued', 1, $11::smallint, 0, $2::timestamptz,
    $2::timestamptz + make_interval(hours => ($12::int[])[$11::smallint + 1]), $13::int
  from root
  on conflict (channel_id, domain) where state in ('queued', 'in_review', 'on_hold', 'pending_second')
  do update set
    version = cases.version + 1,
    voices = cases.voices + case when cases.burst_at is not null and (select new from come) then 0 else excluded.voices end,
    band = least(cases.band, excluded.band),
    due_at = least(cases.due_at, cases.opened_at + make_interval(secs =>
      ($12::int[])[least(cases.band, excluded.band) + 1] * 3600.0
      * (1 - least(0.5, 0.1 * ln(greatest(1, cases.voices
        + case when cases.burst_at is not null and (select new from come) then 0 else excluded.voices end)) / ln(2)))))
  returning id, channel_id, state, version, band, tier, due_at, voices
), spoken as (
  insert into report (id, case_id, channel_id, reporter_id, category, country, also_countries, details, suggested_category,
    language, via, sealed_words, key_id, child_in_danger, quarter_tag, receipt_hash, receipt_key_id, received_at)
  select $5::uuid, id, channel_id, $1::uuid, $14, $15, $16::text[],
    $17::text::jsonb, $18::text, $19, $20,
    $21::bytea, $22::int, $23::boolean, $24::bytea,
    $25::bytea, $26, $2::timestamptz
  from joined
), arrived as (
  insert into arrival (report_id, at, campaign, likeness)
  select $5::uuid, $2::timestamptz, $27::bytea, $28::bigint
  from joined, come where come.new
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
  select id, version, case when version = 1 then 'open' else 'attach' end, case when version = 1 then 'none' else state end,
    state, band, tier, voices, due_at, 'reporter', $2::timestamptz,
    sha256($29::bytea || convert_to($30, 'UTF8'))
  from joined returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $29::bytea, $30 from noted
), posted as (
  insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
  select $31::uuid, $32, $5::uuid, $33::bytea, $34::bytea,
    $35, $2::timestamptz, $2::timestamptz
  from joined where $31::uuid is not null
), cleared as (
  delete from draft where id = $5::uuid and exists (select from joined)
)
select id as "caseId", version, version = 1 as opened from joined;
