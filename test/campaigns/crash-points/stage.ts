/**
 * The stage of a crash: a database, a Telegram, and between them and the program two proxies. The program that is killed is
 * the whole way of an update (roles bot, worker, sender); it is started again as an operator's supervisor would.
 */
import { join } from 'node:path'
import { type Sandbox, startSandbox } from '../../../sandbox/server.ts'
import { type ApiProxy, apiProxy } from '../support/api-proxy.ts'
import { rest } from '../support/check.ts'
import { type Journal, newCitizen, newJournal } from '../support/people.ts'
import { endLeases, type Place, serverOf, settingsOf } from '../support/place.ts'
import { type Program, startProgram } from '../support/program.ts'
import { type DatabaseProxy, databaseProxy } from '../support/proxy.ts'
import { makeWatch, type Watch } from './watch.ts'

export type Stage = {
  place: Place
  sandbox: Sandbox
  journal: Journal
  api: ApiProxy
  database: DatabaseProxy
  watch: Watch
  /** Kills the program; it is started again in the background, see `back`. */
  kill(): Promise<void>
  /** The program is there again after its last death; milliseconds from death to life. */
  back(): Promise<number>
  /** Waits until nothing is under way; what is left when that takes too long. */
  rest(mostMs: number): Promise<string[]>
  /** So many more cases in the queue. */
  supply(count: number): Promise<void>
  /** Stops the program as one does by hand; answers its exit code. */
  stop(): Promise<number | null>
  close(): Promise<void>
}

/** How long people wait until they press again, much longer than a restart takes, and until they are stuck. */
export const patience = { againMs: 25_000, mostMs: 90_000 }

/** Opens it on a migrated database, with the program running; `folder` is for the program's own files. */
export async function openStage(place: Place, folder: string): Promise<Stage> {
  const sandbox = await startSandbox({ port: 0 })
  const api = await apiProxy(sandbox.url)
  const database = await databaseProxy(serverOf(place))
  const pending = async () => {
    const { bots } = (await sandbox.control('GET', '/bots')) as { bots: { pending_updates: number }[] }
    return bots.reduce((sum, bot) => sum + bot.pending_updates, 0)
  }
  const watch = makeWatch(async () => {
    for (let looks = 0; looks < 100 && (await pending()) > 0; looks++) await new Promise((done) => setTimeout(done, 5))
  })
  database.gate = watch.gate
  api.gate = watch.apiGate
  const journal = newJournal()
  const start = () =>
    startProgram({
      env: {
        ...settingsOf(place, database.port),
        SANDBOX_URL: api.url,
      },
      folder: join(folder, 'program'),
      args: ['--role', 'bot,worker,sender'],
    })
  let program: Program = start()
  let coming: Promise<number> = program.ready().then(() => 0)
  let made = 0
  const stage: Stage = {
    place,
    sandbox,
    journal,
    api,
    database,
    watch,
    async kill() {
      const begun = performance.now()
      await program.kill()
      coming = (async () => {
        database.cut()
        await endLeases(place)
        program = start()
        await program.ready()
        return performance.now() - begun
      })()
      coming.catch(() => {})
    },
    back: () => coming,
    rest: (mostMs) => rest(place, pending, mostMs),
    async supply(count) {
      for (let left = count; left > 0; left -= 10) {
        const few = Array.from({ length: Math.min(10, left) }, () => made++)
        await Promise.all(
          few.map(async (at) => (await newCitizen(sandbox.control, journal, patience)).report(`inv_supply_${at}`)),
        )
      }
    },
    stop: () => program.stop(),
    async close() {
      await program.kill()
      await api.close()
      await database.close()
      await sandbox.close()
    },
  }
  await stage.back()
  return stage
}
