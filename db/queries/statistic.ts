/**
 * How channels are counted for a release: distinct channels with a valid report received in a country's quarter, by
 * what was decided. General domain only. What each count means stands in `docs/measures.md`.
 */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type CountedCell = {
  country: string
  reported: number
  flagged: number
  cleared: number
  undetermined: number
  pending: number
  people: number
  largestPerson: number
}

/**
 * Counts every country at once. `countries`, `starts` and `ends` are parallel: the quarter in each country's own zone.
 * A country nobody reported has no row. A channel counts once, by a confirmed decision wherever there is one, else by
 * its newest case: that one's effective decision, or pending. It counts in the country of that decision; without one, in
 * the country most of its reports name, those by chat before those by the web form, behind which nobody stands. Reports
 * received at or after `cutoff` and decisions that took effect after it do not count, nor does a channel whose outcome is in none of the three lists, nor anything under a person's name.
 * A person is told from another by the quarter's tag. Reports without one (they came by the web form; who made them does
 * not want to be written to, or has asked to be forgotten), and those of the hours in which this quarter of the country is another one in UTC, by
 * which tags are made, are taken for one person's when the largest is sought, and for nobody's when people are counted:
 * both only hide more.
 *
 * Each channel's rows are looked up by index, one channel at a time: `offset 0` keeps the planner from joining whole
 * tables instead, which it does where it has no true counts yet, and which takes a minute after a bulk load.
 */
export const countCells = statement<
  {
    countries: string[]
    starts: Date[]
    ends: Date[]
    /** The quarter in UTC, for which tags were made. */
    tagsFrom: Date
    tagsTo: Date
    cutoff: Date
    flagged: string[]
    cleared: string[]
    undetermined: string[]
  },
  CountedCell
>(
  'statistic',
  'count_cells',
  'R, F, C, N and P of each country for one quarter, with the distinct people behind R and the most that one person reported.',
  (arg) => sql`
    with bounds as (
      select * from unnest(${arg.countries}::text[], ${arg.starts}::timestamptz[], ${arg.ends}::timestamptz[]) as b (country, starts, ends)
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
          when standing.outcome = any(${arg.flagged}::text[]) then 'flagged'
          when standing.outcome = any(${arg.cleared}::text[]) then 'cleared'
          when standing.outcome = any(${arg.undetermined}::text[]) then 'undetermined'
        end as counted
      from entity e
      cross join lateral (
        select d.outcome, d.country
        from cases c
        left join lateral (select * from decision where id = c.decision_id offset 0) d on c.state = 'closed'
          and coalesce((select a.at from approval a where a.decision_id = d.id and a.kind = 'approved'), d.decided_at) <= ${arg.cutoff}::timestamptz
        where c.channel_id = any(e.ids) and c.domain = 'general' and c.opened_at < ${arg.cutoff}::timestamptz
          and c.state in ('queued', 'in_review', 'on_hold', 'pending_second', 'closed')
        order by (d.outcome is not null and d.outcome = any(${arg.flagged}::text[])) desc, c.opened_at desc, c.id
        limit 1
      ) standing
      cross join lateral (
        select r.country from (select * from report where channel_id = any(e.ids) offset 0) r
        where r.withdrawn_at is null and r.received_at < ${arg.cutoff}::timestamptz
          and (select c.domain from cases c where c.id = r.case_id) = 'general'
        group by r.country order by count(*) filter (where r.via = 'chat') desc, count(*) desc, r.country = 'ZZ', r.country
        limit 1
      ) spoken
    ), counted as (
      select p.channel_id, p.country, p.counted, v.person
      from placed p
      join bounds b on b.country = p.country
      cross join lateral (
        select distinct case when r.received_at >= ${arg.tagsFrom}::timestamptz and r.received_at < ${arg.tagsTo}::timestamptz
          then r.quarter_tag end as person
        from (select * from report where channel_id = any(p.ids) offset 0) r
        where r.withdrawn_at is null and r.received_at < ${arg.cutoff}::timestamptz
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
    order by cell.country`,
)

export const firstReportAt = statement<Record<never, never>, { first: Date | null }>(
  'statistic',
  'first_report_at',
  'When the first report was received.',
  () => sql`select min(received_at) as first from report`,
)
