-- file_report: Files a report into the one open case of its channel and domain, or opens that case.
with held as materialized (
  select pg_advisory_xact_lock(hashtextextended($1::text || ':' || $2::text, 0))
  where $1::text is not null
), fresh as (
  select 1 from (select count(*) from held) as waited
  where not exists (select from report where id = $3::uuid)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      join channel ch on coalesce(ch.merged_into, ch.id) = c.channel_id
      join channel_alias a on a.channel_id = ch.id
      where r.reporter_id = $4::uuid and c.domain = $5
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and a.kind = $1::text and a.value = $2::text and a.valid_to is null)
    and not exists (
      select from report r
      join cases c on c.id = r.case_id
      where r.reporter_id = $4::uuid and c.domain = $5
        and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
        and $1::text is null and c.channel_id = $6::uuid)
), named as (
  insert into channel_alias (channel_id, kind, value, valid_from)
  select $6::uuid, $1::text, $2::text, $7::timestamptz
  from fresh where $1::text is not null
  on conflict (kind, value) where valid_to is null do update set value = excluded.value
  returning channel_id
), kept as (
  insert into channel (id, kind, first_seen_at)
  select channel_id, $8, $7::timestamptz from named where channel_id = $6::uuid
), root as (
  select coalesce(c.merged_into, n.channel_id) as id from named n left join channel c on c.id = n.channel_id
  union all
  select $6::uuid from fresh where $1::text is null
), joined as (
  insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices)
  select $9::uuid, $10, id, $5, 'queued', 1, $11::smallint, 0, $7::timestamptz,
    $7::timestamptz + make_interval(hours => ($12::int[])[$11::smallint + 1]), 1
  from root
  on conflict (channel_id, domain) where state in ('queued', 'in_review', 'on_hold', 'pending_second')
  do update set
    version = cases.version + 1,
    voices = cases.voices + 1,
    band = least(cases.band, excluded.band),
    due_at = least(cases.due_at, cases.opened_at + make_interval(secs =>
      ($12::int[])[least(cases.band, excluded.band) + 1] * 3600.0
      * (1 - least(0.5, 0.1 * ln(cases.voices + 1) / ln(2)))))
  returning id, channel_id, state, version, band, tier, due_at, voices
), spoken as (
  insert into report (id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id,
    child_in_danger, quarter_tag, receipt_hash, receipt_key_id, received_at)
  select $3::uuid, id, channel_id, $4::uuid, $13, $14, $15,
    $16::bytea, $17::int, $18::boolean, $19::bytea,
    $20::bytea, $21, $7::timestamptz
  from joined
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
  select id, version, case when version = 1 then 'open' else 'attach' end, case when version = 1 then 'none' else state end,
    state, band, tier, voices, due_at, 'reporter', $7::timestamptz,
    sha256($22::bytea || convert_to($23, 'UTF8'))
  from joined returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $22::bytea, $23 from noted
), posted as (
  insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
  select $24::uuid, $25, $3::uuid, $26::bytea, $27::bytea,
    $28, $7::timestamptz, $7::timestamptz
  from joined where $24::uuid is not null
), cleared as (
  delete from draft where id = $3::uuid and exists (select from joined)
)
select id as "caseId", version, version = 1 as opened from joined;

-- find_own_voice: A reporter's report in the open case of a channel and domain.
select r.id, r.case_id as "caseId", r.sealed_words as "sealedWords", r.key_id as "keyId", r.receipt_key_id as "receiptKeyId"
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
select r.id, c.domain, r.told_at is not null as told, r.withdrawn_at is not null as withdrawn, d.outcome, r.language
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
left join decision d on d.id = c.decision_id and c.state = 'closed'
where r.receipt_hash = any($1::text[]::bytea[]);

-- reports_to_tell: Reports whose case was decided, effective since before an instant, and whose reporter does not know it yet.
select r.id, p.id as "reporterId", p.sealed_chat as "sealedChat", p.key_id as "keyId", coalesce(p.language, r.language) as language,
  r.receipt_key_id as "receiptKeyId"
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

-- find_report_by_receipt: The report behind a receipt, about to be withdrawn, with the case that it counts in now; not `isOwn` where another voice stands for it.
select r.id, c.id as "caseId", own.id = c.id as "isOwn", r.withdrawn_at is not null as withdrawn,
  coalesce(c.state = 'closed' and d.outcome = 'passed_to_hotline', false) as "passedOn"
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
left join decision d on d.id = c.decision_id
where r.receipt_hash = any($1::text[]::bytea[])
for update of r;

-- withdraw_report: Withdraws a report: nobody stands behind it any more, its words are erased. Answers how many valid ones its case keeps.
with gone as (
  update report set withdrawn_at = $1::timestamptz, reporter_id = null, quarter_tag = null, sealed_words = null,
    key_id = null
  where id = $2::uuid returning id, case_id
)
select (select count(*)::int from report r where r.case_id = gone.case_id and r.id <> gone.id and r.withdrawn_at is null) as left
from gone;

-- unlink_reports: Cuts the link between reports and reporters, and erases the words, once their time is over. 'wordless': no words are left.
with old as (
  (select id from report
    where (reporter_id is not null or sealed_words is not null) and received_at < $1::timestamptz
    order by received_at limit $2::int)
  union all
  (select id from report
    where told_at is not null and reporter_id is not null and told_at < $3::timestamptz
    order by told_at limit $2::int)
)
update report r set reporter_id = null,
  sealed_words = case when r.received_at < $1::timestamptz then null else r.sealed_words end,
  key_id = case when r.received_at < $1::timestamptz then null else r.key_id end
where r.id = any(array(select id from old))
returning r.id, r.sealed_words is null as wordless;

-- own_reports: All that is kept of the reports of a reporter, the newest first.
select id, category, country, language, received_at as "receivedAt", told_at is not null as told,
  sealed_words as "sealedWords", key_id as "keyId", receipt_key_id as "receiptKeyId"
from report where reporter_id = $1::uuid order by received_at desc, id;

-- reports_of_reporter: All reports that are linked to a reporter.
select id from report where reporter_id = $1::uuid order by id;

-- anonymize_reports: Erases from reports who made them, their words, their receipts, what the history keeps beside them, and their post.
with bare as (
  update report set reporter_id = null, quarter_tag = null, sealed_words = null, key_id = null,
    receipt_hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  where id = any($1::uuid[]) returning id, case_id
), blank as (
  delete from event_payload p using event e, bare b
  where e.case_id = b.case_id and e.actor_kind = 'reporter' and p.event_id = e.id
    and p.payload = '{"report":"' || b.id || '"}'
), unsent as (
  delete from outbox where kind in ('receipt', 'receipt_joined', 'news') and about_id = any($1::uuid[])
)
delete from conversation where lane = any($2::text[]::bytea[]);

-- mark_told: Notes that the outcome of a report may be told from now on.
update report set told_at = $1::timestamptz where id = $2::uuid;
