/** Every move of a case, insert-only, beside the chain over all of them. Only what an event says (`event_payload`) can be erased. */
import { sql } from 'drizzle-orm'
import { bigint, bigserial, check, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type CaseMove, caseMoves, caseStates } from '../../src/model/case.ts'
import { cases } from './case.ts'
import { member } from './member.ts'
import { bytea, instant, oneOf } from './types.ts'

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
