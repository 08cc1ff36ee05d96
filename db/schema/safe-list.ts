/** Names of public bodies, banks, newspapers and the like: whoever confirms a report about one does not do it alone. */
import { sql } from 'drizzle-orm'
import { check, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, oneOf } from './types.ts'

export const safeListed = pgTable(
  'safe_listed',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    /** Whose channel it is: an institution, never a person. */
    body: text('body').notNull(),
    listedAt: instant('listed_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('safe_listed_once').on(t.kind, t.value).where(sql`ended_at is null`),
    check('safe_listed_kind', oneOf('kind', ['username', 'id'])),
  ],
)
