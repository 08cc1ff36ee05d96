/**
 * The citizen's side: reporters (a pseudonym and a sealed way to write to them), drafts and reports. Identity and
 * words exist in sealed columns only, each beside the id of the key that opens it; a report's words have a key of their own.
 */
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases } from './case.ts'
import { channel } from './channel.ts'
import { bytea, instant } from './types.ts'

export const reporter = pgTable(
  'reporter',
  {
    id: uuid('id').primaryKey(),
    pseudonym: bytea('pseudonym').notNull(),
    pseudonymKeyId: integer('pseudonym_key_id').notNull(),
    /** The chat to write to; null for whoever asked not to be written to. */
    sealedChat: bytea('sealed_chat'),
    keyId: integer('key_id'),
    language: text('language').notNull(),
    /** Where the citizen is, for the hotlines; asked before consent, kept only after. */
    country: text('country'),
    /** A reporter who is not written to is forgotten fourteen days after the last report, at this instant. */
    forgetAt: instant('forget_at'),
    consentedAt: instant('consented_at').notNull(),
    blockedAt: instant('blocked_at'),
  },
  (t) => [
    uniqueIndex('reporter_pseudonym').on(t.pseudonym),
    index('reporter_forget').on(t.forgetAt).where(sql`forget_at is not null`),
    check('reporter_chat_has_key', sql`(sealed_chat is null) = (key_id is null)`),
  ],
)

export const draft = pgTable(
  'draft',
  {
    id: uuid('id').primaryKey(),
    reporterId: uuid('reporter_id')
      .notNull()
      .references(() => reporter.id, { onDelete: 'cascade' }),
    /** Rises with each answer, so that an answer to an older question is noticed. */
    version: integer('version').notNull(),
    sealedAnswers: bytea('sealed_answers').notNull(),
    keyId: integer('key_id').notNull(),
    eraseAt: instant('erase_at').notNull(),
  },
  (t) => [uniqueIndex('draft_one').on(t.reporterId), index('draft_erase').on(t.eraseAt)],
)

export const report = pgTable(
  'report',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    channelId: uuid('channel_id')
      .notNull()
      .references(() => channel.id),
    reporterId: uuid('reporter_id').references(() => reporter.id, { onDelete: 'set null' }),
    category: text('category').notNull(),
    /** The country the channel is aimed at, as the citizen says. */
    country: text('country').notNull(),
    language: text('language').notNull(),
    sealedWords: bytea('sealed_words'),
    keyId: integer('key_id'),
    childInDanger: boolean('child_in_danger'),
    /** The same for one person within a quarter, nobody's afterwards; none for whoever is not written to. */
    quarterTag: bytea('quarter_tag'),
    receiptHash: bytea('receipt_hash').notNull(),
    receiptKeyId: integer('receipt_key_id').notNull(),
    receivedAt: instant('received_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    toldAt: instant('told_at'),
  },
  (t) => [
    uniqueIndex('report_one_voice').on(t.caseId, t.reporterId),
    uniqueIndex('report_receipt').on(t.receiptHash),
    index('report_channel').on(t.channelId),
    index('report_received').on(t.receivedAt),
    index('report_reporter').on(t.reporterId),
    index('report_to_tell').on(t.caseId).where(sql`told_at is null`),
    // What has to be erased after ninety days, and what sooner because it was told.
    index('report_kept').on(t.receivedAt).where(sql`reporter_id is not null or sealed_words is not null`),
    index('report_told').on(t.toldAt).where(sql`told_at is not null and reporter_id is not null`),
    check('report_quarter_tag', sql`length(quarter_tag) = 16`),
    check('report_words_have_key', sql`(sealed_words is null) = (key_id is null)`),
  ],
)
