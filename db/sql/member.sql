-- find_member: The member behind one of the pseudonyms of an account.
select id, role, domains, country, language, card_message_id as "cardMessageId"
from member where pseudonym = any($1::text[]::bytea[]) and ended_at is null limit 1;

-- read_member_chat: A member's sealed chat.
select sealed_chat as "sealedChat", key_id as "keyId" from member where id = $1::uuid;

-- lock_member: How many claims a member has made; the same member's next claim waits until this one is done.
select claims from member where id = $1::uuid and ended_at is null for no key update;

-- keep_invite: Keeps a one-use link by its hash.
insert into invite (id, hash, role, domains, country, created_by, created_at, expires_at)
values ($1::uuid, $2::bytea, $3, $4::text[], $5, $6::uuid,
  $7::timestamptz, $8::timestamptz);

-- redeem_invite: Uses a link up and makes its user a member; answers no row when the link is unknown, used or out of time.
with open as (
  select id, role, domains, country from invite
  where hash = $1::bytea and used_at is null and expires_at > $2::timestamptz
  for update
), joined as (
  insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
  select $3::uuid, role, domains, country, $4, $5::bytea, $6,
    $7::bytea, $8, $2::timestamptz
  from open
  returning id, role, domains
), used as (
  update invite set used_at = $2::timestamptz, used_by = joined.id from joined where invite.id in (select id from open)
)
select role, domains from joined;

-- set_card: Remembers which message shows a member's card.
update member set card_message_id = $1::int where id = $2::uuid;

-- set_member_language: The language a member reads.
update member set language = $1 where id = $2::uuid;
