/**
 * Builds the program out of its parts and takes it apart again in reverse order. Every part that was started puts its
 * ending on one stack; `stop` works it off, each ending within its time.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase, openPages } from '../db/open.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { openKeys } from './flow/keys.ts'
import { makeLog } from './log.ts'
import type { PublicApp } from './public-app.ts'

export type Endings = { add(name: string, end: () => Promise<void> | void): void; stop(): Promise<void> }

/** Endings run last in, first out; one that fails or hangs does not keep the others from running. */
export function makeEndings(said: (line: string) => void, eachMs = 4000): Endings {
  const stack: { name: string; end: () => Promise<void> | void }[] = []
  return {
    add: (name, end) => void stack.push({ name, end }),
    async stop() {
      for (let one = stack.pop(); one; one = stack.pop()) {
        const { name, end } = one
        const late = new Promise<void>((done) => setTimeout(done, eachMs).unref())
        await Promise.race([Promise.resolve().then(end), late]).catch(() => said(`${name} did not end cleanly.`))
      }
    },
  }
}

/** The secrets under which everything else is wrapped: the operator's, or in the sandbox one made in the data folder. */
function masterKeys(config: Config): [Buffer, ...Buffer[]] {
  const [first, ...older] = config.masterKeys
  return first ? [first, ...older] : [sandboxKey(config)]
}

function sandboxKey(config: Config): Buffer {
  const file = join(config.dataFolder, 'sandbox-master-key')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  // Of several processes that start at once one makes it, and it is there only when it is whole.
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(mine, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(mine, { force: true })
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
}

export type Surroundings = { clock: () => Date; said: (line: string) => void }

/** Database, migrations, keys and connections: everything a step may reach. */
export async function makeApp(config: Config, endings: Endings, more: Surroundings): Promise<App> {
  return (await makeProgram(config, endings, more)).app
}

/** The same, and beside it what the public pages may reach, over a connection of their own. */
export async function makeProgram(
  config: Config,
  endings: Endings,
  { clock, said }: Surroundings,
): Promise<{ app: App; pages: PublicApp }> {
  const log = makeLog(config.logLevel)
  const masters = masterKeys(config)
  const { databaseUrl, ownerUrl, appUrl, readerUrl, keysUrl, keysOwnerUrl } = config
  const opened = await openDatabase({
    databaseUrl,
    ownerUrl,
    appUrl,
    readerUrl,
    publicUrl: config.pagesUrl,
    keysUrl,
    keysOwnerUrl,
    folder: config.dataFolder,
    secret: masters[0].toString('hex'),
    log: said,
  })
  endings.add('The database', () => opened.stop())
  await migrate(opened.ownerUrl)
  await migrate(opened.keysOwnerUrl, { which: 'keys' })
  const store = connect(opened.keysUrl, { max: 2, name: 'saksi keys' })
  endings.add('The connections', store.close)
  const keys = await openKeys(store.db, masters)
  const app = connect(opened.appUrl, { name: 'saksi app' })
  endings.add('The connections', app.close)
  const reader = connect(opened.readerUrl, { name: 'saksi reader' })
  endings.add('The connections', reader.close)
  const access = connect(opened.publicUrl, { max: 2, name: 'saksi public' })
  endings.add('The connections', access.close)
  const shared = { reader: reader.db, clock, log, invented: config.invented }
  return {
    app: { ...shared, db: app.db, keys, monitored: config.monitored },
    pages: { ...shared, access: access.db },
  }
}

/** What the pages may reach, in a process that has nothing else: no key, no key store, no right on anything live. */
export async function makePages(config: Config, endings: Endings, { clock, said }: Surroundings): Promise<PublicApp> {
  const { pagesUrl: publicUrl, readerUrl, dataFolder: folder } = config
  const opened = await openPages({ publicUrl, readerUrl, folder, log: said })
  endings.add('The database', () => opened.stop())
  const access = connect(opened.publicUrl, { name: 'saksi public' })
  endings.add('The connections', access.close)
  const isOne = opened.readerUrl === opened.publicUrl
  const reader = isOne ? access : connect(opened.readerUrl, { name: 'saksi public reader' })
  if (!isOne) endings.add('The connections', reader.close)
  return { reader: reader.db, access: access.db, clock, log: makeLog(config.logLevel), invented: config.invented }
}
