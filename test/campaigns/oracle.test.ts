/** The short form of `npm run campaign oracle`. */
import { expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { probe } from './oracle.ts'
import { placeOf } from './support/place.ts'

const database = useDatabase()

it('shows the same bytes after the same number of statements for channels that are known, decided and unknown', {
  timeout: 120_000,
}, async () => {
  const figures = await probe(placeOf(database), { channels: 18, language: 'vi' })
  expect(figures).toMatchObject({ known: 9, unknown: 9, different: [], faults: [] })
  expect(figures.statements).toBeGreaterThan(10)
  expect(figures.bytes).toBeGreaterThan(1000)
})
