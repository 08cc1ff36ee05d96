-- case_of_sent_report: The case in which the report behind a receipt counts now, to be locked before the report.
select coalesce(c.merged_into, c.id) as "caseId" from report r join cases c on c.id = r.case_id
where r.receipt_hash = any($1::text[]::bytea[]);

-- lock_sent_report: The report behind a receipt, about to be added to or appealed: others who want the same wait.
select r.id, c.id as "caseId", own.domain, r.reporter_id as "reporterId", r.category, r.details,
  r.sealed_words as "sealedWords", r.key_id as "keyId",
  r.told_at as "toldAt", r.tell_again as "tellAgain", t.outcome as "toldOutcome", r.appealed_at is not null as appealed,
  
  (c.state = 'closed' and exists (
    select from reopening o where o.reason = 'appeal_reporter' and o.case_id in (
      select c.id union all select k.id from cases k where k.merged_into = c.id))) as "lookedAgain", r.withdrawn_at is not null as withdrawn
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
left join decision t on t.id = r.told_decision_id
where r.receipt_hash = any($1::text[]::bytea[])
for update of r;

-- count_additions: How often something was added to one report, whose events carry this payload.
select count(*)::int as count
from event e join event_payload p on p.event_id = e.id
where e.case_id = $1::uuid and e.move = 'add' and p.payload = $2;

-- keep_addition: Replaces a report's sealed words by the same with newer ones behind them, and notes when.
update report set sealed_words = $1::bytea, key_id = $2, added_at = $3::timestamptz
where id = $4::uuid;

-- keep_details: Adds what was answered later to the details of a report, and notes when; a newer answer stands in the place of an older one.
update report set details = details || $1::text::jsonb, added_at = $2::timestamptz
where id = $3::uuid;

-- note_appeal: Notes, once, that a reporter asks to look at a report again, and why.
update report set appealed_at = $1::timestamptz, appeal_reason = $2, appeal_told_at = told_at
where id = $3::uuid and appealed_at is null returning id;

-- keep_reopening: Writes that a decision does not stand any more, why, and in which case it is made anew.
insert into reopening (decision_id, case_id, reason, at)
values ($1::uuid, $2::uuid, $3, $4::timestamptz);

-- root_of_channel: The row that stands for a channel now.
select coalesce(merged_into, id) as id from channel where id = $1::uuid;

-- what_is_new_in_case: Of the reports of a case: to how many something was added later, and why reporters ask to look again.
select count(*) filter (where added_at is not null)::int as additions,
  coalesce(array_agg(distinct appeal_reason) filter (where appeal_reason is not null and tell_again), '{}') as appeals
from report where case_id = $1::uuid and withdrawn_at is null;
