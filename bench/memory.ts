/**
 * Memory and cost over a hundred thousand updates: reports of a thousand people through inbox, workers, sender and clockwork,
 * in this process and against a Telegram that only answers, so that what is kept after a full collection is the program's.
 * More than a day passes meanwhile, so that what the calendar erases is erased.
 */
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { makeBot } from '../handlers/bot.ts'
import { receive, senderTurn, workerTurn } from '../handlers/post.ts'
import { makeApp, makeEndings } from '../src/assemble.ts'
import { readConfig } from '../src/config.ts'
import { startJobs } from '../src/jobs/run.ts'
import { ownPlace, settingsOf } from '../test/campaigns/support/place.ts'
import { cpuOf, cpuOfServer } from './cpu.ts'
import { makeCrowd } from './crowd.ts'
import type { Said } from './pair.ts'

const updates = 100_000
const looks = 5
const people = 1000
/** Updates that arrive together, and are handled before the next ones arrive. */
const together = 50
const workers = 4
const clockworkEvery = 2000
const token = '7000000001:NOBODY_not_a_real_token_of_telegram'

type Look = { updates: number; heap: number; memory: number; here: number; server: number }

export async function run(said: Said): Promise<void> {
  const place = await ownPlace()
  const endings = makeEndings(said)
  let now = Date.parse('2026-08-15T12:00:00Z')
  try {
    const config = readConfig({ ...settingsOf(place), DATA_FOLDER: join(place.folder, 'program') })
    const app = await makeApp(config, endings, { clock: () => new Date(now), said })
    const crowd = makeCrowd(people)
    const how = { app, sandbox: true, operator: null, publicUrl: 'http://127.0.0.1' }
    const bot = makeBot(how, { token, apiRoot: 'http://127.0.0.1', fetch: crowd.telegram })
    await bot.init()
    const work = workerTurn(app, { handle: bot.handle, told: async () => {} })
    const send = senderTurn(app, bot.api, async () => {})
    const clockwork = startJobs(app)
    endings.add('The clockwork', clockwork.stop)
    const seen: Look[] = []
    let [here, server] = [cpuOf(process.pid), cpuOfServer(place.server.pid)]
    for (let done = 0; done < updates; ) {
      await Promise.all(Array.from({ length: together }, () => receive(app, crowd.next())))
      await Promise.all(Array.from({ length: workers }, () => untilIdle(work)))
      await untilIdle(send)
      done += together
      now += together * 1000
      if (done % clockworkEvery === 0) await clockwork.runAll()
      if (done % (updates / looks) !== 0) continue
      const [hereNow, serverNow] = [cpuOf(process.pid), cpuOfServer(place.server.pid)]
      const each = updates / looks
      collect()
      const { heapUsed: heap, rss: memory } = process.memoryUsage()
      seen.push({ updates: done, heap, memory, here: (hereNow - here) / each, server: (serverNow - server) / each })
      here = cpuOf(process.pid)
      server = serverNow
    }
    say(said, seen)
    const [reports] = await app.db<{ count: number }[]>`select count(*)::int as count from report`
    said(`  ${reports?.count} reports were made`)
  } finally {
    await endings.stop()
    await place.stop()
  }
}

async function untilIdle(turn: () => Promise<boolean>): Promise<void> {
  while (await turn());
}

/** A full collection, so that what is still there is held by somebody. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  gc()
}

const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1)

function say(said: Said, seen: Look[]): void {
  said(`memory over ${updates} updates, after a full collection; goal: flat`)
  for (const { updates: done, heap, memory, here, server } of seen) {
    const cost = `${(here / 1000).toFixed(2)} ms here and ${(server / 1000).toFixed(2)} ms PostgreSQL an update`
    said(`  ${String(done).padStart(7)}: ${megabytes(heap)} MB heap, ${megabytes(memory)} MB in all; ${cost}`)
  }
  const [first, last] = [seen.at(0), seen.at(-1)]
  if (!first || !last) return
  const perUpdate = (last.heap - first.heap) / (last.updates - first.updates)
  said(`  ${perUpdate.toFixed(1)} bytes of heap an update, from the first look to the last`)
}
