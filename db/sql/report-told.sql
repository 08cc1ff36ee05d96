-- read_report_standing: Where the report behind a receipt stands: finished only once its reporter could be told.
select r.id, c.domain, r.told_at as "toldAt", r.tell_again as "tellAgain", r.appealed_at is not null as appealed,
  
  (c.state = 'closed' and exists (
    select from reopening o where o.reason = 'appeal_reporter' and o.case_id in (
      select c.id union all select k.id from cases k where k.merged_into = c.id))) as "lookedAgain", r.withdrawn_at is not null as withdrawn, d.outcome, r.language
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
left join decision d on d.id = coalesce(r.told_decision_id, case when c.state = 'closed' then c.decision_id end)
where r.receipt_hash = any($1::text[]::bytea[]);

-- reports_to_tell: Reports whose case was decided, effective since before an instant, and whose reporter does not know it yet.
select r.id, c.domain, p.id as "reporterId", p.sealed_chat as "sealedChat", p.key_id as "keyId", coalesce(p.language, r.language) as language,
  r.receipt_key_id as "receiptKeyId", d.id as "decisionId", d.outcome, t.outcome as "toldOutcome", r.appealed_at is not null as appealed
from report r
join cases own on own.id = r.case_id
join cases c on c.id = coalesce(own.merged_into, own.id)
join decision d on d.id = c.decision_id
left join approval a on a.decision_id = d.id and a.kind = 'approved'
left join decision t on t.id = r.told_decision_id
left join reporter p on p.id = r.reporter_id and p.blocked_at is null
where c.state = 'closed' and (r.told_at is null or r.tell_again) and r.withdrawn_at is null
  and coalesce(a.at, d.decided_at) <= $1::timestamptz
order by d.decided_at, r.id
limit $2
for update of r skip locked;

-- mark_told: Notes that the outcome of a report may be told: from an instant on, or without one that it is what was told before.
update report set told_at = coalesce($1::timestamptz, told_at), told_decision_id = $2::uuid,
  tell_again = false
where id = $3::uuid;

-- tell_again: Lets the reporters of a case that is opened again be told the next decision too; until then their receipts answer the one that stood.
update report set tell_again = true, told_decision_id = coalesce(told_decision_id, $1::uuid)
where told_at is not null and withdrawn_at is null
  and case_id in (select id from cases where id = $2::uuid or merged_into = $2::uuid);

-- has_news_since_block: Whether a reporter who may be written to was told an outcome since about when they stopped the bot.
select p.sealed_chat is not null as contact,
  exists (select from report r where r.reporter_id = p.id and r.told_at >= p.blocked_at - interval '1 day') as news
from reporter p where p.pseudonym = any($1::text[]::bytea[]) and p.blocked_at is not null
limit 1;
