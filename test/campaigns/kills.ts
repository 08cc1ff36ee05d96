/**
 * `npm run campaign kills`: so many kills of programs and of PostgreSQL under the load of many citizens, 67 reports to a kill.
 * Every citizen must come to a receipt without doing anything twice because of it: nothing lost, nothing doubled, nobody stuck.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox } from '../../sandbox/server.ts'
import { type Fleet, sail } from './kills/fleet.ts'
import { check, type Problem, rest } from './support/check.ts'
import { newCitizen, newJournal } from './support/people.ts'
import { ownPlace } from './support/place.ts'
import { type Chance, chanceFrom } from './tamper/history.ts'

export type Trial = {
  kills: number
  reportsPerKill: number
  /** How many citizens report at the same time. */
  atOnce: number
  seed: number
  /** The programs, by their roles; '' is a whole one. */
  roles: readonly string[]
  /** Only everything at once, with the leases of the dead ended: what takes half a minute then takes none. */
  hurried?: boolean
  said?: (line: string) => void
}

export type Figures = {
  problems: Problem[]
  counted: Record<string, number>
  /** What was killed, and how often. */
  killed: Record<string, number>
  kills: number
  stuck: string[]
  fallen: readonly string[]
  left: string[]
  /** Things that people did; each is one update. */
  acts: number
  seconds: number
}

/** A citizen makes at most so many reports an hour. */
const reportsEach = 10
/** Nobody may wait longer: a lease is half a minute, a turn ten seconds, and several deaths may come in a row. */
const patienceMs = 240_000
const hurriedPatienceMs = 90_000

