-- take_sealer: Whether this transaction is the one that seals; until it ends no other is.
select pg_try_advisory_xact_lock(1936023916) as taken;

-- read_last_seal: The newest seal, on which the next one is chained.
select s.seq::text as seq, encode(s.hash, 'hex') as hash from event_seal s order by s.seq desc limit 1;

-- events_to_seal: Of the next thousand events after an id: those not yet sealed whose transactions are certainly over, in order.
with clock as materialized (
  select pg_snapshot_xmin(s)::text::numeric as low, pg_snapshot_xmax(s)::text::numeric as high from pg_current_snapshot() s
), looked as materialized (
  select e.*, e.xmin::text::numeric as born from event e where e.id > $1::bigint order by e.id limit 1000
), unsealed as materialized (
  -- A row's 32 bits of transaction id, compared by how far behind the newest they are.
  select l.*, mod(mod(c.high - l.born, 4294967296) + 4294967296, 4294967296) > c.high - c.low as is_over
  from looked l cross join clock c
  where (select count(*) from event_seal s where s.event_id = l.id) = 0
)
select * from (
  select (select max(id) from looked)::text as "end", (select count(*)::int from looked) as looked,
    low::text, high::text,
    null::bigint as id, null::json as event, null::json as decision, null::json as approval
  from clock
  union all
  select null, 0, '0', '0', e.id, json_build_object('id', e.id::text, 'case', e.case_id, 'version', e.version::text, 'move', e.move, 'before', e.state_before,
  'after', e.state_after, 'band', e.band::text, 'tier', e.tier::text, 'voices', e.voices::text, 'due', trunc(extract(epoch from e.due_at) * 1000000)::text,
  'actor', e.actor_kind, 'member', e.member_id, 'at', trunc(extract(epoch from e.at) * 1000000)::text, 'commitment', encode(e.commitment, 'hex')), case when e.move in ('decide', 'propose') and d.id is not null then json_build_object('id', d.id, 'case', d.case_id, 'seq', d.seq::text, 'outcome', d.outcome, 'on', d.decided_on,
  'policy', d.policy, 'policy-version', d.policy_version::text, 'category', d.category, 'country', d.country, 'by', d.decided_by,
  'at', trunc(extract(epoch from d.decided_at) * 1000000)::text, 'hold', d.hold_reason) end as decision,
  case when a.decision_id is not null then json_build_object('decision', a.decision_id, 'kind', a.kind, 'member', a.member_id, 'author', a.decided_by,
  'at', trunc(extract(epoch from a.at) * 1000000)::text) end as approval
  from (select * from unsealed where is_over) e 
left join lateral (
  select d.* from decision d where d.case_id = e.case_id and e.move in ('decide', 'propose', 'approve', 'return', 'undo')
    and d.seq = (select count(*) from event o where o.case_id = e.case_id and o.version <= e.version and o.move in ('decide', 'propose')) offset 0) d on true
left join lateral (
  select a.* from approval a where e.move in ('approve', 'return', 'undo') and a.decision_id = d.id offset 0) a on true
) rows order by id nulls first;

-- keep_seals: Writes the next seals.
insert into event_seal (seq, event_id, previous, hash, sealed_at)
select seq, event_id, previous, hash, $1::timestamptz
from unnest($2::bigint[], $3::bigint[], $4::text[]::bytea[], $5::text[]::bytea[])
  as n (seq, event_id, previous, hash);

-- seals_at: The hashes of seals by number, to be held against signed heads.
select s.seq::text as seq, encode(s.hash, 'hex') as hash
from unnest($1::bigint[]) n (seq) cross join lateral (select * from event_seal s where s.seq = n.seq offset 0) s;

-- next_seal: The first seal after a number.
select s.seq::text as seq from event_seal s where s.seq > $1::bigint order by s.seq limit 1;

