/**
 * What no press of any button may ever bring about, asked of the tables alone: decisions, judgements, claims and moves by whom
 * they were not open to, rights that nobody gave, and anything at all changed that belongs to somebody who did nothing.
 */
import type { Domain } from '../../src/model/actor.ts'
import type { Category } from '../../src/model/category.ts'
import {
  type DecidedOn,
  decidedOnFor,
  type Outcome,
  outcomesFor,
  type Policy,
  policiesFor,
} from '../../src/model/decision.ts'
import type { Stage } from './stage.ts'

/** What stood before the attack and belongs to people who do nothing meanwhile. */
export type Untouched = {
  drafts: string
  reporters: string
  members: string
  decided: string
  moved: number
  heldBy: string
}

/** `victims` are reporters who do nothing, `away` members who do nothing or may do nothing any more: by their rows' ids. */
export async function lookAt(
  { sql }: Stage,
  { victims, away }: { victims: readonly string[]; away: readonly string[] },
): Promise<Untouched> {
  const [row] = await sql<Untouched[]>`select
    (select coalesce(string_agg(t::text, E'\n' order by t.id), '') from draft t where reporter_id = any(${victims as string[]})) as drafts,
    (select coalesce(string_agg(t::text, E'\n' order by t.id), '') from reporter t where id = any(${victims as string[]})) as reporters,
    (select coalesce(string_agg(concat_ws(' ', id, role, domains, country, ended_at), E'\n' order by id), '') from member) as members,
    (select coalesce(string_agg(concat_ws(' ', d.id, d.outcome, d.case_id, a.kind, a.member_id), E'\n' order by d.id), '')
      from decision d left join approval a on a.decision_id = d.id where d.decided_by = any(${away as string[]})) as decided,
    (select count(*)::int from event where member_id = any(${away as string[]})) as moved,
    (select coalesce(string_agg(concat_ws(' ', id, state, version, lease_by), E'\n' order by id), '')
      from cases where lease_by = any(${away as string[]})) as "heldBy"`
  if (!row) throw new Error('Nothing to look at.')
  return row
}

type Row = Record<string, unknown>

/** Everything forbidden that has happened, in words; `victims` have sent nothing, so they have no report. */
export async function forbidden(stage: Stage, victims: readonly string[]): Promise<string[]> {
  const { sql } = stage
  const ask = async (what: string, rows: Promise<Row[]>) => (await rows).map((row) => `${what}: ${JSON.stringify(row)}`)
  const found = await Promise.all([
    ask(
      'a decision on a case that its author did not hold',
      sql<Row[]>`select d.id from decision d where not exists (select from claim c where c.case_id = d.case_id
        and c.member_id = d.decided_by and c.claimed_at <= d.decided_at and coalesce(c.released_at, d.decided_at) >= d.decided_at)`,
    ),
    ask(
      'a claim or a decision outside a member’s domains',
      sql<
        Row[]
      >`select c.id, m.domains, k.domain from claim c join member m on m.id = c.member_id join cases k on k.id = c.case_id
        where not k.domain = any(m.domains)`,
    ),
    ask(
      'a judgement by its own author, too early, or from the same country where another is needed',
      sql<
        Row[]
      >`select a.decision_id from approval a join decision d on d.id = a.decision_id join member m on m.id = a.member_id
        join member f on f.id = d.decided_by join cases k on k.id = d.case_id
        where a.kind <> 'undone' and (m.id = f.id or a.at < d.decided_at + interval '10 seconds'
          or not k.domain = any(m.domains) or d.hold_reason in ('speech', 'terror') and m.country = f.country)`,
    ),
    ask(
      'an undo by another or too late',
      sql<Row[]>`select a.decision_id from approval a join decision d on d.id = a.decision_id
        where a.kind = 'undone' and (a.member_id <> d.decided_by or a.at > d.decided_at + interval '11 seconds')`,
    ),
    ask(
      'a report of somebody who sent none',
      sql<Row[]>`select id from report where reporter_id = any(${victims as string[]})`,
    ),
    ask('a published release', sql<Row[]>`select id from release`),
    ask(
      'a case whose moves are not its versions',
      sql<Row[]>`select k.id from cases k where k.version <> (select count(*) from event e where e.case_id = k.id)`,
    ),
    ask('an update set aside', sql<Row[]>`select seq::text from inbox where set_aside_at is not null`),
  ])
  return [...found.flat(), ...(await strangeChoices(stage))]
}

type Decision = { id: string; outcome: Outcome; policy: Policy; on: DecidedOn; domain: Domain; category: Category }

/** Decisions whose outcome, policy or ground their domain does not have. */
async function strangeChoices({ sql }: Stage): Promise<string[]> {
  const rows = await sql<Decision[]>`select d.id, d.outcome, d.policy, d.decided_on as on, k.domain, d.category
    from decision d join cases k on k.id = d.case_id`
  const isOpen = ({ domain, category, outcome, policy, on }: Decision) =>
    outcomesFor(domain).includes(outcome) &&
    policiesFor(domain, category, outcome).includes(policy) &&
    decidedOnFor(domain).includes(on)
  return rows.filter((row) => !isOpen(row)).map((row) => `a choice that is not open: ${JSON.stringify(row)}`)
}
