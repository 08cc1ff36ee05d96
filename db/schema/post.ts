/**
 * Updates that came from Telegram (`inbox`), messages that must go out (`outbox`) and the state of conversations.
 * All three hold sealed values only, under the day's key or the reporter's own; a chat is known here by a keyed number, its lane.
 */
import { sql } from 'drizzle-orm'
import { bigint, bigserial, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant } from './types.ts'

export const inbox = pgTable(
  'inbox',
  {
    seq: bigserial('seq', { mode: 'bigint' }).primaryKey(),
    updateId: bigint('update_id', { mode: 'bigint' }).notNull(),
    lane: bytea('lane').notNull(),
    /** The update, reduced to the fields that are read, sealed; erased when done. */
    sealedUpdate: bytea('sealed_update'),
    keyId: integer('key_id').notNull(),
    receivedAt: instant('received_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leaseToken: uuid('lease_token'),
    leaseUntil: instant('lease_until'),
    doneAt: instant('done_at'),
    /** Set aside after five failed attempts; its chat goes on. */
    setAsideAt: instant('set_aside_at'),
  },
  (t) => [
    uniqueIndex('inbox_update').on(t.updateId),
    index('inbox_waiting').on(t.lane, t.seq).where(sql`done_at is null and set_aside_at is null`),
    // The next update to take: without it all that was done in two days is read first, each time.
    index('inbox_next').on(t.seq).where(sql`done_at is null and set_aside_at is null`),
    index('inbox_received').on(t.receivedAt),
  ],
)

export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    /** What the message is about; with `kind` it makes one message out of many attempts to write it. */
    aboutId: uuid('about_id').notNull(),
    lane: bytea('lane').notNull(),
    /** The chat and what is needed to word the message, sealed. */
    sealed: bytea('sealed').notNull(),
    keyId: integer('key_id').notNull(),
    createdAt: instant('created_at').notNull(),
    notBefore: instant('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leaseToken: uuid('lease_token'),
    leaseUntil: instant('lease_until'),
  },
  (t) => [
    uniqueIndex('outbox_once').on(t.kind, t.aboutId),
    index('outbox_due').on(t.notBefore),
    index('outbox_lane').on(t.lane, t.notBefore, t.createdAt, t.id),
  ],
)

export const conversation = pgTable(
  'conversation',
  {
    lane: bytea('lane').notNull(),
    plugin: text('plugin').notNull(),
    sealedState: bytea('sealed_state').notNull(),
    keyId: integer('key_id').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.lane, t.plugin] }), index('conversation_saved').on(t.savedAt)],
)
