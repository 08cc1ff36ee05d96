import { describe, expect, it } from 'vitest'
import {
  decideCase,
  listReleases,
  publishRelease,
  readFigure,
  readFigures,
  readPublishable,
} from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import type { Outcome } from '../../src/model/decision.ts'
import { useDesk } from './desk.ts'
import { type CountedChannel, writeChannels } from './rows.ts'

const desk = useDesk({ at: '2026-10-05T12:00:00Z', monitored: ['MY', 'VN'] })

const inQuarter = new Date('2026-08-08T00:00:00Z')

type Made = {
  reported: number
  flagged?: number
  cleared?: number
  undetermined?: number
  people?: number
  country?: string
  day?: Date
}

/** So many channels of one country, so many of them decided; people and channels are dealt out to each other in turn. */
function make({
  reported,
  flagged = 0,
  cleared = 0,
  undetermined = 0,
  people = reported,
  country = 'VN',
  day = inQuarter,
}: Made): CountedChannel[] {
  return Array.from({ length: reported }, (_, at): CountedChannel => {
    const outcome: Outcome | null =
      at < flagged
        ? 'confirmed'
        : at < flagged + cleared
          ? 'unfounded'
          : at < flagged + cleared + undetermined
            ? 'insufficient'
            : null
    const voices = Array.from({ length: people }, (_one, person) => person).filter(
      (person) => person % reported === at % people,
    )
    const reports = voices.map((person) => ({ by: `${country} ${person}`, country, at: day }))
    const decided = outcome
      ? { state: 'closed' as const, decision: { outcome, country, at: day } }
      : { state: 'queued' as const }
    return { kinds: ['channel'], cases: [{ domain: 'general', openedAt: day, reports, ...decided }] }
  })
}

async function published(...made: Made[]) {
  await writeChannels(desk.owner, made.flatMap(make))
  const release = await publishRelease(desk.app, machine, { period: '2026-Q3' })
  return { release, figures: (await readFigures(desk.app, '2026-Q3')).figures }
}

const statusOf = async (...made: Made[]) => {
  const { figures } = await published(...made)
  return figures.map(({ country, status }) => `${country} ${status}`).join(', ')
}

