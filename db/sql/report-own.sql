-- receipt_key_of_report: Under which key the receipt of a report is made, if there is such a report.
select receipt_key_id as "receiptKeyId" from report where id = $1::uuid;

-- find_own_voice: A reporter's report in the open case of a channel and domain.
select r.id, r.case_id as "caseId", r.sealed_words as "sealedWords", r.key_id as "keyId", r.receipt_key_id as "receiptKeyId"
from report r join cases c on c.id = r.case_id
where r.reporter_id = $1::uuid and c.domain = $2 and c.channel_id = $3::uuid
  and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
for update of r;

-- note_danger: Notes on a report that a child its reporter knows is in danger, once they say so; no row where it said so before.
update report set child_in_danger = true where id = $1::uuid and child_in_danger is distinct from true
returning id;

-- count_recent_reports: How many reports a reporter has made since an instant.
select count(*)::int as count from report
where reporter_id = $1::uuid and received_at > $2::timestamptz;

-- recent_reports: A reporter's newest fifty reports.
select id from report where reporter_id = $1::uuid order by received_at desc, id limit 50;

-- own_reports: All that is kept of the reports of a reporter, the newest first.
select id, category, country, also_countries as "alsoCountries", details, language, received_at as "receivedAt", told_at is not null as told,
  added_at as "addedAt", appealed_at as "appealedAt", appeal_reason as "appealReason",
  sealed_words as "sealedWords", key_id as "keyId", receipt_key_id as "receiptKeyId"
from report where reporter_id = $1::uuid order by received_at desc, id;
