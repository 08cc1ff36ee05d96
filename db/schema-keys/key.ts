/**
 * The key store, a database of its own: random keys, each wrapped by the master key that never enters a database.
 * Destroying a row here is how everything under that key is forgotten.
 */
import { sql } from 'drizzle-orm'
import { customType, index, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

export const key = pgTable(
  'key',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    purpose: text('purpose').notNull(),
    /** The period or the row that a key is for; `first` for the first of a standing purpose, empty for later ones. */
    scope: text('scope').notNull().default(''),
    wrapped: bytea('wrapped').notNull(),
    /** The name of the master key it lies under. */
    master: text('master'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** A new standing key is known to every process before one of them uses it. */
    activeAt: timestamp('active_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('key_scope').on(t.purpose, t.scope).where(sql`scope <> ''`),
    index('key_shared').on(t.id).where(sql`purpose not in ('reporter', 'report')`),
  ],
)
