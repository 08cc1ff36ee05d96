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

describe('the three roles', () => {
  it('may log in and nothing more, and the reader may not think longer than 5 s', async () => {
    const opened = await open('modest')
    expect(
      await ask(
        opened.ownerUrl,
        `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication
         from pg_roles where rolname like 'saksi%' order by rolname`,
      ),
    ).toEqual(
      ['saksi_app', 'saksi_owner', 'saksi_reader'].map((rolname) => ({
        rolname,
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
      })),
    )
    expect(await ask(opened.readerUrl, 'show statement_timeout')).toEqual([{ statement_timeout: '5s' }])
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
    for (const url of [opened.appUrl, opened.readerUrl, opened.keysUrl]) {
      expect(await rights(url)).toEqual([{ create: false, temp: false, schemas: false }])
    }
    const readerOnKeys = rewriteUrl(opened.readerUrl, { database: 'doors_keys' })
    await expect(ask(readerOnKeys, 'select 1')).rejects.toMatchObject({ code: '42501' })
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

  it('comes from three URLs where one may not create roles, and these are held to the same', async () => {
    await ask(server.url('postgres'), `create role plain login password 'x'`)
    const { ownerUrl, appUrl, readerUrl } = await open('three')
    const plain = server.url('three').replace(/postgres:[0-9a-f]+@/, 'plain:x@')
    const settings = { folder, secret: 'one' }
    await expect(openDatabase({ ...settings, databaseUrl: plain })).rejects.toThrow(
      'may not create roles and databases',
    )
    await expect(openDatabase({ ...settings, ownerUrl, appUrl })).rejects.toThrow('Set all three')
    const powerful = { ownerUrl, appUrl: server.url('three'), readerUrl }
    await expect(openDatabase({ ...settings, ...powerful })).rejects.toThrow('which is a superuser')
    const opened = await openDatabase({ ...settings, ownerUrl, appUrl, readerUrl })
    expect(opened).toMatchObject({ appUrl, readerUrl, ownerUrl, server: null })
    expect(opened.keysUrl).toBe(rewriteUrl(appUrl, { database: 'three_keys' }))
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
