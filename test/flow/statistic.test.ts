import { describe, expect, it } from 'vitest'
import { type CountedCell, countCells } from '../../db/queries/statistic.ts'
import { tagTimes } from '../../src/flow/release/publish.ts'
import { countryCodes, unknownCountry, zoneOf } from '../../src/model/country.ts'
import { type Outcome, outcomeCodes, outcomes, outcomesFor } from '../../src/model/decision.ts'
import { boundsOf, type Quarter } from '../../src/model/period.ts'
import { useDesk } from './desk.ts'
import { type CountedCase, type CountedChannel, type CountedReport, writeChannels } from './rows.ts'

const desk = useDesk()

const everywhere = [...countryCodes, unknownCountry]
const codes = (counted: string) => outcomeCodes.filter((code) => outcomes[code].counted === counted)
const quarter: Quarter = { year: 2026, quarter: 2 }

async function counted(cutoff: Date, of: Quarter = quarter): Promise<CountedCell[]> {
  const bounds = everywhere.map((country) => boundsOf(of, zoneOf(country)))
  const times = { starts: bounds.map((each) => each.start), ends: bounds.map((each) => each.end) }
  const rows = await countCells(desk.app.db, {
    countries: everywhere,
    ...times,
    ...tagTimes(of),
    cutoff,
    flagged: codes('flagged'),
    cleared: codes('cleared'),
    undetermined: codes('undetermined'),
  })
  return rows.toSorted((a, b) => (a.country < b.country ? -1 : 1))
}

/** The same by hand: no interval arithmetic, but the date that a clock on the wall of the country shows. */
function isIn({ year, quarter: of }: Quarter, at: Date, country: string): boolean {
  const wall = new Intl.DateTimeFormat('en-CA', {
    timeZone: zoneOf(country),
    year: 'numeric',
    month: '2-digit',
  }).format(at)
  return wall.startsWith(`${year}-`) && Math.ceil(Number(wall.slice(5, 7)) / 3) === of
}

function mostNamed(reports: readonly CountedReport[]): string {
  const tally = new Map<string, number>()
  for (const { country } of reports) tally.set(country, (tally.get(country) ?? 0) + 1)
  const rank = (country: string) => (country === 'ZZ' ? '~~' : country)
  return [...tally].toSorted(([a, n], [b, m]) => m - n || (rank(a) < rank(b) ? -1 : 1))[0]?.[0] ?? ''
}

function effective({ state, decision }: CountedCase, cutoff: Date): Outcome | null {
  return state === 'closed' && decision && (decision.approvedAt ?? decision.at) <= cutoff ? decision.outcome : null
}

/** What one channel counts as, and whose voices stand behind it; null when it counts nowhere. */
function countOne({ kinds, cases }: CountedChannel, cutoff: Date) {
  if (kinds.includes('person')) return null
  const general = cases.filter((one) => one.domain === 'general')
  const valid = general.flatMap((one) => one.reports).filter((one) => !one.withdrawn && one.at < cutoff)
  const live = general.filter((one) => !['merged', 'withdrawn'].includes(one.state) && one.openedAt < cutoff)
  const newestFirst = live.toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime())
  const standing = newestFirst.find((one) => effective(one, cutoff) === 'confirmed') ?? newestFirst[0]
  if (!standing || valid.length === 0) return null
  const outcome = effective(standing, cutoff)
  const country = outcome ? (standing.decision?.country ?? '') : mostNamed(valid)
  const { tagsFrom, tagsTo } = tagTimes(quarter)
  const known = (one: CountedReport) => (one.at >= tagsFrom && one.at < tagsTo ? one.by : null)
  const voices = new Set(valid.filter((one) => isIn(quarter, one.at, country)).map(known))
  const as = outcome === null ? 'pending' : outcomes[outcome].counted
  return voices.size === 0 || as === 'none' ? null : { country, as, voices }
}

