/** Decisions and what became of them. Both tables are insert-only: a decision is never edited, only followed. */
import { sql } from 'drizzle-orm'
import type { DecidedOn, HoldReason, Outcome, Policy } from '../../src/model/decision.ts'
import { statement } from '../statement.ts'

export type DecisionRow = {
  id: string
  caseId: string
  outcome: Outcome
  decidedOn: DecidedOn
  policy: Policy
  category: string
  country: string
  decidedBy: string
  deciderCountry: string
  decidedAt: Date
  holdReason: HoldReason | null
  /** Approved, returned or undone. */
  judged: boolean
}

export const keepDecision = statement<
  {
    id: string
    caseId: string
    outcome: string
    decidedOn: string
    policy: string
    policyVersion: number
    category: string
    country: string
    decidedBy: string
    holdReason: string | null
    /** The decision that stood before, and its author; null for both where there was none. */
    overrides: string | null
    overridesBy: string | null
    now: Date
  },
  { seq: number }
>(
  'decision',
  'keep_decision',
  'Writes the next decision of a case.',
  (arg) => sql`
    insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason,
      overrides, overrides_by)
    select ${arg.id}::uuid, ${arg.caseId}::uuid, coalesce(max(seq), 0) + 1, ${arg.outcome}, ${arg.decidedOn}, ${arg.policy}, ${arg.policyVersion},
      ${arg.category}, ${arg.country}, ${arg.decidedBy}::uuid, ${arg.now}::timestamptz, ${arg.holdReason}::text,
      ${arg.overrides}::uuid, ${arg.overridesBy}::uuid
    from decision where case_id = ${arg.caseId}::uuid
    returning seq`,
)

export const readDecision = statement<{ id: string }, DecisionRow>(
  'decision',
  'read_decision',
  'One decision and where its author sits.',
  (arg) => sql`
    select d.id, d.case_id as "caseId", d.outcome, d.decided_on as "decidedOn", d.policy, d.category, d.country,
      d.decided_by as "decidedBy", m.country as "deciderCountry", d.decided_at as "decidedAt", d.hold_reason as "holdReason",
      exists (select from approval a where a.decision_id = d.id) as judged
    from decision d join member m on m.id = d.decided_by where d.id = ${arg.id}::uuid`,
)

export const readReturned = statement<{ caseId: string; memberId: string }, { speech: boolean; own: boolean }>(
  'decision',
  'read_returned',
  "Of the decisions of a case that were returned: whether one was held for speech, and whether one was this member's.",
  (arg) => sql`
    select coalesce(bool_or(d.hold_reason = 'speech'), false) as speech, coalesce(bool_or(d.decided_by = ${arg.memberId}::uuid), false) as own
    from decision d join approval a on a.decision_id = d.id and a.kind = 'returned'
    where d.case_id = ${arg.caseId}::uuid`,
)

export const readStood = statement<{ caseId: string }, { id: string; decidedBy: string }>(
  'decision',
  'read_stood',
  'The decisions that stood before a case was opened again, the newest first, those of cases merged into it too.',
  (arg) => sql`
    select d.id, d.decided_by as "decidedBy"
    from reopening o join decision d on d.id = o.decision_id
    where o.case_id in (select id from cases where id = ${arg.caseId}::uuid or merged_into = ${arg.caseId}::uuid)
    order by o.at desc, d.decided_at desc, d.id`,
)

export const keepApproval = statement<
  { decisionId: string; kind: 'approved' | 'returned' | 'undone'; memberId: string; decidedBy: string; now: Date },
  never
>(
  'decision',
  'keep_approval',
  'Writes what became of a decision, once.',
  (arg) => sql`
    insert into approval (decision_id, kind, member_id, decided_by, at)
    values (${arg.decisionId}::uuid, ${arg.kind}, ${arg.memberId}::uuid, ${arg.decidedBy}::uuid, ${arg.now}::timestamptz)`,
)

export const attributionOf = statement<{ caseId: string }, { category: string; country: string }>(
  'decision',
  'attribution_of_case',
  'The category and the country that most reports of a case name, those by chat first; a tie goes to the first by code.',
  (arg) => sql`
    select
      (select category from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null
        group by category order by count(*) filter (where via = 'chat') desc, count(*) desc, category limit 1) as category,
      (select country from report where case_id = ${arg.caseId}::uuid and withdrawn_at is null
        group by country order by count(*) filter (where via = 'chat') desc, count(*) desc, country = 'ZZ', country limit 1) as country`,
)
