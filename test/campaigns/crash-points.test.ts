/** The short form of `npm run campaign crash-points`: as many points as fit into a quarter of a minute, others each time. */
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { crash } from './crash-points.ts'
import { placeOf } from './support/place.ts'

const database = useDatabase()
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)

describe(`the program, killed before or after a request to the database or a call to Telegram (SEED=${seed})`, () => {
  it('loses no report and no decision, makes none twice, and leaves nobody waiting', { timeout: 90_000 }, async () => {
    const crashed = await crash(placeOf(database), { seed, most: 12, withinMs: 12_000 })
    const { missed, problems, figures } = crashed
    expect({ missed, problems }).toEqual({ missed: [], problems: [] })
    expect(crashed.found).toBeGreaterThan(400)
    expect(crashed.reached).toBe(crashed.tried.length)
    expect(crashed.reached).toBeGreaterThan(0)
    expect(figures.reports).toBe(figures.intents)
  })
})
