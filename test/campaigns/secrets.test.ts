/** The short form of the campaign `secrets`. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { steal } from './secrets.ts'

const database = useDatabase()

it('a stolen dump gives up nobody, and no ciphertext opens in another place', { timeout: 60_000 }, async () => {
  const stolen = await steal(database, { count: 3000, people: 40, seed: 7 })
  expect(stolen).toMatchObject({ accepted: 0, flipped: 0, notTried: [], recovered: 0, planted: 2 })
  expect(stolen.values).toBeGreaterThan(150)
  expect(stolen.kinds).toBeGreaterThan(40)
})
