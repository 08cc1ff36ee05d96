/** The files of a release: exact rows for every status, exact bytes for the same figures, and no number where one is hidden. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { formatNames, formats, isFormat } from '../../src/formats/index.ts'
import { caution, columnMeanings, noteMeanings } from '../../src/formats/meaning.ts'
import { columns, measures, noteCodes, type Row, rowStatuses, rowsOf } from '../../src/formats/rows.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import { type Figure, figureOf, hiddenFigure } from '../../src/model/statistic.ts'

const release: ReleaseHead = {
  id: 'ab'.repeat(32),
  period: '2026-Q3',
  vintage: 1,
  cutoff: '2026-10-20T06:00:00.000Z',
  method: '2026-11 narrow',
  predecessor: null,
  invented: false,
}

const place = (country: string) => ({ country, period: '2026-Q3' })
const figures: Figure[] = [
  figureOf(place('VN'), { reported: 120, flagged: 63, cleared: 27, undetermined: 25, pending: 5 }, 20),
  figureOf(place('ID'), { reported: 200, flagged: 90, cleared: 50, undetermined: 20, pending: 40 }, 20),
  figureOf(place('TH'), { reported: 24, flagged: 8, cleared: 6, undetermined: 8, pending: 2 }, 20),
  figureOf(place('MY'), { reported: 0, flagged: 0, cleared: 0, undetermined: 0, pending: 0 }, 20),
  hiddenFigure(place('BR')),
]

const csv = (head = release, of: readonly Figure[] = figures) =>
  Buffer.from(formats.csv.write(head, of)).toString('utf8')
const json = (head = release, of: readonly Figure[] = figures) =>
  JSON.parse(Buffer.from(formats.json.write(head, of)).toString('utf8')) as { rows: Row[] } & Record<string, unknown>

/** The CSV's rows as records, read by RFC 4180 as far as our cells need it: none is quoted. */
const records = (text: string) => {
  const [head = '', ...lines] = text.split('\r\n').slice(0, -1)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at] ?? '', value])))
}

/** The numbers and status of a country's rows, by measure. */
const told = (country: string, text = csv()) =>
  records(text)
    .filter((row) => row.country === country)
    .map((row) =>
      [row.measure, row.numerator, row.denominator, row.value, row.lower, row.upper, row.maturity, row.status].join(
        ' ',
      ),
    )

describe('a row', () => {
  it('carries everything it needs by itself', () => {
    const [row] = records(csv()).filter(({ country, measure }) => country === 'VN' && measure === 'share_of_examined')
    expect(row).toEqual({
      snapshot_id: release.id,
      vintage: '1',
      period: '2026-Q3',
      period_start_utc: '2026-06-30T17:00:00.000Z',
      period_end_utc: '2026-09-30T17:00:00.000Z',
      tz: 'Asia/Ho_Chi_Minh',
      basis: 'received',
      country: 'VN',
      country_role: 'targeted',
      count_basis: 'headcount',
      kind: 'all',
      category: 'all',
      measure: 'share_of_examined',
      population: 'examined',
      numerator: '63',
      denominator: '90',
      value: '0.7',
      lower: '',
      upper: '',
      interval_method: '',
      conf_level: '',
      maturity: '0.9583333333333334',
      status: 'ok',
      is_total: 'false',
      note_code: 'of_reported_only',
      method: '2026-11 narrow',
      cutoff: '2026-10-20T06:00:00.000Z',
    })
  })

  it('says the five counts, the share and the bounds of a figure', () => {
    expect(told('VN')).toEqual([
      'cleared 27 120 27   0.9583333333333334 ok',
      'flagged 63 120 63   0.9583333333333334 ok',
      'pending 5 120 5   0.9583333333333334 ok',
      'reported 120 120 120   0.9583333333333334 ok',
      'share_of_examined 63 90 0.7   0.9583333333333334 ok',
      'share_of_reported_bounds  120  0.525 0.775 0.9583333333333334 ok',
      'undetermined 25 120 25   0.9583333333333334 ok',
    ])
  })

  it('is provisional where the figure is', () => {
    expect(told('ID')[4]).toBe('share_of_examined 90 140 0.6428571428571429   0.8 p')
    expect(
      new Set(
        json()
          .rows.filter(({ country }) => country === 'ID')
          .map(({ status }) => status),
      ),
    ).toEqual(new Set(['p']))
  })

  it('has no share of too few, while its counts stand and are provisional by themselves', () => {
    expect(told('TH')).toEqual([
      'cleared 6 24 6   0.9166666666666666 p',
      'flagged 8 24 8   0.9166666666666666 p',
      'pending 2 24 2   0.9166666666666666 p',
      'reported 24 24 24   0.9166666666666666 p',
      'share_of_examined 8 14    0.9166666666666666 u',
      'share_of_reported_bounds  24  0.3333333333333333 0.75 0.9166666666666666 p',
      'undetermined 8 24 8   0.9166666666666666 p',
    ])
    const later = { ...release, cutoff: '2027-01-15T06:00:00.000Z' }
    expect(told('TH', csv(later))[0]).toBe('cleared 6 24 6   0.9166666666666666 ok')
  })

  it('is a true zero where nothing was reported, and has no share then', () => {
    expect(told('MY')).toEqual([
      'cleared 0 0 0    Z',
      'flagged 0 0 0    Z',
      'pending 0 0 0    Z',
      'reported 0 0 0    Z',
      'share_of_examined 0 0     -',
      'share_of_reported_bounds  0     -',
      'undetermined 0 0 0    Z',
    ])
  })

  it('is empty where the figure is hidden, the same in every measure and in both formats', () => {
    expect(told('BR')).toEqual(measures.map((measure) => `${measure}       c`))
    for (const row of json().rows.filter(({ country }) => country === 'BR')) {
      const { numerator, denominator, value, lower, upper, maturity, conf_level } = row
      expect([numerator, denominator, value, lower, upper, maturity, conf_level]).toEqual(Array(7).fill(null))
    }
  })

  it('says in its note that the world is invented', () => {
    const invented = { ...release, invented: true }
    expect(new Set(records(csv(invented)).map((row) => row.note_code))).toEqual(new Set(['invented;of_reported_only']))
    expect(json(invented).invented).toBe(true)
  })

  it('uses closed vocabularies only', () => {
    for (const row of rowsOf({ ...release, invented: true }, figures)) {
      expect(measures).toContain(row.measure)
      expect(rowStatuses).toContain(row.status)
      for (const note of String(row.note_code).split(';')) expect(noteCodes).toContain(note)
      expect(Object.keys(row)).toEqual([...columns])
    }
  })
})

