/** Tamperings that put in what never was, chain anew by the right formula, or forge heads. */
import type { Tx } from '../../../db/client.ts'
import { sealsBetween } from '../../../db/queries/history.ts'
import { type HeadLine, makeSigner, signHead } from '../../../src/heads.ts'
import { type SealedEvent, sealHash } from '../../../src/model/history.ts'
import { anyRow, aSeal, dropEvents, named, type Tampering, twoOf } from './attack.ts'

export const insertions: readonly Tampering[] = [
  named('an event twice', ['seal_twice'], async ({ tx, chance }) => {
    await tx.unsafe(`insert into event select * from event where ctid = '${await anyRow(tx, chance, 'event')}'`)
  }),
  named('a move twice', ['version_wrong'], async ({ tx, chance }) => {
    const row = await anyRow(tx, chance, 'event')
    await tx.unsafe(`create temp table copied on commit drop as select * from event where ctid = '${row}';
      update copied set id = 900000000; insert into event select * from copied`)
  }),
  named(
    'a move that never was, with no case that follows it',
    ['projection_differs', 'move_impossible'],
    async ({ tx, chance }) => {
      const row = await anyRow(
        tx,
        chance,
        'event',
        'version = (select max(o.version) from event o where o.case_id = event.case_id)',
      )
      await tx.unsafe(`create temp table copied on commit drop as select * from event where ctid = '${row}';
      update copied set id = 900000000, version = version + 1, state_before = state_after, move = 'attach'; insert into event select * from copied`)
    },
  ),
  named(
    'a move that the table does not have, and a case that follows it',
    ['move_impossible'],
    async ({ tx, chance }) => {
      const newest = 'version = (select max(o.version) from event o where o.case_id = event.case_id)'
      const row = await anyRow(tx, chance, 'event', newest)
      const how = chance.pick(["move = 'unmerge'", "state_before = 'merged'", "move = 'x'"])
      await tx.unsafe(`create temp table copied on commit drop as select * from event where ctid = '${row}';
      update copied set id = 900000000, version = version + 1, state_before = state_after, move = 'attach'; update copied set ${how};
      insert into event select * from copied; update cases c set version = e.version from copied e where c.id = e.case_id`)
    },
  ),
  named('a seal twice', ['seal_twice'], async ({ tx, chance }) => {
    await tx.unsafe(
      `insert into event_seal select * from event_seal where ctid = '${await anyRow(tx, chance, 'event_seal')}'`,
    )
  }),
  named(
    'an old event sealed once more at the end, by the right formula',
    ['event_sealed_twice'],
    async ({ tx, chance, last }) => {
      const rows = await sealsBetween(tx, { after: '0', upTo: String(last) })
      const newest = rows.at(-1)
      const again = chance.pick(rows)
      if (!newest) return
      const seq = String(last + 1)
      const hash = sealHash({ seq, sealed: newest.sealed, previous: newest.hash }, again as SealedEvent)
      await tx.unsafe(
        `insert into event_seal select ${seq}, ${again.eventId}, '\\x${newest.hash}', '\\x${hash}', sealed_at from event_seal where seq = ${last}`,
      )
    },
  ),
  named(
    'a seal put in the middle, the later ones moved on',
    ['event_altered', 'seal_unlinked', 'event_sealed_twice'],
    async ({ tx, chance, last }) => {
      const at = aSeal(chance, last)
      await tx.unsafe(
        `update event_seal set seq = seq + 1 where seq >= ${at}; insert into event_seal select ${at}, event_id, previous, hash, sealed_at from event_seal where seq = ${at + 1}`,
      )
    },
  ),
  named('a decision that no move made', ['decisions_differ', 'projection_differs'], async ({ tx, chance }) => {
    const row = await anyRow(tx, chance, 'decision')
    await tx.unsafe(
      `insert into decision select md5(id::text)::uuid, case_id, seq + 100, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason from decision where ctid = '${row}'`,
    )
  }),
  named('an approval that no move made', ['decisions_differ'], async ({ tx, chance }) => {
    const row = await anyRow(
      tx,
      chance,
      'decision',
      'not exists (select from approval a where a.decision_id = decision.id)',
    )
    await tx.unsafe(
      `insert into approval select id, 'approved', decided_by, decided_by, decided_at from decision where ctid = '${row}'`,
    )
  }),
]

const tables = ['event', 'event_seal', 'event_payload', 'decision', 'approval', 'cases']
const bringBack = (tx: Tx, names: readonly string[]) =>
  tx.unsafe(names.map((name) => `delete from ${name}; insert into ${name} select * from old.${name}`).join(';'))

