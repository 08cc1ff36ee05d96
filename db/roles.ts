/**
 * The four roles of Saksi and the databases they may enter: owner (migrations), app (the program), reader (released tables) and
 * public (the pages' own: released tables, API keys and the download log). What a role may do with each table is said by the
 * migrations, not here. Roles belong to the whole server, so everything here can be repeated, and by several processes at once.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'

const roleNames = ['saksi_owner', 'saksi_app', 'saksi_reader', 'saksi_public'] as const
export type RoleName = (typeof roleNames)[number]
export type RolePasswords = Record<RoleName, string>

/** Advisory lock keys, one word each so that they can be told apart in pg_locks: 'role' and 'migr' as ASCII. */
export const lockKeys = { roles: 0x726f6c65, migrations: 0x6d696772 } as const

const connect = (url: string) => postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The same secret gives the same passwords, so restarts and several processes agree without storing any. */
export function derivePasswords(secret: string): RolePasswords {
  const derive = (role: RoleName) => createHmac('sha256', secret).update(`postgresql role ${role}`).digest('base64url')
  return {
    saksi_owner: derive('saksi_owner'),
    saksi_app: derive('saksi_app'),
    saksi_reader: derive('saksi_reader'),
    saksi_public: derive('saksi_public'),
  }
}

/** `url` for another role or another database of the same server, its parameters (sslmode, host lists) kept. */
export function rewriteUrl(url: string, change: { database?: string; role?: RoleName; password?: string }): string {
  const parts = new URL(url)
  if (change.database !== undefined) parts.pathname = `/${encodeURIComponent(change.database)}`
  if (change.role !== undefined) parts.username = change.role
  if (change.password !== undefined) parts.password = encodeURIComponent(change.password)
  return parts.href
}

/** A SCRAM verifier (RFC 5803), sent instead of the password so that no server log can ever hold the password. */
function verifierOf(password: string): string {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const keyed = (word: string) => createHmac('sha256', salted).update(word).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}

type RoleRow = { rolsuper: boolean; rolbypassrls: boolean; rolcreatedb: boolean; rolcreaterole: boolean }

async function readRole(sql: Sql, role: RoleName): Promise<RoleRow | undefined> {
  const [row] = await sql<RoleRow[]>`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = ${role} and rolcanlogin`
  return row
}

