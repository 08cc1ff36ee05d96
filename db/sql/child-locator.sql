-- find_child_channels: The channels of the child-safety domain behind these keyed locators; the locators are locked.
select id, channel_id as "channelId", lookup from child_locator where lookup = any($1::text[]::bytea[])
order by lookup
for update;

-- keep_child_locator: Keeps a sealed locator, and the channel with its first one; answers the channel it stands for.
with named as (
  insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id)
  values ($1::uuid, $2::uuid, $3::bytea, $4, $5::bytea, $6)
  on conflict (lookup) do update set lookup = excluded.lookup
  returning channel_id
), kept as (
  insert into channel (id, kind, first_seen_at)
  select channel_id, $7, $8::timestamptz from named where channel_id = $2::uuid
  on conflict (id) do nothing
)
select channel_id as "channelId" from named;

-- drop_child_locator: Erases a sealed locator that now stands for another channel.
delete from child_locator where id = $1::uuid;

-- move_child_locators: Gives the sealed locators of one channel row to the one that stands for both.
update child_locator set channel_id = $1::uuid where channel_id = $2::uuid;

-- child_locators_of_channel: The sealed locators of a channel of the child-safety domain.
select id, sealed, key_id as "keyId" from child_locator where channel_id = $1::uuid order by id;

-- set_locator_erasure: Says when the locators of a decided child-safety case are to be erased, or that they are needed again.
update child_locator set erase_at = $1::timestamptz where channel_id = $2::uuid;

-- erase_locators: Erases the child-safety locators whose time is over.
delete from child_locator where erase_at <= $1::timestamptz returning id;
