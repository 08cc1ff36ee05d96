-- list_safe: Puts a name on the safe-list; answers no row when it stands there.
insert into safe_listed (id, kind, value, body, listed_at)
values ($1::uuid, $2, $3, $4, $5::timestamptz)
on conflict (kind, value) where ended_at is null do nothing
returning id;

-- end_safe: Takes a name off the safe-list; that it stood there stays.
update safe_listed set ended_at = $1::timestamptz
where kind = $2 and value = $3 and ended_at is null returning id;

-- read_safe_list: The names that stand on the safe-list today.
select kind, value, body from safe_listed where ended_at is null order by body, kind, value;

-- is_safe_listed: Whether one of the names of a channel, or of a row that it stands for, is on the safe-list.
select exists (
  select from channel_alias a
  join safe_listed s on s.kind = a.kind and s.value = a.value and s.ended_at is null
  where a.valid_to is null and a.channel_id in (
    select $1::uuid union all select id from channel where merged_into = $1::uuid)) as safe;
