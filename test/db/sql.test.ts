import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect, type Db } from '../../db/client.ts'
import { statements } from '../../db/statement.ts'
import { sqlFolder, writeDown } from '../../scripts/sql.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let app: Connection
let reader: Connection
let pages: Connection
let keys: Connection
let tables: string[] = []

/** What the reader may ask: released figures, and nothing else. */
const released = ['read_releases', 'read_release', 'read_cells', 'read_cell']

const files = await writeDown()

beforeAll(async () => {
  app = connect(database.appUrl, { max: 1 })
  reader = connect(database.readerUrl, { max: 1 })
  pages = connect(database.publicUrl, { max: 1 })
  keys = connect(database.keysUrl, { max: 1 })
  const rows = await app.db<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`
  tables = [...rows.map(({ name }) => name), 'key']
})
afterAll(async () => {
  for (const each of [app, reader, pages, keys]) await each.close()
})

describe('the SQL that is checked in', () => {
  it('is the SQL that is sent: run `npm run sql` after changing a query', () => {
    const there = new Map(readdirSync(sqlFolder).map((file) => [file, readFileSync(join(sqlFolder, file), 'utf8')]))
    expect([...there.keys()].sort()).toEqual([...files.keys()].sort())
    for (const [file, text] of files) expect(there.get(file), file).toBe(text)
  })

  it('has a sentence for each statement that says what it answers', () => {
    expect([...statements.values()].filter(({ describe }) => !/^[A-Z"].{10,}[.]$/.test(describe))).toEqual([])
  })
})

/** Plans a statement as its connection's role, which asks for the rights on every table, and runs nothing. */
async function plan(on: Db, text: string): Promise<void> {
  const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map((found) => Number(found[1])))
  const nulls = count > 0 ? `(${Array.from({ length: count }, () => 'null').join(', ')})` : ''
  await on.unsafe(`prepare asked as ${text}`)
  try {
    await on.unsafe(`explain execute asked${nulls}`)
  } finally {
    await on.unsafe('deallocate asked')
  }
}

describe('every statement', () => {
  it.each([...statements.keys()])(
    '%s fits the migrated database and the rights of the role that sends it',
    async (name) => {
      const { file, text } = statements.get(name) ?? { file: '', text: '' }
      await plan({ key: keys.db, access: pages.db }[file] ?? app.db, text)
      const asked = plan(reader.db, text)
      const aTable = tables.some((table) => new RegExp(`\\b(from|into|update|join) ${table}\\b`).test(text))
      if (released.includes(name) || !aTable) await asked
      else await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42P01)$/) })
    },
  )
})
