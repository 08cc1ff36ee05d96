import { mkdtempSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { assertNotSuperuser, derivePasswords, ensureRoles, rewriteUrl } from '../../db/roles.ts'
import { type Server, startServer } from '../../db/server.ts'
import { removeServerFolder } from '../support/database-server.ts'

/** A server of this file's own, because roles belong to a whole server and these tests change passwords. */
let server: Server
const folder = mkdtempSync(join(tmpdir(), 'saksi-roles-test-'))

beforeAll(async () => {
  await chmod(folder, 0o755)
  server = await startServer({ folder, durable: false })
})
afterAll(async () => {
  await server.stop()
  removeServerFolder(folder)
})

async function ask<T extends object>(url: string, text: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe<T[]>(text))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

const open = (database: string, secret = 'one') => openDatabase({ databaseUrl: server.url(database), folder, secret })

describe('the four roles', () => {
  it('may log in and nothing more, and reader and public may not think longer than 5 s', async () => {
    const opened = await open('modest')
    expect(
      await ask(
        opened.ownerUrl,
        `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication
         from pg_roles where rolname like 'saksi%' order by rolname`,
      ),
    ).toEqual(
      ['saksi_app', 'saksi_owner', 'saksi_public', 'saksi_reader'].map((rolname) => ({
        rolname,
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
      })),
    )
    for (const url of [opened.readerUrl, opened.publicUrl])
      expect(await ask(url, 'show statement_timeout')).toEqual([{ statement_timeout: '5s' }])
  })

  it('own and enter only what is theirs', async () => {
    const opened = await open('doors')
    const rights = (url: string) =>
      ask(
        url,
        `select has_schema_privilege('public', 'create') as "create", has_database_privilege(current_database(), 'temp') as temp,
         has_database_privilege(current_database(), 'create') as schemas`,
      )
    expect(await rights(opened.ownerUrl)).toEqual([{ create: true, temp: true, schemas: true }])
    for (const url of [opened.appUrl, opened.readerUrl, opened.publicUrl, opened.keysUrl]) {
      expect(await rights(url)).toEqual([{ create: false, temp: false, schemas: false }])
    }
    for (const url of [opened.readerUrl, opened.publicUrl]) {
      const onKeys = rewriteUrl(url, { database: 'doors_keys' })
      await expect(ask(onKeys, 'select 1')).rejects.toMatchObject({ code: '42501' })
    }
    await ask(server.url('postgres'), `create role stranger login password 'x'`)
    const stranger = server.url('doors').replace(/postgres:[0-9a-f]+@/, 'stranger:x@')
    await expect(ask(stranger, 'select 1')).rejects.toMatchObject({ code: '42501' })
  })

  it('are the same for four processes that make them at once, and for a new secret', async () => {
    const make = (database: string, secret: string) =>
      ensureRoles(server.url('postgres'), { [database]: ['saksi_app'] }, derivePasswords(secret))
    await Promise.all(['at_once', 'at_once', 'at_once_too', 'at_once_too'].map((database) => make(database, 'two')))
    const asApp = (secret: string) =>
      rewriteUrl(server.url('at_once'), { role: 'saksi_app', password: derivePasswords(secret).saksi_app })
    expect(await ask(asApp('two'), 'select current_user as name')).toEqual([{ name: 'saksi_app' }])
    await make('at_once', 'three')
    expect(await ask(asApp('three'), 'select current_user as name')).toEqual([{ name: 'saksi_app' }])
    await expect(ask(asApp('two'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  it('let the operator choose the password of the pages, whose process does not know what the others are derived from', async () => {
    const databaseUrl = server.url('chosen')
    const publicUrl = databaseUrl.replace(/postgres:[0-9a-f]+@/, 'saksi_public:a%20word@')
    const opened = await openDatabase({ databaseUrl, publicUrl, folder, secret: 'one' })
    expect(opened.publicUrl).toBe(publicUrl)
    expect(await ask(publicUrl, 'select current_user as name')).toEqual([{ name: 'saksi_public' }])
    const nobody = databaseUrl.replace(/postgres:[0-9a-f]+@/, 'saksi_public@')
    for (const wrong of [databaseUrl, nobody]) {
      await expect(openDatabase({ databaseUrl, publicUrl: wrong, folder, secret: 'one' })).rejects.toThrow(
        'must name the role saksi_public with a password',
      )
    }
  })

  it('leave rights alone that are as they should be, because another process may be migrating', async () => {
    const { ownerUrl } = await open('quiet')
    const touched = () =>
      ask(
        ownerUrl,
        `select n.xmin::text as schema, d.xmin::text as database from pg_namespace n, pg_database d
         where n.nspname = 'public' and d.datname = current_database()`,
      )
    const before = await touched()
    await open('quiet')
    expect(await touched()).toEqual(before)
    await ask(ownerUrl, 'grant usage on schema public to public; revoke connect on database quiet from saksi_public')
    await open('quiet')
    expect(await ask(ownerUrl, `select has_database_privilege('saksi_public', 'quiet', 'connect') as pages`)).toEqual([
      { pages: true },
    ])
    await ask(server.url('quiet'), `create role passer_by login password 'x'`)
    expect(await ask(ownerUrl, `select has_schema_privilege('passer_by', 'public', 'usage') as may`)).toEqual([
      { may: false },
    ])
  })

  it('lose a power that somebody gave them', async () => {
    await open('power')
    await ask(server.url('postgres'), 'alter role saksi_app superuser createrole')
    await open('power')
    const question = `select rolsuper, rolcreaterole from pg_roles where rolname = 'saksi_app'`
    expect(await ask(server.url('postgres'), question)).toEqual([{ rolsuper: false, rolcreaterole: false }])
  })
})

describe('the role the program runs as', () => {
  it('is refused when it is a superuser, bypasses row security, or owns a table or acts for an owner', async () => {
    const opened = await open('refused')
    await expect(assertNotSuperuser(server.url('refused'))).rejects.toThrow('role postgres, which is a superuser')
    await assertNotSuperuser(opened.ownerUrl)
    await ask(opened.ownerUrl, 'create table owned ()')
    await expect(assertNotSuperuser(opened.ownerUrl)).rejects.toThrow('role saksi_owner, which owns tables')
    await assertNotSuperuser(opened.appUrl)
    await ask(server.url('refused'), `grant saksi_owner to saksi_app`)
    await expect(assertNotSuperuser(opened.appUrl)).rejects.toThrow('role saksi_app, which owns tables')
    await ask(server.url('refused'), `revoke saksi_owner from saksi_app; alter role saksi_app bypassrls`)
    await expect(assertNotSuperuser(opened.appUrl)).rejects.toThrow('role saksi_app, which bypasses row security')
    await ask(server.url('refused'), 'alter role saksi_app nobypassrls')
  })

  it('comes from four URLs where one may not create roles, and these are held to the same', async () => {
    await ask(server.url('postgres'), `create role plain login password 'x'`)
    const { ownerUrl, appUrl, readerUrl, publicUrl } = await open('four')
    const plain = server.url('four').replace(/postgres:[0-9a-f]+@/, 'plain:x@')
    const settings = { folder, secret: 'one' }
    await expect(openDatabase({ ...settings, databaseUrl: plain })).rejects.toThrow(
      'may not create roles and databases',
    )
    await expect(openDatabase({ ...settings, ownerUrl, appUrl, readerUrl })).rejects.toThrow('Set all four')
    await expect(openDatabase({ ...settings, publicUrl })).rejects.toThrow('Set all four')
    const four = { ownerUrl, appUrl, readerUrl, publicUrl }
    for (const one of ['appUrl', 'readerUrl', 'publicUrl']) {
      const powerful = { ...four, [one]: server.url('four') }
      await expect(openDatabase({ ...settings, ...powerful }), one).rejects.toThrow('which is a superuser')
    }
    const opened = await openDatabase({ ...settings, ...four })
    expect(opened).toMatchObject({ ...four, server: null })
    expect(opened.keysUrl).toBe(rewriteUrl(appUrl, { database: 'four_keys' }))
  })

  it('comes from one URL of a role that may create roles and databases but is no superuser', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'saksi-roles-test-'))
    await chmod(fresh, 0o755)
    const own = await startServer({ folder: fresh, durable: false })
    onTestFinished(async () => {
      await own.stop()
      removeServerFolder(fresh)
    })
    await ask(own.url('postgres'), `create role maker login createrole createdb password 'x'`)
    const databaseUrl = own.url('made').replace(/postgres:[0-9a-f]+@/, 'maker:x@')
    for (const time of ['first', 'second']) {
      const opened = await openDatabase({ databaseUrl, folder, secret: 'one' })
      expect(await ask(opened.appUrl, 'select current_user as name'), time).toEqual([{ name: 'saksi_app' }])
    }
  })
})
