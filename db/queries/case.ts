/** Cases and their moves. A move is written together with its event, or not at all. */
import { type Placeholder, sql } from 'drizzle-orm'
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
  /** When it was first seen that many new accounts had come together. */
  burstAt: Date | null
}

/** The columns of a case under the alias `c`. */
export const caseColumns = sql`c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
    c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
    c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt"`

/** Whether the report of whoever is known by these pseudonyms is among those of the case `c`: then somebody else examines it. */
export const ownVoice = (marks: Placeholder) => sql`exists (
          select from report r where r.case_id = c.id and r.reporter_id in
            (select p.id from reporter p where p.pseudonym = any(${marks}::text[]::bytea[])))`

export const readCase = statement<{ id: string }, CaseRow>(
  'case',
  'read_case',
  'One case as it stands.',
  (arg) => sql`select ${caseColumns} from cases c where c.id = ${arg.id}::uuid`,
)

/** A case that a member is about to move; `ownVoice` says that they reported it themselves. */
export type SeenRow = CaseRow & { ownVoice: boolean }

export const lockCase = statement<{ id: string; marks: Buffer[] }, SeenRow>(
  'case',
  'lock_case',
  'One case as it stands, for a member who is about to move it: others who want to move it wait.',
  (arg) => sql`
    select ${caseColumns}, ${ownVoice(arg.marks)} as "ownVoice" from cases c where c.id = ${arg.id}::uuid for no key update of c`,
)

export const ownMove = statement<
  { caseId: string; version: number; memberId: string; move: CaseMove },
  { publicNo: string }
>(
  'case',
  'own_move',
  'The case, if its move to this version was made by this member.',
  (arg) => sql`
    select c.public_no as "publicNo" from event e join cases c on c.id = e.case_id
    where e.case_id = ${arg.caseId}::uuid and e.version = ${arg.version} and e.member_id = ${arg.memberId}::uuid
      and e.move = ${arg.move}`,
)

export const readOpenCases = statement<{ channelId: string }, CaseRow>(
  'case',
  'open_cases_of_channel',
  'The open cases of one channel row, one a domain at most.',
  (arg) => sql`
    select ${caseColumns} from cases c
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
  'How many independent voices speak in a case: its valid reports by chat, one a reporter.',
  (arg) => sql`
    select count(*)::int as count from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null and via = 'chat'`,
)

export const tallyReports = statement<
  { caseId: string },
  { category: string; count: number; web: number; danger: boolean }
>(
  'case',
  'tally_reports',
  'How many reports of a case name each category, how many of those came by web form, the most named first, and whether one says that a child is in danger.',
  (arg) => sql`
    select category, count(*)::int as count, (count(*) filter (where via = 'web'))::int as web, coalesce(bool_or(child_in_danger), false) as danger
    from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null
    group by category order by count(*) desc, category`,
)

export const detailsOfCase = statement<{ caseId: string }, { details: unknown; alsoCountries: string[] }>(
  'case',
  'details_of_case',
  'What the reports of a case say in codes, beside category and country: details, and further countries.',
  (arg) => sql`
    select details, also_countries as "alsoCountries" from report
    where case_id = ${arg.caseId}::uuid and withdrawn_at is null and (details <> '{}' or also_countries <> '{}')
    order by received_at desc, id limit 200`,
)

export const wordsOfCase = statement<
  { caseId: string; limit: number },
  { id: string; language: string; added: boolean; sealedWords: Buffer; keyId: number }
>(
  'case',
  'words_of_case',
  'What the reports of a case say in words, those with the newest words first, without who says it.',
  (arg) => sql`
    select id, language, added_at is not null as added, sealed_words as "sealedWords", key_id as "keyId"
    from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null and sealed_words is not null
    order by coalesce(added_at, received_at) desc, id limit ${arg.limit}`,
)
