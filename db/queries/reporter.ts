/** Reporters and their one unfinished report: pseudonym, language, and sealed values only. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type ReporterRow = {
  id: string
  language: string
  country: string | null
  sealedChat: Buffer | null
  keyId: number | null
  writable: boolean
  forgetAt: Date | null
}

export const findReporter = statement<{ pseudonyms: Buffer[] }, ReporterRow>(
  'reporter',
  'find_reporter',
  'The reporter behind one of the pseudonyms of an account, once consent was given.',
  (arg) => sql`
    select id, language, country, sealed_chat as "sealedChat", key_id as "keyId", sealed_chat is not null as writable,
      forget_at as "forgetAt"
    from reporter where pseudonym = any(${arg.pseudonyms}::text[]::bytea[]) limit 1`,
)

export const keepReporter = statement<
  {
    id: string
    pseudonym: Buffer
    pseudonymKeyId: number
    sealedChat: Buffer | null
    keyId: number | null
    language: string
    country: string | null
    forgetAt: Date | null
    now: Date
  },
  { id: string }
>(
  'reporter',
  'keep_reporter',
  'Keeps who consented, in what language, and how to write to them if they want that.',
  (arg) => sql`
    insert into reporter (id, pseudonym, pseudonym_key_id, sealed_chat, key_id, language, country, forget_at, consented_at)
    values (${arg.id}::uuid, ${arg.pseudonym}::bytea, ${arg.pseudonymKeyId}, ${arg.sealedChat}::bytea, ${arg.keyId}::int,
      ${arg.language}, ${arg.country}::text, ${arg.forgetAt}::timestamptz, ${arg.now}::timestamptz)
    on conflict (pseudonym) do nothing
    returning id`,
)

export const changeReporter = statement<
  {
    id: string
    pseudonym: Buffer
    pseudonymKeyId: number
    sealedChat: Buffer | null
    keyId: number | null
    language: string
    country: string | null
    forgetAt: Date | null
  },
  never
>(
  'reporter',
  'change_reporter',
  'Keeps a reporter who agrees anew; a way to write that is not wanted any more is erased at once.',
  (arg) => sql`
    update reporter set pseudonym = ${arg.pseudonym}::bytea, pseudonym_key_id = ${arg.pseudonymKeyId},
      sealed_chat = ${arg.sealedChat}::bytea, key_id = ${arg.keyId}::int, language = ${arg.language},
      country = ${arg.country}::text, forget_at = ${arg.forgetAt}::timestamptz, blocked_at = null
    where id = ${arg.id}::uuid`,
)

export const setReporterLanguage = statement<{ pseudonyms: Buffer[]; language: string }, { id: string }>(
  'reporter',
  'set_reporter_language',
  'The language a reporter reads.',
  (arg) => sql`
    update reporter set language = ${arg.language} where pseudonym = any(${arg.pseudonyms}::text[]::bytea[]) returning id`,
)

export const putOffForgetting = statement<
  { id: string; pseudonym: Buffer; pseudonymKeyId: number; forgetAt: Date },
  never
>(
  'reporter',
  'put_off_forgetting',
  "Counts the days until a reporter who is not written to is forgotten anew from the last report, under this week's number.",
  (arg) => sql`
    update reporter set forget_at = ${arg.forgetAt}::timestamptz, pseudonym = ${arg.pseudonym}::bytea,
      pseudonym_key_id = ${arg.pseudonymKeyId}
    where id = ${arg.id}::uuid and forget_at is not null`,
)

export const forgetReporters = statement<{ now: Date }, { id: string }>(
  'reporter',
  'forget_reporters',
  'Forgets the reporters whose time is over; their reports stay, without them. Answers them and their drafts, whose keys end too.',
  (arg) => sql`
    with gone as (delete from reporter where forget_at <= ${arg.now}::timestamptz returning id)
    select id from gone union all select d.id from draft d where d.reporter_id = any(array(select id from gone))`,
)

export const markBlocked = statement<{ pseudonyms: Buffer[]; now: Date | null }, never>(
  'reporter',
  'mark_blocked',
  'Notes that a reporter has stopped the bot, or started it again.',
  (arg) => sql`
    update reporter set blocked_at = ${arg.now}::timestamptz where pseudonym = any(${arg.pseudonyms}::text[]::bytea[])`,
)

export const lockReporter = statement<{ pseudonyms: Buffer[] }, { id: string }>(
  'reporter',
  'lock_reporter',
  'The reporter behind one of the pseudonyms of an account, about to be forgotten.',
  (arg) => sql`select id from reporter where pseudonym = any(${arg.pseudonyms}::text[]::bytea[]) for update`,
)

export const dropReporter = statement<{ id: string }, never>(
  'reporter',
  'drop_reporter',
  'Forgets one reporter, and the unfinished report with them.',
  (arg) => sql`delete from reporter where id = ${arg.id}::uuid`,
)

export type DraftRow = { id: string; version: number; sealedAnswers: Buffer; keyId: number }

export const readDraft = statement<{ reporterId: string }, DraftRow>(
  'reporter',
  'read_draft',
  "A reporter's unfinished report.",
  (arg) => sql`
    select id, version, sealed_answers as "sealedAnswers", key_id as "keyId" from draft where reporter_id = ${arg.reporterId}::uuid`,
)

export const keepDraft = statement<
  {
    id: string
    reporterId: string
    version: number
    sealedAnswers: Buffer
    keyId: number
    eraseAt: Date
    remindAt: Date
  },
  { id: string }
>(
  'reporter',
  'keep_draft',
  'Begins an unfinished report, in the place of an older one.',
  (arg) => sql`
    insert into draft (id, reporter_id, version, sealed_answers, key_id, erase_at, remind_at)
    values (${arg.id}::uuid, ${arg.reporterId}::uuid, ${arg.version}, ${arg.sealedAnswers}::bytea, ${arg.keyId}, ${arg.eraseAt}::timestamptz,
      ${arg.remindAt}::timestamptz)
    on conflict (reporter_id) do update set id = excluded.id, version = excluded.version, sealed_answers = excluded.sealed_answers,
      key_id = excluded.key_id, erase_at = excluded.erase_at, remind_at = excluded.remind_at
    returning id`,
)

export const changeDraft = statement<
  { id: string; version: number; sealedAnswers: Buffer; keyId: number; eraseAt: Date; remindAt: Date },
  { version: number }
>(
  'reporter',
  'change_draft',
  'Keeps the answers of an unfinished report, unless it has moved on since it was read.',
  (arg) => sql`
    update draft set version = version + 1, sealed_answers = ${arg.sealedAnswers}::bytea, key_id = ${arg.keyId},
      erase_at = ${arg.eraseAt}::timestamptz, remind_at = case when remind_at is not null then ${arg.remindAt}::timestamptz end
    where id = ${arg.id}::uuid and version = ${arg.version}
    returning version`,
)

export const dropDraft = statement<{ reporterId: string }, { id: string }>(
  'reporter',
  'drop_draft',
  "Erases a reporter's unfinished report.",
  (arg) => sql`delete from draft where reporter_id = ${arg.reporterId}::uuid returning id`,
)

export const takeReminders = statement<
  { now: Date; limit: number },
  { id: string; sealedChat: Buffer | null; keyId: number | null; reporterId: string; language: string }
>(
  'reporter',
  'take_reminders',
  'The unfinished reports whose owners are to be reminded of them now; each is answered once.',
  (arg) => sql`
    with due as (
      select id from draft where remind_at <= ${arg.now}::timestamptz order by remind_at limit ${arg.limit}::int
    ), taken as (
      update draft set remind_at = null where id = any(array(select id from due)) and remind_at is not null
      returning id, reporter_id
    )
    select t.id, r.id as "reporterId", case when r.blocked_at is null then r.sealed_chat end as "sealedChat",
      r.key_id as "keyId", r.language
    from taken t join reporter r on r.id = t.reporter_id`,
)

export const eraseDrafts = statement<
  { now: Date },
  { id: string; sealedChat: Buffer | null; keyId: number | null; reporterId: string; language: string }
>(
  'reporter',
  'erase_drafts',
  'Erases the unfinished reports whose day is over.',
  (arg) => sql`
    delete from draft d using reporter r where d.erase_at <= ${arg.now}::timestamptz and r.id = d.reporter_id
    returning d.id, r.id as "reporterId",
      case when r.blocked_at is null then r.sealed_chat end as "sealedChat", r.key_id as "keyId", r.language`,
)
