/**
 * Channels: one row per Telegram entity (channel, group or bot), and the names it goes or went by. Locators of the
 * child-safety domain stand sealed in rows of their own and are erased; they never appear in `channel_alias`.
 */
import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant } from './types.ts'

export const channel = pgTable(
  'channel',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind', { enum: ['channel', 'group', 'bot', 'person', 'unresolved'] }).notNull(),
    /** Set when two rows turned out to be one entity; the row named here stands for both. */
    mergedInto: uuid('merged_into'),
    firstSeenAt: instant('first_seen_at').notNull(),
  },
  (t) => [index('channel_merged').on(t.mergedInto).where(sql`merged_into is not null`)],
)

export const channelAlias = pgTable(
  'channel_alias',
  {
    channelId: uuid('channel_id')
      .notNull()
      .references(() => channel.id),
    kind: text('kind', { enum: ['username', 'invite', 'id'] }).notNull(),
    value: text('value').notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (t) => [
    uniqueIndex('channel_alias_live').on(t.kind, t.value).where(sql`valid_to is null`),
    index('channel_alias_channel').on(t.channelId),
  ],
)

export const childLocator = pgTable(
  'child_locator',
  {
    id: uuid('id').primaryKey(),
    channelId: uuid('channel_id')
      .notNull()
      .references(() => channel.id),
    /** Keyed hash of the canonical locator, so that a second report of it is noticed. */
    lookup: bytea('lookup').notNull(),
    lookupKeyId: integer('lookup_key_id').notNull(),
    sealed: bytea('sealed').notNull(),
    keyId: integer('key_id').notNull(),
    eraseAt: instant('erase_at'),
  },
  (t) => [
    uniqueIndex('child_locator_lookup').on(t.lookup),
    index('child_locator_channel').on(t.channelId),
    index('child_locator_erase').on(t.eraseAt).where(sql`erase_at is not null`),
  ],
)
