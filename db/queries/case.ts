/** Cases and their moves. A move is written together with its event, or not at all. */
import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { CaseMove, CaseState } from '../../src/model/case.ts'
import { statement } from '../statement.ts'

export type CaseRow = {
  id: string
  publicNo: string
  channelId: string
  domain: 'general' | 'child_safety' | 'terror'
  state: CaseState
  version: number
  band: number
  tier: number
  openedAt: Date
  dueAt: Date
  voices: number
  leaseBy: string | null
  leaseUntil: Date | null
  leaseToken: string | null
  decisionId: string | null
}

const columns = sql`c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
    c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
    c.lease_token as "leaseToken", c.decision_id as "decisionId"`

/** Whether a member's own report is among those of the case `c`: then somebody else examines it. */
const ownVoice = (memberId: Placeholder) => sql`exists (
          select from report r where r.case_id = c.id and r.reporter_id =
            (select p.id from member m join reporter p on p.pseudonym = m.pseudonym where m.id = ${memberId}::uuid))`

export const readCase = statement<{ id: string }, CaseRow>(
  'case',
  'read_case',
  'One case as it stands.',
  (arg) => sql`select ${columns} from cases c where c.id = ${arg.id}::uuid`,
)

/** A case that a member is about to move; `ownVoice` says that they reported it themselves. */
export type SeenRow = CaseRow & { ownVoice: boolean }

export const lockCase = statement<{ id: string; memberId: string }, SeenRow>(
  'case',
  'lock_case',
  'One case as it stands, for a member who is about to move it: others who want to move it wait.',
  (arg) => sql`
    select ${columns}, ${ownVoice(arg.memberId)} as "ownVoice" from cases c where c.id = ${arg.id}::uuid for no key update of c`,
)

export const readOpenCases = statement<{ channelId: string }, CaseRow>(
  'case',
  'open_cases_of_channel',
  'The open cases of one channel row, one a domain at most.',
  (arg) => sql`
    select ${columns} from cases c
    where c.channel_id = ${arg.channelId}::uuid and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
    order by c.domain
    for update`,
)

export type Moved = {
  id: string
  version: number
  move: CaseMove
  stateBefore: CaseState
  state: CaseState
  band: number
  tier: number
  dueAt: Date
  voices: number
  leaseBy: string | null
  leaseUntil: Date | null
  leaseToken: string | null
  decisionId: string | null
  mergedInto: string | null
  actorKind: 'member' | 'reporter' | 'machine'
  memberId: string | null
  salt: Buffer
  payload: string
  now: Date
}

export const moveCase = statement<Moved, { version: number }>(
  'case',
  'move_case',
  'Writes a move and its event, unless the case has moved on since it was read at `version`.',
  (arg) => sql`
    with moved as (
      update cases set state = ${arg.state}, version = version + 1, band = ${arg.band}, tier = ${arg.tier},
        due_at = ${arg.dueAt}::timestamptz, voices = ${arg.voices}, lease_by = ${arg.leaseBy}::uuid,
        lease_until = ${arg.leaseUntil}::timestamptz, lease_token = ${arg.leaseToken}::uuid,
        decision_id = ${arg.decisionId}::uuid, merged_into = ${arg.mergedInto}::uuid
      where id = ${arg.id}::uuid and version = ${arg.version} and state = ${arg.stateBefore}
      returning id, version, state, band, tier, due_at, voices
    ), noted as (
      insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
      select id, version, ${arg.move}, ${arg.stateBefore}, state, band, tier, voices, due_at, ${arg.actorKind}, ${arg.memberId}::uuid,
        ${arg.now}::timestamptz, sha256(${arg.salt}::bytea || convert_to(${arg.payload}, 'UTF8'))
      from moved returning id
    ), salted as (
      insert into event_payload (event_id, salt, payload) select id, ${arg.salt}::bytea, ${arg.payload} from noted
    )
    select version from moved`,
)

