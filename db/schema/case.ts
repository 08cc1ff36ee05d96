/** Cases as they stand now (`cases`, the projection of all moves) and who holds them or has passed them by (`claim`, `skip`). */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type CaseState, caseStates } from '../../src/model/case.ts'
import { channel } from './channel.ts'
import { member } from './member.ts'
import { instant, oneOf } from './types.ts'

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
