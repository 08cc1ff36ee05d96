/**
 * Vitest's global set-up for tests that need a database: one server for the whole run, with the roles and two migrated template
 * databases that `database.ts` clones. Uses TEST_DATABASE_URL (a role that may create roles and databases) where set, else our
 * own server without fsync in a temporary folder. It knows nothing of what the tests put into their databases.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../db/migrate.ts'
import { openDatabase } from '../../db/open.ts'
import { derivePasswords, rewriteUrl } from '../../db/roles.ts'
import { startServer } from '../../db/server.ts'
import { tryLock } from '../../db/server-process.ts'

export type TestServer = {
  /** May create and drop databases; never used by what is tested. */
  adminUrl: string
  template: string
  keysTemplate: string
  passwords: ReturnType<typeof derivePasswords>
}

declare module 'vitest' {
  interface ProvidedContext {
    database: TestServer
  }
}

const prefix = 'saksi-test-database-'

/** Deletes a server's folder, and the place outside it that root's servers use under a closed folder. */
export function removeServerFolder(folder: string) {
  const pointer = join(folder, 'postgresql-is-at')
  if (existsSync(pointer)) rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

/** A run that was killed leaves its server behind: nobody holds its lock any more, so it is stopped and swept away. */
export async function sweep(folders = prefix) {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(folders))) {
    const folder = join(tmpdir(), name)
    const seen = statSync(folder, { throwIfNoEntry: false })
    if (seen?.uid !== process.getuid?.() || Date.now() - (seen?.mtimeMs ?? 0) < 60_000) continue
    const unlock = await tryLock(folder)
    if (unlock === null) continue
    await unlock()
    if (readdirSync(folder).length > 0)
      await startServer({ folder }).then(
        (server) => server.stop(),
        () => {},
      )
    removeServerFolder(folder)
  }
}

async function startTestServer() {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o755)
  const server = await startServer({ folder, durable: false })
  return {
    adminUrl: server.url('postgres'),
    async stop() {
      await server.stop()
      removeServerFolder(folder)
    },
  }
}

async function dropTemplates(adminUrl: string, names: string[]) {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  for (const name of names) await sql.unsafe(`drop database if exists ${name} with (force)`)
  await sql.end()
}

export default async function setup(project: TestProject) {
  await sweep()
  const external = process.env.TEST_DATABASE_URL
  const { adminUrl, stop } = external ? { adminUrl: external, stop: async () => {} } : await startTestServer()
  const secret = 'the tests of Saksi'
  const template = `saksi_template_${randomBytes(4).toString('hex')}`
  const folder = tmpdir() // unused: a URL is given
  const opened = await openDatabase({ databaseUrl: rewriteUrl(adminUrl, { database: template }), folder, secret })
  await migrate(opened.ownerUrl)
  await migrate(opened.keysOwnerUrl, { which: 'keys' })
  const keysTemplate = `${template}_keys`
  project.provide('database', { adminUrl, template, keysTemplate, passwords: derivePasswords(secret) })
  return async () => {
    if (external) await dropTemplates(adminUrl, [template, keysTemplate])
    await stop()
  }
}
