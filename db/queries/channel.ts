/**
 * Which channel a name stands for. Names are looked up and kept here; two rows that turn out to be one entity are
 * joined by naming one of them in the other, so that nothing is lost and the joining can be undone.
 */
import { type Placeholder, sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type AliasKind = 'username' | 'invite' | 'id'

/** The row that stands for a channel, and those it stands for. */
const rowsOf = (channelId: Placeholder) =>
  sql`select ${channelId}::uuid union all select id from channel where merged_into = ${channelId}::uuid`

export const lockNames = statement<{ names: string[] }, never>(
  'channel',
  'lock_names',
  'Lets whoever names the same channel at the same instant wait, name by name in one order, until this transaction ends.',
  (arg) => sql`
    select pg_advisory_xact_lock(hashtextextended(name, 0))
    from (select distinct name from unnest(${arg.names}::text[]) as n (name) order by name offset 0) as ordered`,
)

export const findChannels = statement<
  { kinds: string[]; values: string[] },
  { id: string; kind: AliasKind; value: string }
>(
  'channel',
  'find_channels',
  'The channels that any of these names stands for today, each by the row that stands for it; the names are locked.',
  (arg) => sql`
    select coalesce(c.merged_into, c.id) as id, a.kind, a.value
    from unnest(${arg.kinds}::text[], ${arg.values}::text[]) as wanted (kind, value)
    join channel_alias a on a.kind = wanted.kind and a.value = wanted.value and a.valid_to is null
    join channel c on c.id = a.channel_id
    order by a.kind, a.value
    for update of a`,
)

export const keepUnnamed = statement<{ id: string; kind: string; now: Date }, never>(
  'channel',
  'keep_unnamed',
  'Keeps a channel that could only be described: it has no name, and no other report finds it.',
  (arg) => sql`
    insert into channel (id, kind, first_seen_at) values (${arg.id}::uuid, ${arg.kind}, ${arg.now}::timestamptz)`,
)

export const keepAlias = statement<
  { channelId: string; channelKind: string; kind: string; value: string; now: Date },
  { channelId: string }
>(
  'channel',
  'keep_alias',
  'Keeps a name of a channel, and the channel with its first name; answers the channel the name stands for.',
  (arg) => sql`
    with named as (
      insert into channel_alias (channel_id, kind, value, valid_from)
      values (${arg.channelId}::uuid, ${arg.kind}, ${arg.value}, ${arg.now}::timestamptz)
      on conflict (kind, value) where valid_to is null do update set value = excluded.value
      returning channel_id
    ), kept as (
      insert into channel (id, kind, first_seen_at)
      select channel_id, ${arg.channelKind}, ${arg.now}::timestamptz from named where channel_id = ${arg.channelId}::uuid
      on conflict (id) do nothing
    )
    select channel_id as "channelId" from named`,
)

export const endAlias = statement<{ kind: string; value: string; now: Date }, never>(
  'channel',
  'end_alias',
  'Ends a name that Telegram has given to another channel.',
  (arg) => sql`
    update channel_alias set valid_to = ${arg.now}::timestamptz
    where kind = ${arg.kind} and value = ${arg.value} and valid_to is null`,
)

export const idsOf = statement<{ channelId: string }, { value: string }>(
  'channel',
  'ids_of_channel',
  "A channel's own numeric id, when it is known.",
  (arg) => sql`
    select value from channel_alias
    where channel_id in (${rowsOf(arg.channelId)}) and kind = 'id' and valid_to is null`,
)

export const joinChannels = statement<{ from: string; into: string }, never>(
  'channel',
  'join_channels',
  'Lets one row stand for two that turned out to be one entity, and for all that stood behind the other.',
  (arg) => sql`
    update channel set merged_into = ${arg.into}::uuid
    where id = ${arg.from}::uuid or merged_into = ${arg.from}::uuid`,
)

export const endAliases = statement<{ channelId: string; now: Date }, { kind: AliasKind; value: string }>(
  'channel',
  'end_aliases',
  'Ends all names of a channel row, so that another row goes on under them.',
  (arg) => sql`
    update channel_alias set valid_to = ${arg.now}::timestamptz
    where channel_id = ${arg.channelId}::uuid and valid_to is null
    returning kind, value`,
)

export const giveCase = statement<{ caseId: string; channelId: string }, never>(
  'channel',
  'give_case_to_channel',
  'Gives an open case to the row that now stands for its channel, where that has none in its domain.',
  (arg) => sql`update cases set channel_id = ${arg.channelId}::uuid where id = ${arg.caseId}::uuid`,
)

export const repointMerged = statement<{ from: string; into: string }, never>(
  'channel',
  'repoint_merged_cases',
  'Lets cases that were merged into a case which is merged itself name the one that goes on.',
  (arg) => sql`update cases set merged_into = ${arg.into}::uuid where merged_into = ${arg.from}::uuid`,
)

export const aliasesOf = statement<{ channelId: string }, { kind: AliasKind; value: string; validTo: Date | null }>(
  'channel',
  'aliases_of_channel',
  'All names of a channel, past ones too, the newest first.',
  (arg) => sql`
    select kind, value, valid_to as "validTo" from channel_alias
    where channel_id in (${rowsOf(arg.channelId)})
    order by valid_to nulls first, valid_from desc, kind, value`,
)

export const erasePersons = statement<{ before: Date }, { id: string }>(
  'channel',
  'erase_persons',
  "Erases the names and the reported words of what was decided, before an instant, to be a person's account.",
  (arg) => sql`
    with found as (
      select coalesce(ch.merged_into, ch.id) as id
      from cases c
      join decision d on d.case_id = c.id and d.id = c.decision_id
      join channel ch on ch.id = c.channel_id
      where c.state = 'closed' and d.outcome = 'person' and ch.kind <> 'person' and d.decided_at < ${arg.before}::timestamptz
    ), known as (
      update channel set kind = 'person'
      where id in (select id from found union select c.id from channel c join found on c.merged_into = found.id)
      returning id
    ), unnamed as (
      delete from channel_alias where channel_id in (select id from known)
    ), unspoken as (
      update report set sealed_words = null, key_id = null where channel_id in (select id from known)
    )
    select id from known`,
)
