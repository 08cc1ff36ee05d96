/**
 * `npm run campaign fuzz 100000`: so many updates of any kind in any order, from a few people at a time, drawn by fast-check.
 * Nothing may fail, nobody who spoke may go unanswered, and of no picture, file, place or name may anything be left.
 */
import fc from 'fast-check'
import { findIn } from '../support/canary.ts'
import { actsOf, languagesOf, mediaMark } from './fuzz/acts.ts'
import { openStage } from './fuzz/play.ts'
import { ownPlace, type Place } from './support/place.ts'

export type Trial = { count: number; seed: number; said?: (line: string) => void }
export type Figures = { updates: number; answered: number; wrong: string[]; found: string[]; methods: string }

/** What must be found nowhere: the mark in every file id, caption and name, and the coordinates. */
const kept = [mediaMark, '103.7414', '+60123456789']

/** Plays until so many updates were handled; what fails is shrunk to the fewest acts that still fail. */
export async function fuzz(
  place: Place & { adminUrl: string },
  { count, seed, said = () => {} }: Trial,
): Promise<Figures> {
  const stage = await openStage(place)
  const sum: Figures = { updates: 0, answered: 0, wrong: [], found: [], methods: '' }
  let saidAt = performance.now()
  try {
    const perRun = 120
    const play = fc.asyncProperty(actsOf(perRun / 2, perRun), languagesOf, async (acts, languages) => {
      const played = await stage.play(acts, languages)
      sum.updates += played.updates
      sum.answered += played.answered
      if (performance.now() - saidAt > 10_000) {
        saidAt = performance.now()
        said(`${sum.updates} of ${count} updates, ${sum.answered} answered`)
      }
      if (played.wrong.length > 0) throw new Error(played.wrong[0])
    })
    for (let round = 0; sum.updates < count && sum.wrong.length === 0; round++) {
      const runs = Math.min(50, Math.ceil((count - sum.updates) / perRun))
      const result = await fc.check(play, {
        numRuns: runs,
        seed: seed + round,
        interruptAfterTimeLimit: 600_000,
        maxSkipsPerRun: 0,
      })
      if (result.failed) {
        const error =
          result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance)
        sum.wrong.push(`${error}\nfewest acts: ${JSON.stringify(result.counterexample)} (seed ${seed + round})`)
      }
    }
    sum.found = (await findIn(place.adminUrl, kept)).map((one) => JSON.stringify(one))
    sum.methods = [...stage.methods]
      .sort()
      .map(([method, times]) => `${times} ${method}`)
      .join(', ')
    return sum
  } finally {
    await stage.close()
  }
}

/** The campaign; `ok` is false when anything failed, was not answered or was kept. */
export async function run(count = 100_000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_121)
  const begun = performance.now()
  const place = await ownPlace({ durable: false })
  try {
    const said = (line: string) => void process.stdout.write(`${line}\n`)
    const { updates, answered, wrong, found, methods } = await fuzz(
      { ...place, adminUrl: place.ownerUrl },
      { count, seed, said },
    )
    return {
      ok: wrong.length + found.length === 0,
      lines: [
        `${updates} updates, ${answered} of them expecting an answer and answered; asked of Telegram: ${methods}`,
        ...wrong,
        `crashes or silences: ${wrong.length}; places in which media, names or places were kept: ${found.length} ${found.join(' ')}`,
        `seed ${seed}, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
      ],
    }
  } finally {
    await place.stop()
  }
}
