/** Numbers in files: plain decimals that read back as the same number. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDecimal } from '../../src/formats/number.ts'

describe('a number in a file', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [120, '120'],
    [0.7, '0.7'],
    [1 / 3, '0.3333333333333333'],
    [1e-7, '0.0000001'],
    [1.25e-9, '0.00000000125'],
    [-1.5e-7, '-0.00000015'],
    [1e21, '1000000000000000000000'],
    [1.234e25, '12340000000000000000000000'],
  ])('%s is written %s', (value, written) => {
    expect(plainDecimal(value)).toBe(written)
  })

  it('reads back as itself, with digits, a point and a sign only', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = plainDecimal(value)
        expect(written).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(written)).toBe(value === 0 ? 0 : value)
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => plainDecimal(value)).toThrow(RangeError)
  })
})
