/** Tamperings that change, delete or swap what is there. */
import type { FindingKind } from '../../../src/flow/history/verify.ts'
import { anyRow, aSeal, dropEvents, named, type Tampering, twoOf } from './attack.ts'

/** Another value for a column, as SQL over the old one `v`; every one differs from it. */
const other = {
  number: ['v + 1', 'v - 1', 'v + 7000', '-v - 1'],
  text: ["v || 'x'", "'-' || v", "v || E'\\n'", "'claim' || v", "''"],
  uuid: ["coalesce(md5(v::text)::uuid, '00000000-0000-0000-0000-000000000001')"],
  instant: [
    "v + interval '1 microsecond'",
    "v - interval '1 year'",
    "'infinity'::timestamptz",
    "v - interval '4052 years'",
  ],
  bytes: ['set_byte(v, 0, get_byte(v, 0) # 1)', "v || '\\x00'::bytea", 'substr(v, 2)', "''::bytea"],
} as const
type Type = keyof typeof other

export const columns: Record<string, Record<string, Type>> = {
  event: {
    id: 'number',
    case_id: 'uuid',
    version: 'number',
    move: 'text',
    state_before: 'text',
    state_after: 'text',
    band: 'number',
    tier: 'number',
    voices: 'number',
    due_at: 'instant',
    actor_kind: 'text',
    member_id: 'uuid',
    at: 'instant',
    commitment: 'bytes',
  },
  event_seal: { seq: 'number', event_id: 'number', previous: 'bytes', hash: 'bytes', sealed_at: 'instant' },
  decision: {
    id: 'uuid',
    case_id: 'uuid',
    seq: 'number',
    outcome: 'text',
    decided_on: 'text',
    policy: 'text',
    policy_version: 'number',
    category: 'text',
    country: 'text',
    decided_by: 'uuid',
    decided_at: 'instant',
    hold_reason: 'text',
  },
  approval: { decision_id: 'uuid', kind: 'text', member_id: 'uuid', decided_by: 'uuid', at: 'instant' },
  cases: {
    id: 'uuid',
    state: 'text',
    version: 'number',
    band: 'number',
    tier: 'number',
    voices: 'number',
    due_at: 'instant',
  },
}

/** What an edit of each table may be called: the first when it shows by itself, the others by what hung on it. */
const shows: Record<string, readonly FindingKind[]> = {
  event: ['event_altered', 'event_missing'],
  event_seal: ['event_altered', 'seals_missing', 'seal_twice', 'seal_unlinked', 'event_missing'],
  decision: ['event_altered', 'decisions_differ'],
  approval: ['event_altered', 'decisions_differ'],
  cases: ['projection_differs'],
}

export function edit(table: string): Tampering {
  return {
    name: `edit ${table}`,
    finds: shows[table] ?? [],
    async run({ tx, chance }) {
      const of = columns[table] ?? {}
      const column = chance.pick(Object.keys(of))
      const nullable = column === 'member_id' || column === 'hold_reason'
      const value = chance.pick(nullable ? [...other[of[column] ?? 'text'], 'null'] : other[of[column] ?? 'text'])
      const row = await anyRow(tx, chance, table, nullable ? `${column} is not null` : 'true')
      await tx.unsafe(`update ${table} set ${column} = ${value.replace(/\bv\b/g, column)} where ctid = '${row}'`)
      return `${column} = ${value}`
    },
  }
}

/** Decisions, approvals and cases as if the events that are gone had never been. Every event has an instant of its own. */
const takeBack = `
  delete from approval a using decision d where d.id = a.decision_id
    and not exists (select from event e where e.case_id = d.case_id and e.at = a.at);
  delete from decision d where not exists (select from event e where e.case_id = d.case_id and e.at = d.decided_at);
  delete from cases c where not exists (select from event e where e.case_id = c.id);
  update cases c set state = e.state_after, version = e.version, band = e.band, tier = e.tier, voices = e.voices, due_at = e.due_at,
    decision_id = case when e.state_after in ('closed', 'pending_second') then
      (select d.id from decision d where d.case_id = c.id order by d.seq desc limit 1) end
  from event e where e.case_id = c.id and e.version = (select max(version) from event o where o.case_id = c.id)`

