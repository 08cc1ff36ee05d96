/** The short form of `npm run campaign database-faults`: a dozen faults of all kinds while three citizens report. */
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { fault } from './database-faults.ts'
import { placeOf } from './support/place.ts'

const database = useDatabase()
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

describe(`a database that is reset, cut at COMMIT, slow, sliced and away for a moment (SEED=${seed})`, () => {
  it('costs no report and makes none twice, and the program answers again after each', {
    timeout: 90_000,
  }, async () => {
    const { backMs, problems, figures } = await fault(placeOf(database), {
      count: 14,
      seed,
      citizens: 3,
      withinMs: 9000,
      short: true,
    })
    expect(problems).toEqual([])
    expect([...backMs.values()].flat().length).toBeGreaterThan(2)
    expect(figures.reports).toBe(figures.intents)
    expect(figures.reports).toBeGreaterThan(0)
  })
})
