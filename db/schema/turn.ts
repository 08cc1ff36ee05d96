/**
 * Whose turn it is, where one process of many may do a thing: the sender's pace and the asking for updates. A lease with a
 * token, in a row, so that it needs no session and works behind a pool of connections.
 */
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './types.ts'

export const turn = pgTable('turn', {
  name: text('name').primaryKey(),
  token: uuid('token').notNull(),
  until: instant('until').notNull(),
})