function naive(channels: readonly CountedChannel[], cutoff: Date): CountedCell[] {
  const cells = new Map<string, CountedCell & { by: Map<string | null, number> }>()
  for (const one of channels.map((channel) => countOne(channel, cutoff))) {
    if (!one) continue
    const fresh = {
      country: one.country,
      reported: 0,
      flagged: 0,
      cleared: 0,
      undetermined: 0,
      pending: 0,
      people: 0,
      largestPerson: 0,
      by: new Map(),
    }
    const cell = cells.get(one.country) ?? fresh
    cells.set(one.country, cell)
    cell.reported++
    cell[one.as as 'flagged']++
    for (const voice of one.voices) cell.by.set(voice, (cell.by.get(voice) ?? 0) + 1)
  }
  return [...cells.values()]
    .map(({ by, ...cell }) => ({
      ...cell,
      people: [...by.keys()].filter((one) => one !== null).length,
      largestPerson: Math.max(...by.values()),
    }))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1))
}

function chanceFrom(seed: number) {
  let state = seed
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return { below, pick: <One>(list: readonly One[]): One => list[below(list.length)] as One }
}

const countries = ['VN', 'BR', 'MY', 'US', 'KI', 'AS', 'PY', 'ZZ']
/** Both ends of the quarter in every zone, to the millisecond, and days well inside and outside. */
const instants = [
  ...countries.flatMap((country) => {
    const { start, end } = boundsOf(quarter, zoneOf(country))
    return [start, end].flatMap((edge) => [-60_000, -1, 0, 60_000].map((ms) => new Date(edge.getTime() + ms)))
  }),
  ...['2026-02-10', '2026-04-20', '2026-05-05', '2026-06-11', '2026-06-29', '2026-07-20', '2026-08-14'].map(
    (day) => new Date(`${day}T09:00:00Z`),
  ),
]

type Placed = CountedCase & { row: number }

function invent(seed: number): CountedChannel[] {
  const { below, pick } = chanceFrom(seed)
  return Array.from({ length: 120 }, (_, number) => {
    const kinds = Array.from({ length: below(5) === 0 ? 2 : 1 }, () =>
      below(25) === 0 ? ('person' as const) : pick(['channel', 'group', 'bot', 'unresolved'] as const),
    )
    const cases = Array.from({ length: 1 + below(3) }, (_one, at): Placed => {
      const domain = below(8) === 0 ? pick(['terror', 'child_safety'] as const) : ('general' as const)
      const state =
        at > 0 && below(2) ? ('closed' as const) : pick(['closed', 'closed', 'withdrawn', 'merged'] as const)
      const said = new Map(
        Array.from({ length: 1 + below(4) }, () => [below(8) ? `person ${below(14)}` : null, null] as const),
      )
      const reports = [...said.keys()].map((by) => ({
        by,
        country: pick(countries),
        at: pick(instants),
        withdrawn: below(8) === 0,
      }))
      const decidedAt = pick(instants)
      const approved = below(4) === 0 ? { approvedAt: new Date(decidedAt.getTime() + below(20) * 86_400_000) } : {}
      const decision = { outcome: pick(outcomesFor(domain)), country: pick(countries), at: decidedAt, ...approved }
      const openedAt = new Date(pick(instants).getTime() + number * 1000 + at * 10)
      return { domain, state, openedAt, reports, decision, row: below(kinds.length) }
    })
    const open = pick([0, 1, 2])
    const last = cases.at(-1)
    if (last && open === 0)
      return { kinds, cases: [...cases.slice(0, -1), withoutDecision({ ...last, state: 'queued' })] }
    if (last && open === 1)
      return { kinds, cases: [...cases.slice(0, -1), withoutApproval({ ...last, state: 'pending_second' })] }
    return { kinds, cases }
  })
}

const withoutDecision = ({ decision: _, ...one }: Placed): Placed => one
const withoutApproval = (one: Placed): Placed => {
  if (!one.decision) return one
  const { approvedAt: _, ...decision } = one.decision
  return { ...one, decision }
}

describe('R, F, C, N, P and the people behind them', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'are what counting by hand gives, at three cutoffs (world %i)',
    async (seed) => {
      const channels = invent(seed)
      await writeChannels(desk.owner, channels)
      for (const day of ['2026-06-30T23:00:00Z', '2026-07-20T09:00:00Z', '2026-10-05T00:00:00Z']) {
        const cutoff = new Date(day)
        const cells = await counted(cutoff)
        expect(cells).toEqual(naive(channels, cutoff))
        for (const { reported, flagged, cleared, undetermined, pending } of cells)
          expect(flagged + cleared + undetermined + pending).toBe(reported)
      }
    },
  )
})