export const deletions: readonly Tampering[] = [
  named('delete an event', ['event_missing'], async ({ tx, chance, last }) => {
    await dropEvents(tx, `seq = ${aSeal(chance, last)}`)
  }),
  named('delete a seal', ['seals_missing', 'truncated'], async ({ tx, chance, last }) => {
    await tx.unsafe(`delete from event_seal where seq = ${aSeal(chance, last)}`)
  }),
  named('delete an event and its seal', ['seals_missing', 'truncated'], async ({ tx, chance, last }) => {
    const seq = aSeal(chance, last)
    await dropEvents(tx, `seq = ${seq}`)
    await tx.unsafe(`delete from event_seal where seq = ${seq}`)
  }),
  named('delete all about a case but for its seals', ['event_missing'], async ({ tx, chance }) => {
    const [one] = await tx.unsafe<{ id: string }[]>(
      `select id from cases where ctid = '${await anyRow(tx, chance, 'cases')}'`,
    )
    await tx.unsafe(
      `delete from approval where decision_id in (select id from decision where case_id = '${one?.id}');
       delete from decision where case_id = '${one?.id}'; delete from cases where id = '${one?.id}';
       delete from event_payload where event_id in (select id from event where case_id = '${one?.id}');
       delete from event where case_id = '${one?.id}'`,
    )
  }),
  named('delete a decision', ['decisions_differ'], async ({ tx, chance }) => {
    await tx.unsafe(`delete from decision where ctid = '${await anyRow(tx, chance, 'decision')}'`)
  }),
  named('delete an approval', ['decisions_differ'], async ({ tx, chance }) => {
    await tx.unsafe(`delete from approval where ctid = '${await anyRow(tx, chance, 'approval')}'`)
  }),
  named('cut the tail of the seals', ['truncated'], async ({ tx, chance, last }) => {
    await tx.unsafe(`delete from event_seal where seq > ${last - 1 - chance.below(last - 1)}`)
  }),
  named('cut the tail, all that it led to taken back', ['truncated'], async ({ tx, chance, last }) => {
    const from = last - 1 - chance.below(last - 1)
    await dropEvents(tx, `seq > ${from}`)
    await tx.unsafe(`delete from event_seal where seq > ${from}; ${takeBack}`)
  }),
  named('cut the tail of seals and events', ['truncated'], async ({ tx, chance, last }) => {
    const from = last - 1 - chance.below(last - 1)
    await dropEvents(tx, `seq > ${from}`)
    await tx.unsafe(`delete from event_seal where seq > ${from}`)
  }),
]

export const swaps: readonly Tampering[] = [
  named('swap two events', ['event_altered'], async ({ tx, chance, last }) => {
    const [one, two] = await twoOf(tx, chance, last)
    await tx.unsafe(
      `update event set id = case id when ${one.event} then ${two.event} else ${one.event} end where id in (${one.event}, ${two.event})`,
    )
  }),
  named('swap two seals', ['event_altered', 'seal_unlinked'], async ({ tx, chance, last }) => {
    const [one, two] = await twoOf(tx, chance, last)
    await tx.unsafe(
      `update event_seal set seq = case seq when ${one.seq} then ${two.seq} else ${one.seq} end where seq in (${one.seq}, ${two.seq})`,
    )
  }),
  named('swap the events of two seals', ['event_altered'], async ({ tx, chance, last }) => {
    const [one, two] = await twoOf(tx, chance, last)
    await tx.unsafe(
      `update event_seal set event_id = case seq when ${one.seq} then ${two.event} else ${one.event} end where seq in (${one.seq}, ${two.seq})`,
    )
  }),
  named('swap two payloads', ['payload_altered'], async ({ tx, chance, last }) => {
    const [one, two] = await twoOf(tx, chance, last)
    await tx.unsafe(
      `update event_payload set event_id = case event_id when ${one.event} then ${two.event} else ${one.event} end where event_id in (${one.event}, ${two.event})`,
    )
  }),
  named('edit a payload', ['payload_altered'], async ({ tx, chance }) => {
    const how = chance.pick([
      "payload = payload || ' '",
      "payload = ''",
      "salt = salt || '\\x00'::bytea",
      'salt = null',
      'payload = null',
    ])
    await tx.unsafe(`update event_payload set ${how} where ctid = '${await anyRow(tx, chance, 'event_payload')}'`)
  }),
]
