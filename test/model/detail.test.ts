import { describe, expect, it } from 'vitest'
import { categoryCodes } from '../../src/model/category.ts'
import { detailCodes, detailsFor, isDetailField, lossBand, readDetail, readDetails } from '../../src/model/detail.ts'

describe('the details of a report', () => {
  it('are asked for by category, and never in a case about a child', () => {
    expect(detailsFor('investment_scam')).toEqual(['promised', 'paid_by', 'lost'])
    expect(detailsFor('child_abuse')).toEqual([])
    const asked = new Set(categoryCodes.flatMap((code) => detailsFor(code)))
    expect([...asked].toSorted()).toEqual(Object.keys(detailCodes).toSorted())
  })

  it('are codes of their own list only', () => {
    expect(readDetail('lost', 'to_1000')).toEqual({ lost: 'to_1000' })
    expect(readDetail('lost', '950 ringgit')).toBeNull()
    expect(isDetailField('toString')).toBe(false)
    const kept = { lost: 'none', paid_by: 'a friend', delivers: 3, words: 'secret' }
    expect(readDetails(kept)).toEqual({ lost: 'none' })
    expect([readDetails(null), readDetails('x'), readDetails([1])]).toEqual([{}, {}, {}])
  })

  it('name a loss as bands that touch and leave no gap', () => {
    const bands = detailCodes.lost.slice(1).map((code) => lossBand(code))
    expect(bands).toEqual([
      { from: null, to: 100 },
      { from: 100, to: 1000 },
      { from: 1000, to: 10_000 },
      { from: 10_000, to: null },
    ])
    expect(lossBand('none')).toEqual({ from: null, to: null })
  })
})
