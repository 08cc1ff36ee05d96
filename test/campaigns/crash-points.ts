/**
 * `npm run campaign crash-points [COUNT]`: the program is killed before and after every request to the database and every
 * call to Telegram of a whole report and of a moderator's decision, started again, and the people go on. Nothing may be
 * lost, nothing be there twice, nothing wait for ever. COUNT bounds how many of the points are tried.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage, type Stage } from './crash-points/stage.ts'
import { type Story, stories } from './crash-points/stories.ts'
import type { Point } from './crash-points/watch.ts'
import { check, type Problem } from './support/check.ts'
import { ownPlace, type Place } from './support/place.ts'
import { chanceFrom } from './tamper/history.ts'

export type Crashed = {
  /** Points found by the dry runs, tried, and reached. */
  found: number
  tried: Point[]
  reached: number
  /** Points that a run did not come by, although the dry run did. */
  missed: string[]
  problems: Problem[]
  figures: Record<string, number>
  /** Milliseconds from each death to the program's being there again. */
  backMs: number[]
}

export type Crashing = {
  seed: number
  /** At most so many points. */
  most: number
  /** After so many milliseconds no new point is begun, but for the first three. */
  withinMs?: number
  /** Which share of the points is tried here, when several stages stand side by side. */
  share?: { index: number; of: number }
  said?: (line: string) => void
}

const fewest = 3

const nameOf = ({ story, when, key }: Point) => `${story}: ${when} ${key}`

/** Tells a story once and waits until all is quiet; what is left is a problem. */
async function tell(stage: Stage, story: Story, { tag, point }: { tag: string; point?: Point }): Promise<string[]> {
  const telling = await story.ready(stage, tag)
  await stage.rest(30_000)
  stage.watch.begin(point, stage.kill)
  try {
    await telling()
    const left = await stage.rest(20_000)
    // The last points come after the person has seen everything.
    if (!stage.watch.struck) return left
    await stage.back()
    return await stage.rest(20_000)
  } catch (error) {
    return [String(error)]
  }
}

/** One telling in which nobody dies, to learn the points of a story. What is done once a day must have been done before. */
async function dryRun(stage: Stage, story: Story): Promise<Point[]> {
  await story.prepare(stage, 1)
  await tell(stage, story, { tag: `${story.name}_dry` })
  return stage.watch.passed().map((point) => ({ story: story.name, ...point }))
}

/** Kills at points of all stories, in an order that the seed decides, on one stage. */
export async function crash(place: Place, crashing: Crashing): Promise<Crashed> {
  const { seed, most, withinMs = Infinity, share = { index: 0, of: 1 }, said = () => {} } = crashing
  const begun = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'saksi-crash-'))
  const chance = chanceFrom(seed)
  const stage = await openStage(place, folder)
  const crashed: Crashed = { found: 0, tried: [], reached: 0, missed: [], problems: [], figures: {}, backMs: [] }
  try {
    const points: Point[] = []
    await stage.supply(1)
    for (const story of stories) points.push(...(await dryRun(stage, story)))
    crashed.found = points.length
    const chosen = shuffled(points, chance.below)
      .slice(0, most)
      .filter((_, at) => at % share.of === share.index)
    for (const story of stories) await story.prepare(stage, chosen.filter((point) => point.story === story.name).length)
    let spokeAt = performance.now()
    for (const [at, point] of chosen.entries()) {
      if (at >= fewest && performance.now() - begun > withinMs) break
      await tryPoint(stage, point, crashed, at)
      if (performance.now() - spokeAt < 5000) continue
      spokeAt = performance.now()
      said(`${at + 1} of ${chosen.length} points, ${crashed.missed.length} missed, ${crashed.problems.length} problems`)
    }
    if ((await stage.stop()) !== 0) crashed.problems.push({ kind: 'wrong', what: 'the program did not stop cleanly' })
    const { problems, figures } = await check(place, { journal: stage.journal, confirmed: stage.api.confirmed })
    crashed.problems.push(...problems)
    // Nobody has to press twice because a program died: what was acknowledged is handled.
    for (const what of stage.journal.again) crashed.problems.push({ kind: 'lost', what: `done again for ${what}` })
    crashed.figures = figures
    return crashed
  } finally {
    await stage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function tryPoint(stage: Stage, point: Point, crashed: Crashed, at: number): Promise<void> {
  const story = stories.find((one) => one.name === point.story)
  if (!story) return
  crashed.tried.push(point)
  // A look that was on its way already may find what was brought just now; then the point was passed unseen.
  for (let telling = 0; telling < 3 && (telling === 0 || !stage.watch.struck); telling++) {
    if (telling > 0) await story.prepare(stage, 1)
    const left = await tell(stage, story, { tag: `p${at}_${telling}`, point })
    for (const what of left) crashed.problems.push({ kind: 'stuck', what: `${nameOf(point)}: ${what}` })
  }
  if (!stage.watch.struck) return void crashed.missed.push(nameOf(point))
  crashed.reached++
  crashed.backMs.push(await stage.back())
}

function shuffled<T>(things: readonly T[], below: (most: number) => number): T[] {
  const rest = [...things]
  return things.map(() => rest.splice(below(rest.length), 1)[0] as T)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)
const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1)

/** The campaign, on two stages side by side; `ok` when every point was reached and nothing was wrong anywhere. */
export async function run(most = 1000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_122)
  const begun = performance.now()
  const shares = [0, 1].map(async (index) => {
    const place = await ownPlace()
    const said = (line: string) => process.stderr.write(`crash-points, stage ${index + 1}: ${line}\n`)
    return crash(place, { seed, most, share: { index, of: 2 }, said }).finally(place.stop)
  })
  const all = await Promise.all(shares)
  const tried = all.flatMap((one) => one.tried)
  const missed = all.flatMap((one) => one.missed)
  const problems = all.flatMap((one) => one.problems)
  const back = sorted(all.flatMap((one) => one.backMs))
  const total = (name: string) => sum(all.map((one) => one.figures[name] ?? 0))
  const of = (kind: Problem['kind']) => problems.filter((problem) => problem.kind === kind).length
  const byStory = stories.map(({ name }) => `${tried.filter((point) => point.story === name).length} in the ${name}`)
  return {
    ok: missed.length === 0 && problems.length === 0,
    lines: [
      ...missed.map((what) => `missed  ${what}`),
      ...problems.map(({ kind, what }) => `${kind}  ${what}`),
      `${all.map((one) => one.found).join(' and ')} points found, ${tried.length} tried (${byStory.join(', ')}), ${sum(all.map((one) => one.reached))} deaths, ${missed.length} missed`,
      `${of('lost')} lost, ${of('doubled')} doubled, ${of('stuck')} stuck, ${of('wrong')} otherwise wrong; ${total('reports')} reports, ${total('decisions')} decisions, ${total('updates')} updates, ${total('repeats')} receipts shown twice`,
      `back after ${seconds(back[back.length >> 1])} s in the middle, ${seconds(back.at(-1))} s at worst; leases of the dead were ended by hand (seed ${seed}, ${seconds(performance.now() - begun)} s)`,
    ],
  }
}