/** Loads, kills, waits for rest and judges. */
export async function killUnderLoad(trial: Trial): Promise<Figures> {
  const { seed, roles, said = () => {} } = trial
  const place = await ownPlace()
  const folder = mkdtempSync(join(tmpdir(), 'saksi-campaign-'))
  const sandbox = await startSandbox({ port: 0 })
  const fleet = sail({ place, server: place.server, sandboxUrl: sandbox.url, folder, roles })
  try {
    await fleet.ready()
    const begun = performance.now()
    const journal = newJournal()
    const { killed, kills, stuck } = await load({ fleet, sandbox, journal, chance: chanceFrom(seed), trial, said })
    const pending = async () => {
      const { bots } = (await sandbox.control('GET', '/bots')) as { bots: { pending_updates: number }[] }
      return bots.reduce((sum, bot) => sum + bot.pending_updates, 0)
    }
    const left = await rest(place, pending, patienceMs)
    const seconds = (performance.now() - begun) / 1000
    const { problems, figures } = await check(place, { journal })
    const acts = journal.phones.reduce((sum, phone) => sum + phone.acts, 0)
    if (figures.updates !== acts)
      problems.push({ kind: 'lost', what: `${acts} things were done, and ${figures.updates} updates were kept` })
    return { problems, counted: figures, killed, kills, stuck, fallen: fleet.fallen, left, acts, seconds }
  } finally {
    await fleet.stop()
    await sandbox.close()
    await place.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

type Load = {
  fleet: Fleet
  sandbox: Awaited<ReturnType<typeof startSandbox>>
  journal: ReturnType<typeof newJournal>
  chance: Chance
  trial: Trial
  said: (line: string) => void
}

/** Citizens report until there are enough reports; whenever the next so many are made, something is killed. */
async function load({ fleet, sandbox, journal, chance, trial, said }: Load) {
  const { kills, reportsPerKill, atOnce, hurried = false } = trial
  const wanted = kills * reportsPerKill
  const killed: Record<string, number> = {}
  const stuck: string[] = []
  let [begun, finished, done, asked] = [0, 0, 0, 0]
  let nextAt = 1 + chance.below(reportsPerKill)
  let killing: Promise<void> = Promise.resolve()
  const kill = async () => {
    await new Promise((next) => setTimeout(next, chance.below(500)))
    const what = await strike(fleet, chance, hurried)
    killed[what] = (killed[what] ?? 0) + 1
    done += 1
  }
  const finish = () => {
    finished += 1
    if (finished < nextAt || asked >= kills) return
    asked += 1
    nextAt += 1 + chance.below(2 * reportsPerKill - 1)
    killing = killing.then(kill)
  }
  const start = performance.now()
  const ticker = setInterval(() => {
    const rate = (finished / ((performance.now() - start) / 1000)).toFixed(1)
    said(`${finished} of ${wanted} reports, ${done} of ${kills} kills, ${rate} reports/s, ${stuck.length} stuck`)
  }, 5000)
  const person = async (number: number) => {
    while (begun < wanted && stuck.length < atOnce) {
      const mostMs = hurried ? hurriedPatienceMs : patienceMs
      const patience = { mostMs, twice: () => chance.below(10) === 0 }
      const citizen = await newCitizen(sandbox.control, journal, { name: `Citizen ${number}`, ...patience })
      for (let report = 0; report < reportsEach && begun < wanted; report++) {
        const name = `killed_${begun++}_${chance.hex(3)}`
        const isThrough = await citizen.report(name).then(
          () => true,
          (error: unknown) => void stuck.push(error instanceof Error ? error.message : name),
        )
        finish()
        if (!isThrough) break
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, (_, number) => person(number)))
    await killing
    // What chance left over is done at the end, over what is still on its way.
    while (done < kills) await kill()
  } finally {
    clearInterval(ticker)
  }
  return { killed, kills: done, stuck }
}

/** One kill: mostly of one program, sometimes of the database, now and then of everything. */
async function strike(fleet: Fleet, chance: Chance, hurried: boolean): Promise<string> {
  if (hurried) return fleet.powerCut({ waiting: false })
  const fate = chance.below(20)
  if (fate === 0) return fleet.powerCut({ waiting: true })
  if (fate <= 2) return fleet.killDatabase('SIGKILL')
  if (fate <= 4) return fleet.killDatabase('SIGQUIT')
  return fleet.killOne(chance.below(fleet.size))
}

/** What a failing trial did not hold; empty when nothing was lost or doubled and nobody was stuck. */
export function broken({ problems, stuck, fallen, left }: Figures): string[] {
  const said = problems.map(({ kind, what }) => `${kind.toUpperCase()}: ${what}`)
  return [
    ...said,
    ...stuck.map((what) => `STUCK: ${what}`),
    ...fallen.map((what) => `ENDED BY ITSELF: ${what}`),
    ...left.map((what) => `LEFT: ${what}`),
  ]
}

/** The campaign: `count` kills over 67 reports each. */
export async function run(count = 300): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_124)
  const said = (line: string) => void process.stderr.write(`${line}\n`)
  const roles = ['', 'bot,worker,sender', 'worker,sender', 'bot,worker,jobs']
  const figures = await killUnderLoad({ kills: count, reportsPerKill: 67, atOnce: 100, seed, roles, said })
  const { problems, counted, killed, kills, stuck, seconds, acts } = figures
  const number = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind).length
  const { reports = 0, repeats = 0, told = 0 } = counted
  const wrong = broken(figures)
  const lines = [
    ...Object.entries(killed).map(([what, times]) => `  ${String(times).padStart(5)} ${what}`),
    `${kills} kills over ${reports} reports: ${number('lost')} lost, ${number('doubled')} doubled, ${number('stuck') + stuck.length} stuck, ${number('wrong')} wrong`,
    `${told} receipts, of which ${repeats} repeats (${(repeats / Math.max(1, kills)).toFixed(2)} a kill)`,
    `${acts} updates, ${(reports / seconds).toFixed(1)} reports/s, ${seconds.toFixed(0)} s (seed ${seed})`,
  ]
  return { ok: wrong.length === 0, lines: [...lines, ...wrong.slice(0, 50)] }
}

if (import.meta.main) {
  const { ok, lines } = await run(Number(process.argv[2] ?? 300))
  console.log(lines.join('\n'))
  process.exit(ok ? 0 : 1)
}
