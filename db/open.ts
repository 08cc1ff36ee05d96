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
  /** The pages' own role. Beside DATABASE_URL it says which password that role gets, for processes that hold no key. */
  publicUrl?: string | undefined
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
  publicUrl: string
  keysUrl: string
  keysOwnerUrl: string
  /** Our own server, or null when the operator's is used. */
  server: Server | null
  /** Stops our own server unless another process holds it; close the connections first. */
  stop(withinSeconds?: number): Promise<void>
}

const enterers: readonly RoleName[] = ['saksi_app', 'saksi_reader', 'saksi_public']
const keysEnterers: readonly RoleName[] = ['saksi_app']
const nothing = async () => {}

function databaseIn(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || 'saksi'
}

const inKeys = (url: string) => rewriteUrl(url, { database: `${databaseIn(url)}_keys` })

/** The password the operator chose for the pages' role, so that their process need not know what the others derive theirs from. */
function chosenPassword(publicUrl: string): string {
  const { username, password } = new URL(publicUrl)
  if (username === 'saksi_public' && password !== '') return decodeURIComponent(password)
  throw new Error('DATABASE_URL_PUBLIC beside DATABASE_URL must name the role saksi_public with a password.')
}

/** On our own server the pages' password follows from the server's, which whoever may read the data folder has anyway. */
const passwordOnOwn = (server: Server) => derivePasswords(new URL(server.url('saksi')).password).saksi_public

/** Roles and databases made through one URL that may make them. */
async function prepare(
  url: string,
  options: OpenOptions,
  publicPassword: string | null,
): Promise<Omit<OpenedDatabase, 'server' | 'stop'>> {
  const database = databaseIn(url)
  const keysElsewhere = options.keysUrl !== undefined
  const wanted = { [database]: enterers, ...(keysElsewhere ? {} : { [`${database}_keys`]: keysEnterers }) }
  const passwords = { ...derivePasswords(options.secret), ...(publicPassword && { saksi_public: publicPassword }) }
  await ensureRoles(url, wanted, passwords)
  const as = (role: RoleName) => rewriteUrl(url, { database, role, password: passwords[role] })
  return {
    ownerUrl: as('saksi_owner'),
    appUrl: as('saksi_app'),
    readerUrl: as('saksi_reader'),
    publicUrl: options.publicUrl ?? as('saksi_public'),
    keysUrl: options.keysUrl ?? inKeys(as('saksi_app')),
    keysOwnerUrl: options.keysOwnerUrl ?? options.keysUrl ?? inKeys(as('saksi_owner')),
  }
}

/** The operator made roles and databases by hand: take the URLs as they are, and refuse too powerful ones. */
async function takeFour(options: OpenOptions): Promise<OpenedDatabase> {
  const { ownerUrl, appUrl, readerUrl, publicUrl } = options
  if (!ownerUrl || !appUrl || !readerUrl || !publicUrl) {
    throw new Error(
      'Set all four of DATABASE_URL_OWNER, DATABASE_URL_APP, DATABASE_URL_READER and DATABASE_URL_PUBLIC, or DATABASE_URL.',
    )
  }
  await Promise.all([appUrl, readerUrl, publicUrl].map(assertNotSuperuser))
  const keysUrl = options.keysUrl ?? inKeys(appUrl)
  const keysOwnerUrl = options.keysOwnerUrl ?? options.keysUrl ?? inKeys(ownerUrl)
  return { ownerUrl, appUrl, readerUrl, publicUrl, keysUrl, keysOwnerUrl, server: null, stop: nothing }
}

/**
 * Promises the six URLs, each on a database that exists, with roles that are neither superuser nor owner where the program
 * uses them. Takes, in this order: three URLs, one DATABASE_URL that may create roles, our own server. Throws one clear
 * sentence when the settings do not fit together or the server refuses.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenedDatabase> {
  const { databaseUrl, ownerUrl, appUrl, readerUrl, publicUrl } = options
  if (ownerUrl || appUrl || readerUrl || (publicUrl && !databaseUrl)) return takeFour(options)
  if (databaseUrl) {
    if (!(await mayCreateRoles(databaseUrl))) {
      throw new Error(
        'The role of DATABASE_URL may not create roles and databases: ' +
          'set DATABASE_URL_OWNER, DATABASE_URL_APP, DATABASE_URL_READER and DATABASE_URL_PUBLIC instead.',
      )
    }
    const chosen = publicUrl ? chosenPassword(publicUrl) : null
    return { ...(await prepare(databaseUrl, options, chosen)), server: null, stop: nothing }
  }
  const { folder, log, durable } = options
  const server = await startServer({ folder, ...(log && { log }), ...(durable !== undefined && { durable }) })
  try {
    return { ...(await prepare(server.url('saksi'), options, passwordOnOwn(server))), server, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

export type OpenedPages = Pick<OpenedDatabase, 'publicUrl' | 'readerUrl' | 'stop'>

/**
 * What the pages may reach, for a process without keys: the address given, or our own server's, found by the folder alone. It
 * makes no role and migrates nothing: a process with keys does. `readerUrl` is the same address unless another is given, for
 * example a standby's.
 */
export async function openPages(options: Omit<OpenOptions, 'secret'>): Promise<OpenedPages> {
  const { publicUrl, readerUrl, folder, log } = options
  if (publicUrl) {
    await Promise.all([publicUrl, ...(readerUrl ? [readerUrl] : [])].map(assertNotSuperuser))
    return { publicUrl, readerUrl: readerUrl ?? publicUrl, stop: nothing }
  }
  const server = await startServer({ folder, ...(log && { log }) })
  const url = rewriteUrl(server.url('saksi'), { role: 'saksi_public', password: passwordOnOwn(server) })
  return { publicUrl: url, readerUrl: url, stop: server.stop }
}
