-- claim_next_case: Claims the most urgent case a member may take: by band, due date and id.
with picked as (
  select c.id from cases c
  where c.state = 'queued' and c.domain = any($1::text[])
    and not exists (
      select from skip s where s.case_id = c.id and s.member_id = $2::uuid and s.until > $3::timestamptz)
    and not exists (
      select from report r where r.case_id = c.id and r.reporter_id in
        (select p.id from reporter p where p.pseudonym = any($4::text[]::bytea[])))
  order by c.band, c.due_at, c.id
  limit 1
  for no key update of c skip locked
), taken as (
  update cases c set state = 'in_review', version = c.version + 1, lease_by = $2::uuid,
    lease_until = $5::timestamptz, lease_token = $6::uuid
  from picked where c.id = picked.id
  returning c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt"
), held as (
  insert into claim (id, case_id, member_id, claimed_at)
  select $7::uuid, id, $2::uuid, $3::timestamptz from taken
), counted as (
  update member set claims = claims + 1 where id = $2::uuid and exists (select from taken)
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
  select id, version, 'claim', 'queued', state, band, tier, voices, "dueAt", 'member', $2::uuid,
    $3::timestamptz, sha256($8::bytea || convert_to($9, 'UTF8'))
  from taken returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $8::bytea, $9 from noted
)
select * from taken;

-- claim_oldest_case: Claims the oldest case a member may take, whatever its band, so that none waits for ever.
with picked as (
  select c.id from cases c
  where c.state = 'queued' and c.domain = any($1::text[])
    and not exists (
      select from skip s where s.case_id = c.id and s.member_id = $2::uuid and s.until > $3::timestamptz)
    and not exists (
      select from report r where r.case_id = c.id and r.reporter_id in
        (select p.id from reporter p where p.pseudonym = any($4::text[]::bytea[])))
  order by c.opened_at, c.id
  limit 1
  for no key update of c skip locked
), taken as (
  update cases c set state = 'in_review', version = c.version + 1, lease_by = $2::uuid,
    lease_until = $5::timestamptz, lease_token = $6::uuid
  from picked where c.id = picked.id
  returning c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt"
), held as (
  insert into claim (id, case_id, member_id, claimed_at)
  select $7::uuid, id, $2::uuid, $3::timestamptz from taken
), counted as (
  update member set claims = claims + 1 where id = $2::uuid and exists (select from taken)
), noted as (
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, member_id, at, commitment)
  select id, version, 'claim', 'queued', state, band, tier, voices, "dueAt", 'member', $2::uuid,
    $3::timestamptz, sha256($8::bytea || convert_to($9, 'UTF8'))
  from taken returning id
), salted as (
  insert into event_payload (event_id, salt, payload) select id, $8::bytea, $9 from noted
)
select * from taken;

-- find_held_case: The case a member holds.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt", exists (
      select from report r where r.case_id = c.id and r.reporter_id in
        (select p.id from reporter p where p.pseudonym = any($1::text[]::bytea[]))) as "ownVoice" from cases c
where c.state = 'in_review' and c.lease_by = $2::uuid and c.domain = any($3::text[])
order by c.lease_until limit 1 for no key update of c;

-- find_case_for_second: The most urgent decision that waits for a second person, made before an instant, that this member may judge.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt" from cases c
join decision d on d.id = c.decision_id
join member m on m.id = d.decided_by
where c.state = 'pending_second' and c.domain = any($1::text[]) and d.decided_by <> $2::uuid
  and (d.hold_reason <> all($3::text[]) or m.country <> $4)
  and d.decided_at < $5::timestamptz
  and not exists (
    select from skip s where s.case_id = c.id and s.member_id = $2::uuid and s.until > $6::timestamptz)
  and not exists (
      select from report r where r.case_id = c.id and r.reporter_id in
        (select p.id from reporter p where p.pseudonym = any($7::text[]::bytea[])))
order by c.band, c.due_at, c.id
limit 1;

-- find_expired_claims: Cases whose claim has run out.
select c.id, c.public_no as "publicNo", c.channel_id as "channelId", c.domain, c.state, c.version, c.band, c.tier,
c.opened_at as "openedAt", c.due_at as "dueAt", c.voices, c.lease_by as "leaseBy", c.lease_until as "leaseUntil",
c.lease_token as "leaseToken", c.decision_id as "decisionId", c.burst_at as "burstAt" from cases c where c.state = 'in_review' and c.lease_until <= $1::timestamptz
order by c.lease_until limit $2 for no key update skip locked;

-- release_claim: Ends the live claim of a case and says how.
update claim set released_at = $1::timestamptz, release_kind = $2
where case_id = $3::uuid and released_at is null;

-- revive_claim: Begins a claim for the one who takes back a decision.
insert into claim (id, case_id, member_id, claimed_at)
values ($1::uuid, $2::uuid, $3::uuid, $4::timestamptz);

-- hide_case_from: Hides a case from one member until an instant.
insert into skip (case_id, member_id, until) values ($1::uuid, $2::uuid, $3::timestamptz)
on conflict (case_id, member_id) do update set until = greatest(skip.until, excluded.until);

-- count_releases: How often claims of a case ended in one way; for skips, by how many different members. `own` are those of one member.
select count(distinct case when release_kind = 'skip' then member_id else id end)::int as count,
  count(*) filter (where member_id = $1::uuid)::int as own
from claim where case_id = $2::uuid and release_kind = $3;
