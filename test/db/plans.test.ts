import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../../db/client.ts'
import { statements } from '../../db/statement.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const queries = join(import.meta.dirname, '../../db/queries')
for (const file of readdirSync(queries)) await import(join(queries, file))

/** Tables that grow with use. Members, invites, releases and keys stay few. */
const growing = [
  'approval',
  'arrival',
  'cases',
  'channel',
  'channel_alias',
  'child_locator',
  'claim',
  'conversation',
  'decision',
  'draft',
  'event',
  'event_payload',
  'event_seal',
  'inbox',
  'outbox',
  'reopening',
  'report',
  'reporter',
  'skip',
]

/**
 * Statements that may read a whole table: asked once a quarter or once in the life of a database, or after an outage; or every five minutes,
 * over tables that sending and a day's end keep small; or only after a rotation of keys, until it is through.
 */
const slow = [
  'count_cells',
  'purge_outbox',
  'retake_message',
  'erase_drafts',
  'reports_to_tell',
  'named_keys',
  'reporters_under_older_keys',
  'locators_under_older_keys',
  ...[...statements].flatMap(([name, { file }]) => (file === 'world' ? [name] : [])),
]

const asked = [...statements]
  .filter(([name, { file }]) => !['key', 'access'].includes(file) && !slow.includes(name))
  .map(([name]) => name)

let app: Connection

/** Twenty thousand of each: 19,700 closed cases, 300 that wait, sixty in review, sixty that wait for a second person. */
const fill = `
  insert into member (id, role, domains, country, language, pseudonym, pseudonym_key_id, sealed_chat, key_id, joined_at)
    select md5('m' || i)::uuid, 'moderator', '{general}', 'MY', 'en', sha256(('m' || i)::bytea), 1, 'x', 1, now() from generate_series(1, 100) i;
  insert into reporter (id, pseudonym, pseudonym_key_id, language, consented_at)
    select md5('r' || i)::uuid, sha256(('r' || i)::bytea), 1, 'en', now() from generate_series(1, 20000) i;
  insert into channel (id, kind, first_seen_at) select md5('c' || i)::uuid, 'channel', now() from generate_series(1, 20120) i;
  insert into channel_alias (channel_id, kind, value, valid_from) select md5('c' || i)::uuid, 'username', 'name_' || i, now() from generate_series(1, 20000) i;
  insert into child_locator (id, channel_id, lookup, lookup_key_id, sealed, key_id) select md5('l' || i)::uuid, md5('c' || i)::uuid, sha256(('l' || i)::bytea), 1, 's', 1 from generate_series(1, 20000) i;
  insert into cases (id, public_no, channel_id, domain, state, version, band, tier, opened_at, due_at, voices, lease_by, lease_until, lease_token, decision_id)
    select md5('k' || i)::uuid, i::text, md5('c' || i)::uuid, 'general',
      case when i <= 19700 then 'closed' when i <= 20000 then 'queued' when i <= 20060 then 'in_review' else 'pending_second' end,
      1, i % 4, 0, now() - make_interval(secs => i), now() + make_interval(secs => i), 1,
      case when i between 20001 and 20060 then md5('m' || i - 20000)::uuid end, case when i between 20001 and 20060 then now() end,
      case when i between 20001 and 20060 then md5('t')::uuid end, case when i <= 19700 or i > 20060 then md5('d' || i)::uuid end
    from generate_series(1, 20120) i;
  insert into decision (id, case_id, seq, outcome, decided_on, policy, policy_version, category, country, decided_by, decided_at, hold_reason)
    select md5('d' || i)::uuid, md5('k' || i)::uuid, 1, 'gone', 'public_page', 'drugs', 1, 'drugs', 'VN', md5('m1')::uuid, now(), case when i > 20060 then 'speech' end
    from generate_series(1, 20120) i where i <= 19700 or i > 20060;
  insert into report (id, case_id, channel_id, reporter_id, category, country, language, receipt_hash, receipt_key_id, received_at, told_at)
    select md5('p' || i)::uuid, md5('k' || i)::uuid, md5('c' || i)::uuid, md5('r' || 1 + i % 20000)::uuid, 'drugs', 'VN', 'en', sha256(('p' || i)::bytea), 1,
      now() - make_interval(secs => i), case when i <= 19600 then now() end from generate_series(1, 20120) i;
  insert into arrival (report_id, at) select id, received_at from report;
  insert into event (case_id, version, move, state_before, state_after, band, tier, voices, due_at, actor_kind, at, commitment)
    select md5('k' || i)::uuid, 1, 'open', 'none', 'queued', 1, 0, 1, now(), 'reporter', now(), sha256('x') from generate_series(1, 20120) i;
  insert into event_payload (event_id, salt, payload) select id, 's', 'p' from event;
  insert into event_seal (event_id, previous, hash, sealed_at) select id, sha256('x'), sha256('x'), now() from event order by id limit 19000;
  insert into approval (decision_id, kind, member_id, decided_by, at)
    select id, 'undone', decided_by, decided_by, now() from decision where case_id in (select id from cases where state = 'pending_second')
    union all select md5('d' || i)::uuid, 'approved', md5('m2')::uuid, md5('m1')::uuid, now() from generate_series(1, 19700) i;
  insert into reopening (decision_id, case_id, reason, at)
    select md5('d' || i)::uuid, md5('k' || i)::uuid, 'quality_check', now() from generate_series(1, 5000) i;
  insert into claim (id, case_id, member_id, claimed_at, released_at, release_kind)
    select md5('h' || i)::uuid, md5('k' || i)::uuid, md5('m' || 1 + i % 100)::uuid, now(), now(), 'decided' from generate_series(1, 20000) i;
  insert into skip (case_id, member_id, until) select md5('k' || i)::uuid, md5('m' || 1 + i % 100)::uuid, now() from generate_series(1, 20000) i;
  insert into draft (id, reporter_id, version, sealed_answers, key_id, erase_at)
    select md5('f' || i)::uuid, md5('r' || i)::uuid, 1, 's', 1, now() + make_interval(secs => i) from generate_series(1, 20000) i;
  insert into inbox (update_id, lane, sealed_update, key_id, received_at, done_at)
    select i, sha256(('a' || i % 1000)::bytea), 's', 1, now() - make_interval(secs => i), case when i < 19900 then now() end from generate_series(1, 20000) i;
  insert into outbox (id, kind, about_id, lane, sealed, key_id, created_at, not_before)
    select md5('o' || i)::uuid, 'news', md5('p' || i)::uuid, sha256(('a' || i % 1000)::bytea), 's', 1, now() - make_interval(secs => i), now() + make_interval(secs => i)
    from generate_series(1, 20000) i;
  insert into conversation (lane, plugin, sealed_state, key_id, saved_at)
    select sha256(('a' || i)::bytea), 'conversations', 's', 1, now() - make_interval(secs => i) from generate_series(1, 20000) i;`

