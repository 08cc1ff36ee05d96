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

-- read_draft: A reporter's unfinished report.
select id, version, sealed_answers as "sealedAnswers", key_id as "keyId" from draft where reporter_id = $1::uuid;

-- keep_draft: Begins an unfinished report, in the place of an older one.
insert into draft (id, reporter_id, version, sealed_answers, key_id, erase_at, remind_at)
values ($1::uuid, $2::uuid, $3, $4::bytea, $5, $6::timestamptz,
  $7::timestamptz)
on conflict (reporter_id) do update set id = excluded.id, version = excluded.version, sealed_answers = excluded.sealed_answers,
  key_id = excluded.key_id, erase_at = excluded.erase_at, remind_at = excluded.remind_at
returning id;

-- change_draft: Keeps the answers of an unfinished report, unless it has moved on since it was read.
update draft set version = version + 1, sealed_answers = $1::bytea, key_id = $2,
  erase_at = $3::timestamptz, remind_at = case when remind_at is not null then $4::timestamptz end
where id = $5::uuid and version = $6
returning version;

-- drop_draft: Erases a reporter's unfinished report.
delete from draft where reporter_id = $1::uuid returning id;

-- take_reminders: The unfinished reports whose owners are to be reminded of them now; each is answered once.
with due as (
  select id from draft where remind_at <= $1::timestamptz order by remind_at limit $2::int
), taken as (
  update draft set remind_at = null where id = any(array(select id from due)) and remind_at is not null
  returning id, reporter_id
)
select t.id, r.id as "reporterId", case when r.blocked_at is null then r.sealed_chat end as "sealedChat",
  r.key_id as "keyId", r.language
from taken t join reporter r on r.id = t.reporter_id;

-- erase_drafts: Erases the unfinished reports whose day is over.
delete from draft d using reporter r where d.erase_at <= $1::timestamptz and r.id = d.reporter_id
returning d.id, r.id as "reporterId",
  case when r.blocked_at is null then r.sealed_chat end as "sealedChat", r.key_id as "keyId", r.language;
