import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/charts/font.ts'
import { decimal } from '../../src/charts/svg.ts'
import { alphabeticKey, clean, compareCodeUnits, wrap } from '../../src/charts/text.ts'
import { type Colour, chartCss, paintOf } from '../../src/charts/theme.ts'

describe('text in a chart', () => {
  it('is as wide as the letters of Noto Sans: M has 907 thousandths of an em, bold 943', () => {
    expect(widthOf('M', 1000)).toBe(907)
    expect(widthOf('M', 1000, 'bold')).toBe(943)
    expect(widthOf('MM', 10)).toBeCloseTo(18.14, 9)
    expect(widthOf('0123456789', 1000)).toBe(5720)
  })

  it('breaks at spaces, never within "70 %", and within a word only when it fits no line', () => {
    expect(wrap('aaa bbb ccc', { size: 10, width: widthOf('aaa bbb', 10) })).toEqual(['aaa bbb', 'ccc'])
    expect(wrap('share 70 %', { size: 10, width: widthOf('share 70', 10) })).toEqual(['share', '70\u00a0%'])
    expect(wrap('aaaaaa', { size: 10, width: widthOf('aaaa', 10) })).toEqual(['aaaa', 'aa'])
    expect(wrap('', { size: 10, width: 100 })).toEqual([])
  })

  it('loses isolates, controls and half letters, and composes the rest', () => {
    expect(clean('\u206863\u2069 of\n90\u202e\u0007 e\u0302\ud800')).toBe('63 of 90 ê\ufffd')
  })

  it('sorts by alphabet with marks and đ beside their letters', () => {
    const sorted = ['Zambia', 'Đức', 'Åland', 'Ecuador', 'Côte d’Ivoire', 'Congo', 'Dominica', 'Albania'].sort(
      (one, other) => compareCodeUnits(alphabeticKey(one), alphabeticKey(other)),
    )
    expect(sorted).toEqual(['Åland', 'Albania', 'Congo', 'Côte d’Ivoire', 'Dominica', 'Đức', 'Ecuador', 'Zambia'])
  })

  it('writes numbers with at most two decimals and refuses what is none', () => {
    expect([1 / 3, -0.001, 2, 1e-9].map(decimal)).toEqual(['0.33', '0', '2', '0'])
    expect(() => decimal(Number.NaN)).toThrow(RangeError)
  })
})

/** WCAG 2.2 relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe.each(['light', 'dark'] as const)('the colours of the theme %s', (theme) => {
  const paint = paintOf(theme)

  it.each<[Colour, Colour]>([
    ['ink', 'paper'],
    ['muted', 'paper'],
    ['teal', 'paper'],
    ['ochre', 'paper'],
    ['on-teal', 'teal'],
    ['ink', 'cleared'],
    ['ink', 'undetermined'],
  ])('let %s be read on %s (4.5 to 1)', (words, ground) => {
    expect(contrast(paint(words), paint(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each<[Colour, Colour]>([
    ['hatch', 'paper'],
    ['muted', 'paper'],
    ['step-4', 'paper'],
    ['step-3', 'paper'],
  ])('let the mark %s be seen on %s (3 to 1)', (mark, ground) => {
    expect(contrast(paint(mark), paint(ground))).toBeGreaterThanOrEqual(3)
  })

  it('run in one direction: each step of the map stands out more than the last', () => {
    const steps = (['step-1', 'step-2', 'step-3', 'step-4'] as const).map((step) =>
      contrast(paint(step), paint('paper')),
    )
    for (const [index, step] of steps.slice(1).entries()) expect(step / (steps[index] ?? step)).toBeGreaterThan(1.4)
  })
})

it('a page gets both sets of colours, and the paper ones for print', () => {
  expect(chartCss).toContain('--chart-ink:#1b1f2a')
  expect(chartCss).toContain('@media screen and (prefers-color-scheme:dark){:root{--chart-ink:#ecebe6')
})
