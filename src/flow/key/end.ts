/**
 * When keys end: those of a day, a week or a quarter by the calendar, those of a reporter or a report with what they sealed,
 * and an old standing key when no row names it any more. What is destroyed here, nobody reads again.
 */
import { z } from 'zod'
import { namedKeys, ownersLeft } from '../../../db/queries/key-use.ts'
import type { Held } from '../../key-ring.ts'
import { endOfKey, isTimed, type StandingPurpose, standingPurposes, timedPurposes } from '../../model/key.ts'
import { step } from '../step.ts'

/** Keys younger than this are left alone: the row that they seal may not be written yet. */
const youngSeconds = 3600
/** Updates and conversations live for 48 hours; a lane that is older than that has nothing undone. */
const laneMs = 72 * 3_600_000

/** Destroys the keys whose day, week or quarter is over. Answers their names, like `day 2026-11-18`. */
export const endTimedKeys = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  async run({ app, now }) {
    const { ring } = app.keys
    await ring.refresh('once')
    const all = timedPurposes.flatMap((purpose) => ring.all(purpose))
    const over = all.filter(({ purpose, scope }) => isTimed(purpose) && endOfKey(purpose, scope) <= now)
    await ring.destroy(over.map((key) => key.id))
    return { ended: over.map(({ purpose, scope }) => `${purpose} ${scope}`) }
  },
})

/**
 * Looks at some two thousand keys of reporters and reports after the key `after`, and destroys those that seal nothing any
 * more: what a crash between two databases left, or a report without words. `next` is where to go on, null at the end.
 */
export const sweepKeys = step({
  who: ['machine'],
  input: z.object({ after: z.number().int() }),
  hot: true,
  async run({ app, tx }, { after }) {
    const { ring } = app.keys
    const some = await ring.ownedAfter(after, youngSeconds)
    const of = (purpose: 'reporter' | 'report') => some.filter((key) => key.purpose === purpose).map((key) => key.scope)
    const left = await ownersLeft(tx, { reporters: of('reporter'), reports: of('report') })
    const kept = new Set(left.map((row) => `${row.purpose} ${row.id}`))
    const over = some.filter(({ purpose, scope }) => !kept.has(`${purpose} ${scope}`))
    await ring.destroy(over.map((key) => key.id))
    return { ended: over.length, next: some.at(-1)?.id ?? null }
  },
})

/**
 * Destroys standing keys that were rotated away and that no row names. Never the newest, never one that signs the history.
 * Answers how many.
 */
export const retireKeys = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  async run({ app, tx }) {
    const { ring } = app.keys
    const old = standingPurposes.flatMap((purpose) => {
      const used = ring.newest(purpose)
      return ring.live(purpose).filter((key) => key.id < used.id)
    })
    if (old.length === 0) return { retired: 0 }
    const named = new Set((await namedKeys(tx, { ids: old.map((key) => key.id) })).map((row) => row.id))
    const isOver = (key: Held) => {
      const purpose = key.purpose as StandingPurpose
      if (purpose === 'history') return false
      if (purpose === 'lane') return Date.now() - ring.newest('lane').activeAt > laneMs
      return !named.has(key.id)
    }
    const over = old.filter(isOver)
    await ring.destroy(over.map((key) => key.id))
    return { retired: over.length }
  },
})
