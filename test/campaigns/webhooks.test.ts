/** The short form of `npm run campaign webhooks`. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { placeOf } from './support/place.ts'
import { broken, flowsThrough } from './webhooks.ts'

const database = useDatabase()

it('ends every report right that came through two processes, twice, too late and out of order', {
  timeout: 180_000,
}, async () => {
  const figures = await flowsThrough(placeOf(database), { count: 24, seed: 6, atOnce: 12 })
  expect(broken(figures)).toEqual([])
  expect(figures).toMatchObject({ flows: 24, right: 24 })
  // That it was really made hard for them.
  expect(figures.delivered.atOnce).toBeGreaterThan(20)
  expect(figures.delivered.overtaken).toBeGreaterThan(0)
})