-- seals_between: Seals in order, each with its event, what the event decided or judged, and its payload where it was not erased.
select s.seq::text as seq, trunc(extract(epoch from s.sealed_at) * 1000000)::text as sealed, encode(s.previous, 'hex') as previous, encode(s.hash, 'hex') as hash,
  s.event_id::text as "eventId", case when e.id is not null then json_build_object('id', e.id::text, 'case', e.case_id, 'version', e.version::text, 'move', e.move, 'before', e.state_before,
  'after', e.state_after, 'band', e.band::text, 'tier', e.tier::text, 'voices', e.voices::text, 'due', trunc(extract(epoch from e.due_at) * 1000000)::text,
  'actor', e.actor_kind, 'member', e.member_id, 'at', trunc(extract(epoch from e.at) * 1000000)::text, 'commitment', encode(e.commitment, 'hex')) end as event, case when e.move in ('decide', 'propose') and d.id is not null then json_build_object('id', d.id, 'case', d.case_id, 'seq', d.seq::text, 'outcome', d.outcome, 'on', d.decided_on,
  'policy', d.policy, 'policy-version', d.policy_version::text, 'category', d.category, 'country', d.country, 'by', d.decided_by,
  'at', trunc(extract(epoch from d.decided_at) * 1000000)::text, 'hold', d.hold_reason) end as decision,
  case when a.decision_id is not null then json_build_object('decision', a.decision_id, 'kind', a.kind, 'member', a.member_id, 'author', a.decided_by,
  'at', trunc(extract(epoch from a.at) * 1000000)::text) end as approval, p.salt, p.payload
from event_seal s
left join lateral (select * from event e where e.id = s.event_id offset 0) e on true
left join lateral (select * from event_payload p where p.event_id = e.id offset 0) p on true

left join lateral (
  select d.* from decision d where d.case_id = e.case_id and e.move in ('decide', 'propose', 'approve', 'return', 'undo')
    and d.seq = (select count(*) from event o where o.case_id = e.case_id and o.version <= e.version and o.move in ('decide', 'propose')) offset 0) d on true
left join lateral (
  select a.* from approval a where e.move in ('approve', 'return', 'undo') and a.decision_id = d.id offset 0) a on true
where s.seq > $1::bigint and s.seq <= $2::bigint
order by s.seq;

-- seals_of_events: Of the events between two ids: how many have no seal and since when, which have several, and the first id after them.
select count(*) filter (where seals = 0)::int as unsealed, to_char(min(at) filter (where seals = 0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
  coalesce((array_agg(id::text order by id) filter (where seals > 1))[1:20], '{}') as twice,
  (select n.id from event n where n.id > $1::bigint order by n.id limit 1)::text as next
from (
  select e.id, e.at, (select count(*) from event_seal s where s.event_id = e.id) as seals
  from event e where e.id > $2::bigint and e.id <= $1::bigint
) e;

-- wrongs_of_cases: The next two hundred cases, replayed: versions with a gap or twice, moves that the table does not have, cases that are not where their moves lead, decisions and approvals that no move wrote or that are gone.
with chunk as materialized (
  select id from (
    (select id from cases where id > $1::uuid order by id limit 200)
    union (select case_id from (select distinct case_id from event where case_id > $1::uuid order by case_id limit 200) e)
  ) known order by id limit 200
), moves as materialized (
  select e.*, lag(e.version, 1, 0) over by_version as last_version, lag(e.state_after, 1, 'none') over by_version as last_state,
    lead(e.version) over by_version is null as newest
  from chunk k cross join lateral (select * from event e where e.case_id = k.id offset 0) e
  window by_version as (partition by e.case_id order by e.version, e.id)
), told as (
  select k.id, count(m.version) filter (where m.move in ('decide', 'propose')) as decisions,
    count(m.version) filter (where m.move in ('approve', 'return', 'undo')) as approvals
  from chunk k left join moves m on m.case_id = k.id group by k.id
)
select (select id from chunk order by id desc limit 1)::text as next, null as wrong, null as "caseId", null::int as version
union all
select null, 'version', case_id::text, version from moves where version is distinct from last_version + 1
union all
select null, 'move', case_id::text, version from moves
where version = last_version + 1 and (state_before is distinct from last_state or not exists (
  select from unnest($2::text[], $3::text[], $4::text[]) t (b, m, a)
  where t.b = state_before and t.m = move and t.a = state_after))
union all
select null, 'projection', k.id::text, c.version
from chunk k
left join lateral (select * from cases c where c.id = k.id offset 0) c on true
left join moves m on m.case_id = k.id and m.newest
where (c.state, c.version, c.band, c.tier, c.voices, c.due_at) is distinct from
  (m.state_after, m.version, m.band, m.tier, m.voices, m.due_at)
  or (c.state in ('closed', 'pending_second') and c.decision_id is distinct from
    (select d.id from decision d where d.case_id = k.id order by d.seq desc limit 1))
union all
select null, 'decisions', t.id::text, null
from told t
where t.decisions <> (select count(*) from decision d where d.case_id = t.id)
  or t.decisions <> (select coalesce(max(d.seq), 0) from decision d where d.case_id = t.id)
  or t.approvals <> (select count(*) from decision d cross join lateral (select from approval a where a.decision_id = d.id offset 0) a where d.case_id = t.id);
