/**
 * Brings a database to the shape this program expects, with drizzle-orm's migrator and the files drizzle-kit generated. It knows
 * neither tables nor roles: the roles that the migrations grant to must exist first (`roles.ts`).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import { lockKeys } from './roles.ts'

const folders = {
  main: join(import.meta.dirname, 'migrations'),
  keys: join(import.meta.dirname, 'migrations-keys'),
}

/** The migrations of a folder in order; none where nothing was generated yet. */
function readMigrations(folder: string) {
  const journalFile = join(folder, 'meta/_journal.json')
  if (!existsSync(journalFile)) return []
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { tag: string }[] }
  return readMigrationFiles({ migrationsFolder: folder }).map((each, at) => ({
    ...each,
    tag: journal.entries[at]!.tag,
  }))
}

type Migrations = ReturnType<typeof readMigrations>

/** drizzle's error carries the statement and not the file it came from. */
function nameFailure(error: unknown, migrations: Migrations): Error {
  const { query, cause } = error as { query?: string; cause?: unknown }
  const failed = migrations.find((each) => query !== undefined && each.sql.includes(query))
  const why = ((cause ?? error) as Error).message
  return new Error(`The database migration${failed ? ` ${failed.tag}` : ''} failed: ${why}`, { cause: error })
}

/**
 * drizzle applies only what is dated after the newest applied migration, and says nothing of one it passed over; nor does it
 * notice a database that a newer program has already changed. Both would end in errors far from their reason.
 */
async function compare(sql: Sql, migrations: Migrations) {
  const rows = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`
  const applied = new Set(rows.map((row) => row.hash))
  const missing = migrations.find((each) => !applied.has(each.hash))
  if (missing) throw new Error(`The migration ${missing.tag} is not the one that was applied, or was passed over.`)
  if (applied.size > migrations.length) throw new Error('The database was changed by a newer Saksi: start that one.')
}

/**
 * Applies what is missing, in one transaction, under a session lock: of several processes that start at once one migrates
 * and the others wait (at most two minutes). Uses one connection of its own, prints nothing, and throws an error that names the
 * migration that failed, whose changes are all rolled back.
 */
export async function migrate(ownerUrl: string, options: { which?: keyof typeof folders; folder?: string } = {}) {
  const folder = options.folder ?? folders[options.which ?? 'main']
  const migrations = readMigrations(folder)
  if (migrations.length === 0) return
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    await sql`select set_config('lock_timeout', '120s', false)`
    await sql`select pg_advisory_lock(${lockKeys.migrations})`
    await applyMigrations(drizzle(sql), { migrationsFolder: folder }).catch((error) => {
      throw nameFailure(error, migrations)
    })
    await compare(sql, migrations)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
