-- read_keys: All live keys, the oldest first.
select id, purpose, wrapped from key order by id;

-- keep_key: Keeps a new wrapped key, unless another process has just kept the first one of its purpose.
insert into key (purpose, wrapped, created_at)
select $1::text, $2::bytea, $3::timestamptz
where not exists (select from key where purpose = $4::text)
returning id;
