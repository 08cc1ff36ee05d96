-- take_turn: Takes a turn, or keeps it, for some seconds; answers no row while it is another process that has it.
insert into turn (name, token, until)
values ($1, $2::uuid, now() + make_interval(secs => $3::int))
on conflict (name) do update set token = excluded.token, until = excluded.until
  where turn.token = excluded.token or turn.until < now()
returning token;

-- give_turn: Gives a turn back; the next process may take it in some seconds.
update turn set until = now() + make_interval(secs => $1::int)
where name = $2 and token = $3::uuid;
