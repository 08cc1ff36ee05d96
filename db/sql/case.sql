-- read_case: One case as it stands.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
    c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
    c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt" from cases c where c.id = $1::uuid;

-- lock_case: One case as it stands, for a member who is about to move it: others who want to move it wait.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt", exists (
      select from report r where r.case_id = c.id and r.reporter_id in
        (select p.id from reporter p where p.pseudonym = any($1::text[]::bytea[]))) as "ownVoice" from cases c where c.id = $2::uuid for no key update of c;

-- own_move: The case, if its move to this version was made by this member.
select c.public_no as "publicNo" from event e join cases c on c.id = e.case_id
where e.case_id = $1::uuid and e.version = $2 and e.member_id = $3::uuid
  and e.move = $4;

-- open_cases_of_channel: The open cases of one channel row, one a domain at most.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt" from cases c
where c.channel_id = $1::uuid and c.state in ('queued', 'in_review', 'on_hold', 'pending_second')
order by c.domain
for update;

-- move_case: Writes a move and its event, unless the case has moved on since it was read at `version`.
with moved as (
  update cases set state = $1, version = version + 1, band = $2, tier = $3,
    due_at = $4::timestamptz, voices = $5, lease_by = $6::uuid,
    lease_until = $7::timestamptz, lease_token = $8::uuid,
    decision_id = $9::uuid, merged_into = $10::uuid
  where id = $11::uuid and version = $12 and state = $13
  returning id, version, state, band, tier, due_at, voices
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
  select id, version, $14, $13, state, band, tier, voices, due_at, $15, $16::uuid,
    $17::timestamptz, sha256($18::bytea || convert_to($19, 'UTF8'))
  from moved returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $18::bytea, $19 from noted
)
select version from moved;

-- give_reports_to_case: Gives the reports of one case to another, but for those of a voice that is there already.
update report r set case_id = $1::uuid
where r.case_id = $2::uuid
  and not exists (select from report o where o.case_id = $1::uuid and o.reporter_id = r.reporter_id);

-- count_voices: How many independent voices speak in a case: its valid reports by chat, one a reporter.
select count(*)::int as count from report where case_id = $1::uuid and withdrawn_at is null and via = 'chat';

-- tally_reports: How many reports of a case name each category, how many of those came by web form, the most named first, and whether one says that a child is in danger.
select category, count(*)::int as count, (count(*) filter (where via = 'web'))::int as web, coalesce(bool_or(child_in_danger), false) as danger
from report where case_id = $1::uuid and withdrawn_at is null
group by category order by count(*) desc, category;

-- details_of_case: What the reports of a case say in codes, beside category and country: details, and further countries.
select details, also_countries as "alsoCountries" from report
where case_id = $1::uuid and withdrawn_at is null and (details <> '{}' or also_countries <> '{}')
order by received_at desc, id limit 200;

-- words_of_case: What the reports of a case say in words, those with the newest words first, without who says it.
select id, language, added_at is not null as added, sealed_words as "sealedWords", key_id as "keyId"
from report where case_id = $1::uuid and withdrawn_at is null and sealed_words is not null
order by coalesce(added_at, received_at) desc, id limit $2;
