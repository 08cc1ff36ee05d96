/** Which rows of the program's own database stand under which keys, and how they come under newer ones. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const ownersLeft = statement<
  { reporters: string[]; reports: string[] },
  { purpose: 'reporter' | 'report'; id: string }
>(
  'key-use',
  'owners_left',
  'Of these reporters and reports, those with something sealed under a key of their own.',
  (arg) => sql`
    select 'reporter' as purpose, id from reporter where id = any(${arg.reporters}::uuid[]) and sealed_chat is not null
    union all
    select 'report', id from report where id = any(${arg.reports}::uuid[]) and sealed_words is not null
    union all
    select 'report', id from draft where id = any(${arg.reports}::uuid[])`,
)

/** A child-safety locator of before, whose key was not noted, holds every key. */
export const namedKeys = statement<{ ids: number[] }, { id: number }>(
  'key-use',
  'named_keys',
  'Of these keys, those that a row still names.',
  (arg) => sql`
    select k.id from unnest(${arg.ids}::int[]) k (id)
    where exists (select from member m where k.id in (m.key_id, m.pseudonym_key_id))
      or exists (select from child_locator l where k.id in (l.key_id, l.lookup_key_id) or l.lookup_key_id = 0)
      or exists (select from reporter r where k.id in (r.key_id, r.pseudonym_key_id))
      or exists (select from report r where r.key_id = k.id)
      or exists (select from report r where r.receipt_key_id = k.id)
      or exists (select from draft d where d.key_id = k.id)
      or exists (select from inbox i where i.key_id = k.id and i.done_at is null and i.set_aside_at is null)
      or exists (select from outbox o where o.key_id = k.id)
      or exists (select from conversation c where c.key_id = k.id)`,
)

export const membersUnder = statement<
  { seal: number; pseudonym: number; limit: number },
  { id: string; sealedChat: Buffer; keyId: number }
>(
  'key-use',
  'members_under_older_keys',
  'Members whose chat or pseudonym stands under another key than these.',
  (arg) => sql`
    select id, sealed_chat as "sealedChat", key_id as "keyId" from member
    where key_id <> ${arg.seal}::int or pseudonym_key_id <> ${arg.pseudonym}::int
    order by id limit ${arg.limit}::int for update skip locked`,
)

export const remarkMember = statement<
  { id: string; pseudonym: Buffer; pseudonymKeyId: number; sealedChat: Buffer; keyId: number },
  never
>(
  'key-use',
  'remark_member',
  'Keeps a member under newer keys.',
  (arg) => sql`
    update member set pseudonym = ${arg.pseudonym}::bytea, pseudonym_key_id = ${arg.pseudonymKeyId}::int,
      sealed_chat = ${arg.sealedChat}::bytea, key_id = ${arg.keyId}::int
    where id = ${arg.id}::uuid`,
)

export const reportersUnder = statement<
  { pseudonym: number; limit: number },
  { id: string; sealedChat: Buffer | null; keyId: number | null }
>(
  'key-use',
  'reporters_under_older_keys',
  'Reporters who may be written to and whose pseudonym stands under another key than this.',
  (arg) => sql`
    select id, sealed_chat as "sealedChat", key_id as "keyId" from reporter
    where sealed_chat is not null and pseudonym_key_id <> ${arg.pseudonym}::int
    order by id limit ${arg.limit}::int for update skip locked`,
)

export const remarkReporter = statement<{ id: string; pseudonym: Buffer; pseudonymKeyId: number }, never>(
  'key-use',
  'remark_reporter',
  'Keeps a reporter under a newer pseudonym.',
  (arg) => sql`
    update reporter set pseudonym = ${arg.pseudonym}::bytea, pseudonym_key_id = ${arg.pseudonymKeyId}::int
    where id = ${arg.id}::uuid`,
)

export const locatorsUnder = statement<
  { seal: number; locator: number; limit: number },
  { id: string; sealed: Buffer; keyId: number }
>(
  'key-use',
  'locators_under_older_keys',
  'Child-safety locators that stand under another key than these.',
  (arg) => sql`
    select id, sealed, key_id as "keyId" from child_locator
    where key_id <> ${arg.seal}::int or lookup_key_id <> ${arg.locator}::int
    order by id limit ${arg.limit}::int for update skip locked`,
)

export const resealLocator = statement<
  { id: string; lookup: Buffer; lookupKeyId: number; sealed: Buffer; keyId: number },
  never
>(
  'key-use',
  'reseal_locator',
  'Keeps a child-safety locator under newer keys.',
  (arg) => sql`
    update child_locator set lookup = ${arg.lookup}::bytea, lookup_key_id = ${arg.lookupKeyId}::int,
      sealed = ${arg.sealed}::bytea, key_id = ${arg.keyId}::int
    where id = ${arg.id}::uuid`,
)
