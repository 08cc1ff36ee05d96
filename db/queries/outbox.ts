/** Messages that must arrive: written in the statement of the step that causes them, sent by one paced sender. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const postMessage = statement<
  {
    id: string
    kind: string
    aboutId: string
    lane: Buffer
    sealed: Buffer
    keyId: number
    now: Date
    notBefore: Date
  },
  { id: string }
>(
  'outbox',
  'post_message',
  'Posts a message of a kind about a thing, once.',
  (arg) => sql`
    insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
    values (${arg.id}::uuid, ${arg.kind}, ${arg.aboutId}::uuid, ${arg.lane}::bytea, ${arg.sealed}::bytea, ${arg.keyId},
      ${arg.now}::timestamptz, ${arg.notBefore}::timestamptz)
    on conflict (kind, about_id) do nothing
    returning id`,
)

export type Posted = { id: string; kind: string; aboutId: string; sealed: Buffer; keyId: number; attempts: number }

export const takeMessage = statement<{ token: string; seconds: number; most: number; now: Date }, Posted>(
  'outbox',
  'take_message',
  'Takes the oldest message whose chat has none before it, leased under a token by the real clock.',
  (arg) => sql`
    update outbox set lease_token = ${arg.token}::uuid, attempts = attempts + 1,
      lease_until = now() + make_interval(secs => ${arg.seconds}::int)
    where id = (
      select o.id from outbox o
      where o.not_before <= ${arg.now}::timestamptz and (o.lease_until is null or o.lease_until < now())
        and not exists (
          select from outbox e
          where e.lane = o.lane and e.attempts < ${arg.most}::int
            and (e.not_before, e.created_at, e.id) < (o.not_before, o.created_at, o.id))
      order by o.not_before, o.created_at, o.id
      limit 1
      for update skip locked)
    returning id, kind, about_id as "aboutId", sealed, key_id as "keyId", attempts`,
)

export const retakeMessage = statement<{ token: string; seconds: number }, Posted>(
  'outbox',
  'retake_message',
  'The message that a question whose answer was lost has leased under this token; leases it anew, and counts no attempt.',
  (arg) => sql`
    update outbox set lease_until = now() + make_interval(secs => ${arg.seconds}::int)
    where lease_token = ${arg.token}::uuid
    returning id, kind, about_id as "aboutId", sealed, key_id as "keyId", attempts`,
)

export const endMessage = statement<{ id: string; token: string }, { id: string }>(
  'outbox',
  'end_message',
  'Ends a message: it was delivered, or never can be.',
  (arg) => sql`delete from outbox where id = ${arg.id}::uuid and lease_token = ${arg.token}::uuid returning id`,
)

export const endMessagesToChat = statement<{ id: string; token: string }, { id: string }>(
  'outbox',
  'end_messages_to_chat',
  'Ends all messages to the chat of one: its reader has stopped the bot, or is not there.',
  (arg) => sql`
    delete from outbox where lane = (
      select lane from outbox where id = ${arg.id}::uuid and lease_token = ${arg.token}::uuid)
    returning id`,
)

export const putMessageBack = statement<{ id: string; token: string; seconds: number }, never>(
  'outbox',
  'put_message_back',
  'Gives a message back to be sent later.',
  (arg) => sql`
    update outbox set lease_until = now() + make_interval(secs => ${arg.seconds}::int)
    where id = ${arg.id}::uuid and lease_token = ${arg.token}::uuid`,
)

export const purgeOutbox = statement<{ before: Date }, { id: string }>(
  'outbox',
  'purge_outbox',
  'Ends the messages that could not be sent since an instant.',
  (arg) => sql`delete from outbox where created_at < ${arg.before}::timestamptz returning id`,
)
