import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, figureOf, hiddenFigure } from '../../src/model/statistic.ts'

const place = { country: 'VN', period: '2026-Q3' }
const counts = (flagged: number, cleared: number, undetermined: number, pending: number): Counts => ({
  reported: flagged + cleared + undetermined + pending,
  flagged,
  cleared,
  undetermined,
  pending,
})

describe('a figure', () => {
  it('is D1 and D2 of the worked example', () => {
    expect(figureOf(place, counts(63, 27, 20, 10), 5)).toMatchObject({
      examined: 90,
      share: 0.7,
      lower: 0.525,
      upper: 0.775,
      status: 'p',
    })
  })

  it.each([
    ['zero, whatever the day', counts(0, 0, 0, 0), 0, 'Z'],
    ['nineteen examined', counts(10, 9, 0, 0), 100, 'u'],
    ['twenty examined', counts(11, 9, 0, 0), 100, 'ok'],
    ['twenty undetermined are not examined', counts(10, 9, 20, 0), 100, 'u'],
    ['5 % pending', counts(19, 19, 0, 2), 0, 'ok'],
    ['over 5 % pending', counts(19, 18, 0, 2), 0, 'p'],
    ['over 5 % pending on the 89th day', counts(19, 18, 0, 2), 89.999, 'p'],
    ['over 5 % pending on the 90th day', counts(19, 18, 0, 2), 90, 'ok'],
    ['few and late at once: unreliable', counts(5, 5, 0, 10), 0, 'u'],
  ])('of %s', (_, given, days, status) => {
    expect(figureOf(place, given, days).status).toBe(status)
  })

  it('has no share without enough examined, and no bounds without a report', () => {
    expect(figureOf(place, counts(10, 9, 1, 0), 100)).toMatchObject({
      share: null,
      lower: 0.5,
      upper: 0.55,
      maturity: 1,
    })
    expect(figureOf(place, counts(0, 0, 0, 0), 100)).toEqual({
      ...place,
      status: 'Z',
      counts: counts(0, 0, 0, 0),
      examined: 0,
      share: null,
      lower: null,
      upper: null,
      maturity: null,
    })
  })

  it('that is hidden says nothing but that', () => {
    expect(hiddenFigure(place)).toEqual({
      ...place,
      status: 'c',
      counts: null,
      examined: null,
      share: null,
      lower: null,
      upper: null,
      maturity: null,
    })
  })

  it('bounds what deciding the rest could give, whatever the rest is', () => {
    const part = fc.nat({ max: 500 })
    fc.assert(
      fc.property(part, part, part, part, fc.nat({ max: 200 }), (flagged, cleared, undetermined, pending, days) => {
        fc.pre(flagged + cleared + undetermined + pending > 0)
        const given = counts(flagged, cleared, undetermined, pending)
        const { lower, upper, share, examined, maturity } = figureOf(place, given, days)
        expect(examined).toBe(flagged + cleared)
        expect([lower, upper, maturity]).toEqual([
          flagged / given.reported,
          (given.reported - cleared) / given.reported,
          1 - pending / given.reported,
        ])
        expect(share).toBe((examined ?? 0) < 20 ? null : flagged / (flagged + cleared))
        if (share !== null && lower !== null && upper !== null) expect(lower <= share && share <= upper).toBe(true)
      }),
    )
  })
})
