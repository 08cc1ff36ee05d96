/** The safe-list: which names stand on it, and whether a channel does. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const listSafe = statement<{ id: string; kind: string; value: string; body: string; now: Date }, { id: string }>(
  'safe-list',
  'list_safe',
  'Puts a name on the safe-list; answers no row when it stands there.',
  (arg) => sql`
    insert into safe_listed (id, kind, value, body, listed_at)
    values (${arg.id}::uuid, ${arg.kind}, ${arg.value}, ${arg.body}, ${arg.now}::timestamptz)
    on conflict (kind, value) where ended_at is null do nothing
    returning id`,
)

export const endSafe = statement<{ kind: string; value: string; now: Date }, { id: string }>(
  'safe-list',
  'end_safe',
  'Takes a name off the safe-list; that it stood there stays.',
  (arg) => sql`
    update safe_listed set ended_at = ${arg.now}::timestamptz
    where kind = ${arg.kind} and value = ${arg.value} and ended_at is null returning id`,
)

export const readSafe = statement<Record<never, never>, { kind: 'username' | 'id'; value: string; body: string }>(
  'safe-list',
  'read_safe_list',
  'The names that stand on the safe-list today.',
  () => sql`select kind, value, body from safe_listed where ended_at is null order by body, kind, value`,
)

export const isSafe = statement<{ channelId: string }, { safe: boolean }>(
  'safe-list',
  'is_safe_listed',
  'Whether one of the names of a channel, or of a row that it stands for, is on the safe-list.',
  (arg) => sql`
    select exists (
      select from channel_alias a
      join safe_listed s on s.kind = a.kind and s.value = a.value and s.ended_at is null
      where a.valid_to is null and a.channel_id in (
        select ${arg.channelId}::uuid union all select id from channel where merged_into = ${arg.channelId}::uuid)) as safe`,
)
