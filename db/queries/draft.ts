/** A reporter's one unfinished report: sealed answers, a version that goes up with each of them, and its end after a day. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type DraftRow = { id: string; version: number; sealedAnswers: Buffer; keyId: number }

export const readDraft = statement<{ reporterId: string }, DraftRow>(
  'draft',
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
  'draft',
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
  'draft',
  'change_draft',
  'Keeps the answers of an unfinished report, unless it has moved on since it was read.',
  (arg) => sql`
    update draft set version = version + 1, sealed_answers = ${arg.sealedAnswers}::bytea, key_id = ${arg.keyId},
      erase_at = ${arg.eraseAt}::timestamptz, remind_at = case when remind_at is not null then ${arg.remindAt}::timestamptz end
    where id = ${arg.id}::uuid and version = ${arg.version}
    returning version`,
)

export const dropDraft = statement<{ reporterId: string }, { id: string }>(
  'draft',
  'drop_draft',
  "Erases a reporter's unfinished report.",
  (arg) => sql`delete from draft where reporter_id = ${arg.reporterId}::uuid returning id`,
)

export const takeReminders = statement<
  { now: Date; limit: number },
  { id: string; sealedChat: Buffer | null; keyId: number | null; reporterId: string; language: string }
>(
  'draft',
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
  'draft',
  'erase_drafts',
  'Erases the unfinished reports whose day is over.',
  (arg) => sql`
    delete from draft d using reporter r where d.erase_at <= ${arg.now}::timestamptz and r.id = d.reporter_id
    returning d.id, r.id as "reporterId",
      case when r.blocked_at is null then r.sealed_chat end as "sealedChat", r.key_id as "keyId", r.language`,
)
