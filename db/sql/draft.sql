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