export const rewrites: readonly Tampering[] = [
  named('bring back an old copy of everything', ['truncated'], async ({ tx }) => {
    await bringBack(tx, tables)
  }),
  named('bring back an old copy of the history alone', ['truncated'], async ({ tx }) => {
    await bringBack(tx, ['event', 'event_seal', 'event_payload'])
  }),
  named(
    'change an event and chain anew from there, by the right formula',
    ['rewritten'],
    async ({ tx, chance, last }) => {
      const from = aSeal(chance, last)
      const how = chance.pick([
        "at = at - interval '1 day'",
        "member_id = md5(id::text)::uuid, actor_kind = 'member'",
        "commitment = sha256('other')",
      ])
      await tx.unsafe(`delete from event_payload where event_id = (select event_id from event_seal where seq = ${from});
      update event set ${how} where id = (select event_id from event_seal where seq = ${from})`)
      await chainAnew(tx, from)
    },
  ),
  named(
    'change an event and its one seal, by the right formula',
    ['seal_unlinked', 'rewritten'],
    async ({ tx, chance, last }) => {
      const at = aSeal(chance, last)
      await tx.unsafe(`update event_seal set sealed_at = sealed_at - interval '1 hour' where seq = ${at}`)
      await chainAnew(tx, at, at)
    },
  ),
  named(
    'leave a seal out and chain anew from there, by the right formula',
    ['rewritten', 'truncated'],
    async ({ tx, chance, last }) => {
      const from = aSeal(chance, last)
      await dropEvents(tx, `seq = ${from}`)
      await tx.unsafe(
        `delete from event_seal where seq = ${from}; update event_seal set seq = seq - 1 where seq > ${from}`,
      )
      await chainAnew(tx, from)
    },
  ),
  named(
    'seal two events in another order and chain anew from there, by the right formula',
    ['rewritten'],
    async ({ tx, chance, last }) => {
      const [one, two] = await twoOf(tx, chance, last)
      await tx.unsafe(
        `update event_seal set event_id = case seq when ${one.seq} then ${two.event} else ${one.event} end where seq in (${one.seq}, ${two.seq})`,
      )
      await chainAnew(tx, Number(one.seq))
    },
  ),
  named(
    'date a seal back and chain anew from there, by the right formula',
    ['rewritten'],
    async ({ tx, chance, last }) => {
      const from = aSeal(chance, last)
      await tx.unsafe(`update event_seal set sealed_at = sealed_at - interval '1 hour' where seq = ${from}`)
      await chainAnew(tx, from)
    },
  ),
]

/** All that somebody can do who knows the formula and has no signing key. */
async function chainAnew(tx: Tx, from: number, upTo = 1_000_000): Promise<void> {
  const rows = await sealsBetween(tx, { after: String(from - 2), upTo: String(upTo) })
  let previous = from === 1 ? '0'.repeat(64) : (rows.shift()?.hash ?? '')
  const changed = rows.map((row) => {
    const seal = { seq: row.seq, previous, hash: sealHash({ ...row, previous }, row as SealedEvent) }
    previous = seal.hash
    return seal
  })
  await tx.unsafe(
    `update event_seal s set previous = decode(n.previous, 'hex'), hash = decode(n.hash, 'hex')
     from jsonb_to_recordset($1::text::jsonb) n (seq bigint, previous text, hash text) where s.seq = n.seq`,
    [JSON.stringify(changed)],
  )
}

const isHead = (line: HeadLine) => line.kind === 'head'

export const forgedHeads: readonly Tampering[] = [
  named(
    'another head of one seal, signed by our own key',
    ['forked', 'rewritten'],
    async ({ chance, signer, heads }) => {
      const at = chance.pick(heads.flatMap((line, index) => (line.kind === 'head' ? [index] : [])))
      const head = heads[at]
      if (head?.kind !== 'head') return
      const { seq, events, at: when } = head
      heads.splice(at + 1, 0, { kind: 'head', ...signHead(signer, { seq, events, at: when, hash: chance.hex(32) }) })
    },
  ),
  named('edit a signed head', ['head_forged'], async ({ chance, heads }) => {
    const at = chance.pick(heads.flatMap((line, index) => (line.kind === 'head' ? [index] : [])))
    const head = heads[at]
    if (head?.kind !== 'head') return
    const seq = head.seq - 1 || 2
    const change = chance.pick([
      { seq },
      { events: head.events + 1 },
      { hash: chance.hex(32) },
      { at: '2026-01-01T00:00:00.000Z' },
      { signature: chance.hex(64) },
    ])
    heads[at] = { ...head, ...change }
  }),
  named(
    'sign with another key under the name of ours',
    ['key_foreign', 'head_forged'],
    async ({ tx, chance, signer, heads, last }) => {
      const foreign = makeSigner(signer.id, Buffer.from(chance.hex(32), 'hex'))
      const from = aSeal(chance, last)
      await tx.unsafe(`update event_seal set sealed_at = sealed_at - interval '1 hour' where seq = ${from}`)
      await chainAnew(tx, from)
      const [end] = await tx.unsafe<{ hash: string }[]>(
        `select encode(hash, 'hex') as hash from event_seal where seq = ${last}`,
      )
      const head = { seq: last, events: last, hash: end?.hash ?? '', at: '2026-09-01T00:00:00.000Z' }
      const key = chance.below(2) === 0 ? heads.filter((line) => !isHead(line)) : []
      heads.splice(
        0,
        heads.length,
        ...key,
        { kind: 'key', key: signer.id, public: foreign.publicKey, at: head.at },
        { kind: 'head', ...signHead(foreign, head) },
      )
    },
  ),
]
