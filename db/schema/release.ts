/**
 * Releases: frozen, published figures. These two tables are all that the pages, the files and the `/stats` command
 * read; the role behind them has no right on anything else.
 */
import { sql } from 'drizzle-orm'
import { boolean, check, doublePrecision, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { cellStatuses } from '../../src/model/statistic.ts'
import { instant, oneOf } from './types.ts'

export const release = pgTable(
  'release',
  {
    id: text('id').primaryKey(),
    period: text('period').notNull(),
    vintage: integer('vintage').notNull(),
    cutoff: instant('cutoff').notNull(),
    publishedAt: instant('published_at').notNull(),
    /** The version of the definitions by which it was counted (`docs/measures.md`). */
    method: text('method').notNull(),
    predecessor: text('predecessor'),
    /** Set for figures of an invented world; every page and file says so. */
    invented: boolean('invented').notNull(),
  },
  (t) => [
    uniqueIndex('release_vintage').on(t.period, t.vintage),
    check('release_period', sql`period ~ '^[0-9]{4}-Q[1-4]$'`),
  ],
)

export const releasedCell = pgTable(
  'released_cell',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => release.id),
    country: text('country').notNull(),
    status: text('status').notNull(),
    reported: integer('reported'),
    flagged: integer('flagged'),
    cleared: integer('cleared'),
    undetermined: integer('undetermined'),
    pending: integer('pending'),
    share: doublePrecision('share'),
    lower: doublePrecision('lower'),
    upper: doublePrecision('upper'),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.country] }),
    check('released_cell_status', oneOf('status', cellStatuses)),
    check('released_cell_zero', sql`(status = 'Z') = (reported is not null and reported = 0)`),
    check('released_cell_adds_up', sql`reported is null or reported = flagged + cleared + undetermined + pending`),
    check('released_cell_hidden', sql`(status = 'c') = (reported is null)`),
  ],
)
