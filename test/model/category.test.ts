import { describe, expect, it } from 'vitest'
import { categories, categoryCodes, isCategory, shelf } from '../../src/model/category.ts'
import { dueHours, dueShortening } from '../../src/model/due.ts'

describe('categories', () => {
  it('are this closed list: band and domain of each', () => {
    expect(categoryCodes.map((code) => `${code} ${categories[code].band} ${categories[code].domain}`)).toEqual([
      'investment_scam 1 general',
      'other_fraud 1 general',
      'drugs 1 general',
      'child_abuse 0 child_safety',
      'threats 1 general',
      'terrorism 0 terror',
      'weapons 1 general',
      'trafficking 1 general',
      'leaked_data 2 general',
      'forged_documents 2 general',
      'gambling 3 general',
      'adult_pornography 3 general',
      'other 2 general',
      'unsure 2 general',
    ])
  })

  it('stand on one shelf each', () => {
    expect([...shelf('first'), ...shelf('money'), ...shelf('more')].sort()).toEqual([...categoryCodes].sort())
  })

  it('are known by their code and by nothing else', () => {
    expect(categoryCodes.every(isCategory)).toBe(true)
    expect(['', 'Drugs', 'toString', '__proto__', 'drugs '].some(isCategory)).toBe(false)
  })
})

describe('the time within which a case is to be decided', () => {
  it('is 4, 24, 72 and 168 hours by band', () => {
    expect(dueHours).toEqual({ 0: 4, 1: 24, 2: 72, 3: 168 })
  })

  it('is shortened by a tenth for each doubling of independent voices, by half at most, and never lengthened', () => {
    expect([0, 1, 2, 4, 8, 16, 32, 64, 1e6].map(dueShortening)).toEqual([
      0,
      0,
      0.1,
      0.2,
      expect.closeTo(0.3),
      0.4,
      0.5,
      0.5,
      0.5,
    ])
    for (let voices = 1; voices < 200; voices++)
      expect(dueShortening(voices + 1)).toBeGreaterThanOrEqual(dueShortening(voices))
  })
})
