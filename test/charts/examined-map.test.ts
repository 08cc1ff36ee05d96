import { describe, expect, it } from 'vitest'
import { type ChartFigure, examinedMap, toPng } from '../../src/charts/index.ts'
import { classOf } from '../../src/charts/map/class.ts'
import { numericOf } from '../../src/charts/map/iso-numeric.ts'
import { mapShapes } from '../../src/charts/map/shapes.ts'
import { byStatus, counts, final, hidden, mapWords, period, worked, writtenIn } from './sample.ts'

/** All that the map says about a country when it is pointed at. */
const sayings = (svg: string, name: string) =>
  [...svg.matchAll(/<title>([^<]*)<\/title>/g)]
    .map((match) => match[1] ?? '')
    .filter((said) => said.startsWith(`${name}: `))

/** The points of an outline, whose first is written as it is and each other one from the last. */
function pointsOf(path: string): [x: number, y: number][] {
  return path.split('z').flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    return numbers.flatMap((value, index): [number, number][] => {
      if (index % 2 === 0) x += value
      else y += value
      return index % 2 === 0 ? [] : [[x, y]]
    })
  })
}

describe('the map of examined channels', () => {
  it('has a place for every code of ISO 3166-1 but Antarctica', () => {
    const placed = new Set(mapShapes().world.outlines.map(({ country }) => country))
    expect([...numericOf.keys()].filter((country) => !placed.has(country))).toEqual(['AQ'])
    expect(numericOf.size).toBe(249)
    expect(placed.size).toBe(248)
  })

  it('draws every country once', () => {
    const { world, inset } = mapShapes()
    for (const { outlines } of [world, inset]) {
      const codes = outlines.map(({ country }) => country)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('leaves the sea open: no islet turned inside out covers the enlarged part', () => {
    const { outlines, height } = mapShapes().inset
    const seas = outlines.flatMap(({ country, path }) =>
      pointsOf(path)
        .filter(([x, y]) => x <= 0 && y >= height * 10)
        .map(() => country),
    )
    expect(seas).toEqual([])
  })

  it('follows ISO 3166 where Natural Earth does not: Crimea lies in UA', () => {
    const { outlines, projection } = mapShapes().world
    const [x, y] = projection([34.2, 45.2]) ?? [0, 0]
    const near = (country: string) =>
      [...(outlines.find((outline) => outline.country === country)?.path.matchAll(/M(-?\d+) (-?\d+)/g) ?? [])].some(
        (match) => Math.hypot(Number(match[1]) / 10 - x, Number(match[2]) / 10 - y) < 4,
      )
    expect(near('RU')).toBe(false)
  })

  it('shows Singapore and Brunei enlarged: a dot each, Brunei its shape too, inside the frame and named', () => {
    const { inset } = mapShapes()
    const found = (country: string) => inset.outlines.find((outline) => outline.country === country)
    expect(found('SG')?.dot?.map(Math.round)).toEqual([154, 366])
    expect(found('BN')?.dot?.map(Math.round)).toEqual([294, 326])
    expect(found('BN')?.path).toMatch(/^M\d+ \d+l/)
    const svg = examinedMap([final('SG', worked), final('BN', worked)], mapWords)
    expect(svg.includes('r="70"')).toBe(true)
    expect(writtenIn(svg).map(({ words }) => words)).toEqual(expect.arrayContaining(['Singapore', 'Brunei']))
  })

  it('counts channels examined and says nothing of shares', () => {
    const svg = examinedMap([final('VN', worked)], mapWords)
    expect(sayings(svg, 'Viet Nam')).toEqual(['Viet Nam: 90 channels examined', 'Viet Nam: 90 channels examined'])
    expect(writtenIn(svg).filter(({ words }) => words.includes('%'))).toEqual([])
  })

  it.each<[number, string]>([
    [0, 'none'],
    [1, 'thin'],
    [19, 'thin'],
    [20, 'step-1'],
    [99, 'step-1'],
    [100, 'step-2'],
    [499, 'step-2'],
    [500, 'step-3'],
    [2499, 'step-3'],
    [2500, 'step-4'],
    [1_000_000, 'step-4'],
  ])('puts %i examined channels into the class %s', (examined, look) => {
    expect(classOf(final('VN', counts(examined, 0, 1, 0)))).toBe(look)
  })

  it('tells hidden, zero, provisional and not monitored apart in look and in words', () => {
    const provisional: ChartFigure = { ...byStatus.p, country: 'SG' }
    const svg = examinedMap([hidden('VN'), final('BR', counts(0, 0, 0, 0)), provisional], mapWords)
    expect(new Set(sayings(svg, 'Viet Nam'))).toEqual(new Set(['Viet Nam: Hidden to protect people']))
    expect(sayings(svg, 'Brazil')).toEqual(['Brazil: No channel was reported'])
    expect(new Set(sayings(svg, 'Singapore'))).toEqual(
      new Set(['Singapore: 90 channels examined (Provisional: some are still being examined)']),
    )
    expect(new Set(sayings(svg, 'Ecuador'))).toEqual(new Set(['Ecuador: Not monitored']))
    const key = writtenIn(svg).map(({ words }) => words)
    expect(key).toEqual(
      expect.arrayContaining([
        'Hidden to protect people',
        'none examined',
        'Not monitored',
        'Provisional: some are still being examined',
      ]),
    )
    expect(svg.includes('stroke-dasharray="60 40"')).toBe(true)
  })

  it('shows no number of a hidden figure', () => {
    const empty = { ...mapWords, key: { ...mapWords.key, range: () => 'a class' } }
    const texts = writtenIn(examinedMap([hidden('VN'), hidden('ZZ')], empty)).map(({ words }) => words)
    expect(texts.join(' ')).not.toMatch(/\d/)
    expect(texts).toContain('Not known: Hidden to protect people')
  })

  it('says in words the figure of a country that no map shows', () => {
    const texts = writtenIn(examinedMap([final('ZZ', worked)], mapWords)).map(({ words }) => words)
    expect(texts).toContain('Not known: 90 channels examined')
  })

  it('lets no word leave the sheet, with long names too', () => {
    const words = {
      ...mapWords,
      country: () => 'Cộng hòa Dân chủ Nhân dân',
      inset: 'Đông Nam Á '.repeat(9),
      status: { ...mapWords.status, provisional: 'Tạm thời '.repeat(9) },
    }
    for (const { words: said, left, right } of writtenIn(
      examinedMap([{ ...byStatus.p, country: 'SG' } as ChartFigure], words),
    )) {
      expect(left, said).toBeGreaterThanOrEqual(0)
      expect(right, said).toBeLessThanOrEqual(640)
    }
  })

  it('stays under 110,000 bytes and gives the same bytes in any order of figures', () => {
    const figures = [...numericOf.keys()].map((country) => final(country, worked))
    const svg = examinedMap(figures, mapWords)
    expect(Buffer.byteLength(svg)).toBeLessThan(110_000)
    expect(examinedMap([...figures].reverse(), mapWords) === svg).toBe(true)
    expect(/NaN|Infinity|undefined/.exec(svg)).toBeNull()
  })

  it('can be drawn as a picture when every country is hidden, hollow, provisional or zero', async () => {
    const all = [...numericOf.keys()]
    const looks: ((country: string) => ChartFigure)[] = [
      hidden,
      (country) => final(country, counts(3, 2, 1, 0)),
      (country) => ({ ...byStatus.p, country }) as ChartFigure,
      (country) => final(country, counts(0, 0, 0, 0)),
    ]
    for (const look of looks) {
      const picture = await toPng(examinedMap(all.map(look), mapWords, 'dark'), 320)
      expect(picture.length).toBeGreaterThan(1000)
    }
  })

  it('refuses figures of two periods', () => {
    expect(() => examinedMap([byStatus.ok, { country: 'SG', period: '2026-Q2', status: 'm' }], mapWords)).toThrow(
      RangeError,
    )
    expect(period).toBe('2026-Q3')
  })
})