export type Claiming = {
  memberId: string
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
    'case',
    name,
    describe,
    (arg) => sql`
    with picked as (
      select c.id from cases c
      where c.state = 'queued' and c.domain = any(${arg.domains}::text[])
        and not exists (
          select from skip s where s.case_id = c.id and s.member_id = ${arg.memberId}::uuid and s.until > ${arg.now}::timestamptz)
        and not ${ownVoice(arg.memberId)}
      order by ${order}
      limit 1
      for no key update of c skip locked
    ), taken as (
      update cases c set state = 'in_review', version = c.version + 1, lease_by = ${arg.memberId}::uuid,
        lease_until = ${arg.until}::timestamptz, lease_token = ${arg.token}::uuid
      from picked where c.id = picked.id
      returning ${columns}
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

export const findHeld = statement<{ memberId: string; domains: string[] }, SeenRow>(
  'case',
  'find_held_case',
  'The case a member holds.',
  (arg) => sql`
    select ${columns}, ${ownVoice(arg.memberId)} as "ownVoice" from cases c
    where c.state = 'in_review' and c.lease_by = ${arg.memberId}::uuid and c.domain = any(${arg.domains}::text[])
    order by c.lease_until limit 1 for no key update of c`,
)

export const findForSecond = statement<
  { memberId: string; country: string; domains: string[]; apart: readonly string[]; before: Date; now: Date },
  CaseRow
>(
  'case',
  'find_case_for_second',
  'The most urgent decision that waits for a second person, made before an instant, that this member may judge.',
  (arg) => sql`
    select ${columns} from cases c
    join decision d on d.id = c.decision_id
    join member m on m.id = d.decided_by
    where c.state = 'pending_second' and c.domain = any(${arg.domains}::text[]) and d.decided_by <> ${arg.memberId}::uuid
      and (d.hold_reason <> all(${arg.apart}::text[]) or m.country <> ${arg.country})
      and d.decided_at < ${arg.before}::timestamptz
      and not exists (
        select from skip s where s.case_id = c.id and s.member_id = ${arg.memberId}::uuid and s.until > ${arg.now}::timestamptz)
      and not ${ownVoice(arg.memberId)}
    order by c.band, c.due_at, c.id
    limit 1`,
)

export const findExpired = statement<{ now: Date; limit: number }, CaseRow>(
  'case',
  'find_expired_claims',
  'Cases whose claim has run out.',
  (arg) => sql`
    select ${columns} from cases c where c.state = 'in_review' and c.lease_until <= ${arg.now}::timestamptz
    order by c.lease_until limit ${arg.limit} for no key update skip locked`,
)

export const releaseClaim = statement<{ caseId: string; kind: string; now: Date }, never>(
  'case',
  'release_claim',
  'Ends the live claim of a case and says how.',
  (arg) => sql`
    update claim set released_at = ${arg.now}::timestamptz, release_kind = ${arg.kind}
    where case_id = ${arg.caseId}::uuid and released_at is null`,
)

export const reviveClaim = statement<{ id: string; caseId: string; memberId: string; now: Date }, never>(
  'case',
  'revive_claim',
  'Begins a claim for the one who takes back a decision.',
  (arg) => sql`
    insert into claim (id, case_id, member_id, claimed_at)
    values (${arg.id}::uuid, ${arg.caseId}::uuid, ${arg.memberId}::uuid, ${arg.now}::timestamptz)`,
)

export const hideFrom = statement<{ caseId: string; memberId: string; until: Date }, never>(
  'case',
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
  'case',
  'count_releases',
  'How often claims of a case ended in one way; for skips, by how many different members. `own` are those of one member.',
  (arg) => sql`
    select count(distinct case when release_kind = 'skip' then member_id else id end)::int as count,
      count(*) filter (where member_id = ${arg.memberId}::uuid)::int as own
    from claim where case_id = ${arg.caseId}::uuid and release_kind = ${arg.kind}`,
)

export const shareReports = statement<{ from: string; into: string }, never>(
  'case',
  'give_reports_to_case',
  'Gives the reports of one case to another, but for those of a voice that is there already.',
  (arg) => sql`
    update report r set case_id = ${arg.into}::uuid
    where r.case_id = ${arg.from}::uuid
      and not exists (select from report o where o.case_id = ${arg.into}::uuid and o.reporter_id = r.reporter_id)`,
)

export const countVoices = statement<{ caseId: string }, { count: number }>(
  'case',
  'count_voices',
  'How many independent voices speak in a case: its valid reports, one a reporter.',
  (arg) => sql`
    select count(*)::int as count from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null`,
)

export const tallyReports = statement<{ caseId: string }, { category: string; count: number; danger: boolean }>(
  'case',
  'tally_reports',
  'How many reports of a case name each category, the most named first, and whether one says that a child is in danger.',
  (arg) => sql`
    select category, count(*)::int as count, coalesce(bool_or(child_in_danger), false) as danger
    from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null
    group by category order by count(*) desc, category`,
)

export const wordsOfCase = statement<
  { caseId: string; limit: number },
  { id: string; language: string; sealedWords: Buffer; keyId: number }
>(
  'case',
  'words_of_case',
  'What the reports of a case say in words, the newest first, without who says it.',
  (arg) => sql`
    select id, language, sealed_words as "sealedWords", key_id as "keyId"
    from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null and sealed_words is not null
    order by received_at desc, id limit ${arg.limit}`,
)

export type EventRow = {
  version: number
  move: CaseMove
  stateBefore: CaseState | 'none'
  stateAfter: CaseState
  band: number
  tier: number
  voices: number
  dueAt: Date
}

export const readEvents = statement<{ caseId: string }, EventRow>(
  'case',
  'events_of_case',
  'Every move of a case, in order.',
  (arg) => sql`
    select version, move, state_before as "stateBefore", state_after as "stateAfter", band, tier, voices, due_at as "dueAt"
    from event where case_id = ${arg.caseId}::uuid order by version`,
)
