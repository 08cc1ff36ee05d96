/** Who came together: what is kept of new accounts for two days, and the weighing of the voices of a case. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'
import { type CaseRow, caseColumns } from './case.ts'

export const casesToWeigh = statement<{ since: Date; after: string; limit: number }, CaseRow>(
  'arrival',
  'cases_to_weigh',
  'Cases behind one, by id, that wait and have several voices, one of them heard since an instant; nobody else moves them meanwhile.',
  (arg) => sql`
    select ${caseColumns} from cases c
    where c.id in (select r.case_id from report r where r.received_at >= ${arg.since}::timestamptz)
      and c.id > ${arg.after}::uuid and c.state in ('queued', 'on_hold') and (c.voices > 1 or c.burst_at is not null)
    order by c.id
    limit ${arg.limit}
    for no key update of c skip locked`,
)

export type VoiceRow = {
  at: Date
  newcomer: boolean
  campaign: string | null
  likeness: string | null
  agreed: number
  unfounded: number
}

/**
 * A reporter's record is what was decided on their other reports while these are still linked to them; who is not written to has
 * none. `agreed` and `unfounded` are the outcomes that count as the one and the other.
 */
export const voicesOfCase = statement<{ caseId: string; agreed: string[]; unfounded: string[] }, VoiceRow>(
  'arrival',
  'voices_of_case',
  'The independent voices of a case as they are weighed, each with the record of its reporter.',
  (arg) => sql`
    select r.received_at as at, a.report_id is not null as newcomer, encode(a.campaign, 'hex') as campaign,
      a.likeness::text as likeness, coalesce(past.agreed, 0)::int as agreed, coalesce(past.unfounded, 0)::int as unfounded
    from report r
    left join arrival a on a.report_id = r.id
    left join reporter p on p.id = r.reporter_id and p.sealed_chat is not null
    left join lateral (
      select count(*) filter (where d.outcome = any(${arg.agreed}::text[])) as agreed,
        count(*) filter (where d.outcome = any(${arg.unfounded}::text[])) as unfounded
      from report o
      join cases k on k.id = o.case_id and k.state = 'closed'
      join decision d on d.id = k.decision_id
      where o.reporter_id = p.id and o.case_id <> r.case_id and o.withdrawn_at is null
    ) past on p.id is not null
    where r.case_id = ${arg.caseId}::uuid and r.via = 'chat' and r.withdrawn_at is null
    order by r.received_at, r.id`,
)

export const markBurst = statement<{ caseId: string; now: Date }, { id: string }>(
  'arrival',
  'mark_burst',
  'Flags a case for its moderator: many new accounts came together. The flag stays.',
  (arg) => sql`
    update cases set burst_at = ${arg.now}::timestamptz where id = ${arg.caseId}::uuid and burst_at is null returning id`,
)

export const dropArrivals = statement<{ before: Date }, { reportId: string }>(
  'arrival',
  'drop_arrivals',
  'Erases what was kept of arrivals before an instant.',
  (arg) => sql`delete from arrival where at < ${arg.before}::timestamptz returning report_id as "reportId"`,
)
