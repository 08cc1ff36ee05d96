-- post_message: Posts a message of a kind about a thing, once.
insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
values ($1::uuid, $2, $3::uuid, $4::bytea, $5::bytea, $6,
  $7::timestamptz, $8::timestamptz)
on conflict (kind, about_id) do nothing
returning id;

-- take_message: Takes the oldest message whose chat has none before it, leased under a token by the real clock.
update outbox set lease_token = $1::uuid, attempts = attempts + 1,
  lease_until = now() + make_interval(secs => $2::int)
where id = (
  select o.id from outbox o
  where o.not_before <= $3::timestamptz and (o.lease_until is null or o.lease_until < now())
    and not exists (
      select from outbox e
      where e.lane = o.lane and e.attempts < $4::int
        and (e.not_before, e.created_at, e.id) < (o.not_before, o.created_at, o.id))
  order by o.not_before, o.created_at, o.id
  limit 1
  for update skip locked)
returning id, kind, about_id as "aboutId", sealed, key_id as "keyId", attempts;

-- retake_message: The message that a question whose answer was lost has leased under this token; leases it anew, and counts no attempt.
update outbox set lease_until = now() + make_interval(secs => $1::int)
where lease_token = $2::uuid
returning id, kind, about_id as "aboutId", sealed, key_id as "keyId", attempts;

-- end_message: Ends a message: it was delivered, or never can be.
delete from outbox where id = $1::uuid and lease_token = $2::uuid returning id;

-- end_messages_to_chat: Ends all messages to the chat of one: its reader has stopped the bot, or is not there.
delete from outbox where lane = (
  select lane from outbox where id = $1::uuid and lease_token = $2::uuid)
returning id;

-- put_message_back: Gives a message back to be sent later.
update outbox set lease_until = now() + make_interval(secs => $1::int)
where id = $2::uuid and lease_token = $3::uuid;

-- purge_outbox: Ends the messages that could not be sent since an instant.
delete from outbox where created_at < $1::timestamptz returning id;
