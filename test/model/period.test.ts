import { describe, expect, it } from 'vitest'
import { countryCodes, zoneOf } from '../../src/model/country.ts'
import {
  boundsOf,
  compareQuarters,
  nextQuarter,
  overEverywhere,
  type Quarter,
  quarterAt,
  readQuarter,
  sayQuarter,
} from '../../src/model/period.ts'

const all: Quarter[] = []
for (let at: Quarter = { year: 2010, quarter: 1 }; at.year < 2036; at = nextQuarter(at)) all.push(at)

describe('a quarter', () => {
  it.each([
    ['2026-Q3', '2026-Q3'],
    [' 2026q1 ', '2026-Q1'],
    ['2026 Q4', '2026-Q4'],
    ['2026/q2', '2026-Q2'],
    ['2026-Q5', null],
    ['2026-Q0', null],
    ['26-Q1', null],
    ['Q1 2026', null],
    ['2026', null],
    ['2026-Q11', null],
    ['', null],
  ])('reads %j', (text, said) => {
    const read = readQuarter(text)
    expect(read && sayQuarter(read)).toBe(said)
  })

  it('follows another', () => {
    expect(sayQuarter(nextQuarter({ year: 2026, quarter: 4 }))).toBe('2027-Q1')
    expect(all.every((one, at) => at === 0 || compareQuarters(all[at - 1] as Quarter, one) < 0)).toBe(true)
    expect(compareQuarters({ year: 2026, quarter: 2 }, { year: 2026, quarter: 2 })).toBe(0)
  })
})

describe('the bounds of a quarter', () => {
  it.each([
    ['Asia/Ho_Chi_Minh', '2026-06-30T17:00:00.000Z', '2026-09-30T17:00:00.000Z'],
    ['America/Sao_Paulo', '2026-07-01T03:00:00.000Z', '2026-10-01T03:00:00.000Z'],
    ['Europe/London', '2026-06-30T23:00:00.000Z', '2026-09-30T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-06-30T18:15:00.000Z', '2026-09-30T18:15:00.000Z'],
    ['UTC', '2026-07-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'],
  ])('in %s', (zone, start, end) => {
    const bounds = boundsOf({ year: 2026, quarter: 3 }, zone)
    expect([bounds.start.toISOString(), bounds.end.toISOString()]).toEqual([start, end])
  })

  it('begin where the clock jumped over midnight: Paraguay, October 2023', () => {
    expect(boundsOf({ year: 2023, quarter: 4 }, 'America/Asuncion').start.toISOString()).toBe(
      '2023-10-01T04:00:00.000Z',
    )
  })

  it('are, in every zone and for 26 years, the first instant of the local quarter; the one before belongs to the last', () => {
    const zones = [...new Set(countryCodes.map(zoneOf)), 'UTC', 'Etc/GMT+12', 'Pacific/Kiritimati']
    expect(zones.length).toBeGreaterThan(200)
    const wrong: string[] = []
    for (const zone of zones) {
      for (const quarter of all) {
        const { start } = boundsOf(quarter, zone)
        const [inside, before] = [quarterAt(start, zone), quarterAt(new Date(start.getTime() - 1), zone)]
        if (compareQuarters(inside, quarter) !== 0 || compareQuarters(nextQuarter(before), quarter) !== 0)
          wrong.push(`${zone} ${sayQuarter(quarter)}`)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  it('leave no gap and no overlap', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/Asuncion', 'Pacific/Apia', 'UTC']) {
      for (const quarter of all) expect(boundsOf(quarter, zone).end).toEqual(boundsOf(nextQuarter(quarter), zone).start)
    }
  })
})

describe('a quarter is over everywhere', () => {
  it('when its last local day has ended twelve hours west of Greenwich', () => {
    expect(overEverywhere({ year: 2026, quarter: 3 }).toISOString()).toBe('2026-10-01T12:00:00.000Z')
    expect(overEverywhere({ year: 2026, quarter: 4 })).toEqual(boundsOf({ year: 2026, quarter: 4 }, 'Etc/GMT+12').end)
  })

  it('and not before it is over in any country', () => {
    for (const quarter of all.slice(-40)) {
      const last = Math.max(...countryCodes.map((code) => boundsOf(quarter, zoneOf(code)).end.getTime()))
      expect(overEverywhere(quarter).getTime()).toBeGreaterThanOrEqual(last)
    }
  }, 60_000)
})
