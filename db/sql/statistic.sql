-- count_cells: R, F, C, N and P of each country for one quarter, with the distinct people behind R and the most that one person reported.
with bounds as (
  select * from unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) as b (country, starts, ends)
), seen as (
  select distinct (select coalesce(ch.merged_into, ch.id) from channel ch where ch.id = r.channel_id) as channel_id
  from report r
  where r.received_at >= (select min(starts) from bounds) and r.received_at < (select max(ends) from bounds)
), entity as (
  select coalesce(ch.merged_into, ch.id) as channel_id, array_agg(ch.id) as ids
  from channel ch
  where (coalesce(ch.merged_into, ch.id) in (select channel_id from seen)) is true
  group by 1
  having not bool_or(ch.kind = 'person')
), placed as (
  select e.channel_id, e.ids, coalesce(standing.country, spoken.country) as country,
    case
      when standing.outcome is null then 'pending'
      when standing.outcome = any($4::text[]) then 'flagged'
      when standing.outcome = any($5::text[]) then 'cleared'
      when standing.outcome = any($6::text[]) then 'undetermined'
    end as counted
  from entity e
  cross join lateral (
    select d.outcome, d.country
    from cases c
    left join lateral (select * from decision where id = c.decision_id offset 0) d on c.state = 'closed'
      and coalesce((select a.at from approval a where a.decision_id = d.id and a.kind = 'approved'), d.decided_at) <= $7::timestamptz
    where c.channel_id = any(e.ids) and c.domain = 'general' and c.opened_at < $7::timestamptz
      and c.state in ('queued', 'in_review', 'on_hold', 'pending_second', 'closed')
    order by (d.outcome is not null and d.outcome = any($4::text[])) desc, c.opened_at desc, c.id
    limit 1
  ) standing
  cross join lateral (
    select r.country from (select * from report where channel_id = any(e.ids) offset 0) r
    where r.withdrawn_at is null and r.received_at < $7::timestamptz
      and (select c.domain from cases c where c.id = r.case_id) = 'general'
    group by r.country order by count(*) filter (where r.via = 'chat') desc, count(*) desc, r.country = 'ZZ', r.country
    limit 1
  ) spoken
), counted as (
  select p.channel_id, p.country, p.counted, v.person
  from placed p
  join bounds b on b.country = p.country
  cross join lateral (
    select distinct case when r.received_at >= $8::timestamptz and r.received_at < $9::timestamptz
      then r.quarter_tag end as person
    from (select * from report where channel_id = any(p.ids) offset 0) r
    where r.withdrawn_at is null and r.received_at < $7::timestamptz
      and r.received_at >= b.starts and r.received_at < b.ends
      and (select c.domain from cases c where c.id = r.case_id) = 'general'
  ) v
  where p.counted is not null
), people as (
  select country, count(person)::int as people, max(channels)::int as largest
  from (select country, person, count(*) as channels from counted group by 1, 2) one
  group by country
), cell as (
  select country,
    count(distinct channel_id)::int as reported,
    count(distinct channel_id) filter (where counted = 'flagged')::int as flagged,
    count(distinct channel_id) filter (where counted = 'cleared')::int as cleared,
    count(distinct channel_id) filter (where counted = 'undetermined')::int as undetermined,
    count(distinct channel_id) filter (where counted = 'pending')::int as pending
  from counted group by country
)
select cell.*, coalesce(people.people, 0) as people, coalesce(people.largest, 0) as "largestPerson"
from cell left join people on people.country = cell.country
order by cell.country;

-- first_report_at: When the first report was received.
select min(received_at) as first from report;
