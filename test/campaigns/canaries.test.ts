import { describe, expect, it } from 'vitest'
import { searchAfter, whyNot } from './canaries.ts'

describe('what invented people are, say and send', () => {
  it('is found in no table, file, page or line after everything went right and wrong, and what is planted is found', {
    timeout: 120_000,
  }, async () => {
    const outcome = await searchAfter({ calm: 7, telegram: 1, database: 1, afterDeath: 0, patience: 1 })
    expect(whyNot(outcome)).toEqual([])
    expect(outcome.planting.found).toHaveLength(11)
    expect(outcome.played.errors).toEqual([])
  })
})
