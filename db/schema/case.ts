/**
 * Cases and all that happens to them: the projection (`cases`), who holds them (`claim`, `skip`), what was decided
 * (`decision`, `approval`, both insert-only) and every move (`event`, insert-only; its payload can be erased).
 */
import { sql } from 'drizzle-orm'
import {
  bigint,
  bigserial,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type ReopenReason, reopenReasons } from '../../src/model/appeal.ts'
import { type CaseMove, type CaseState, caseMoves, caseStates } from '../../src/model/case.ts'
import {
  type DecidedOn,
  decidedOn,
  type HoldReason,
  holdReasons,
  type Outcome,
  outcomeCodes,
} from '../../src/model/decision.ts'
import { channel } from './channel.ts'
import { member } from './member.ts'
import { bytea, instant, oneOf } from './types.ts'

export const cases = pgTable(
  'cases',
  {
    id: uuid('id').primaryKey(),
    /** Shown to people; random, never sequential. */
    publicNo: text('public_no').notNull(),
    channelId: uuid('channel_id')
      .notNull()
      .references(() => channel.id),
    domain: text('domain', { enum: ['general', 'child_safety', 'terror'] }).notNull(),
    state: text('state').$type<CaseState>().notNull(),
    version: integer('version').notNull(),
    band: smallint('band').notNull(),
    tier: smallint('tier').notNull(),
    openedAt: instant('opened_at').notNull(),
    dueAt: instant('due_at').notNull(),
    /** Independent voices: distinct reporters who may be written to or are known by pseudonym. */
    voices: integer('voices').notNull(),
    leaseBy: uuid('lease_by').references(() => member.id),
    leaseUntil: instant('lease_until'),
    leaseToken: uuid('lease_token'),
    wakeAt: instant('wake_at'),
    decisionId: uuid('decision_id'),
    mergedInto: uuid('merged_into'),
    /** When it was first seen that many new accounts had come together; a flag for the moderator, nothing else. */
    burstAt: instant('burst_at'),
  },
  (t) => [
    uniqueIndex('cases_one_open')
      .on(t.channelId, t.domain)
      .where(sql`state in ('queued', 'in_review', 'on_hold', 'pending_second')`),
    uniqueIndex('cases_public_no').on(t.publicNo),
    index('cases_queue').on(t.band, t.dueAt, t.id).where(sql`state = 'queued'`),
    index('cases_oldest').on(t.openedAt, t.id).where(sql`state = 'queued'`),
    index('cases_second').on(t.band, t.dueAt, t.id).where(sql`state = 'pending_second'`),
    index('cases_lease').on(t.leaseUntil).where(sql`state = 'in_review'`),
    index('cases_channel').on(t.channelId),
    index('cases_merged').on(t.mergedInto).where(sql`merged_into is not null`),
    check('cases_state', oneOf('state', caseStates)),
    check('cases_domain', oneOf('domain', ['general', 'child_safety', 'terror'])),
    check('cases_counts', sql`version >= 1 and tier >= 0 and voices >= 0`),
    check('cases_band', sql`band between 0 and 3`),
    check(
      'cases_lease_in_review',
      sql`(state = 'in_review') = (lease_by is not null and lease_until is not null and lease_token is not null)`,
    ),
    // That the decision is this case's own, and effective when the case is closed, is said in the migration "rules".
    check(
      'cases_decided',
      sql`state in ('merged', 'withdrawn') or (state in ('closed', 'pending_second')) = (decision_id is not null)`,
    ),
    check('cases_hold_wakes', sql`state <> 'on_hold' or wake_at is not null`),
    check('cases_merged_named', sql`(state = 'merged') = (merged_into is not null)`),
  ],
)

export const claim = pgTable(
  'claim',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id),
    claimedAt: instant('claimed_at').notNull(),
    releasedAt: instant('released_at'),
    releaseKind: text('release_kind'),
  },
  (t) => [
    uniqueIndex('claim_one_live').on(t.caseId).where(sql`released_at is null`),
    index('claim_case').on(t.caseId),
    index('claim_member').on(t.memberId),
    check('claim_ended_somehow', sql`(released_at is null) = (release_kind is null)`),
    check(
      'claim_release_kind',
      oneOf('release_kind', ['decided', 'put_back', 'skip', 'expire', 'merged', 'withdrawn']),
    ),
  ],
)

export const skip = pgTable(
  'skip',
  {
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    memberId: uuid('member_id')
      .notNull()
      .references(() => member.id),
    until: instant('until').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.memberId] }), index('skip_member').on(t.memberId, t.until)],
)

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

export const event = pgTable(
  'event',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    version: integer('version').notNull(),
    move: text('move').$type<CaseMove>().notNull(),
    stateBefore: text('state_before').notNull(),
    stateAfter: text('state_after').notNull(),
    /** What the projection holds after the move. */
    band: smallint('band').notNull(),
    tier: smallint('tier').notNull(),
    voices: integer('voices').notNull(),
    dueAt: instant('due_at').notNull(),
    actorKind: text('actor_kind', { enum: ['member', 'reporter', 'machine'] }).notNull(),
    memberId: uuid('member_id').references(() => member.id),
    at: instant('at').notNull(),
    /** SHA-256 over salt and payload; both stand in `event_payload` and can be erased without touching the event. */
    commitment: bytea('commitment').notNull(),
  },
  (t) => [
    uniqueIndex('event_version').on(t.caseId, t.version),
    check('event_first', sql`version >= 1 and (version = 1) = (state_before = 'none')`),
    check('event_move', oneOf('move', caseMoves)),
    check(
      'event_states',
      sql`${oneOf('state_before', ['none', ...caseStates])} and ${oneOf('state_after', caseStates)}`,
    ),
    check('event_actor', sql`(actor_kind = 'member') = (member_id is not null)`),
    check('event_actor_kind', oneOf('actor_kind', ['member', 'reporter', 'machine'])),
    check('event_commitment', sql`length(commitment) = 32`),
  ],
)

export const eventPayload = pgTable('event_payload', {
  eventId: bigint('event_id', { mode: 'bigint' })
    .primaryKey()
    .references(() => event.id),
  salt: bytea('salt').notNull(),
  /** Text, not jsonb: the commitment is over these very bytes. */
  payload: text('payload').notNull(),
})

/** The chain over all events: `seq` is given by the sealer, without gaps; what is hashed stands in `src/model/history.ts`. */
export const eventSeal = pgTable('event_seal', {
  seq: bigserial('seq', { mode: 'bigint' }).primaryKey(),
  eventId: bigint('event_id', { mode: 'bigint' })
    .notNull()
    .unique()
    .references(() => event.id),
  previous: bytea('previous').notNull(),
  hash: bytea('hash').notNull(),
  sealedAt: instant('sealed_at').notNull(),
})
