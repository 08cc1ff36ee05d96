import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect, type Db } from '../../db/client.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let owner: Connection
let app: Connection
let reader: Connection
let pages: Connection

beforeAll(() => {
  owner = connect(database.ownerUrl, { max: 1 })
  app = connect(database.appUrl, { max: 1 })
  reader = connect(database.readerUrl, { max: 1 })
  pages = connect(database.publicUrl, { max: 1 })
})
afterAll(async () => {
  for (const each of [owner, app, reader, pages]) await each.close()
})

/** r select, a insert, w update, d delete; T truncate, R references, t trigger, m maintain are nobody's. */
const verbs: Record<string, string> = {
  SELECT: 'r',
  INSERT: 'a',
  UPDATE: 'w',
  DELETE: 'd',
  TRUNCATE: 'T',
  REFERENCES: 'R',
  TRIGGER: 't',
}

const tables = {
  'public.api_key': 'raw',
  'public.approval': 'ra',
  'public.arrival': 'rad',
  'public.cases': 'raw',
  'public.channel': 'raw',
  'public.channel_alias': 'rawd',
  'public.child_locator': 'rawd',
  'public.claim': 'raw',
  'public.conversation': 'rawd',
  'public.decision': 'ra',
  'public.download': 'r',
  'public.draft': 'rawd',
  'public.event': 'ra',
  'public.event_payload': 'rad',
  'public.event_seal': 'ra',
  'public.inbox': 'rawd',
  'public.invite': 'raw',
  'public.member': 'raw',
  'public.outbox': 'rawd',
  'public.release': 'ra',
  'public.released_cell': 'ra',
  'public.reopening': 'ra',
  'public.safe_listed': 'raw',
  'public.report': 'raw',
  'public.reporter': 'rawd',
  'public.skip': 'raw',
  'public.turn': 'raw',
  'drizzle.__drizzle_migrations': '',
}

/** Of everything that holds rows, in every schema that is not PostgreSQL's own: what a role may do, columns included. */
async function rightsOf(db: Db, role: string): Promise<Record<string, string>> {
  const rows = await db<{ name: string; may: string[] }[]>`
    select n.nspname || '.' || c.relname as name,
      array(select verb from unnest(${Object.keys(verbs)}::text[]) as verb
        where has_table_privilege(${role}, c.oid, verb)
          or (verb in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(${role}, c.oid, verb))) as may
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'`
  return Object.fromEntries(
    rows.map(({ name, may }) => [
      name,
      Object.keys(verbs)
        .filter((verb) => may.includes(verb))
        .map((verb) => verbs[verb])
        .join(''),
    ]),
  )
}

describe('what a role may do with each table, view and function', () => {
  it('is for the app: to work, and never to change history', async () => {
    expect(await rightsOf(owner.db, 'saksi_app')).toEqual(tables)
  })

  it('is for the reader: to read releases and their cells, and nothing else', async () => {
    const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, '']))
    expect(await rightsOf(owner.db, 'saksi_reader')).toEqual({
      ...nothing,
      'public.release': 'r',
      'public.released_cell': 'r',
    })
  })

  it('is for the pages: what the reader sees, the keys of machines, and a log that is only added to', async () => {
    const nothing = Object.fromEntries(Object.keys(tables).map((name) => [name, '']))
    expect(await rightsOf(owner.db, 'saksi_public')).toEqual({
      ...nothing,
      'public.release': 'r',
      'public.released_cell': 'r',
      'public.api_key': 'rw',
      'public.download': 'ra',
    })
    const writable = await owner.db`
      select attname as name from pg_attribute
      where attrelid = 'api_key'::regclass and attnum > 0 and has_column_privilege('saksi_public', attrelid, attnum, 'update')`
    expect(writable).toEqual([{ name: 'last_used_at' }])
  })

  it('is for everybody else: nothing', async () => {
    const granted = await owner.db`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where a.grantee = 0 and n.nspname not in ('pg_catalog', 'information_schema')`
    expect(granted).toEqual([])
  })

  it('is for sequences: numbers for who adds the rows, nothing for the reader', async () => {
    const rows = await owner.db`
      select c.relname as name, has_sequence_privilege('saksi_app', c.oid, 'usage') as app, has_sequence_privilege('saksi_app', c.oid, 'update') as set,
        has_sequence_privilege('saksi_reader', c.oid, 'usage, select, update') as reader,
        has_sequence_privilege('saksi_public', c.oid, 'usage') as pages,
        has_sequence_privilege('saksi_public', c.oid, 'select, update') as "pagesSet"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and n.nspname = 'public' order by 1`
    const nothing = { app: false, set: false, reader: false, pages: false, pagesSet: false }
    expect(rows).toEqual([
      { name: 'download_id_seq', ...nothing, pages: true },
      ...['event_id_seq', 'event_seal_seq_seq', 'inbox_seq_seq'].map((name) => ({ name, ...nothing, app: true })),
    ])
  })

  it('is for functions of ours: none to call, and none that runs with more rights than its caller', async () => {
    const rows = await owner.db`
      select p.proname as name, p.prosecdef as definer, has_function_privilege('saksi_app', p.oid, 'execute') as app,
        has_function_privilege('saksi_reader', p.oid, 'execute') as reader,
        has_function_privilege('saksi_public', p.oid, 'execute') as pages
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname not in ('pg_catalog', 'information_schema') order by 1`
    expect(rows).toEqual([
      { name: 'closed_by_effective_decision', definer: false, app: false, reader: false, pages: false },
    ])
  })

  it('holds when it is tried', async () => {
    const denied = { code: '42501' }
    for (const table of ['event', 'event_seal', 'decision', 'approval', 'reopening', 'release', 'released_cell']) {
      await expect(app.db.unsafe(`delete from ${table}`), table).rejects.toMatchObject(denied)
      const [column] = await owner.db<{ name: string }[]>`
        select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 order by attnum limit 1`
      await expect(app.db.unsafe(`update ${table} set ${column?.name} = ${column?.name}`), table).rejects.toMatchObject(
        denied,
      )
      await expect(app.db.unsafe(`truncate ${table}`), table).rejects.toMatchObject(denied)
    }
    await app.db.unsafe('delete from event_payload')
    await expect(app.db.unsafe('update event_payload set payload = payload')).rejects.toMatchObject(denied)
    for (const table of Object.keys(tables)) {
      const asked = reader.db.unsafe(`select * from ${table}`)
      if (['public.release', 'public.released_cell'].includes(table)) expect(await asked).toEqual([])
      else await expect(asked, table).rejects.toMatchObject(denied)
    }
    for (const table of Object.keys(tables)) {
      const asked = pages.db.unsafe(`select * from ${table}`)
      const may = ['public.release', 'public.released_cell', 'public.api_key', 'public.download'].includes(table)
      if (may) expect(await asked).toEqual([])
      else await expect(asked, table).rejects.toMatchObject(denied)
    }
    await pages.db.unsafe('update api_key set last_used_at = now()')
    await expect(pages.db.unsafe('update api_key set revoked_at = null')).rejects.toMatchObject(denied)
    await expect(pages.db.unsafe('update download set at = at')).rejects.toMatchObject(denied)
    await expect(pages.db.unsafe('delete from download')).rejects.toMatchObject(denied)
    await expect(pages.db.unsafe('create table mine ()')).rejects.toMatchObject(denied)
    await expect(reader.db.unsafe('create table mine ()')).rejects.toMatchObject(denied)
    await expect(app.db.unsafe('create table mine ()')).rejects.toMatchObject(denied)
    await expect(app.db.unsafe('alter table cases disable trigger all')).rejects.toMatchObject(denied)
  })
})
