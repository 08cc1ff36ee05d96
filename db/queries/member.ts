/** Members and the one-use links by which they come. */
import { sql } from 'drizzle-orm'
import type { Domain, Role } from '../../src/model/actor.ts'
import { statement } from '../statement.ts'

export type MemberRow = {
  id: string
  role: Role
  domains: Domain[]
  country: string
  language: string
  cardMessageId: number | null
}

export const findMember = statement<{ pseudonyms: Buffer[] }, MemberRow>(
  'member',
  'find_member',
  'The member behind one of the pseudonyms of an account.',
  (arg) => sql`
    select id, role, domains, country, language, card_message_id as "cardMessageId"
    from member where pseudonym = any(${arg.pseudonyms}::text[]::bytea[]) and ended_at is null limit 1`,
)

export const readMemberChat = statement<{ memberId: string }, { sealedChat: Buffer; keyId: number }>(
  'member',
  'read_member_chat',
  "A member's sealed chat.",
  (arg) => sql`select sealed_chat as "sealedChat", key_id as "keyId" from member where id = ${arg.memberId}::uuid`,
)

export const lockMember = statement<{ memberId: string }, { claims: number }>(
  'member',
  'lock_member',
  "How many claims a member has made; the same member's next claim waits until this one is done.",
  (arg) => sql`select claims from member where id = ${arg.memberId}::uuid and ended_at is null for no key update`,
)

export const keepInvite = statement<
  {
    id: string
    hash: Buffer
    role: string
    domains: string[]
    country: string
    createdBy: string | null
    expiresAt: Date
    now: Date
  },
  never
>(
  'member',
  'keep_invite',
  'Keeps a one-use link by its hash.',
  (arg) => sql`
    insert into invite (id, hash, role, domains, country, created_by, created_at, expires_at)
    values (${arg.id}::uuid, ${arg.hash}::bytea, ${arg.role}, ${arg.domains}::text[], ${arg.country}, ${arg.createdBy}::uuid,
      ${arg.now}::timestamptz, ${arg.expiresAt}::timestamptz)`,
)

export const redeemInvite = statement<
  {
    hash: Buffer
    memberId: string
    pseudonym: Buffer
    pseudonymKeyId: number
    sealedChat: Buffer
    keyId: number
    language: string
    now: Date
  },
  { role: Role; domains: Domain[] }
>(
  'member',
  'redeem_invite',
  'Uses a link up and makes its user a member; answers no row when the link is unknown, used or out of time.',
  (arg) => sql`
    with open as (
      select id, role, domains, country from invite
      where hash = ${arg.hash}::bytea and used_at is null and expires_at > ${arg.now}::timestamptz
      for update
    ), joined as (
      insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
      select ${arg.memberId}::uuid, role, domains, country, ${arg.language}, ${arg.pseudonym}::bytea, ${arg.pseudonymKeyId},
        ${arg.sealedChat}::bytea, ${arg.keyId}, ${arg.now}::timestamptz
      from open
      returning id, role, domains
    ), used as (
      update invite set used_at = ${arg.now}::timestamptz, used_by = joined.id from joined where invite.id in (select id from open)
    )
    select role, domains from joined`,
)

export const setCard = statement<{ memberId: string; messageId: number | null }, never>(
  'member',
  'set_card',
  "Remembers which message shows a member's card.",
  (arg) => sql`update member set card_message_id = ${arg.messageId}::int where id = ${arg.memberId}::uuid`,
)

export const setMemberLanguage = statement<{ memberId: string; language: string }, never>(
  'member',
  'set_member_language',
  'The language a member reads.',
  (arg) => sql`update member set language = ${arg.language} where id = ${arg.memberId}::uuid`,
)
