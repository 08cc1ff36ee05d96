-- keep_update: Keeps an update; answers no row when it was there already. It goes into an older lane of its chat while that holds one undone.
insert into inbox (update_id, lane, sealed_update, key_id, received_at)
select $1::bigint, coalesce((
    select l.lane from unnest(($2::text[]::bytea[])[2:]) l (lane)
    where exists (select from inbox i where i.lane = l.lane and i.done_at is null and i.set_aside_at is null)
    limit 1), ($2::text[]::bytea[])[1]),
  $3::bytea, $4::int, $5::timestamptz
on conflict (update_id) do nothing
returning seq::text;

-- take_update: Takes the oldest update whose chat has no older one waiting; leases it under a token, by the real clock.
update inbox set lease_token = $1::uuid, attempts = attempts + 1,
  lease_until = now() + make_interval(secs => $2::int)
where seq = (
  select i.seq from inbox i
  where i.done_at is null and i.set_aside_at is null and (i.lease_until is null or i.lease_until < now())
    and not exists (
      select from inbox e
      where e.lane = i.lane and e.seq < i.seq and e.done_at is null and e.set_aside_at is null)
  order by i.seq
  limit 1
  for update skip locked)
returning seq::text, update_id::text as "updateId", sealed_update as "sealedUpdate", key_id as "keyId", attempts;

-- retake_update: The update that a question whose answer was lost has leased under this token; leases it anew, and counts no attempt.
update inbox set lease_until = now() + make_interval(secs => $1::int)
where done_at is null and set_aside_at is null and lease_token = $2::uuid
returning seq::text, update_id::text as "updateId", sealed_update as "sealedUpdate", key_id as "keyId", attempts;

-- finish_update: Notes that an update is done and erases it, if the lease is still ours.
update inbox set done_at = $1::timestamptz, sealed_update = null, lease_until = null
where seq = $2::bigint and lease_token = $3::uuid and done_at is null
returning seq::text;

-- put_update_back: Gives a failed update back to be tried later, or sets it aside after its last attempt. An uncounted one was no attempt, if the update came within the hour.
update inbox set lease_until = now() + make_interval(secs => $1::int),
  attempts = attempts - ($2::boolean and received_at > $3::timestamptz - interval '1 hour')::int,
  set_aside_at = case
    when attempts >= $4::int
      and not ($2::boolean and received_at > $3::timestamptz - interval '1 hour')
    then $3::timestamptz end
where seq = $5::bigint and lease_token = $6::uuid and done_at is null
returning set_aside_at is not null as "setAside";

-- purge_inbox: Erases updates that were done or set aside before an instant.
delete from inbox where received_at < $1::timestamptz and (done_at is not null or set_aside_at is not null)
returning seq::text;

-- count_waiting_updates: How many updates wait, and since when the oldest does.
select count(*)::int as waiting, min(received_at) as oldest from inbox where done_at is null and set_aside_at is null;
