/**
 * What the public pages write: when a machine's key was last used, and that a file was taken. Neither table holds an address,
 * a person or anything of a report; a download is known to the hour and no closer.
 */
import { sql } from 'drizzle-orm'
import { bigserial, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { release } from './release.ts'
import { bytea, instant } from './types.ts'

export const apiKey = pgTable(
  'api_key',
  {
    id: uuid('id').primaryKey(),
    /** What an administrator calls it: an office or a project, never a person. */
    label: text('label').notNull(),
    /** SHA-256 of the key; the key itself is shown once and kept nowhere. */
    hash: bytea('hash').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [uniqueIndex('api_key_hash').on(t.hash), check('api_key_hash_length', sql`octet_length(hash) = 32`)],
)

/** The download log. Instants are full hours, so that nobody can be found by when they asked. */
export const download = pgTable(
  'download',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    format: text('format').notNull(),
    /** The country whose figures were taken; null for a file of all countries. */
    country: text('country'),
    apiKeyId: uuid('api_key_id').references(() => apiKey.id),
    at: instant('at').notNull(),
  },
  (t) => [
    index('download_release').on(t.releaseId, t.at),
    check('download_format', sql`format ~ '^[a-z]{2,8}$'`),
    check('download_country', sql`country ~ '^[A-Z]{2}$'`),
    check('download_hour', sql`date_trunc('hour', at at time zone 'UTC') = at at time zone 'UTC'`),
  ],
)
