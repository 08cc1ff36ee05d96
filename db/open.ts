/**
 * From the operator's settings to the addresses the program connects to: our own server or the operator's, with one URL or one per
 * role, and a second database for keys. It opens no lasting connection and migrates nothing (`migrate.ts`).
 */
import { assertNotSuperuser, derivePasswords, ensureRoles, mayCreateRoles, type RoleName, rewriteUrl } from './roles.ts'
import { type Server, startServer } from './server.ts'

export type OpenOptions = {
  /** The operator's PostgreSQL 15 to 18; without it our own server runs in `folder`. */
  databaseUrl?: string | undefined
  ownerUrl?: string | undefined
  appUrl?: string | undefined
  readerUrl?: string | undefined
  /** A key store on a server of its own; otherwise the database `<name>_keys` beside the first. */
  keysUrl?: string | undefined
  keysOwnerUrl?: string | undefined
  folder: string
  /** The passwords of the roles are derived from it: every process of one installation passes the same. */
  secret: string
  log?: (line: string) => void
  durable?: boolean
}

export type OpenedDatabase = {
  ownerUrl: string
  appUrl: string
  readerUrl: string
  keysUrl: string
  keysOwnerUrl: string
  /** Our own server, or null when the operator's is used. */
  server: Server | null
  /** Stops our own server unless another process holds it; close the connections first. */
  stop(withinSeconds?: number): Promise<void>
}

const enterers: readonly RoleName[] = ['saksi_app', 'saksi_reader']
const keysEnterers: readonly RoleName[] = ['saksi_app']
const nothing = async () => {}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || 'saksi'
}

const inKeys = (url: string) => rewriteUrl(url, { database: `${databaseIn(url)}_keys` })

/** Roles and databases made through one URL that may make them. */
async function prepare(url: string, options: OpenOptions): Promise<Omit<OpenedDatabase, 'server' | 'stop'>> {
  const database = databaseIn(url)
  const keysElsewhere = options.keysUrl !== undefined
  const wanted = { [database]: enterers, ...(keysElsewhere ? {} : { [`${database}_keys`]: keysEnterers }) }
  const passwords = derivePasswords(options.secret)
  await ensureRoles(url, wanted, passwords)
  const as = (role: RoleName) => rewriteUrl(url, { database, role, password: passwords[role] })
  return {
    ownerUrl: as('saksi_owner'),
    appUrl: as('saksi_app'),
    readerUrl: as('saksi_reader'),
    keysUrl: options.keysUrl ?? inKeys(as('saksi_app')),
    keysOwnerUrl: options.keysOwnerUrl ?? options.keysUrl ?? inKeys(as('saksi_owner')),
  }
}

/** The operator made roles and databases by hand: take the URLs as they are, and refuse too powerful ones. */
async function takeThree(options: OpenOptions): Promise<OpenedDatabase> {
  const { ownerUrl, appUrl, readerUrl } = options
  if (!ownerUrl || !appUrl || !readerUrl) {
    throw new Error(
      'Set all three of DATABASE_URL_OWNER, DATABASE_URL_APP and DATABASE_URL_READER, or DATABASE_URL alone.',
    )
  }
  await Promise.all([assertNotSuperuser(appUrl), assertNotSuperuser(readerUrl)])
  const keysUrl = options.keysUrl ?? inKeys(appUrl)
  const keysOwnerUrl = options.keysOwnerUrl ?? options.keysUrl ?? inKeys(ownerUrl)
  return { ownerUrl, appUrl, readerUrl, keysUrl, keysOwnerUrl, server: null, stop: nothing }
}

/**
 * Promises the five URLs, each on a database that exists, with roles that are neither superuser nor owner where the program
 * uses them. Takes, in this order: three URLs, one DATABASE_URL that may create roles, our own server. Throws one clear
 * sentence when the settings do not fit together or the server refuses.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenedDatabase> {
  if (options.ownerUrl || options.appUrl || options.readerUrl) return takeThree(options)
  if (options.databaseUrl) {
    if (!(await mayCreateRoles(options.databaseUrl))) {
      throw new Error(
        'The role of DATABASE_URL may not create roles and databases: ' +
          'set DATABASE_URL_OWNER, DATABASE_URL_APP and DATABASE_URL_READER instead.',
      )
    }
    return { ...(await prepare(options.databaseUrl, options)), server: null, stop: nothing }
  }
  const { folder, log, durable } = options
  const server = await startServer({ folder, ...(log && { log }), ...(durable !== undefined && { durable }) })
  try {
    return { ...(await prepare(server.url('saksi'), options)), server, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}