describe('the bytes', () => {
  it('are RFC 4180 with CRLF, and no byte order mark', () => {
    const text = csv()
    expect(text.startsWith('snapshot_id,vintage,period,period_start_utc,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n"\ufeff]/)
    expect(text.split('\r\n')).toHaveLength(1 + figures.length * measures.length + 1)
  })

  it('come by code-unit order of country and measure, however the figures came', () => {
    const keys = records(csv()).map((row) => `${row.country} ${row.measure}`)
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(csv(release, figures.toReversed())).toBe(csv())
    expect(json(release, figures.toReversed())).toEqual(json())
  })

  it('are the same for ever for the same figures', () => {
    const digest = (name: 'csv' | 'json') =>
      createHash('sha256').update(formats[name].write(release, figures)).digest('hex')
    // A change here changes published files under an unchanged release: it needs a new method or column set.
    expect([digest('csv'), digest('json')]).toEqual([
      'f187c174e08612df1b1818dc1c8181cc592d5c76d57bbab48bb857a1f454126a',
      '8f7191e54baf49aa4e24c3d2bddf8abfc9411a552537435e15ced25e7fa583df',
    ])
  })

  it('hold the same rows in both formats', () => {
    const plain = (value: unknown) => (value === null ? '' : String(value))
    const typed = json().rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    )
    expect(typed).toEqual(records(csv()))
  })
})

describe('the head of the JSON', () => {
  it('says the release, the caution of the pages, and what every code means', () => {
    const { rows, columns: named, statuses, measures: measured, notes, ...head } = json()
    expect(head).toEqual({
      snapshot_id: release.id,
      period: '2026-Q3',
      vintage: 1,
      cutoff: '2026-10-20T06:00:00.000Z',
      method: '2026-11 narrow',
      predecessor: null,
      invented: false,
      caution,
    })
    expect(caution).toBe(wordsIn('en')('stats-caution'))
    expect((named as { name: string }[]).map(({ name }) => name)).toEqual([...columns])
    expect(Object.keys(statuses as object).sort()).toEqual([...rowStatuses].sort())
    expect(Object.keys(measured as object)).toEqual([...measures])
    expect(Object.keys(notes as object)).toEqual([...noteCodes])
    expect(rows).toHaveLength(35)
  })
})

describe('docs/api.md', () => {
  it('says of every column and note what the JSON says', () => {
    const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| `([a-z_]+)` \| (.+) \|$/gm)].map((found) => [found[1], found[2]])
    expect(rows).toEqual([...Object.entries(columnMeanings), ...Object.entries(noteMeanings)])
  })
})

describe('the table of formats', () => {
  it('knows its names and no other', () => {
    expect(formatNames).toEqual(['csv', 'json'])
    expect(['csv', 'json', 'xlsx', 'toString', ''].map(isFormat)).toEqual([true, true, false, false, false])
  })
})
