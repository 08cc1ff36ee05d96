/** Members (moderators, leads, admins, authorities) and the one-use links by which they come. */
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { domains, roles } from '../../src/model/actor.ts'
import { bytea, instant, listOf, oneOf } from './types.ts'

export const member = pgTable(
  'member',
  {
    id: uuid('id').primaryKey(),
    role: text('role', { enum: ['moderator', 'lead', 'admin', 'authority'] }).notNull(),
    domains: text('domains').array().notNull(),
    country: text('country').notNull(),
    language: text('language').notNull(),
    pseudonym: bytea('pseudonym').notNull(),
    pseudonymKeyId: integer('pseudonym_key_id').notNull(),
    sealedChat: bytea('sealed_chat').notNull(),
    keyId: integer('key_id').notNull(),
    joinedAt: instant('joined_at').notNull(),
    endedAt: instant('ended_at'),
    /** How many claims this member made; every fifth takes the oldest case of all. */
    claims: integer('claims').notNull().default(0),
    /** The message that shows the member's one card, so that it is edited in place. */
    cardMessageId: integer('card_message_id'),
  },
  (t) => [
    uniqueIndex('member_pseudonym').on(t.pseudonym).where(sql`ended_at is null`),
    check('member_role', oneOf('role', roles)),
    check('member_domains', sql`cardinality(domains) >= 1 and domains <@ ${listOf(domains)}`),
  ],
)

export const invite = pgTable(
  'invite',
  {
    id: uuid('id').primaryKey(),
    /** SHA-256 of 128 random bits; the bits themselves are printed once and kept nowhere. */
    hash: bytea('hash').notNull(),
    role: text('role').notNull(),
    domains: text('domains').array().notNull(),
    country: text('country').notNull(),
    createdBy: uuid('created_by').references(() => member.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    usedBy: uuid('used_by').references(() => member.id),
  },
  (t) => [
    uniqueIndex('invite_hash').on(t.hash),
    index('invite_expires').on(t.expiresAt),
    check('invite_role', oneOf('role', roles)),
    check('invite_domains', sql`cardinality(domains) >= 1 and domains <@ ${listOf(domains)}`),
    check('invite_hashed', sql`length(hash) = 32`),
    check('invite_ends', sql`expires_at > created_at`),
    check('invite_used_by_someone', sql`(used_at is null) = (used_by is null)`),
  ],
)