beforeAll(async () => {
  const owner = connect(database.ownerUrl, { max: 1 })
  await owner.db.unsafe(fill)
  await owner.db.unsafe('analyze')
  await owner.close()
  app = connect(database.appUrl, { max: 1 })
  await app.db.unsafe('set plan_cache_mode = force_generic_plan')
}, 60_000)
afterAll(() => app.close())

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] }

/** The whole tables that a plan, made for any arguments, reads from end to end. */
async function readsWhole(name: string): Promise<string[]> {
  const text = statements.get(name)?.text ?? ''
  const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map((found) => Number(found[1])))
  const nulls = count > 0 ? `(${Array.from({ length: count }, () => 'null').join(', ')})` : ''
  await app.db.unsafe(`prepare asked as ${text}`)
  const [row] = await app.db.unsafe<{ 'QUERY PLAN': [{ Plan: Node }] }[]>(`explain (format json) execute asked${nulls}`)
  await app.db.unsafe('deallocate asked')
  const nodes = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodes)]
  const plan = row?.['QUERY PLAN'][0].Plan
  const scans = (plan ? nodes(plan) : []).filter((node) => node['Node Type'] === 'Seq Scan')
  return scans.flatMap((node) => node['Relation Name'] ?? []).filter((table) => growing.includes(table))
}

describe('on a filled database, for any arguments', () => {
  it.each(asked)('%s reads no growing table from end to end', async (name) => {
    expect(await readsWhole(name)).toEqual([])
  })

  it('reports_to_tell begins with the reports that nobody was told of yet, and reads no others', async () => {
    expect(await readsWhole('reports_to_tell')).not.toContain('report')
  })

  it('and a plan that does is noticed', async () => {
    await app.db.unsafe('set enable_indexscan = off; set enable_bitmapscan = off; set enable_indexonlyscan = off')
    expect(await readsWhole('read_case')).toEqual(['cases'])
  })
})
