/**
 * `npm run campaign database-faults [COUNT]`: citizens report and a moderator decides through a proxy that breaks, delays,
 * slices and closes the connections to the database. Nothing may be lost, there twice or stuck, and after each fault the
 * program answers again within 30 seconds. In a long run a few faults are absences of 30 seconds.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../sandbox/server.ts'
import { type Fault, longAbsence, pickFault } from './database-faults/faults.ts'
import { openTown } from './database-faults/town.ts'
import { apiProxy } from './support/api-proxy.ts'
import { check, type Problem, rest } from './support/check.ts'
import { newJournal } from './support/people.ts'
import { endOrphans, ownPlace, type Place, serverOf, settingsOf } from './support/place.ts'
import { startProgram } from './support/program.ts'
import { databaseProxy } from './support/proxy.ts'
import { chanceFrom } from './tamper/history.ts'

export type Faulted = {
  /** Faults by name, and how long the program took to answer after each, in milliseconds. */
  backMs: Map<string, number[]>
  /** Faults for which nothing was under way in time. */
  idle: number
  problems: Problem[]
  figures: Record<string, number>
  /** How long whole reports took, and the longest that anybody waited for one answer, in milliseconds. */
  tookMs: number[]
  longestWaitMs: number
}

export type Faulting = {
  count: number
  seed: number
  citizens: number
  /** No new fault after so many milliseconds. */
  withinMs?: number
  /**
   * Absences stay short, and what an answer that never came left leased is let go after three seconds instead of after
   * half a minute.
   */
  short?: boolean
  said?: (line: string) => void
}

const mostBackMs = 30_000
/** Every so many faults an absence of 30 s, but in a short run. */
const longEvery = 300

export async function fault(place: Place, faulting: Faulting): Promise<Faulted> {
  const { count, seed, citizens, withinMs = Infinity, short = false, said = () => {} } = faulting
  const folder = mkdtempSync(join(tmpdir(), 'saksi-faults-'))
  const sandbox = await startSandbox({ port: 0 })
  const api = await apiProxy(sandbox.url)
  const proxy = await databaseProxy(serverOf(place))
  const env = { ...settingsOf(place, proxy.port), SANDBOX_URL: api.url }
  const program = startProgram({ env, folder, args: ['--role', 'bot,worker,sender,jobs'] })
  const faulted: Faulted = { backMs: new Map(), idle: 0, problems: [], figures: {}, tookMs: [], longestWaitMs: 0 }
  const letGo = short ? setInterval(() => void endOrphans(place, 3).catch(() => {}), 1000) : undefined
  const say = (kind: Problem['kind'], what: string) => void faulted.problems.push({ kind, what })
  let ended: number | null | undefined
  void program.ended.then((code) => (ended = code))
  try {
    await program.ready()
    const chance = chanceFrom(seed)
    const journal = newJournal()
    const patience = { againMs: short ? 4000 : 15_000, mostMs: 180_000 }
    const town = await openTown(sandbox.control, { journal, citizens, patience })
    const begun = performance.now()
    let spokeAt = begun
    for (let at = 0; at < count && performance.now() - begun < withinMs && ended === undefined; at++) {
      const one = !short && at % longEvery === 50 ? longAbsence : pickFault(chance)
      await tryFault(one, at)
      if (performance.now() - spokeAt < 5000) continue
      spokeAt = performance.now()
      said(`${at + 1} of ${count} faults, ${town.tookMs.length} reports, ${faulted.problems.length} problems`)
    }
    for (const who of await town.finish()) say('stuck', who)
    const pending = async () => {
      const { bots } = (await sandbox.control('GET', '/bots')) as { bots: { pending_updates: number }[] }
      return bots.reduce((sum, bot) => sum + bot.pending_updates, 0)
    }
    for (const left of await rest(place, pending, 90_000)) say('stuck', left)
    if (ended !== undefined) say('wrong', `the program ended with ${ended}: ${program.lines.slice(-3).join(' / ')}`)
    else if ((await program.stop()) !== 0) say('wrong', 'the program did not stop cleanly')
    const { problems, figures } = await check(place, { journal, confirmed: api.confirmed })
    faulted.problems.push(...problems)
    const longestWaitMs = Math.max(...journal.phones.map((phone) => phone.longestWaitMs))
    return { ...faulted, figures, tookMs: [...town.tookMs], longestWaitMs }

    async function tryFault(one: Fault, at: number): Promise<void> {
      if (!(await one.strike(proxy, chance, short))) {
        faulted.idle++
        return
      }
      const back = await town.probe(mostBackMs)
      if (back === null) say('stuck', `fault ${at} (${one.name}): no answer within 30 s`)
      faulted.backMs.set(one.name, [...(faulted.backMs.get(one.name) ?? []), back ?? mostBackMs])
    }
  } finally {
    clearInterval(letGo)
    await program.kill()
    await api.close()
    await proxy.close()
    await sandbox.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const middleAndWorst = (ms: readonly number[]) => {
  const sorted = [...ms].sort((one, other) => one - other)
  const said = (one: number | undefined) => ((one ?? 0) / 1000).toFixed(2)
  return `${said(sorted[sorted.length >> 1])} s in the middle, ${said(sorted.at(-1))} s at worst`
}

/** The campaign; `ok` when nothing is wrong and every fault struck something. */
export async function run(count = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_123)
  const begun = performance.now()
  const place = await ownPlace()
  const said = (line: string) => process.stderr.write(`database-faults: ${line}\n`)
  const { backMs, idle, problems, figures, tookMs, longestWaitMs } = await fault(place, {
    count,
    seed,
    citizens: 6,
    said,
  }).finally(place.stop)
  const of = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind).length
  const all = [...backMs.values()].flat()
  const { reports = 0, decisions = 0, updates = 0, repeats = 0 } = figures
  return {
    ok: problems.length === 0 && all.length + idle === count,
    lines: [
      ...problems.map(({ kind, what }) => `${kind}  ${what}`),
      ...[...backMs].map(
        ([name, ms]) => `${String(ms.length).padStart(5)} ${name}: answers again after ${middleAndWorst(ms)}`,
      ),
      `${all.length} faults, ${idle} found nothing to strike; answers again after ${middleAndWorst(all)}`,
      `${of('lost')} lost, ${of('doubled')} doubled, ${of('stuck')} stuck, ${of('wrong')} otherwise wrong; ${reports} reports, ${decisions} decisions, ${updates} updates, ${repeats} receipts shown twice`,
      `a whole report took ${middleAndWorst(tookMs)}; nobody waited longer than ${(longestWaitMs / 1000).toFixed(1)} s for one answer (seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s)`,
    ],
  }
}
