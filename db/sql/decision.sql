-- keep_decision: Writes the next decision of a case.
insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason,
  overrides, overrides_by)
select $1::uuid, $2::uuid, coalesce(max(seq), 0) + 1, $3, $4, $5, $6,
  $7, $8, $9::uuid, $10::timestamptz, $11::text,
  $12::uuid, $13::uuid
from decision where case_id = $2::uuid
returning seq;

-- read_decision: One decision and where its author sits.
select d.id, d.case_id as "caseId", d.outcome, d.decided_on as "decidedOn", d.policy, d.category, d.country,
  d.decided_by as "decidedBy", m.country as "deciderCountry", d.decided_at as "decidedAt", d.hold_reason as "holdReason",
  exists (select from approval a where a.decision_id = d.id) as judged
from decision d join member m on m.id = d.decided_by where d.id = $1::uuid;

-- read_returned: Of the decisions of a case that were returned: whether one was held for speech, and whether one was this member's.
select coalesce(bool_or(d.hold_reason = 'speech'), false) as speech, coalesce(bool_or(d.decided_by = $1::uuid), false) as own
from decision d join approval a on a.decision_id = d.id and a.kind = 'returned'
where d.case_id = $2::uuid;

-- read_stood: The decisions that stood before a case was opened again, the newest first, those of cases merged into it too.
select d.id, d.decided_by as "decidedBy"
from reopening o join decision d on d.id = o.decision_id
where o.case_id in (select id from cases where id = $1::uuid or merged_into = $1::uuid)
order by o.at desc, d.decided_at desc, d.id;

-- keep_approval: Writes what became of a decision, once.
insert into approval (decision_id, kind, member_id, decided_by, at)
values ($1::uuid, $2, $3::uuid, $4::uuid, $5::timestamptz);

-- attribution_of_case: The category and the country that most reports of a case name, those by chat first; a tie goes to the first by code.
select
  (select category from report where case_id = $1::uuid and withdrawn_at is null
    group by category order by count(*) filter (where via = 'chat') desc, count(*) desc, category limit 1) as category,
  (select country from report where case_id = $1::uuid and withdrawn_at is null
    group by country order by count(*) filter (where via = 'chat') desc, count(*) desc, country = 'ZZ', country limit 1) as country;
