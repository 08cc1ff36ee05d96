import { describe, expect, it } from 'vitest'
import { type ChartFigure, figureCard } from '../../src/charts/index.ts'
import { byStatus, cardWords, counts, final, longCardWords, type Status, seen, statuses, writtenIn } from './sample.ts'

const inner = 1152
const margin = 64

describe('the card of one figure', () => {
  it('puts the share and the bounds of the worked example at their places on the axis', () => {
    const svg = figureCard(byStatus.ok, cardWords)
    expect(svg).toContain(`<circle cx="${margin + 0.7 * inner}" `)
    expect(svg).toContain(`d="M${margin + 0.525 * inner} `)
    expect(svg).toContain(`H${margin + 0.775 * inner}" `)
    expect(writtenIn(svg).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['70\u00a0%', '53\u00a0%', '78\u00a0%']),
    )
  })

  it('lets the undecided parts of the bar lie exactly between the bounds', () => {
    const svg = figureCard(byStatus.ok, cardWords)
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="80"/g)].map((match) => [
      Number(match[1]),
      Number(match[2]),
    ])
    const [flagged, undetermined, pending, cleared] = bars
    expect(bars).toHaveLength(4)
    expect(flagged).toEqual([66, 600.8])
    expect(undetermined?.[0]).toBeCloseTo(margin + 0.525 * inner + 2, 6)
    expect((pending?.[0] ?? 0) + (pending?.[1] ?? 0)).toBeCloseTo(margin + 0.775 * inner - 2, 6)
    expect(cleared?.[0]).toBeCloseTo(margin + 0.775 * inner + 2, 6)
  })

  it('says how many of the reported channels stand in each part', () => {
    const words = writtenIn(figureCard(byStatus.ok, cardWords)).map((each) => each.words)
    expect(words).toEqual(expect.arrayContaining(['63 confirmed', '18 not determinable', '12 pending', '27 cleared']))
  })

  it('shows no number of a hidden figure and asks for none', () => {
    const never = (): never => {
      throw new Error('asked for a number')
    }
    const svg = figureCard(byStatus.c, { ...cardWords, percent: never, count: never })
    expect(
      writtenIn(svg)
        .map(({ words }) => words)
        .join(' '),
    ).not.toMatch(/\d/)
    expect(svg).not.toContain('<circle')
    expect(writtenIn(svg).map(({ words }) => words)).toContain('Hidden to protect people')
  })

  it.each<[Status, { dot: boolean; dashed: boolean; hollow: boolean; hatched: boolean; says: string }]>([
    ['ok', { dot: true, dashed: false, hollow: false, hatched: false, says: '70\u00a0%' }],
    [
      'p',
      { dot: true, dashed: true, hollow: false, hatched: false, says: 'Provisional: some are still being examined' },
    ],
    ['u', { dot: false, dashed: false, hollow: true, hatched: false, says: 'Too few examined for a share' }],
    ['c', { dot: false, dashed: false, hollow: false, hatched: true, says: 'Hidden to protect people' }],
    ['Z', { dot: false, dashed: false, hollow: false, hatched: false, says: 'No channel was reported' }],
    ['m', { dot: false, dashed: false, hollow: false, hatched: false, says: 'Not monitored' }],
  ])('draws the status %s in its own way and says it', (status, { says, ...drawn }) => {
    const svg = figureCard(byStatus[status], cardWords)
    expect({
      dot: svg.includes('<circle'),
      dashed: svg.includes('stroke-dasharray="20 12"'),
      hollow: svg.includes('rx="12"'),
      hatched: svg.includes('fill="url(#'),
    }).toEqual(drawn)
    expect(writtenIn(svg).map(({ words }) => words)).toContain(says)
  })

  it('gives a true zero an axis and a nought, and leaves what was not monitored blank', () => {
    const zero = figureCard(byStatus.Z, cardWords)
    const blank = figureCard(byStatus.m, cardWords)
    expect(writtenIn(zero).map(({ words }) => words)).toContain('0')
    expect(blank.match(/<rect/g)).toHaveLength(4)
    expect(
      writtenIn(blank)
        .map(({ words }) => words)
        .join(' '),
    ).not.toMatch(/\d/)
  })

  it('is 1280 wide, at least 800 high, and holds no letter under 40 units (11 pixels on a phone)', () => {
    for (const status of statuses) {
      const svg = figureCard(byStatus[status], cardWords)
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
      expect(Number(width)).toBe(1280)
      expect(Number(height)).toBeGreaterThanOrEqual(800)
      expect(Math.min(...writtenIn(svg).map(({ size }) => size))).toBeGreaterThanOrEqual(40)
    }
  })

  it.each(Object.keys(longCardWords))('never lets a long word leave the picture (%s)', (language) => {
    const ends = [final('VN', counts(0, 400, 0, 0)), final('VN', counts(400, 0, 0, 0))]
    for (const figure of [...statuses.map((status) => byStatus[status]), ...ends]) {
      const svg = figureCard(figure, longCardWords[language] ?? cardWords)
      const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1])
      for (const { words, left, right, y } of writtenIn(svg)) {
        expect(left, words).toBeGreaterThanOrEqual(margin - 0.01)
        expect(right, words).toBeLessThanOrEqual(1280 - margin + 0.01)
        expect(y, words).toBeLessThan(height)
      }
    }
  })

  it('lays no two labels of the axis over each other, wherever the bounds lie', () => {
    const some = [0, 1, 7, 30, 250, 1000]
    for (const flagged of some)
      for (const cleared of some)
        for (const undetermined of some) {
          const of = counts(flagged, cleared, undetermined, 20)
          const labels = writtenIn(figureCard(final('VN', of), cardWords)).filter(
            ({ words, size }) => size === 42 && /^\d+\u00a0%$/.test(words),
          )
          const sorted = labels.sort((one, other) => one.left - other.left)
          sorted.slice(1).forEach((label, index) => {
            expect(label.left - (sorted[index]?.right ?? 0), JSON.stringify(of)).toBeGreaterThan(10)
          })
          expect(sorted.at(0)?.left).toBeGreaterThanOrEqual(margin - 0.01)
          expect(sorted.at(-1)?.right).toBeLessThanOrEqual(1280 - margin + 0.01)
        }
  })

  it('moves two labels that would touch apart, both equally far', () => {
    const labels = writtenIn(figureCard(final('VN', counts(500, 490, 10, 0)), cardWords)).filter(
      ({ words }) => /^5[01]\u00a0%$/.test(words) && words !== '',
    )
    const [low, high] = labels.filter(({ size }) => size === 42).sort((one, other) => one.left - other.left)
    const middle = ((low?.left ?? 0) + (high?.right ?? 0)) / 2
    expect(middle).toBeCloseTo(margin + 0.505 * inner, 1)
    expect((high?.left ?? 0) - (low?.right ?? 0)).toBeCloseTo(26, 1)
  })

  it('gives the same bytes every time', () => {
    for (const status of statuses)
      expect(figureCard(byStatus[status], cardWords)).toBe(figureCard(byStatus[status], cardWords))
  })

  it('is an image with a title and a description', () => {
    const svg = figureCard(byStatus.ok, cardWords)
    expect(svg).toContain('role="img" aria-labelledby="card-VN-2026-Q3-title card-VN-2026-Q3-desc"')
    expect(svg).toContain(`<title id="card-VN-2026-Q3-title">${cardWords.title}</title>`)
    expect(svg).toContain(`<desc id="card-VN-2026-Q3-desc">${cardWords.description}</desc>`)
  })

  it('keeps markup, controls and direction overrides out of the picture', () => {
    const title = '</text><script>x</script>\u202e\u2068a\u2069\u0000\ud800"'
    const svg = figureCard(byStatus.ok, { ...cardWords, title, subtitle: title, language: '"><script>' })
    expect(svg).not.toContain('<script')
    expect(svg).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/)
    expect(svg.isWellFormed()).toBe(true)
    expect(seen(svg)).toContain('&#60;script&#62;')
  })

  it('draws a figure of a single channel and one of millions', () => {
    const extremes: ChartFigure[] = [
      final('VN', counts(0, 0, 0, 1)),
      final('VN', counts(4_000_000, 1, 1, 1)),
      final('VN', counts(1, 4_000_000, 0, 0)),
    ]
    for (const figure of extremes) expect(figureCard(figure, cardWords)).not.toMatch(/NaN|Infinity|undefined|null/)
  })
})