describe('a released figure', () => {
  it('has the counts, D1 and D2 of the worked example: 120 reported, 63 confirmed, 27 cleared', async () => {
    const { figures } = await published({ reported: 120, flagged: 63, cleared: 27, undetermined: 24 })
    expect(figures[1]).toEqual({
      country: 'VN',
      period: '2026-Q3',
      status: 'ok',
      counts: { reported: 120, flagged: 63, cleared: 27, undetermined: 24, pending: 6 },
      examined: 90,
      share: 0.7,
      lower: 0.525,
      upper: 0.775,
      maturity: 0.95,
    })
  })

  it.each<[string, Made, string]>([
    ['nine channels of nine people', { reported: 9 }, 'c'],
    ['nine channels of twelve people', { reported: 9, people: 12 }, 'c'],
    ['ten channels of ten people', { reported: 10 }, 'u'],
    ['ten channels of nine people', { reported: 10, people: 9 }, 'c'],
    ['nineteen examined', { reported: 19, flagged: 10, cleared: 9 }, 'u'],
    ['twenty examined', { reported: 20, flagged: 11, cleared: 9 }, 'ok'],
    ['exactly 5 % pending', { reported: 40, flagged: 20, cleared: 18 }, 'ok'],
    ['just over 5 % pending', { reported: 39, flagged: 20, cleared: 17 }, 'p'],
    ['undetermined do not count as pending', { reported: 40, flagged: 20, undetermined: 20 }, 'ok'],
  ])('of %s has its status', async (_, made, status) => {
    expect(await statusOf(made)).toBe(`MY Z, VN ${status}`)
  })

  it('is hidden when one person gives more than half of it, and shown at exactly half', async () => {
    const many = (own: number, others: number): CountedChannel[] => [
      ...make({ reported: own, people: 1 }),
      ...make({ reported: others }).map((one) => ({
        ...one,
        cases: one.cases.map((each) => ({
          ...each,
          reports: each.reports.map((said) => ({ ...said, by: `o${said.by}` })),
        })),
      })),
    ]
    await writeChannels(desk.owner, many(12, 12))
    await publishRelease(desk.app, machine, { period: '2026-Q3' })
    expect((await readFigure(desk.app, 'VN', '2026-Q3')).figure.status).toBe('u')
    await desk.owner.unsafe('truncate released_cell, download, release')
    await writeChannels(desk.owner, make({ reported: 1, people: 1 }))
    await publishRelease(desk.app, machine, { period: '2026-Q3' })
    expect((await readFigure(desk.app, 'VN', '2026-Q3')).figure).toEqual({
      country: 'VN',
      period: '2026-Q3',
      status: 'c',
      counts: null,
      examined: null,
      share: null,
      lower: null,
      upper: null,
      maturity: null,
    })
  })

  it('that was provisional is final ninety days after the end of its quarter in its own zone', async () => {
    await writeChannels(desk.owner, make({ reported: 40, flagged: 30 }))
    const end = Date.parse('2026-09-30T17:00:00Z')
    const at = async (ms: number) => {
      desk.clock = new Date(end + ms)
      const { period } = await publishRelease(desk.app, machine, { period: '2026-Q3' })
      const { status } = (await readFigure(desk.app, 'VN', period)).figure
      await desk.owner.unsafe('truncate released_cell, download, release')
      return status
    }
    expect([await at(90 * 86_400_000 - 1), await at(90 * 86_400_000)]).toEqual(['p', 'ok'])
  })

  it('is there for a country that nobody monitors once a channel counts for it, and for ZZ; none is invented for others', async () => {
    expect(await statusOf({ reported: 10, country: 'BR' }, { reported: 3, country: 'ZZ' })).toBe(
      'BR u, MY Z, VN Z, ZZ c',
    )
  })
})

