/** What was decided about a case and what became of it: approved, returned or undone, and opened again. All of it insert-only. */
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type ReopenReason, reopenReasons } from '../../src/model/appeal.ts'
import {
  type DecidedOn,
  decidedOn,
  type HoldReason,
  holdReasons,
  type Outcome,
  outcomeCodes,
} from '../../src/model/decision.ts'
import { cases } from './case.ts'
import { member } from './member.ts'
import { instant, oneOf } from './types.ts'

export const decision = pgTable(
  'decision',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    seq: integer('seq').notNull(),
    outcome: text('outcome').$type<Outcome>().notNull(),
    decidedOn: text('decided_on').$type<DecidedOn>().notNull(),
    policy: text('policy').notNull(),
    policyVersion: integer('policy_version').notNull(),
    category: text('category').notNull(),
    country: text('country').notNull(),
    decidedBy: uuid('decided_by')
      .notNull()
      .references(() => member.id),
    decidedAt: instant('decided_at').notNull(),
    holdReason: text('hold_reason').$type<HoldReason>(),
    /** The decision that stood before the case was opened again, and its author, who is not this one's. */
    overrides: uuid('overrides'),
    overridesBy: uuid('overrides_by'),
  },
  (t) => [
    foreignKey({
      name: 'decision_overrides',
      columns: [t.overrides, t.overridesBy],
      foreignColumns: [t.id, t.decidedBy],
    }),
    check('decision_overrides_whole', sql`(overrides is null) = (overrides_by is null)`),
    check('decision_by_another', sql`overrides_by <> decided_by`),
    uniqueIndex('decision_seq').on(t.caseId, t.seq),
    index('decision_person').on(t.caseId).where(sql`outcome = 'person'`),
    unique('decision_of_case').on(t.caseId, t.id),
    unique('decision_by').on(t.id, t.decidedBy),
    check('decision_outcome', oneOf('outcome', outcomeCodes)),
    check('decision_decided_on', oneOf('decided_on', decidedOn)),
    check('decision_hold_reason', oneOf('hold_reason', holdReasons)),
    check(
      'decision_terror_held',
      sql`outcome <> 'confirmed' or category <> 'terrorism' or coalesce(hold_reason in ('terror', 'speech'), false)`,
    ),
    check('decision_passed_on_held', sql`outcome <> 'passed_to_hotline' or hold_reason is not null`),
  ],
)

/** What happened to a decision after it was written: approved or returned by a second person, undone by the first. */
export const approval = pgTable(
  'approval',
  {
    decisionId: uuid('decision_id').notNull(),
    kind: text('kind', { enum: ['approved', 'returned', 'undone'] }).notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id),
    /** The decision's own author, held to it by the key below, so that the check can say that the second person is another. */
    decidedBy: uuid('decided_by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.decisionId] }),
    foreignKey({
      name: 'approval_of_decision',
      columns: [t.decisionId, t.decidedBy],
      foreignColumns: [decision.id, decision.decidedBy],
    }),
    check('approval_kind', oneOf('kind', ['approved', 'returned', 'undone'])),
    check('approval_by_another', sql`(kind = 'undone') = (member_id = decided_by)`),
  ],
)

/** A decision that does not stand any more because its case was opened again: once, and why. Insert-only. */
export const reopening = pgTable(
  'reopening',
  {
    decisionId: uuid('decision_id')
      .primaryKey()
      .references(() => decision.id),
    /** The case in which it is decided anew: its own, or the one open case of the channel and domain. */
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    reason: text('reason').$type<ReopenReason>().notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('reopening_case').on(t.caseId), check('reopening_reason', oneOf('reason', reopenReasons))],
)
