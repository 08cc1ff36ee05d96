import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../../db/client.ts'
import type { App } from '../../src/app.ts'
import {
  claimCase,
  eraseWhatIsOver,
  judgeDecision,
  listReleases,
  publishRelease,
  readFigure,
  readFigures,
  readPublishable,
  readStatus,
  tellReporters,
} from '../../src/flow/index.ts'
import { openKeys } from '../../src/flow/keys.ts'
import { makeLog } from '../../src/log.ts'
import { type Member, machine } from '../../src/model/actor.ts'
import { mayShow } from '../../src/model/disclosure.ts'
import { fillWorld } from '../../src/world/fill.ts'
import { inventWorld, worldMark } from '../../src/world/invent.ts'
import { loadWorld } from '../../src/world/load.ts'
import { places, released, seasons } from '../../src/world/places.ts'
import { allWords } from '../../src/world/words.ts'
import { type TestDatabase, useDatabase } from '../support/database.ts'
import { countAsOf } from './figures.ts'

const monitored = places.map((place) => place.country).filter((country) => country !== 'ZZ')
const later = new Date('2026-11-21T12:00:00Z')
const opened: Connection[] = []
afterAll(() => Promise.all(opened.map((connection) => connection.close())))

async function appOn(base: TestDatabase): Promise<App> {
  const [main, reader, store] = [base.appUrl, base.readerUrl, base.keysUrl].map((url) => connect(url, { max: 2 }))
  opened.push(main!, reader!, store!)
  const keys = await openKeys(store!.db, randomBytes(32))
  const log = makeLog('silent')
  return { db: main!.db, reader: reader!.db, keys, clock: () => later, log, monitored, invented: true }
}

const unheard = () => {}
const longEnough = 120_000

