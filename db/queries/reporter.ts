/** Reporters: pseudonym, language, and sealed values only. */
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