const at = (text: string) => new Date(text)
const cutoff = at('2026-08-01T00:00:00Z')

/** One channel with one general case. */
function channel(
  more: Partial<CountedCase> & { kinds?: CountedChannel['kinds']; said?: Partial<CountedReport>[] } = {},
): CountedChannel {
  const { kinds = ['channel'], said = [{}], ...one } = more
  const reports = said.map((each, index) => ({
    by: `person ${index}`,
    country: 'VN',
    at: at('2026-05-05T00:00:00Z'),
    ...each,
  }))
  return {
    kinds,
    cases: [{ domain: 'general', state: 'queued', openedAt: at('2026-05-05T00:00:00Z'), reports, ...one }],
  }
}
const decided = (outcome: Outcome, country = 'VN', day = '2026-05-06T00:00:00Z') => ({
  state: 'closed' as const,
  decision: { outcome, country, at: at(day) },
})

/** The cells as "country reported flagged cleared undetermined pending people largest". */
async function shown(channels: CountedChannel[], until = cutoff): Promise<string[]> {
  await writeChannels(desk.owner, channels)
  return (await counted(until)).map((cell) => Object.values(cell).join(' '))
}

describe('a quarter', () => {
  it.each([
    ['VN', '2026-03-31T17:00:00Z', '2026-06-30T17:00:00Z'],
    ['BR', '2026-04-01T03:00:00Z', '2026-07-01T03:00:00Z'],
    ['KI', '2026-03-31T12:00:00Z', '2026-06-30T12:00:00Z'],
    ['AS', '2026-04-01T11:00:00Z', '2026-07-01T11:00:00Z'],
    ['ZZ', '2026-04-01T00:00:00Z', '2026-07-01T00:00:00Z'],
  ])(
    'of %s holds the report at 00:01 of its first local day and at 23:59 of its last, not those a minute outside',
    async (country, start, end) => {
      const minutes = (edge: string, ms: number) => ({ country, at: new Date(at(edge).getTime() + ms) })
      const said = [
        minutes(start, -60_000),
        minutes(start, -1),
        minutes(start, 0),
        minutes(start, 60_000),
        minutes(end, -60_000),
        minutes(end, -1),
        minutes(end, 0),
      ]
      expect(
        await shown(said.map((one, index) => channel({ openedAt: one.at, said: [{ ...one, by: `p${index}` }] }))),
        // The two whose hour belongs to another quarter in UTC are nobody's when people are counted, and together the largest.
      ).toEqual([`${country} 4 0 0 0 4 ${country === 'ZZ' ? '4 1' : '2 2'}`])
    },
  )
})

