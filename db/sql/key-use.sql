-- owners_left: Of these reporters and reports, those with something sealed under a key of their own.
select 'reporter' as purpose, id from reporter where id = any($1::uuid[]) and sealed_chat is not null
union all
select 'report', id from report where id = any($2::uuid[]) and sealed_words is not null
union all
select 'report', id from draft where id = any($2::uuid[]);

-- named_keys: Of these keys, those that a row still names.
select k.id from unnest($1::int[]) k (id)
where exists (select from member m where k.id in (m.key_id, m.pseudonym_key_id))
  or exists (select from child_locator l where k.id in (l.key_id, l.lookup_key_id) or l.lookup_key_id = 0)
  or exists (select from reporter r where k.id in (r.key_id, r.pseudonym_key_id))
  or exists (select from report r where r.key_id = k.id)
  or exists (select from report r where r.receipt_key_id = k.id)
  or exists (select from draft d where d.key_id = k.id)
  or exists (select from inbox i where i.key_id = k.id and i.done_at is null and i.set_aside_at is null)
  or exists (select from outbox o where o.key_id = k.id)
  or exists (select from conversation c where c.key_id = k.id);

-- members_under_older_keys: Members whose chat or pseudonym stands under another key than these.
select id, sealed_chat as "sealedChat", key_id as "keyId" from member
where key_id <> $1::int or pseudonym_key_id <> $2::int
order by id limit $3::int for update skip locked;

-- remark_member: Keeps a member under newer keys.
update member set pseudonym = $1::bytea, pseudonym_key_id = $2::int,
  sealed_chat = $3::bytea, key_id = $4::int
where id = $5::uuid;

-- reporters_under_older_keys: Reporters who may be written to and whose pseudonym stands under another key than this.
select id, sealed_chat as "sealedChat", key_id as "keyId" from reporter
where sealed_chat is not null and pseudonym_key_id <> $1::int
order by id limit $2::int for update skip locked;

-- remark_reporter: Keeps a reporter under a newer pseudonym.
update reporter set pseudonym = $1::bytea, pseudonym_key_id = $2::int
where id = $3::uuid;

-- locators_under_older_keys: Child-safety locators that stand under another key than these.
select id, sealed, key_id as "keyId" from child_locator
where key_id <> $1::int or lookup_key_id <> $2::int
order by id limit $3::int for update skip locked;

-- reseal_locator: Keeps a child-safety locator under newer keys.
update child_locator set lookup = $1::bytea, lookup_key_id = $2::int,
  sealed = $3::bytea, key_id = $4::int
where id = $5::uuid;
