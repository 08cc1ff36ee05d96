/**
 * Where a campaign runs: a PostgreSQL of its own with the migrated databases, the addresses of its roles, and the master
 * key, so that the campaign can start the program on it, look into it, and open its keys.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate } from '../../../db/migrate.ts'
import { openDatabase } from '../../../db/open.ts'
import type { Server } from '../../../db/server.ts'
import { removeServerFolder, sweep } from '../../support/database-server.ts'

/** The addresses of the program's roles, in the words of `db/open.ts`. */
export type Urls = {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly readerUrl: string
  readonly publicUrl: string
  readonly keysUrl: string
  readonly keysOwnerUrl: string
}

/** A migrated database, its key store, and the key that opens them. */
export type Place = Urls & { master: Buffer }

/** The master key of every campaign: what is tried is not whether it can be guessed. */
const master = Buffer.alloc(32, 7)

/** The addresses of `given` (a database of a test file, or a server opened here) with the campaign's master key. */
export function placeOf(given: Urls): Place {
  const { ownerUrl, appUrl, readerUrl, publicUrl, keysUrl, keysOwnerUrl } = given
  return { ownerUrl, appUrl, readerUrl, publicUrl, keysUrl, keysOwnerUrl, master }
}

const folders = 'saksi-campaign-'

/**
 * A server of the campaign's own; it is durable, as the program's is. `stop` ends it and takes its folder away; what a
 * campaign that was killed left behind goes first.
 */
export async function ownPlace({
  durable = true,
} = {}): Promise<Place & { server: Server; folder: string; stop(): Promise<void> }> {
  await sweep(folders)
  const folder = mkdtempSync(join(tmpdir(), folders))
  const opened = await openDatabase({ folder, secret: master.toString('hex'), durable })
  if (!opened.server) throw new Error('A campaign needs a server of its own.')
  await migrate(opened.ownerUrl)
  await migrate(opened.keysOwnerUrl, { which: 'keys' })
  const stop = async () => {
    await opened.stop()
    removeServerFolder(folder)
  }
  return { ...placeOf(opened), server: opened.server, folder, stop }
}

/** The program's settings for a place. `port` leads every connection through a proxy of this machine. */
export function settingsOf(place: Place, port?: number): Record<string, string> {
  const at = (url: string) => {
    if (port === undefined) return url
    const led = new URL(url)
    led.port = String(port)
    return led.href
  }
  return {
    DATABASE_URL_OWNER: at(place.ownerUrl),
    DATABASE_URL_APP: at(place.appUrl),
    DATABASE_URL_READER: at(place.readerUrl),
    DATABASE_URL_PUBLIC: at(place.publicUrl),
    KEYS_DATABASE_URL: at(place.keysUrl),
    KEYS_DATABASE_URL_OWNER: at(place.keysOwnerUrl),
    MASTER_KEY: place.master.toString('hex'),
  }
}

/** Where the server of a place listens. */
export function serverOf(place: Urls): { host: string; port: number } {
  const { hostname, port } = new URL(place.ownerUrl)
  return { host: hostname, port: Number(port || 5432) }
}

/**
 * Lets the leases of updates, messages and turns run out now. Only after the process that held them is dead: it stands for
 * the half minute that a campaign cannot wait after each of a thousand deaths. It first waits (up to two seconds) until no
 * session of the program is left.
 */
export async function endLeases(place: Urls): Promise<void> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    // A statement of the dead that was already on its way is over first.
    for (let looks = 0; looks < 200; looks++) {
      const [row] = await owner<{ left: number }[]>`
        select count(*)::int as left from pg_stat_activity where usename = 'saksi_app' and datname = current_database()`
      if (row?.left === 0) break
      await new Promise((done) => setTimeout(done, 10))
    }
    await owner`update inbox set lease_until = now() where lease_until > now() and done_at is null and set_aside_at is null`
    await owner`update outbox set lease_until = now() where lease_until > now()`
    await owner`update turn set until = now() where until > now()`
  } finally {
    await owner.end({ timeout: 5 })
  }
}

/**
 * Lets go what was taken more than `heldSeconds` ago by a program that lives: an answer that never came leaves an update or
 * a message leased to nobody. Handling takes a fraction of that time, and whoever comes late is stopped by the token.
 */
export async function endOrphans(place: Urls, heldSeconds: number): Promise<void> {
  const owner = postgres(place.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`
      update inbox set lease_until = now() where done_at is null and set_aside_at is null
        and lease_until > now() and lease_until < now() + make_interval(secs => 35 - ${heldSeconds}::int)`
    await owner`
      update outbox set lease_until = now()
      where lease_until > now() and lease_until < now() + make_interval(secs => 60 - ${heldSeconds}::int)`
  } finally {
    await owner.end({ timeout: 5 })
  }
}
