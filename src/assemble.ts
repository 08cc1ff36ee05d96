/**
 * Builds the program out of its parts and takes it apart again in reverse order. Every part that was started puts its
 * ending on one stack; `stop` works it off, each ending within its time.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../db/client.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import { openKeys } from './flow/keys.ts'
import { makeLog } from './log.ts'

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

/** The secret under which everything else is wrapped: the operator's, or in the sandbox one made in the data folder. */
export function masterKey(config: Config): Buffer {
  if (config.masterKey) return config.masterKey
  const file = join(config.dataFolder, 'sandbox-master-key')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  const key = randomBytes(32)
  writeFileSync(file, `${key.toString('hex')}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return key
}

/** Database, migrations, keys and connections: everything a step may reach. */
export async function makeApp(
  config: Config,
  endings: Endings,
  more: { clock: () => Date; said: (line: string) => void },
): Promise<App> {
  const { clock, said } = more
  const log = makeLog(config.logLevel)
  const master = masterKey(config)
  const { databaseUrl, ownerUrl, appUrl, readerUrl, keysUrl, keysOwnerUrl } = config
  const opened = await openDatabase({
    databaseUrl,
    ownerUrl,
    appUrl,
    readerUrl,
    keysUrl,
    keysOwnerUrl,
    folder: config.dataFolder,
    secret: master.toString('hex'),
    log: said,
  })
  endings.add('The database', () => opened.stop())
  await migrate(opened.ownerUrl)
  await migrate(opened.keysOwnerUrl, { which: 'keys' })
  const store = connect(opened.keysUrl, { max: 1, name: 'saksi keys' })
  const keys = await openKeys(store.db, master, clock()).finally(store.close)
  const app = connect(opened.appUrl, { name: 'saksi app' })
  endings.add('The connections', app.close)
  const reader = connect(opened.readerUrl, { name: 'saksi reader' })
  endings.add('The connections', reader.close)
  return {
    db: app.db,
    reader: reader.db,
    keys,
    clock,
    log,
    monitored: config.monitored,
    invented: config.telegram === null,
  }
}
