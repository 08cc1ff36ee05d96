/** Where a channel of the child-safety domain is: sealed, found by a keyed number, and erased once nobody needs it any more. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const findChildChannels = statement<{ lookups: Buffer[] }, { id: string; channelId: string; lookup: Buffer }>(
  'child-locator',
  'find_child_channels',
  'The channels of the child-safety domain behind these keyed locators; the locators are locked.',
  (arg) => sql`
    select id, channel_id as "channelId", lookup from child_locator where lookup = any(${arg.lookups}::text[]::bytea[])
    order by lookup
    for update`,
)

export const keepChildLocator = statement<
  {
    id: string
    channelId: string
    channelKind: string
    lookup: Buffer
    lookupKeyId: number
    sealed: Buffer
    keyId: number
    now: Date
  },
  { channelId: string }
>(
  'child-locator',
  'keep_child_locator',
  'Keeps a sealed locator, and the channel with its first one; answers the channel it stands for.',
  (arg) => sql`
    with named as (
      insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id)
      values (${arg.id}::uuid, ${arg.channelId}::uuid, ${arg.lookup}::bytea, ${arg.lookupKeyId}, ${arg.sealed}::bytea, ${arg.keyId})
      on conflict (lookup) do update set lookup = excluded.lookup
      returning channel_id
    ), kept as (
      insert into channel (id, kind, first_seen_at)
      select channel_id, ${arg.channelKind}, ${arg.now}::timestamptz from named where channel_id = ${arg.channelId}::uuid
      on conflict (id) do nothing
    )
    select channel_id as "channelId" from named`,
)

export const dropChildLocator = statement<{ id: string }, never>(
  'child-locator',
  'drop_child_locator',
  'Erases a sealed locator that now stands for another channel.',
  (arg) => sql`delete from child_locator where id = ${arg.id}::uuid`,
)

export const moveChildLocators = statement<{ from: string; into: string }, never>(
  'child-locator',
  'move_child_locators',
  'Gives the sealed locators of one channel row to the one that stands for both.',
  (arg) => sql`update child_locator set channel_id = ${arg.into}::uuid where channel_id = ${arg.from}::uuid`,
)

export const childLocatorsOf = statement<{ channelId: string }, { id: string; sealed: Buffer; keyId: number }>(
  'child-locator',
  'child_locators_of_channel',
  'The sealed locators of a channel of the child-safety domain.',
  (arg) =>
    sql`select id, sealed, key_id as "keyId" from child_locator where channel_id = ${arg.channelId}::uuid order by id`,
)

export const setLocatorErasure = statement<{ channelId: string; at: Date | null }, never>(
  'child-locator',
  'set_locator_erasure',
  'Says when the locators of a decided child-safety case are to be erased, or that they are needed again.',
  (arg) => sql`update child_locator set erase_at = ${arg.at}::timestamptz where channel_id = ${arg.channelId}::uuid`,
)

export const eraseLocators = statement<{ now: Date }, { id: string }>(
  'child-locator',
  'erase_locators',
  'Erases the child-safety locators whose time is over.',
  (arg) => sql`delete from child_locator where erase_at <= ${arg.now}::timestamptz returning id`,
)
