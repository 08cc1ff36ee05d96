import { describe, expect, it } from 'vitest'
import { type ChartFigure, shareChart } from '../../src/charts/index.ts'
import {
  byStatus,
  chartWords,
  counts,
  final,
  hidden,
  longCardWords,
  namesOf,
  period,
  type Status,
  statuses,
  worked,
  writtenIn,
} from './sample.ts'

const names = (svg: string) =>
  writtenIn(svg)
    .map(({ words }) => words)
    .filter((words) => Object.values(namesOf).includes(words))

describe('the chart of all shares', () => {
  it('stands in alphabetical order whatever the shares and the order given, marks over letters apart', () => {
    const figures = [
      final('VN', counts(30, 0, 0, 0)),
      final('EC', worked),
      final('BR', counts(1, 99, 0, 0)),
      hidden('DE'),
      final('AX', worked),
      hidden('BN'),
    ]
    const expected = ['Åland', 'Brazil', 'Brunei', 'Đức', 'Ecuador', 'Viet Nam']
    expect(names(shareChart(figures, chartWords))).toEqual(expected)
    expect(names(shareChart([...figures].reverse(), chartWords))).toEqual(expected)
  })

  it('gives the same bytes for the same figures in any order', () => {
    const [one, two, three] = [final('VN', worked), hidden('BN'), final('SG', worked)]
    expect(shareChart([three, one, two], chartWords)).toBe(shareChart([one, two, three], chartWords))
  })

  it('puts share and bounds at percentages of the space there is', () => {
    const svg = shareChart([final('VN', worked)], chartWords)
    expect(svg).toContain('<circle cx="70%" ')
    expect(svg).toContain('<line x1="52.5%" x2="77.5%" ')
    expect(svg).toMatch(/<svg [^>]*width="100%" height="\d+" class="chart chart-share"/)
    expect(svg).not.toContain('viewBox')
  })

  it('shows no number of a hidden figure and asks for no sentence about it', () => {
    const asked: string[] = []
    const svg = shareChart([hidden('VN')], {
      ...chartWords,
      sentence: ({ country }) => {
        asked.push(country)
        return '7 of 9'
      },
    })
    expect(asked).toEqual([])
    const texts = writtenIn(svg).map(({ words }) => words)
    expect(texts.filter((words) => /\d/.test(words))).toEqual([
      '0\u00a0%',
      '50\u00a0%',
      '100\u00a0%',
      '0\u00a0%',
      '50\u00a0%',
      '100\u00a0%',
    ])
    expect(/<circle cx="[\d.]+%"/.test(svg)).toBe(false)
    expect(texts).toContain('Hidden to protect people')
  })

  it.each<[Status, { dot: boolean; line: boolean; dashed: boolean; hollow: boolean; hatched: boolean; says: string }]>([
    ['ok', { dot: true, line: true, dashed: false, hollow: false, hatched: false, says: '63 of 90 examined channels' }],
    [
      'p',
      { dot: true, line: true, dashed: true, hollow: false, hatched: false, says: 'Provisional: some are still being' },
    ],
    [
      'u',
      { dot: false, line: false, dashed: false, hollow: true, hatched: false, says: 'Too few examined for a share' },
    ],
    ['c', { dot: false, line: false, dashed: false, hollow: false, hatched: true, says: 'Hidden to protect people' }],
    ['Z', { dot: false, line: false, dashed: false, hollow: false, hatched: false, says: 'No channel was reported' }],
    ['m', { dot: false, line: false, dashed: false, hollow: false, hatched: false, says: 'Not monitored' }],
  ])('draws the status %s in its own way and says it', (status, { says, ...drawn }) => {
    const svg = shareChart([byStatus[status]], chartWords)
    const plot = svg.slice(0, svg.lastIndexOf('>100'))
    expect({
      dot: /<circle cx="[\d.]+%"/.test(plot),
      line: /<line x1="[\d.]+%" x2="[\d.]+%" y1="([\d.]+)" y2="\1"/.test(plot),
      dashed: plot.includes('stroke-dasharray'),
      hollow: plot.includes('rx="6"'),
      hatched: plot.includes('fill="url(#'),
    }).toEqual(drawn)
    expect(writtenIn(plot).map(({ words }) => words)).toContain(says)
  })

  it('explains in its key only what it shows', () => {
    const key = (figures: ChartFigure[]) => {
      const svg = shareChart(figures, chartWords)
      return writtenIn(svg.slice(svg.lastIndexOf('>100')))
        .map(({ words }) => words)
        .join(' ')
    }
    expect(key([byStatus.ok])).not.toMatch(/Provisional|Hidden|Too few/)
    expect(key([byStatus.p, hidden('SG'), final('BN', counts(1, 1, 0, 0))])).toMatch(/Provisional.*Too few.*Hidden/)
  })

  it('fits a screen of 320 pixels with the longest words and a wider font', () => {
    const status = longCardWords.vi?.status ?? chartWords.status
    const words = {
      ...chartWords,
      status,
      country: () => 'Cộng hòa Dân chủ Nhân dân Lào và các vùng phụ cận',
      sentence: () => 'Sáu mươi ba trong số chín mươi kênh đã được xem xét',
    }
    for (const status of statuses) {
      const svg = shareChart([byStatus[status]], words)
      for (const { words: said, left, right, x } of writtenIn(svg)) {
        if (x.endsWith('%')) continue
        expect((right - left) * 1.1 + left, said).toBeLessThanOrEqual(288)
      }
    }
  })

  it('lets no country name run into its share', () => {
    const svg = shareChart([byStatus.ok], { ...chartWords, country: () => 'Nhân dân '.repeat(9) })
    const value = writtenIn(svg).find(({ words, x }) => words === '70\u00a0%' && x === '100%')
    const width = (value?.right ?? 0) - (value?.left ?? 0)
    expect(width).toBeGreaterThan(0)
    for (const { words, right } of writtenIn(svg).filter(({ words }) => words.startsWith('Nhân'))) {
      expect(right * 1.1, words).toBeLessThan(288 - width * 1.1)
    }
  })

  it('carries title, caution and source itself only in a picture', () => {
    const said = (theme: 'page' | 'light') =>
      writtenIn(shareChart([byStatus.ok], chartWords, theme))
        .map(({ words }) => words)
        .join(' ')
    expect(said('page')).not.toContain(chartWords.caution)
    expect(said('light')).toContain(chartWords.title)
    expect(said('light')).toContain(chartWords.caution)
    expect(said('light')).toContain(chartWords.source)
  })

  it('takes its colours from the page on a page, and brings them in a picture', () => {
    const page = shareChart([byStatus.ok, hidden('SG')], chartWords)
    expect(page.replace(/var\(--chart-[a-z0-9-]+,#[0-9a-f]{6}\)/g, '')).not.toMatch(/#[0-9a-f]{6}/)
    expect(page).not.toContain('<style')
    expect(page).not.toContain('style=')
    expect(shareChart([byStatus.ok], chartWords, 'dark')).not.toContain('var(')
  })

  it('refuses two periods in one chart and a country twice', () => {
    expect(() => shareChart([byStatus.ok, { country: 'SG', period: '2026-Q2', status: 'm' }], chartWords)).toThrow(
      'A chart shows one period',
    )
    expect(() => shareChart([byStatus.ok, { country: 'VN', period, status: 'm' }], chartWords)).toThrow(
      'A chart shows a country once',
    )
  })
})
