/** Who works on a case: claims, skips, and what waits for a second person. A claim is written with its event, or not at all. */
import { type SQL, sql } from 'drizzle-orm'
import { statement } from '../statement.ts'
import { type CaseRow, caseColumns, ownVoice, type SeenRow } from './case.ts'

export type Claiming = {
  memberId: string
  /** The pseudonyms under which the member may have reported themselves. */
  marks: Buffer[]
  domains: string[]
  claimId: string
  token: string
  until: Date
  salt: Buffer
  payload: string
  now: Date
}

/** The claim of the next case; `order` decides which is next. One statement, so that no case is claimed twice. */
const claimBy = (name: string, describe: string, order: SQL) =>
  statement<Claiming, CaseRow>(
    'claim',
    name,
    describe,
    (arg) => sql`
    with picked as (
      select c.id from cases c
      where c.state = 'queued' and c.domain = any(${arg.domains}::text[])
        and not exists (
          select from skip s where s.case_id = c.id and s.member_id = ${arg.memberId}::uuid and s.until > ${arg.now}::timestamptz)
        and not ${ownVoice(arg.marks)}
      order by ${order}
      limit 1
      for no key update of c skip locked
    ), taken as (
      update cases c set state = 'in_review', version = c.version + 1, lease_by = ${arg.memberId}::uuid,
        lease_until = ${arg.until}::timestamptz, lease_token = ${arg.token}::uuid
      from picked where c.id = picked.id
      returning ${caseColumns}
    ), held as (
      insert into claim (id, case_id, member_id, claimed_at)
      select ${arg.claimId}::uuid, id, ${arg.memberId}::uuid, ${arg.now}::timestamptz from taken
    ), counted as (
      update member set claims = claims + 1 where id = ${arg.memberId}::uuid and exists (select from taken)
    ), noted as (
      insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
      select id, version, 'claim', 'queued', state, band, tier, voices, "dueAt", 'member', ${arg.memberId}::uuid,
        ${arg.now}::timestamptz, sha256(${arg.salt}::bytea || convert_to(${arg.payload}, 'UTF8'))
      from taken returning id
    ), salted as (
      insert into event_payload (event_id, salt, payload) select id, ${arg.salt}::bytea, ${arg.payload} from noted
    )
    select * from taken`,
  )

export const claimNext = claimBy(
  'claim_next_case',
  'Claims the most urgent case a member may take: by band, due date and id.',
  sql`c.band, c.due_at, c.id`,
)

export const claimOldest = claimBy(
  'claim_oldest_case',
  'Claims the oldest case a member may take, whatever its band, so that none waits for ever.',
  sql`c.opened_at, c.id`,
)

export const findHeld = statement<{ memberId: string; marks: Buffer[]; domains: string[] }, SeenRow>(
  'claim',
  'find_held_case',
  'The case a member holds.',
  (arg) => sql`
    select ${caseColumns}, ${ownVoice(arg.marks)} as "ownVoice" from cases c
    where c.state = 'in_review' and c.lease_by = ${arg.memberId}::uuid and c.domain = any(${arg.domains}::text[])
    order by c.lease_until limit 1 for no key update of c`,
)

export const findForSecond = statement<
  {
    memberId: string
    marks: Buffer[]
    country: string
    domains: string[]
    apart: readonly string[]
    before: Date
    now: Date
  },
  CaseRow
>(
  'claim',
  'find_case_for_second',
  'The most urgent decision that waits for a second person, made before an instant, that this member may judge.',
  (arg) => sql`
    select ${caseColumns} from cases c
    join decision d on d.id = c.decision_id
    join member m on m.id = d.decided_by
    where c.state = 'pending_second' and c.domain = any(${arg.domains}::text[]) and d.decided_by <> ${arg.memberId}::uuid
      and (d.hold_reason <> all(${arg.apart}::text[]) or m.country <> ${arg.country})
      and d.decided_at < ${arg.before}::timestamptz
      and not exists (
        select from skip s where s.case_id = c.id and s.member_id = ${arg.memberId}::uuid and s.until > ${arg.now}::timestamptz)
      and not ${ownVoice(arg.marks)}
    order by c.band, c.due_at, c.id
    limit 1`,
)

export const findExpired = statement<{ now: Date; limit: number }, CaseRow>(
  'claim',
  'find_expired_claims',
  'Cases whose claim has run out.',
  (arg) => sql`
    select ${caseColumns} from cases c where c.state = 'in_review' and c.lease_until <= ${arg.now}::timestamptz
    order by c.lease_until limit ${arg.limit} for no key update skip locked`,
)

export const releaseClaim = statement<{ caseId: string; kind: string; now: Date }, never>(
  'claim',
  'release_claim',
  'Ends the live claim of a case and says how.',
  (arg) => sql`
    update claim set released_at = ${arg.now}::timestamptz, release_kind = ${arg.kind}
    where case_id = ${arg.caseId}::uuid and released_at is null`,
)

export const reviveClaim = statement<{ id: string; caseId: string; memberId: string; now: Date }, never>(
  'claim',
  'revive_claim',
  'Begins a claim for the one who takes back a decision.',
  (arg) => sql`
    insert into claim (id, case_id, member_id, claimed_at)
    values (${arg.id}::uuid, ${arg.caseId}::uuid, ${arg.memberId}::uuid, ${arg.now}::timestamptz)`,
)

export const hideFrom = statement<{ caseId: string; memberId: string; until: Date }, never>(
  'claim',
  'hide_case_from',
  'Hides a case from one member until an instant.',
  (arg) => sql`
    insert into skip (case_id, member_id, until) values (${arg.caseId}::uuid, ${arg.memberId}::uuid, ${arg.until}::timestamptz)
    on conflict (case_id, member_id) do update set until = greatest(skip.until, excluded.until)`,
)

export const countReleases = statement<
  { caseId: string; kind: string; memberId: string },
  { count: number; own: number }
>(
  'claim',
  'count_releases',
  'How often claims of a case ended in one way; for skips, by how many different members. `own` are those of one member.',
  (arg) => sql`
    select count(distinct case when release_kind = 'skip' then member_id else id end)::int as count,
      count(*) filter (where member_id = ${arg.memberId}::uuid)::int as own
    from claim where case_id = ${arg.caseId}::uuid and release_kind = ${arg.kind}`,
)
