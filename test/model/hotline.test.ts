import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../src/model/country.ts'
import { type HotlineRow, hotlineNeeds, hotlinesFor } from '../../src/model/hotline.ts'

const now = new Date('2026-11-21T00:00:00Z')
const row = (fields: Partial<HotlineRow>): HotlineRow => ({
  country: 'MY',
  need: 'child',
  organisation: 'Invented Line',
  contact: '123',
  confidence: 'high',
  verifiedAt: '2026-06-01',
  ...fields,
})
const one = (fields: Partial<HotlineRow>) => hotlinesFor('child', 'MY', now, [row(fields)]).own[0]

describe('help lines', () => {
  it('are there for every country, at least those that work everywhere, where a child is concerned', () => {
    for (const country of [...countryCodes, null]) {
      const { own, world } = hotlinesFor('child', country, now)
      expect(own.length + world.length).toBeGreaterThan(0)
      expect(world.map((line) => line.organisation)).toContain('NCMEC CyberTipline')
    }
  })

  it('stand without caution only when they were verified within a year', () => {
    expect(one({})).toEqual({ organisation: 'Invented Line', contact: '123', check: false, seen: null })
    expect(one({ verifiedAt: null })).toMatchObject({ check: true, seen: null })
    expect(one({ confidence: 'medium' })).toMatchObject({ check: true, seen: null })
    expect(one({ verifiedAt: '2025-11-21' })).toMatchObject({ check: true, seen: new Date('2025-11-21') })
    expect(one({ verifiedAt: '2025-11-22' })).toMatchObject({ check: false, seen: null })
  })

  it('of low confidence are never shown', () => {
    expect(one({ confidence: 'low' })).toBeUndefined()
  })

  it('have a need that is asked for, and a country that exists', async () => {
    const { default: rows } = await import('../../src/model/hotlines.json', { with: { type: 'json' } })
    for (const { need, country, contact } of rows) {
      expect(hotlineNeeds).toContain(need)
      expect(['*', ...countryCodes]).toContain(country)
      expect(contact).not.toBe('')
    }
  })
})
