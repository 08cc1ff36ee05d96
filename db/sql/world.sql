-- lock_world: Lets one program at a time fill an empty database.
select pg_advisory_xact_lock(hashtext('invented world'));

-- read_world: Whether nothing was ever reported or released, and whether the invented world is there, by its first channel.
select not exists (select from report) and not exists (select from release) as empty,
  exists (select from channel where id = $1::uuid) as ours;

-- fill_members: Keeps invented members.
insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at, claims)
select id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at, claims
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, role text, domains text[], country text, language text, pseudonym bytea,
  pseudonym_key_id int, sealed_chat bytea, key_id int, joined_at timestamptz, claims int);

-- fill_reporters: Keeps invented reporters, none of whom can be written to, and none of whom is forgotten.
insert into reporter (id, pseudonym, pseudonym_key_id, language, country, consented_at)
select id, pseudonym, pseudonym_key_id, language, country, consented_at
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, pseudonym bytea, pseudonym_key_id int, language text, country text,
  consented_at timestamptz);

-- fill_channels: Keeps invented channels.
insert into channel (id, kind, merged_into, first_seen_at)
select id, kind, merged_into, first_seen_at
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, kind text, merged_into uuid, first_seen_at timestamptz);

-- fill_aliases: Keeps names of invented channels.
insert into channel_alias (channel_id, kind, value, valid_from, valid_to)
select channel_id, kind, value, valid_from, valid_to
from jsonb_to_recordset($1::text::jsonb) as r (channel_id uuid, kind text, value text, valid_from timestamptz, valid_to timestamptz);

-- fill_locators: Keeps sealed locators of invented child-safety cases.
insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id, erase_at)
select id, channel_id, lookup, lookup_key_id, sealed, key_id, erase_at
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, channel_id uuid, lookup bytea, lookup_key_id int, sealed bytea, key_id int, erase_at timestamptz);

-- fill_cases: Keeps invented cases as their events leave them; none is in review.
insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices, decision_id)
select id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices, decision_id
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, public_no text, channel_id uuid, domain text, state text, version int,
  band smallint, tier smallint, opened_at timestamptz, due_at timestamptz, voices int, decision_id uuid);

-- fill_reports: Keeps invented reports.
insert into report (id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id, child_in_danger,
  quarter_tag, receipt_hash, receipt_key_id, received_at, told_at)
select id, case_id, channel_id, reporter_id, category, country, language, sealed_words, key_id, child_in_danger,
  quarter_tag, receipt_hash, receipt_key_id, received_at, told_at
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, case_id uuid, channel_id uuid, reporter_id uuid, category text,
  country text, language text, sealed_words bytea, key_id int, child_in_danger boolean, quarter_tag bytea, receipt_hash bytea, receipt_key_id int,
  received_at timestamptz, told_at timestamptz);

-- fill_claims: Keeps the ended claims of invented members.
insert into claim (id, case_id, member_id, claimed_at, released_at, release_kind)
select id, case_id, member_id, claimed_at, released_at, release_kind
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, case_id uuid, member_id uuid, claimed_at timestamptz,
  released_at timestamptz, release_kind text);

-- fill_skips: Keeps which case is hidden from which invented member, and until when.
insert into skip (case_id, member_id, until)
select case_id, member_id, until
from jsonb_to_recordset($1::text::jsonb) as r (case_id uuid, member_id uuid, until timestamptz);

-- fill_decisions: Keeps decisions of invented members.
insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason)
select id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason
from jsonb_to_recordset($1::text::jsonb) as r (id uuid, case_id uuid, seq int, outcome text, decided_on text, policy text,
  policy_version int, category text, country text, decided_by uuid, decided_at timestamptz, hold_reason text);

-- fill_approvals: Keeps what became of decisions of invented members.
insert into approval (decision_id, kind, member_id, decided_by, at)
select decision_id, kind, member_id, decided_by, at
from jsonb_to_recordset($1::text::jsonb) as r (decision_id uuid, kind text, member_id uuid, decided_by uuid, at timestamptz);

-- fill_events: Keeps the moves of invented cases in the order of the list, each with the commitment to its payload.
with given as (
  select * from jsonb_to_recordset($1::text::jsonb) as r (n int, case_id uuid, version int, move text, state_before text,
    state_after text, band smallint, tier smallint, voices int, due_at timestamptz, actor_kind text, member_id uuid, at timestamptz,
    salt bytea, payload text)
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
  select case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at,
    sha256(salt || convert_to(payload, 'UTF8'))
  from given order by n
  returning id, case_id, version
)
insert into event_payload (event_id, salt, payload)
select noted.id, given.salt, given.payload from noted join given using (case_id, version);