describe('a release', () => {
  it('freezes: what is decided later changes nothing in it, byte for byte', async () => {
    await writeChannels(desk.owner, make({ reported: 30, flagged: 20 }))
    const by = await desk.member()
    const card = await desk.claimed(by, { country: 'VN' })
    await publishRelease(desk.app, machine, { period: '2026-Q3' })
    const cells = async () => JSON.stringify(await desk.app.reader`select * from released_cell order by country`)
    const before = await cells()
    await decideCase(desk.app, by, {
      caseId: card.caseId,
      version: card.version,
      outcome: 'confirmed',
      decidedOn: 'public_page',
      policy: 'drugs',
    })
    await desk.owner`update report set withdrawn_at = now()`
    expect(await cells()).toBe(before)
  })

  it('happens once: again it is refused, and of ten at once one is published', async () => {
    await writeChannels(desk.owner, make({ reported: 12 }))
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () => publishRelease(desk.app, machine, { period: '2026-Q3' })),
    )
    expect(all.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'period_released' })
    await desk.refuses('period_released', () => publishRelease(desk.app, machine, { period: '2026 q3' }))
  })

  it('is refused for what is no quarter, is not over, or lies before the first report, and changes nothing', async () => {
    await desk.refuses('period_unknown', () => publishRelease(desk.app, machine, { period: '2026-Q3' }))
    await writeChannels(desk.owner, make({ reported: 12 }))
    for (const period of ['', '2026', '2026-Q5', '2026-Q0', 'Q3', '26-Q3', '2026-Q3; drop', '2026-Q2', '1999-Q1']) {
      await desk.refuses('period_unknown', () => publishRelease(desk.app, machine, { period }))
    }
    for (const period of ['2026-Q4', '2031-Q1'])
      await desk.refuses('period_not_closed', () => publishRelease(desk.app, machine, { period }))
  })

  it('waits until the quarter is over everywhere: not at its end in Kiribati or in London, but twelve hours after', async () => {
    await writeChannels(desk.owner, make({ reported: 12 }))
    for (const early of ['2026-09-30T10:00:00Z', '2026-10-01T00:00:00Z', '2026-10-01T11:59:59.999Z']) {
      desk.clock = new Date(early)
      await desk.refuses('period_not_closed', () => publishRelease(desk.app, machine, { period: '2026-Q3' }))
      expect(await readPublishable(desk.app, machine, {})).toEqual([])
    }
    desk.clock = new Date('2026-10-01T12:00:00Z')
    expect(await readPublishable(desk.app, machine, {})).toEqual(['2026-Q3'])
    await publishRelease(desk.app, machine, { period: '2026-Q3' })
    expect(await readPublishable(desk.app, machine, {})).toEqual([])
  })

  it('names the one published before it, also when all are published at one instant and at once', async () => {
    await writeChannels(desk.owner, make({ reported: 12, day: new Date('2025-02-08T00:00:00Z') }))
    const periods = await readPublishable(desk.app, machine, {})
    expect(periods).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'])
    await Promise.all(periods.map((period) => publishRelease(desk.app, machine, { period })))
    const releases = await listReleases(desk.app)
    const after = new Map(releases.map((one) => [one.predecessor, one.id]))
    let length = 0
    for (let at = after.get(null); at !== undefined; at = after.get(at)) length++
    expect([releases.length, after.size, length]).toEqual([7, 7, 7])
  })

  it('has another id when any cell, the cutoff or the predecessor is another, and the same for the same', async () => {
    const ids = new Set<string>()
    const run = async (made: Made[], more: { at?: string } = {}) => {
      await desk.owner.unsafe(
        'truncate released_cell, download, release, report, approval, decision, cases, channel cascade',
      )
      desk.clock = new Date(more.at ?? '2026-10-05T12:00:00Z')
      const { release } = await published(...made)
      ids.add(release.id)
      expect(release.id).toMatch(/^[0-9a-f]{64}$/)
    }
    await run([{ reported: 30, flagged: 20 }])
    await run([{ reported: 30, flagged: 20 }])
    expect(ids.size).toBe(1)
    await run([{ reported: 30, flagged: 19 }])
    await run([{ reported: 30, flagged: 19, cleared: 1 }])
    await run([{ reported: 30, flagged: 19, undetermined: 1 }])
    await run([{ reported: 31, flagged: 20 }])
    await run([
      { reported: 30, flagged: 20 },
      { reported: 1, country: 'BR' },
    ])
    await run([{ reported: 30, flagged: 20 }], { at: '2026-10-05T12:00:00.001Z' })
    expect(ids.size).toBe(7)
  })

  it('is read by the role that sees nothing else, and says what is missing', async () => {
    await desk.refuses('nothing_released', () => readFigure(desk.app, 'VN', null))
    const { release } = await published({ reported: 12 })
    expect(await readFigure(desk.app, ' vn ', '2026q3')).toMatchObject({
      release,
      figure: { country: 'VN', status: 'u' },
    })
    expect((await readFigure(desk.app, 'MY', null)).figure.counts?.reported).toBe(0)
    await desk.refuses('country_unknown', () => readFigure(desk.app, 'XX', null))
    await desk.refuses('country_unknown', () => readFigure(desk.app, 'constructor', null))
    await desk.refuses('nothing_released', () => readFigure(desk.app, 'FR', null))
    await desk.refuses('nothing_released', () => readFigure(desk.app, 'VN', '2026-Q2'))
    await desk.refuses('period_unknown', () => readFigure(desk.app, 'VN', 'summer'))
    const blind = { ...desk.app, db: null as never }
    expect((await readFigure(blind, 'VN', null)).figure.country).toBe('VN')
    expect((await readFigures(blind, null)).figures.map((one) => one.country)).toEqual(['MY', 'VN'])
  })
})