describe('a channel', () => {
  it('counts once with several cases: confirmed if any was confirmed, else as its newest case stands', async () => {
    const [first, second] = ['2026-04-10T00:00:00Z', '2026-05-10T00:00:00Z']
    const two = (one: Partial<CountedCase>, other: Partial<CountedCase>): CountedChannel => {
      const base = {
        domain: 'general' as const,
        state: 'queued' as const,
        reports: [{ by: 'a', country: 'VN', at: at(first) }],
      }
      return {
        kinds: ['channel'],
        cases: [
          { ...base, openedAt: at(first), ...one },
          { ...base, openedAt: at(second), ...other },
        ],
      }
    }
    const rows = [
      two(decided('confirmed'), decided('unfounded')),
      two(decided('confirmed'), {}),
      two(decided('unfounded'), decided('gone')),
      two(decided('unfounded'), {}),
      two(decided('insufficient'), decided('lawful_speech')),
    ]
    expect(await shown(rows)).toEqual(['VN 5 2 1 1 1 1 5'])
  })

  it('under two names that were found to be one counts once, with the voices of both', async () => {
    const joined = channel({ ...decided('confirmed'), kinds: ['channel', 'channel'], said: [{ by: 'a' }] })
    joined.cases.push({
      domain: 'general',
      state: 'merged',
      openedAt: at('2026-05-05T00:00:00Z'),
      row: 1,
      reports: [{ by: 'b', country: 'VN', at: at('2026-05-05T00:00:00Z') }],
    })
    expect(await shown([joined])).toEqual(['VN 1 1 0 0 0 2 1'])
  })

  it('counts in the country of its decision, before one in the country most reports name, never in two', async () => {
    const voices = [
      { country: 'MY', by: 'a' },
      { country: 'VN', by: 'b' },
      { country: 'VN', by: 'c' },
    ]
    const rows = [
      channel({ said: voices }),
      channel({ said: voices, ...decided('confirmed', 'MY') }),
      channel({ said: voices, ...decided('confirmed', 'US') }),
    ]
    expect(await shown(rows)).toEqual(['MY 1 1 0 0 0 3 1', 'US 1 1 0 0 0 3 1', 'VN 1 0 0 0 1 3 1'])
  })

  it('attributed to a country that nobody named in the quarter is counted there, not dropped', async () => {
    const early = ['x', 'y'].map((by) => ({ by, country: 'BR', at: at('2026-01-10T00:00:00Z') }))
    expect(
      await shown([channel({ openedAt: at('2026-01-10T00:00:00Z'), said: [...early, { by: 'z', country: 'VN' }] })]),
    ).toEqual(['BR 1 0 0 0 1 1 1'])
  })

  it('without a country counts under ZZ; a named one outweighs ZZ in a tie', async () => {
    const rows = [
      channel({ said: [{ country: 'ZZ' }] }),
      channel({
        said: [
          { country: 'ZZ', by: 'a' },
          { country: 'VN', by: 'b' },
        ],
      }),
    ]
    expect(await shown(rows)).toEqual(['VN 1 0 0 0 1 2 1', 'ZZ 1 0 0 0 1 1 1'])
  })

  it('that is a person is counted nowhere, also when only one of its rows says so', async () => {
    expect(
      await shown([
        channel({ kinds: ['person'] }),
        channel({ kinds: ['channel', 'person'] }),
        channel({ kinds: ['person', 'channel'] }),
      ]),
    ).toEqual([])
  })

  it('decided to be a person is counted nowhere, also before its names are erased', async () => {
    expect(await shown([channel(decided('person')), channel(decided('gone'))])).toEqual(['VN 1 0 0 1 0 1 1'])
  })

  it('of another domain is counted nowhere', async () => {
    expect(
      await shown([
        channel({ domain: 'terror', ...decided('confirmed') }),
        channel({ domain: 'child_safety', ...decided('passed_to_hotline') }),
      ]),
    ).toEqual([])
  })

  it('whose reports were all withdrawn is counted nowhere; with one left it is', async () => {
    expect(
      await shown([
        channel({ said: [{ withdrawn: true }] }),
        channel({ said: [{ withdrawn: true, by: 'a' }, { by: 'b' }] }),
      ]),
    ).toEqual(['VN 1 0 0 0 1 1 1'])
  })

  it('waits where the decision waits for a second person, was approved after the cutoff, or was made after it', async () => {
    const held = { state: 'pending_second' as const, decision: decided('confirmed').decision }
    const late = {
      state: 'closed' as const,
      decision: { ...decided('confirmed').decision, approvedAt: at('2026-08-01T00:00:01Z') },
    }
    const just = { state: 'closed' as const, decision: { ...decided('confirmed').decision, approvedAt: cutoff } }
    expect(
      await shown([
        channel(held),
        channel(late),
        channel(just),
        channel(decided('confirmed', 'VN', '2026-08-01T00:00:01Z')),
      ]),
    ).toEqual(['VN 4 1 0 0 3 1 4'])
  })
})

describe('the people behind a cell', () => {
  it('are counted once each; those forgotten are nobody, and together the largest when they are', async () => {
    const rows = [...'abc'].map((by) => channel({ said: [{ by }] }))
    const forgotten = Array.from({ length: 4 }, () => channel({ said: [{ by: null }] }))
    expect(await shown([...rows, ...forgotten])).toEqual(['VN 7 0 0 0 7 3 4'])
  })
})
