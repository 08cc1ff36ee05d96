/** The short form of `npm run campaign fuzz`. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { fuzz } from './fuzz.ts'
import { placeOf } from './support/place.ts'

const database = useDatabase()

it('fails at no update of any kind in any order, answers everybody who spoke, and keeps nothing of any media', {
  timeout: 120_000,
}, async () => {
  const place = { ...placeOf(database), adminUrl: database.adminUrl }
  const figures = await fuzz(place, { count: 700, seed: 20_261_121 })
  expect(figures).toMatchObject({ wrong: [], found: [] })
  expect(figures.updates).toBeGreaterThanOrEqual(700)
  expect(figures.answered).toBeGreaterThan(500)
})
