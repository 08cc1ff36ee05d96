/** The short form of the campaign `rotation`: one rotation. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { rotate } from './rotation.ts'

const database = useDatabase()

it('keys are rotated under load, and everybody stays known and readable', { timeout: 90_000 }, async () => {
  const said = await rotate(database, 1)
  expect(said).toMatchObject({ unreadable: 0, strangers: 0, doubled: 0, lostReceipts: 0, repeatedNonces: 0 })
  expect(said.retired).toBeGreaterThan(0)
})
