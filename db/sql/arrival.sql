-- cases_to_weigh: Cases behind one, by id, that wait and have several voices, one of them heard since an instant; nobody else moves them meanwhile.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt" from cases c
where c.id in (select r.case_id from report r where r.received_at >= $1::timestamptz)
  and c.id > $2::uuid and c.state in ('queued', 'on_hold') and (c.voices > 1 or c.burst_at is not null)
order by c.id
limit $3
for no key update of c skip locked;

-- voices_of_case: The independent voices of a case as they are weighed, each with the record of its reporter.
select r.received_at as at, a.report_id is not null as newcomer, encode(a.campaign, 'hex') as campaign,
  a.likeness::text as likeness, coalesce(past.agreed, 0)::int as agreed, coalesce(past.unfounded, 0)::int as unfounded
from report r
left join arrival a on a.report_id = r.id
left join reporter p on p.id = r.reporter_id and p.sealed_chat is not null
left join lateral (
  select count(*) filter (where d.outcome = any($1::text[])) as agreed,
    count(*) filter (where d.outcome = any($2::text[])) as unfounded
  from report o
  join cases k on k.id = o.case_id and k.state = 'closed'
  join decision d on d.id = k.decision_id
  where o.reporter_id = p.id and o.case_id <> r.case_id and o.withdrawn_at is null
) past on p.id is not null
where r.case_id = $3::uuid and r.via = 'chat' and r.withdrawn_at is null
order by r.received_at, r.id;

-- mark_burst: Flags a case for its moderator: many new accounts came together. The flag stays.
update cases set burst_at = $1::timestamptz where id = $2::uuid and burst_at is null returning id;

-- drop_arrivals: Erases what was kept of arrivals before an instant.
delete from arrival where at < $1::timestamptz returning report_id as "reportId";
