/**
 * The citizen's side: reporters (a pseudonym and a sealed way to write to them), drafts and reports. Identity and
 * words exist in sealed columns only, each beside the id of the key that opens it; a report's words have a key of their own.
 */
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { type AppealReason, appealDays, appealReasons } from '../../src/model/appeal.ts'
import { cases } from './case.ts'
import { channel } from './channel.ts'
import { decision } from './decision.ts'
import { bytea, instant, oneOf } from './types.ts'

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
    /** When its owner is reminded of it; null once that was done, so that it is done once a draft. */
    remindAt: instant('remind_at'),
  },
  (t) => [
    uniqueIndex('draft_one').on(t.reporterId),
    index('draft_erase').on(t.eraseAt),
    index('draft_remind').on(t.remindAt).where(sql`remind_at is not null`),
  ],
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
    /** Further countries it is aimed at, at most four, as the citizen says. */
    alsoCountries: text('also_countries').array().notNull().default(sql`'{}'`),
    /** What was answered on the optional card: codes of `src/model/detail.ts`, never words. */
    details: jsonb('details').notNull().default(sql`'{}'`),
    /** The category that the citizen's first words pointed to, if any did; the citizen chose `category`. */
    suggestedCategory: text('suggested_category'),
    language: text('language').notNull(),
    /** By which door it came. One by the web form has no reporter, and is no independent voice. */
    via: text('via', { enum: ['chat', 'web'] })
      .notNull()
      .default('chat'),
    sealedWords: bytea('sealed_words'),
    keyId: integer('key_id'),
    childInDanger: boolean('child_in_danger'),
    /** The same for one person within a quarter, nobody's afterwards; none for whoever is not written to. */
    quarterTag: bytea('quarter_tag'),
    receiptHash: bytea('receipt_hash').notNull(),
    receiptKeyId: integer('receipt_key_id').notNull(),
    receivedAt: instant('received_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
    /** When something was last added to the words. */
    addedAt: instant('added_at'),
    toldAt: instant('told_at'),
    /** The decision whose outcome was told: what the receipt answers until another one may be told. */
    toldDecisionId: uuid('told_decision_id').references(() => decision.id),
    /** The case was opened again since, so that its next decision is to be told too. */
    tellAgain: boolean('tell_again').notNull().default(false),
    /** The reporter asked, once, to look at it again: when, why, and when the outcome had been told. */
    appealedAt: instant('appealed_at'),
    appealReason: text('appeal_reason').$type<AppealReason>(),
    appealToldAt: instant('appeal_told_at'),
  },
  (t) => [
    uniqueIndex('report_one_voice').on(t.caseId, t.reporterId),
    uniqueIndex('report_receipt').on(t.receiptHash),
    index('report_channel').on(t.channelId),
    index('report_received').on(t.receivedAt),
    index('report_reporter').on(t.reporterId),
    index('report_to_tell').on(t.caseId).where(sql`told_at is null or tell_again`),
    // What has to be erased after ninety days, and what sooner because it was told.
    index('report_kept')
      .on(t.receivedAt)
      .where(sql`reporter_id is not null or sealed_words is not null or details <> '{}'`),
    index('report_told').on(t.toldAt).where(sql`told_at is not null and reporter_id is not null and not tell_again`),
    check('report_via', oneOf('via', ['chat', 'web'])),
    // Nobody stands behind a report by the web form: no account, and no tag that tells people apart.
    check('report_web_nobody', sql`via = 'chat' or (reporter_id is null and quarter_tag is null)`),
    check('report_quarter_tag', sql`length(quarter_tag) = 16`),
    check('report_words_have_key', sql`(sealed_words is null) = (key_id is null)`),
    check('report_told_again', sql`told_at is not null or not tell_again`),
    check('report_appeal_reason', oneOf('appeal_reason', appealReasons)),
    check('report_appeal_whole', sql`num_nonnulls(appealed_at, appeal_reason, appeal_told_at) in (0, 3)`),
    check(
      'report_appeal_in_time',
      sql`appealed_at >= appeal_told_at and appealed_at - appeal_told_at <= ${sql.raw(`interval '${appealDays} days'`)}`,
    ),
  ],
)
