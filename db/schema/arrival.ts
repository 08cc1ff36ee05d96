/**
 * Which reports came from accounts that were known for less than a day, so that many that come together can be told. A row says
 * nothing about a person: two marks under the week's key, and it is erased two days after the report.
 */

import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { report } from './report.ts'
import { bytea, instant } from './types.ts'

export const arrival = pgTable(
  'arrival',
  {
    reportId: uuid('report_id')
      .primaryKey()
      .references(() => report.id),
    at: instant('at').notNull(),
    /** The keyed mark of the link by which the person came; none without one. */
    campaign: bytea('campaign'),
    /** The sketch of the words (`src/model/likeness.ts`); none with too few of them. */
    likeness: bigint('likeness', { mode: 'bigint' }),
  },
  (t) => [index('arrival_at').on(t.at), check('arrival_campaign', sql`length(campaign) = 16`)],
)
