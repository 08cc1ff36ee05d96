-- lock_names: Lets whoever names the same channel at the same instant wait, name by name in one order, until this transaction ends.
select pg_advisory_xact_lock(hashtextextended(name, 0))
from (select distinct name from unnest($1::text[]) as n (name) order by name offset 0) as ordered;

-- find_channels: The channels that any of these names stands for today, each by the row that stands for it; the names are locked.
select coalesce(c.merged_into, c.id) as id, a.kind, a.value
from unnest($1::text[], $2::text[]) as wanted (kind, value)
join channel_alias a on a.kind = wanted.kind and a.value = wanted.value and a.valid_to is null
join channel c on c.id = a.channel_id
order by a.kind, a.value
for update of a;

-- keep_unnamed: Keeps a channel that could only be described: it has no name, and no other report finds it.
insert into channel (id, kind, first_seen_at) values ($1::uuid, $2, $3::timestamptz);

-- keep_alias: Keeps a name of a channel, and the channel with its first name; answers the channel the name stands for.
with named as (
  insert into channel_alias (channel_id, kind, value, valid_from)
  values ($1::uuid, $2, $3, $4::timestamptz)
  on conflict (kind, value) where valid_to is null do update set value = excluded.value
  returning channel_id
), kept as (
  insert into channel (id, kind, first_seen_at)
  select channel_id, $5, $4::timestamptz from named where channel_id = $1::uuid
  on conflict (id) do nothing
)
select channel_id as "channelId" from named;

-- end_alias: Ends a name that Telegram has given to another channel.
update channel_alias set valid_to = $1::timestamptz
where kind = $2 and value = $3 and valid_to is null;

-- ids_of_channel: A channel's own numeric id, when it is known.
select value from channel_alias
where channel_id in (select $1::uuid union all select id from channel where merged_into = $1::uuid) and kind = 'id' and valid_to is null;

-- join_channels: Lets one row stand for two that turned out to be one entity, and for all that stood behind the other.
update channel set merged_into = $1::uuid
where id = $2::uuid or merged_into = $2::uuid;

-- end_aliases: Ends all names of a channel row, so that another row goes on under them.
update channel_alias set valid_to = $1::timestamptz
where channel_id = $2::uuid and valid_to is null
returning kind, value;

-- give_case_to_channel: Gives an open case to the row that now stands for its channel, where that has none in its domain.
update cases set channel_id = $1::uuid where id = $2::uuid;

-- repoint_merged_cases: Lets cases that were merged into a case which is merged itself name the one that goes on.
update cases set merged_into = $1::uuid where merged_into = $2::uuid;

-- aliases_of_channel: All names of a channel, past ones too, the newest first.
select kind, value, valid_to as "validTo" from channel_alias
where channel_id in (select $1::uuid union all select id from channel where merged_into = $1::uuid)
order by valid_to nulls first, valid_from desc, kind, value;

-- erase_persons: Erases the names and the reported words of what was decided, before an instant, to be a person's account.
with found as (
  select coalesce(ch.merged_into, ch.id) as id
  from cases c
  join decision d on d.case_id = c.id and d.id = c.decision_id
  join channel ch on ch.id = c.channel_id
  where c.state = 'closed' and d.outcome = 'person' and ch.kind <> 'person' and d.decided_at < $1::timestamptz
), known as (
  update channel set kind = 'person'
  where id in (select id from found union select c.id from channel c join found on c.merged_into = found.id)
  returning id
), unnamed as (
  delete from channel_alias where channel_id in (select id from known)
), unspoken as (
  update report set sealed_words = null, key_id = null where channel_id in (select id from known)
)
select id from known;
