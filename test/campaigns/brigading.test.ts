/** The short form of `npm run campaign brigading`. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { brigade, broken } from './brigading.ts'
import { placeOf } from './support/place.ts'

const database = useDatabase()

it('moves no case and no honest report when many new accounts report one channel, and the moderator is told', {
  timeout: 120_000,
}, async () => {
  const figures = await brigade(placeOf(database), { accounts: 240, honest: 20, seed: 3 })
  expect(broken(figures, 20)).toEqual([])
  expect(figures).toMatchObject({ reports: 260, states: { queued: 21 }, voicesAtTheEnd: 1 })
})
