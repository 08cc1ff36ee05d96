/**
 * Updates on their way from Telegram to a handler: kept before they are acknowledged, each once, taken one at a time
 * and in order within a chat, by any number of workers, under a lease with a token.
 */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const keepUpdate = statement<
  { updateId: number; lanes: Buffer[]; sealedUpdate: Buffer; keyId: number; now: Date },
  { seq: string }
>(
  'inbox',
  'keep_update',
  'Keeps an update; answers no row when it was there already. It goes into an older lane of its chat while that holds one undone.',
  (arg) => sql`
    insert into inbox (update_id, lane, sealed_update, key_id, received_at)
    select ${arg.updateId}::bigint, coalesce((
        select l.lane from unnest((${arg.lanes}::text[]::bytea[])[2:]) l (lane)
        where exists (select from inbox i where i.lane = l.lane and i.done_at is null and i.set_aside_at is null)
        limit 1), (${arg.lanes}::text[]::bytea[])[1]),
      ${arg.sealedUpdate}::bytea, ${arg.keyId}::int, ${arg.now}::timestamptz
    on conflict (update_id) do nothing
    returning seq::text`,
)

export type Taken = { seq: string; updateId: string; sealedUpdate: Buffer; keyId: number; attempts: number }

export const takeUpdate = statement<{ token: string; seconds: number }, Taken>(
  'inbox',
  'take_update',
  'Takes the oldest update whose chat has no older one waiting; leases it under a token, by the real clock.',
  (arg) => sql`
    update inbox set lease_token = ${arg.token}::uuid, attempts = attempts + 1,
      lease_until = now() + make_interval(secs => ${arg.seconds}::int)
    where seq = (
      select i.seq from inbox i
      where i.done_at is null and i.set_aside_at is null and (i.lease_until is null or i.lease_until < now())
        and not exists (
          select from inbox e
          where e.lane = i.lane and e.seq < i.seq and e.done_at is null and e.set_aside_at is null)
      order by i.seq
      limit 1
      for update skip locked)
    returning seq::text, update_id::text as "updateId", sealed_update as "sealedUpdate", key_id as "keyId", attempts`,
)

export const retakeUpdate = statement<{ token: string; seconds: number }, Taken>(
  'inbox',
  'retake_update',
  'The update that a question whose answer was lost has leased under this token; leases it anew, and counts no attempt.',
  (arg) => sql`
    update inbox set lease_until = now() + make_interval(secs => ${arg.seconds}::int)
    where done_at is null and set_aside_at is null and lease_token = ${arg.token}::uuid
    returning seq::text, update_id::text as "updateId", sealed_update as "sealedUpdate", key_id as "keyId", attempts`,
)

export const finishUpdate = statement<{ seq: string; token: string; now: Date }, { seq: string }>(
  'inbox',
  'finish_update',
  'Notes that an update is done and erases it, if the lease is still ours.',
  (arg) => sql`
    update inbox set done_at = ${arg.now}::timestamptz, sealed_update = null, lease_until = null
    where seq = ${arg.seq}::bigint and lease_token = ${arg.token}::uuid and done_at is null
    returning seq::text`,
)

export const putUpdateBack = statement<
  { seq: string; token: string; seconds: number; most: number; uncounted: boolean; now: Date },
  { setAside: boolean }
>(
  'inbox',
  'put_update_back',
  'Gives a failed update back to be tried later, or sets it aside after its last attempt. An uncounted one was no attempt, if the update came within the hour.',
  (arg) => sql`
    update inbox set lease_until = now() + make_interval(secs => ${arg.seconds}::int),
      attempts = attempts - (${arg.uncounted}::boolean and received_at > ${arg.now}::timestamptz - interval '1 hour')::int,
      set_aside_at = case
        when attempts >= ${arg.most}::int
          and not (${arg.uncounted}::boolean and received_at > ${arg.now}::timestamptz - interval '1 hour')
        then ${arg.now}::timestamptz end
    where seq = ${arg.seq}::bigint and lease_token = ${arg.token}::uuid and done_at is null
    returning set_aside_at is not null as "setAside"`,
)

export const purgeInbox = statement<{ before: Date }, { seq: string }>(
  'inbox',
  'purge_inbox',
  'Erases updates that were done or set aside before an instant.',
  (arg) => sql`
    delete from inbox where received_at < ${arg.before}::timestamptz and (done_at is not null or set_aside_at is not null)
    returning seq::text`,
)

export const countWaiting = statement<Record<never, never>, { waiting: number; oldest: Date | null }>(
  'inbox',
  'count_waiting_updates',
  'How many updates wait, and since when the oldest does.',
  () => sql`
    select count(*)::int as waiting, min(received_at) as oldest from inbox where done_at is null and set_aside_at is null`,
)
