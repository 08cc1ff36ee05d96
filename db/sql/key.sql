-- read_shared_keys: All standing keys and keys of a period, the oldest first.
select id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt" from key where purpose not in ('reporter', 'report') order by id;

-- read_keys: Some keys by their numbers.
select id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt" from key where id = any($1::int[]);

-- read_scoped_key: The key of a period, a reporter or a report.
select id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt" from key where purpose = $1 and scope = $2 and scope <> '';

-- keep_scoped_key: Keeps the key of a period, a reporter or a report, unless there is one: then no row is answered.
insert into key (purpose, scope, wrapped, master, created_at)
values ($1, $2, $3::bytea, $4, now())
on conflict (purpose, scope) where scope <> '' do nothing
returning id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt";

-- keep_standing_keys: Keeps new standing keys, to be used some seconds from now.
insert into key (purpose, wrapped, master, created_at, active_at)
select purpose, wrapped, $1, now(), now() + make_interval(secs => $2::int)
from unnest($3::text[], $4::text[]::bytea[]) as n (purpose, wrapped)
returning purpose, active_at as "activeAt";

-- destroy_keys: Destroys keys, and with them everything they sealed.
delete from key where id = any($1::int[]) returning id;

-- destroy_owned_keys: Destroys the keys of reporters or reports.
delete from key where purpose = $1 and scope = any($2::text[]) and scope <> '' returning id;

-- owned_keys_after: The next two thousand keys of reporters and reports after a number, but for the newest.
select id, purpose, scope from key
where id > $1::int and purpose in ('reporter', 'report')
  and created_at < now() - make_interval(secs => $2::int)
order by id limit 2000;

-- keys_under_other_master: The next thousand keys after a number that do not lie under this master key.
select id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt" from key where id > $1::int and master is distinct from $2 order by id limit 1000;

-- rewrap_keys: Keeps keys under another master key.
update key k set wrapped = n.wrapped, master = $1
from unnest($2::int[], $3::text[]::bytea[]) as n (id, wrapped) where k.id = n.id;

-- count_keys: How many keys of each purpose there are, since when, and under which master keys.
select purpose, count(*)::int as count, min(created_at) as oldest, max(created_at) as newest, array_agg(distinct master) as masters
from key group by purpose order by purpose;
