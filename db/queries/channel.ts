/**
 * Which channel a name stands for. Names are looked up and kept here; two rows that turn out to be one entity are
 * joined by naming one of them in the other, so that nothing is lost and the joining can be undone.
 */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type AliasKind = 'username' | 'invite' | 'id'

export const findChannels = statement<
  { kinds: string[]; values: string[] },
  { id: string; kind: AliasKind; value: string }
>(
  'channel',
  'find_channels',
  'The channels that any of these names stands for today, each by the row that stands for it.',
  (arg) => sql`
    select coalesce(c.merged_into, c.id) as id, a.kind, a.value
    from unnest(${arg.kinds}::text[], ${arg.values}::text[]) as wanted (kind, value)
    join channel_alias a on a.kind = wanted.kind and a.value = wanted.value and a.valid_to is null
    join channel c on c.id = a.channel_id
    order by a.kind, a.value`,
)

export const keepChannel = statement<{ id: string; kind: string; now: Date }, never>(
  'channel',
  'keep_channel',
  'Keeps a channel that nobody has named before.',
  (arg) =>
    sql`insert into channel (id, kind, first_seen_at) values (${arg.id}::uuid, ${arg.kind}, ${arg.now}::timestamptz)`,
)

export const keepAlias = statement<
  { channelId: string; kind: string; value: string; now: Date },
  { channelId: string }
>(
  'channel',
  'keep_alias',
  'Keeps a name of a channel; answers the channel it stands for, which is another one when somebody was faster.',
  (arg) => sql`
    insert into channel_alias (channel_id, kind, value, valid_from)
    values (${arg.channelId}::uuid, ${arg.kind}, ${arg.value}, ${arg.now}::timestamptz)
    on conflict (kind, value) where valid_to is null do update set value = excluded.value
    returning channel_id as "channelId"`,
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
    select a.value from channel_alias a join channel c on c.id = a.channel_id
    where coalesce(c.merged_into, c.id) = ${arg.channelId}::uuid and a.kind = 'id' and a.valid_to is null`,
)

export const joinChannels = statement<{ from: string; into: string }, never>(
  'channel',
  'join_channels',
  'Lets one row stand for two that turned out to be one entity, and for all that stood behind the other.',
  (arg) => sql`
    update channel set merged_into = ${arg.into}::uuid
    where id = ${arg.from}::uuid or merged_into = ${arg.from}::uuid`,
)

export const aliasesOf = statement<{ channelId: string }, { kind: AliasKind; value: string; validTo: Date | null }>(
  'channel',
  'aliases_of_channel',
  'All names of a channel, past ones too, the newest first.',
  (arg) => sql`
    select a.kind, a.value, a.valid_to as "validTo"
    from channel_alias a join channel c on c.id = a.channel_id
    where coalesce(c.merged_into, c.id) = ${arg.channelId}::uuid
    order by a.valid_to nulls first, a.valid_from desc, a.kind, a.value`,
)

export const findChildChannels = statement<{ lookups: Buffer[] }, { id: string }>(
  'channel',
  'find_child_channels',
  'The channels of the child-safety domain behind these keyed locators.',
  (arg) =>
    sql`select distinct channel_id as id from child_locator where lookup = any(${arg.lookups}::bytea[]) order by 1`,
)

export const keepChildLocator = statement<
  { id: string; channelId: string; lookup: Buffer; sealed: Buffer; keyId: number },
  { channelId: string }
>(
  'channel',
  'keep_child_locator',
  'Keeps a sealed locator; answers the channel it stands for, which is another one when somebody was faster.',
  (arg) => sql`
    insert into child_locator (id, channel_id, lookup, sealed, key_id)
    values (${arg.id}::uuid, ${arg.channelId}::uuid, ${arg.lookup}::bytea, ${arg.sealed}::bytea, ${arg.keyId})
    on conflict (lookup) do update set erase_at = null
    returning channel_id as "channelId"`,
)

export const childLocatorsOf = statement<{ channelId: string }, { id: string; sealed: Buffer; keyId: number }>(
  'channel',
  'child_locators_of_channel',
  'The sealed locators of a channel of the child-safety domain.',
  (arg) =>
    sql`select id, sealed, key_id as "keyId" from child_locator where channel_id = ${arg.channelId}::uuid order by id`,
)

export const setLocatorErasure = statement<{ channelId: string; at: Date | null }, never>(
  'channel',
  'set_locator_erasure',
  'Says when the locators of a decided child-safety case are to be erased, or that they are needed again.',
  (arg) => sql`update child_locator set erase_at = ${arg.at}::timestamptz where channel_id = ${arg.channelId}::uuid`,
)

export const eraseLocators = statement<{ now: Date }, { id: string }>(
  'channel',
  'erase_locators',
  'Erases the child-safety locators whose time is over.',
  (arg) => sql`delete from child_locator where erase_at <= ${arg.now}::timestamptz returning id`,
)

export const setChannelKind = statement<{ channelId: string; kind: string }, never>(
  'channel',
  'set_channel_kind',
  'Says what kind of entity a channel is, once Telegram has told.',
  (arg) => sql`update channel set kind = ${arg.kind} where id = ${arg.channelId}::uuid`,
)
