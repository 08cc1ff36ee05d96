-- keep_download: Notes that a file of a release was taken in an hour.
insert into download (release_id, format, country, api_key_id, at)
values ($1, $2, $3::text, $4::uuid, $5::timestamptz);

-- read_pages_rights: Whether the tables of the pages are there, and whether whoever asks may read any other table.
select to_regclass('public.download') is not null as ready, exists (
  select from pg_class c
  where c.relnamespace = to_regnamespace('public') and c.relkind in ('r', 'p', 'v', 'm')
    and c.relname not in ('release', 'released_cell', 'api_key', 'download')
    and has_any_column_privilege(c.oid, 'select')) as "tooMuch";