/** Whether `role` gets in with `password`; any answer but "wrong password" is the caller's to hear. */
async function getsIn(url: string): Promise<boolean> {
  const sql = connect(url)
  try {
    await sql`select 1`
    return true
  } catch (error) {
    const code = (error as { code?: string }).code
    if (code === '28P01' || code === '28000') return false
    if (code === '42501' || code === '3D000') return true // past the password: only this database is closed to the role
    throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Creates a role, or corrects it; changes nothing that is right already, because other processes may be using it. */
async function ensureRole(sql: Sql, url: string, role: RoleName, password: string) {
  const seen = await readRole(sql, role)
  const modest = 'login nosuperuser nobypassrls nocreatedb nocreaterole'
  if (!seen) {
    await sql.unsafe(`create role ${role} with ${modest} noreplication password '${verifierOf(password)}'`)
    if (role === 'saksi_reader' || role === 'saksi_public')
      await sql.unsafe(`alter role ${role} set statement_timeout = '5s'`)
    return
  }
  if (Object.values(seen).some(Boolean)) await sql.unsafe(`alter role ${role} with ${modest}`)
  if (await getsIn(rewriteUrl(url, { role, password }))) return
  await sql.unsafe(`alter role ${role} with password '${verifierOf(password)}'`)
}

/** A role that may not act for the owner cannot create a database for it: membership is what PostgreSQL asks for. */
async function mayActForOwner(sql: Sql) {
  const [row] = await sql<{ may: boolean }[]>`
    select rolsuper or (pg_has_role(current_user, 'saksi_owner', 'MEMBER') and pg_has_role(current_user, 'saksi_owner', 'USAGE')) as may
    from pg_roles where rolname = current_user`
  if (row?.may !== true) await sql.unsafe('grant saksi_owner to current_user')
}

async function ensureDatabase(sql: Sql, database: string) {
  const [seen] = await sql`select 1 from pg_database where datname = ${database}`
  if (seen) return
  const form = `template template0 encoding 'UTF8' locale 'C'`
  await sql.unsafe(`create database ${quoted(database)} owner saksi_owner ${form}`)
}

/** Whether the door is as it should be: `enterers` may come in, and nobody who is not named. */
async function isClosed(sql: Sql, enterers: readonly RoleName[]): Promise<boolean> {
  const [row] = await sql<{ closed: boolean }[]>`
    select bool_and(has_database_privilege(name, current_database(), 'connect') and has_schema_privilege(name, 'public', 'usage'))
      and not exists (
        select from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        where d.datname = current_database() and a.grantee = 0)
      and not exists (
        select from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
        where n.nspname = 'public' and a.grantee = 0) as closed
    from unnest(${[...enterers]}::text[]) as name`
  return row?.closed === true
}

/**
 * Everybody else is shut out of the database and of its public schema; `enterers` may connect and look names up. What is right
 * is left: another process may be migrating, and PostgreSQL lets only one change the rights of a schema at a time.
 */
async function closeDatabase(ownerUrl: string, enterers: readonly RoleName[]) {
  const sql = connect(ownerUrl)
  try {
    if (await isClosed(sql, enterers)) return
    const [row] = await sql<{ name: string }[]>`select current_database() as name`
    const [database, roles] = [quoted(row!.name), enterers.join(', ')]
    await sql.unsafe(`
      revoke all on database ${database} from public;
      revoke all on schema public from public;
      grant connect on database ${database} to ${roles};
      grant usage on schema public to ${roles};`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Connects to the server's maintenance database, or to the one in the URL where that is closed to us. */
async function openMaintenance(url: string): Promise<Sql> {
  const sql = connect(rewriteUrl(url, { database: 'postgres' }))
  try {
    await sql`select 1`
    return sql
  } catch (error) {
    await sql.end({ timeout: 1 })
    if (!['3D000', '42501', '28000'].includes((error as { code?: string }).code ?? '')) throw error
    return connect(url)
  }
}

/**
 * Makes sure that the four roles exist with these passwords, that the databases exist and belong to saksi_owner, and that
 * nobody else may enter them. Works with a superuser or with CREATEROLE and CREATEDB, on PostgreSQL 15 to 18. Several
 * processes may call it at once: they take turns. `enterers` says who besides the owner may enter a database.
 */
export async function ensureRoles(
  url: string,
  databases: Record<string, readonly RoleName[]>,
  passwords: RolePasswords,
): Promise<void> {
  const sql = await openMaintenance(url)
  try {
    await sql`select set_config('lock_timeout', '60s', false)`
    await sql`select pg_advisory_lock(${lockKeys.roles})`
    for (const role of roleNames) await ensureRole(sql, url, role, passwords[role])
    await mayActForOwner(sql)
    for (const [database, enterers] of Object.entries(databases)) {
      await ensureDatabase(sql, database)
      await closeDatabase(rewriteUrl(url, { database, role: 'saksi_owner', password: passwords.saksi_owner }), enterers)
    }
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** True when this URL's role may create roles and databases, so that one URL is enough. */
export async function mayCreateRoles(url: string): Promise<boolean> {
  const sql = await openMaintenance(url)
  try {
    const [row] = await sql<{ may: boolean }[]>`
      select rolsuper or (rolcreaterole and rolcreatedb) as may from pg_roles where rolname = current_user`
    return row?.may === true
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/**
 * Refuses a URL under which REVOKE and the audit would mean nothing: a superuser, a role that bypasses row security, and a role
 * that owns a table of this database or may act for the owner of one. Throws one sentence naming role and remedy.
 */
export async function assertNotSuperuser(url: string): Promise<void> {
  const sql = connect(url)
  try {
    const [row] = await sql<{ name: string; power: string | null }[]>`
      select rolname as name, case
        when rolsuper then 'is a superuser'
        when rolbypassrls then 'bypasses row security'
        when exists (
          select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and pg_has_role(c.relowner, 'MEMBER')
        ) then 'owns tables of the database'
      end as power
      from pg_roles where rolname = current_user`
    if (!row?.power) return
    const remedy = 'Give DATABASE_URL_APP, DATABASE_URL_READER and DATABASE_URL_PUBLIC roles without such power.'
    throw new Error(`Saksi does not run as the database role ${row.name}, which ${row.power}. ${remedy}`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
