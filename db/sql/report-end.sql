-- find_report_by_receipt: The report behind a receipt, about to be withdrawn, with the case that it counts in now; not `isOwn` where another voice stands for it.
select r.id, c.id as "caseId", own.id = c.id as "isOwn", r.via, r.withdrawn_at is not null as withdrawn,
  exists (
    select from decision d join approval a on a.decision_id = d.id and a.kind = 'approved'
    where d.case_id in (own.id, c.id) and d.outcome = 'passed_to_hotline') as "passedOn",
  exists (select from reopening o where o.case_id = c.id) as reopened
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
where r.receipt_hash = any($1::text[]::bytea[])
for update of r;

-- withdraw_report: Withdraws a report: nobody stands behind it any more, its words are erased. Answers how many valid ones its case keeps.
with gone as (
  update report set withdrawn_at = $1::timestamptz, reporter_id = null, quarter_tag = null, sealed_words = null,
    key_id = null, details = '{}', appealed_at = null, appeal_reason = null, appeal_told_at = null
  where id = $2::uuid returning id, case_id
), unmarked as (
  delete from arrival where report_id = $2::uuid
)
select (select count(*)::int from report r where r.case_id = gone.case_id and r.id <> gone.id and r.withdrawn_at is null) as left
from gone;

-- unlink_reports: Cuts the link between reports and reporters, and erases words and details, once their time is over. 'wordless': no words are left.
with old as (
  (select id from report
    where (reporter_id is not null or sealed_words is not null or details <> '{}')
      and received_at < $1::timestamptz
    order by received_at limit $2::int)
  union all
  (select id from report
    where told_at is not null and reporter_id is not null and not tell_again and told_at < $3::timestamptz
    order by told_at limit $2::int)
)
update report r set reporter_id = null,
  sealed_words = case when r.received_at < $1::timestamptz then null else r.sealed_words end,
  key_id = case when r.received_at < $1::timestamptz then null else r.key_id end,
  details = case when r.received_at < $1::timestamptz then '{}' else r.details end
where r.id = any(array(select id from old))
returning r.id, r.sealed_words is null as wordless;

-- reports_of_reporter: All reports that are linked to a reporter.
select id from report where reporter_id = $1::uuid order by id;

-- anonymize_reports: Erases from reports who made them, their words, their receipts, what the history keeps beside them, and their post.
with bare as (
  update report set reporter_id = null, quarter_tag = null, sealed_words = null, key_id = null, details = '{}',
    appealed_at = null, appeal_reason = null, appeal_told_at = null,
    receipt_hash = sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
  where id = any($1::uuid[]) returning id, case_id
), blank as (
  delete from event_payload p
  using bare b join cases own on own.id = b.case_id
    cross join lateral (
      select own.id union all select own.merged_into union all select o.id from cases o where o.merged_into = own.id
    ) k (id)
    join event e on e.case_id = k.id
  where e.actor_kind = 'reporter' and p.event_id = e.id and p.payload like '%"report":"' || b.id || '"}'
), unmarked as (
  delete from arrival where report_id = any($1::uuid[])
), unsent as (
  delete from outbox where kind in ('receipt', 'receipt_joined', 'news') and about_id = any($1::uuid[])
)
delete from conversation where lane = any($2::text[]::bytea[]);
