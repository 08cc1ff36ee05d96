import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { rewriteUrl } from '../../db/roles.ts'
import { useDatabase } from '../support/database.ts'

const parent = mkdtempSync(join(tmpdir(), 'saksi-migrate-test-'))
const given = useDatabase()
let url: string
let count = 0

const asAdmin = (text: string) => ask(given.adminUrl, text)

async function ask<T extends object>(at: string, text: string): Promise<T[]> {
  const sql = postgres(at, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<T[]>(text))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** A migrations folder as drizzle-kit writes it: the files in order, each an hour after the one before. */
function aFolder(files: Record<string, string>, times: number[] = []): string {
  const folder = mkdtempSync(join(parent, 'migrations-'))
  mkdirSync(join(folder, 'meta'))
  const entries = Object.entries(files).map(([tag, text], idx) => {
    writeFileSync(join(folder, `${tag}.sql`), text)
    return { idx, version: '7', when: times[idx] ?? (idx + 1) * 3_600_000, tag, breakpoints: true }
  })
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))
  return folder
}

describe('migrating', () => {
  beforeEach(async () => {
    const name = `saksi_migrate_${process.pid}_${count++}`
    await asAdmin(`create database ${name} owner saksi_owner template template0`)
    url = rewriteUrl(given.ownerUrl, { database: name })
  })
  afterEach(() => asAdmin(`drop database ${new URL(url).pathname.slice(1)} with (force)`))
  afterAll(() => rmSync(parent, { recursive: true }))

  it('applies what is missing, once, and nothing where nothing was generated', async () => {
    const one = { '0000_one': 'create table one ()' }
    await migrate(url, { folder: aFolder({}) })
    await migrate(url, { folder: join(parent, 'none') })
    await migrate(url, { folder: aFolder(one) })
    await migrate(url, {
      folder: aFolder({ ...one, '0001_two': 'create table two ();\n--> statement-breakpoint\ncreate table three ()' }),
    })
    await migrate(url, {
      folder: aFolder({ ...one, '0001_two': 'create table two ();\n--> statement-breakpoint\ncreate table three ()' }),
    })
    expect(await ask(url, `select tablename from pg_tables where schemaname = 'public' order by 1`)).toEqual([
      { tablename: 'one' },
      { tablename: 'three' },
      { tablename: 'two' },
    ])
  })

  it('lets one of several processes work and the others wait', async () => {
    const folder = aFolder({ '0000_slow': `create table slow ();\n--> statement-breakpoint\nselect pg_sleep(0.2)` })
    await Promise.all([migrate(url, { folder }), migrate(url, { folder }), migrate(url, { folder })])
    expect(await ask(url, 'select count(*)::int as applied from drizzle.__drizzle_migrations')).toEqual([
      { applied: 1 },
    ])
  })

  it('names the migration that failed and leaves nothing of it or of those before it', async () => {
    const folder = aFolder({
      '0000_good': 'create table good ()',
      '0001_bad': 'create table bad ();\n--> statement-breakpoint\nselect 1 / 0',
    })
    await expect(migrate(url, { folder })).rejects.toThrow('The database migration 0001_bad failed: division by zero')
    expect(await ask(url, `select tablename from pg_tables where schemaname = 'public'`)).toEqual([])
  })

  it('notices a migration dated too early to be applied, a rewritten one, and a newer database', async () => {
    const files = { '0000_one': 'create table one ()', '0001_two': 'create table two ()' }
    await migrate(url, { folder: aFolder(files, [100, 200]) })
    const late = aFolder({ ...files, '0002_late': 'create table late ()' }, [100, 200, 150])
    await expect(migrate(url, { folder: late })).rejects.toThrow('The migration 0002_late')
    const rewritten = aFolder({ ...files, '0001_two': 'create table other ()' }, [100, 200])
    await expect(migrate(url, { folder: rewritten })).rejects.toThrow('The migration 0001_two')
    await expect(migrate(url, { folder: aFolder({ '0000_one': files['0000_one'] }, [100]) })).rejects.toThrow(
      'newer Saksi',
    )
  })
})
