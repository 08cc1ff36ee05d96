import { describe, expect, it } from 'vitest'
import { tamperings } from '../campaigns/tamper/kinds.ts'
import { tamper } from '../campaigns/tamper.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

describe('tampering with the history, as the owner of the tables or of the files of heads', () => {
  it('is found in every one of a hundred and twenty ways, and nothing whole is blamed', {
    timeout: 60_000,
  }, async () => {
    const { tried, missed, misnamed, blamed } = await tamper(database, { count: 120, seed: 7 })
    expect({ missed, misnamed, blamed }).toEqual({ missed: [], misnamed: [], blamed: [] })
    expect([...tried.keys()].sort()).toEqual([...new Set(tamperings.map((kind) => kind.name))].sort())
  })
})
