-- read_conversation: The state of a conversation.
select lane, sealed_state as "sealedState", key_id as "keyId" from conversation
where lane = any($1::text[]::bytea[]) and plugin = $2
order by saved_at desc limit 1;

-- keep_conversation: Keeps the state of a conversation.
insert into conversation (lane, plugin, sealed_state, key_id, saved_at)
values ($1::bytea, $2, $3::bytea, $4, $5::timestamptz)
on conflict (lane, plugin) do update
set sealed_state = excluded.sealed_state, key_id = excluded.key_id, saved_at = excluded.saved_at;

-- drop_conversation: Ends a conversation.
delete from conversation where lane = any($1::text[]::bytea[]) and plugin = $2;

-- purge_conversations: Ends the conversations nobody has gone on with since an instant.
delete from conversation where saved_at < $1::timestamptz returning plugin;
