-- find_reporter: The reporter behind one of the pseudonyms of an account, once consent was given.
select id, language, country, sealed_chat as "sealedChat", key_id as "keyId", sealed_chat is not null as writable,
  forget_at as "forgetAt"
from reporter where pseudonym = any($1::text[]::bytea[]) limit 1;

-- keep_reporter: Keeps who consented, in what language, and how to write to them if they want that.
insert into reporter (id, pseudonym, pseudonym_key_id, sealed_chat, key_id, language, country, forget_at, consented_at)
values ($1::uuid, $2::bytea, $3, $4::bytea, $5::int,
  $6, $7::text, $8::timestamptz, $9::timestamptz)
on conflict (pseudonym) do nothing
returning id;

-- change_reporter: Keeps a reporter who agrees anew; a way to write that is not wanted any more is erased at once.
update reporter set pseudonym = $1::bytea, pseudonym_key_id = $2,
  sealed_chat = $3::bytea, key_id = $4::int, language = $5,
  country = $6::text, forget_at = $7::timestamptz, blocked_at = null
where id = $8::uuid;

-- set_reporter_language: The language a reporter reads.
update reporter set language = $1 where pseudonym = any($2::text[]::bytea[]) returning id;

-- put_off_forgetting: Counts the days until a reporter who is not written to is forgotten anew from the last report, under this week's number.
update reporter set forget_at = $1::timestamptz, pseudonym = $2::bytea,
  pseudonym_key_id = $3
where id = $4::uuid and forget_at is not null;

-- forget_reporters: Forgets the reporters whose time is over; their reports stay, without them. Answers them and their drafts, whose keys end too.
with gone as (delete from reporter where forget_at <= $1::timestamptz returning id)
select id from gone union all select d.id from draft d where d.reporter_id = any(array(select id from gone));

-- mark_blocked: Notes that a reporter has stopped the bot, or started it again.
update reporter set blocked_at = $1::timestamptz where pseudonym = any($2::text[]::bytea[]);

-- lock_reporter: The reporter behind one of the pseudonyms of an account, about to be forgotten.
select id from reporter where pseudonym = any($1::text[]::bytea[]) for update;

-- drop_reporter: Forgets one reporter, and the unfinished report with them.
delete from reporter where id = $1::uuid;