describe('the first start of the sandbox', () => {
  const base = useDatabase()
  const world = inventWorld()
  const said: string[] = []
  let app: App
  let filled: Awaited<ReturnType<typeof fillWorld>>
  beforeAll(async () => {
    app = await appOn(base)
    filled = await fillWorld(app, (line) => said.push(line))
  }, longEnough)

  const count = async (table: string) => Number((await app.db`select count(*) from ${app.db(table)}`)[0]!.count)

  it('keeps every row and says how far it is', async () => {
    expect(filled).toMatchObject({ channels: world.channels.length, reports: world.reports.length })
    expect(said).toEqual([
      `${world.channels.length} invented channels`,
      `${world.reports.length} invented reports`,
      `${world.decisions.length} invented decisions`,
      '7 quarters published',
    ])
    for (const [table, rows] of [
      ['channel', world.channels],
      ['report', world.reports],
      ['event', world.events],
      ['event_payload', world.events],
      ['claim', world.claims],
      ['approval', world.approvals],
      ['child_locator', world.locators],
      ['member', world.members],
    ] as const) {
      expect([table, await count(table)]).toEqual([table, rows.length])
    }
  })

  it('keeps cases that are what their events leave, in order and with true commitments', async () => {
    const [wrong] = await app.db`
      select count(*)::int as cases from cases c
      join lateral (select * from event e where e.case_id = c.id order by version desc limit 1) last on true
      where (c.state, c.version, c.band, c.tier, c.voices, c.due_at)
        is distinct from (last.state_after, last.version, last.band, last.tier, last.voices, last.due_at)
        or c.version <> (select count(*) from event e where e.case_id = c.id)
        or c.voices <> (select count(*) from report r where r.case_id = c.id)`
    expect(wrong).toEqual({ cases: 0 })
    const [broken] = await app.db`
      select count(*)::int as events from event e join event_payload p on p.event_id = e.id
      where e.commitment <> sha256(p.salt || convert_to(p.payload, 'UTF8'))`
    expect(broken).toEqual({ events: 0 })
    const [salts] = await app.db`select count(distinct salt)::int as salts from event_payload`
    expect(salts).toEqual({ salts: world.events.length })
    const [disordered] = await app.db`
      select count(*)::int as events from (select at < lag(at) over (order by id) as back from event) e where back`
    expect(disordered).toEqual({ events: 0 })
  })

  it('freezes each old quarter as it stood then, counted in another way', async () => {
    for (const { name, quarter, cutoff } of released) {
      const { figures } = await readFigures(app, name)
      const seen = countAsOf(world, quarter, cutoff)
      for (const country of new Set([...seen.keys(), ...monitored])) {
        const cell = seen.get(country)
        const figure = figures.find((one) => one.country === country)
        const {
          people = 0,
          largestPerson = 0,
          ...counts
        } = cell ?? { reported: 0, flagged: 0, cleared: 0, undetermined: 0, pending: 0 }
        const shown = mayShow({ reported: counts.reported, people, largestPerson }) ? counts : null
        expect([name, country, figure?.counts]).toEqual([name, country, shown])
      }
    }
  })

  it('shows every status somewhere, and never a share of few', async () => {
    const all = await Promise.all(released.map((season) => readFigures(app, season.name)))
    const figures = all.flatMap((one) => one.figures)
    expect([...new Set(figures.map((figure) => figure.status))].sort()).toEqual(['Z', 'c', 'ok', 'p', 'u'])
    const statusOf = async (country: string, period: string) => (await readFigure(app, country, period)).figure.status
    expect(await statusOf('KH', '2025-Q3')).toBe('c')
    expect(await statusOf('AE', '2026-Q2')).toBe('c')
    expect(await statusOf('KE', '2026-Q2')).toBe('c')
    expect(await statusOf('DE', '2026-Q2')).toBe('Z')
    expect(await statusOf('TH', '2026-Q2')).toBe('p')
    expect(await statusOf('PT', '2026-Q2')).toBe('u')
    expect(await statusOf('VN', '2026-Q2')).toBe('ok')
  })

  it('publishes three weeks after each quarter and names what came before', async () => {
    const heads = (await listReleases(app)).toReversed()
    expect(heads.map((head) => head.period)).toEqual(released.map((season) => season.name))
    expect(heads.map((head) => Date.parse(head.cutoff))).toEqual(released.map((season) => season.cutoff))
    expect(heads.map((head) => head.predecessor)).toEqual([null, ...heads.slice(0, -1).map((head) => head.id)])
    expect(heads.map((head) => head.id)).toEqual(filled.releases)
    expect(heads.every((head) => head.invented)).toBe(true)
  })

  it('lets a moderator claim an invented case and read its words', async () => {
    const by: Member = {
      kind: 'member',
      id: world.members[3]!.id,
      role: 'moderator',
      domains: ['general'],
      country: 'KE',
    }
    const card = await claimCase(app, by, {})
    expect(card.domain).toBe('general')
    expect(card.words.filter(({ text }) => !allWords().includes(text))).toEqual([])
    expect(card.names.every((name) => /invented/i.test(name))).toBe(true)
  })

  it('lets somebody else approve what an invented member proposed', async () => {
    const lead = world.members.find((member) => member.country === 'BR')!
    const { id, role, domains, country } = lead
    const by: Member = { kind: 'member', id, role, domains, country }
    const [waiting] = await app.db<{ id: string; version: number }[]>`
      select c.id, c.version from cases c join decision d on d.id = c.decision_id
      where c.state = 'pending_second' and c.domain = 'general' and d.decided_by <> ${id} limit 1`
    await judgeDecision(app, by, { caseId: waiting!.id, version: waiting!.version, word: 'approve' })
    const [row] = await app.db`select state from cases where id = ${waiting!.id}`
    expect(row).toEqual({ state: 'closed' })
  })

  it('answers an invented receipt', async () => {
    const told = world.reports.find((report) => report.toldAt !== null && report.category === 'drugs')!
    const receipt = app.keys.receipt(told.id)
    const status = await readStatus(app, { kind: 'reporter', person: { telegramId: 1 } }, { receipt })
    expect(status).toMatchObject({ status: 'finished', outcome: expect.any(String) })
  })

  it('writes to nobody, whatever the jobs do, and forgets nobody', async () => {
    for (;;) if ((await tellReporters(app, machine, {})).told === 0) break
    expect(await eraseWhatIsOver(app, machine, {})).toMatchObject({ drafts: 0, reporters: 0, messages: 0 })
    expect(await count('outbox')).toBe(0)
    const [writable] =
      await app.db`select count(*)::int as people from reporter where sealed_chat is not null or forget_at is not null`
    expect(writable).toEqual({ people: 0 })
  })

  it('changes nothing when it is done again', async () => {
    const before = [await count('report'), await count('release'), await count('event')]
    expect(await fillWorld(app, unheard)).toEqual({ channels: 0, reports: 0, releases: [] })
    expect([await count('report'), await count('release'), await count('event')]).toEqual(before)
  })

  it('leaves 2026-Q3 to be published, with a clear share for Vietnam', async () => {
    expect(await readPublishable(app, machine, {})).toEqual(['2026-Q3'])
    await publishRelease(app, machine, { period: '2026-Q3' })
    const { figure } = await readFigure(app, 'VN', '2026-Q3')
    expect(figure).toMatchObject({ status: 'p', examined: 90, share: 0.7, lower: 0.525, upper: 0.775 })
    expect(figure.counts).toEqual({ reported: 120, flagged: 63, cleared: 27, undetermined: 18, pending: 12 })
    expect(seasons[7]!.name).toBe('2026-Q3')
  })
})

describe('a start that was killed', () => {
  const base = useDatabase()
  const other = useDatabase()

  it('is completed by the next one, with the same releases under other keys', { timeout: longEnough }, async () => {
    const [app, again] = [await appOn(base), await appOn(other)]
    await loadWorld(app, machine, { mark: worldMark, invent: inventWorld, say: unheard })
    await publishRelease({ ...app, clock: () => new Date(released[0]!.cutoff) }, machine, { period: '2024-Q4' })
    const rest = await fillWorld(app, unheard)
    expect([rest.channels, rest.releases.length]).toEqual([0, 6])
    const whole = await fillWorld(again, unheard)
    expect((await listReleases(app)).toReversed().map((head) => head.id)).toEqual(whole.releases)
  })
})

describe('a database that was used', () => {
  const base = useDatabase()

  it('is left as it is', async () => {
    const app = await appOn(base)
    await app.db`insert into release (id, period, vintage, cutoff, published_at, method, invented)
      values ('one', '2024-Q1', 1, now(), now(), 'another', false)`
    expect(await fillWorld(app, unheard)).toEqual({ channels: 0, reports: 0, releases: [] })
    expect(await app.db`select from channel`).toHaveLength(0)
  })
})
