import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { afterMove } from '../../src/model/case.ts'
import { categories, categoryCodes } from '../../src/model/category.ts'
import { apartReasons, decidedOnFor, outcomesFor, policiesFor, restsOnEnough } from '../../src/model/decision.ts'
import { type Band, dueHours, dueShortening } from '../../src/model/due.ts'
import { channelKeys, readLink } from '../../src/model/link.ts'
import { inventWorld, worldMark } from '../../src/world/invent.ts'
import { beginning, horizon, places } from '../../src/world/places.ts'
import type { InventedEvent } from '../../src/world/rows.ts'
import { allWords, spoken } from '../../src/world/words.ts'

const world = inventWorld()
const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const caseOf = new Map(world.cases.map((row) => [row.id, row]))
const memberOf = new Map(world.members.map((row) => [row.id, row]))
const eventsOf = new Map<string, InventedEvent[]>(world.cases.map((row) => [row.id, []]))
for (const event of world.events) eventsOf.get(event.caseId)!.push(event)
const reportsOf = new Map(world.cases.map((row) => [row.id, world.reports.filter(() => false)]))
for (const report of world.reports) reportsOf.get(report.caseId)!.push(report)

describe('the invented world', () => {
  it('is the same at every call', () => {
    expect(digest(inventWorld())).toBe(digest(world))
  })

  it('is large, in about twenty countries, all categories, and the languages it speaks', () => {
    expect(world.channels.length).toBeGreaterThanOrEqual(5000)
    expect(world.reports.length).toBeGreaterThanOrEqual(20_000)
    expect(new Set(world.decisions.map((decision) => decision.country)).size).toBeGreaterThanOrEqual(20)
    expect(places).toHaveLength(21)
    expect([...new Set(world.reports.map((report) => report.category))].sort()).toEqual([...categoryCodes].sort())
    expect([...new Set(world.reports.map((report) => report.language))].sort()).toEqual([...spoken].sort())
    expect(world.channels[0]!.id).toBe(worldMark)
  })

  it('lies between 1 October 2024 and its horizon', () => {
    const instants = [...world.events, ...world.approvals].map((row) => row.at)
    expect(Math.min(...instants)).toBeGreaterThanOrEqual(beginning)
    expect(Math.max(...instants)).toBeLessThanOrEqual(horizon)
    expect(world.reports.every((report) => report.toldAt === null || report.toldAt <= horizon)).toBe(true)
  })

  it('has no name that is not plainly invented', () => {
    for (const { kind, value } of world.aliases) {
      if (kind === 'username') expect(value).toMatch(/^invented_(new_)?[a-z]+_\d{5}(_bot)?$/)
      if (kind === 'invite') expect(value).toMatch(/^InventedInvite\d{5}$/)
      if (kind === 'id') expect(Number(value)).toBeGreaterThan(997_852_516_352)
    }
    for (const { canonical } of world.locators) expect(canonical).toMatch(/^username:invented_sealed_\d{5}$/)
  })

  it('names its channels as the program would keep them', () => {
    for (const { value } of world.aliases.filter((alias) => alias.kind === 'username').slice(0, 200)) {
      expect(channelKeys(readLink(`@${value}`))).toEqual([{ kind: 'username', value }])
    }
  })

  it('has no words but its own labelled sentences, and none about children', () => {
    const allowed = new Set(allWords())
    const spoken = world.reports.flatMap((report) => report.words ?? [])
    expect(spoken.length).toBeGreaterThan(1000)
    expect(spoken.filter((words) => !allowed.has(words))).toEqual([])
    expect([...allowed].filter((words) => !/\((invented|rekaan|bịa đặt|inventé|inventado)\)$/.test(words))).toEqual([])
    for (const report of world.reports) {
      const child = caseOf.get(report.caseId)!.domain === 'child_safety'
      expect([report.words === null || !child, report.childInDanger !== null]).toEqual([true, child])
    }
  })

  it('lets nobody be written to, and nobody speak twice in a case', () => {
    expect(Math.min(...world.members.map((member) => member.chatId))).toBeGreaterThan(2 ** 52)
    expect(new Set(world.reports.map((report) => `${report.caseId} ${report.reporterId}`)).size).toBe(
      world.reports.length,
    )
    expect(new Set(world.reporters.map((reporter) => reporter.pseudonym.toString('hex'))).size).toBe(
      world.reporters.length,
    )
  })

  it('has work left: fresh and overdue cases, and decisions for a second person, in every domain', () => {
    const tally: Record<string, number> = {}
    for (const { domain, state, dueAt } of world.cases) {
      const key = `${domain} ${state}${state === 'queued' ? (dueAt < horizon ? ' overdue' : ' fresh') : ''}`
      tally[key] = (tally[key] ?? 0) + 1
    }
    for (const domain of ['general', 'terror', 'child_safety']) {
      expect(tally[`${domain} pending_second`]).toBeGreaterThanOrEqual(3)
      expect((tally[`${domain} queued fresh`] ?? 0) + (tally[`${domain} queued overdue`] ?? 0)).toBeGreaterThanOrEqual(
        3,
      )
    }
    expect(tally['general queued fresh']).toBeGreaterThanOrEqual(5)
    expect(tally['general queued overdue']).toBeLessThan(60)
  })

  it('lets few urgent general cases stand before a newcomer’s', () => {
    const urgent = world.cases.filter(
      ({ domain, state, band }) => domain === 'general' && state === 'queued' && band < 2,
    )
    expect(urgent).toHaveLength(3)
  })
})

describe('every invented case', () => {
  it('is what its events, replayed, leave', () => {
    for (const row of world.cases) {
      const events = eventsOf.get(row.id)!
      let state: InventedEvent['stateBefore'] = 'none'
      for (const [at, event] of events.entries()) {
        expect(event.version).toBe(at + 1)
        expect(event.stateBefore).toBe(state)
        expect(afterMove(state, event.move)).toBe(event.stateAfter)
        state = event.stateAfter
      }
      const { band, tier, voices, dueAt, version } = events.at(-1)!
      expect({ state, band, tier, voices, dueAt, version }).toEqual({
        state: row.state,
        band: row.band,
        tier: row.tier,
        voices: row.voices,
        dueAt: row.dueAt,
        version: row.version,
      })
      expect(events[0]!.at).toBe(row.openedAt)
    }
  })

  it('is due as its reports say', () => {
    for (const row of world.cases) {
      let [band, due] = [9, Number.POSITIVE_INFINITY]
      for (const [at, report] of reportsOf.get(row.id)!.entries()) {
        band = Math.min(band, categories[report.category].band)
        due = Math.min(due, row.openedAt + Math.round(dueHours[band as Band] * 3_600_000 * (1 - dueShortening(at + 1))))
      }
      expect([row.band, row.dueAt, row.voices]).toEqual([band, due, reportsOf.get(row.id)!.length])
    }
  })

  it('is decided as the rules allow, and by another person where they ask for one', () => {
    const words = new Map(world.approvals.map((approval) => [approval.decisionId, approval]))
    for (const decision of world.decisions) {
      const { domain } = caseOf.get(decision.caseId)!
      const proposed = eventsOf.get(decision.caseId)!.find(({ payload }) => payload.includes(decision.id))!
      expect(proposed.move).toBe(decision.holdReason ? 'propose' : 'decide')
      expect(outcomesFor(domain)).toContain(decision.outcome)
      expect(decidedOnFor(domain)).toContain(decision.decidedOn)
      expect(restsOnEnough(decision.outcome, decision.decidedOn, proposed.voices)).toBe(true)
      expect(policiesFor(domain, decision.category, decision.outcome)).toContain(decision.policy)
      expect(memberOf.get(decision.decidedBy)!.domains).toContain(domain)
      const word = words.get(decision.id)
      if (!word || word.kind === 'undone') continue
      expect(word.memberId).not.toBe(decision.decidedBy)
      const apart = apartReasons.some((reason) => reason === decision.holdReason)
      if (apart) expect(memberOf.get(word.memberId)!.country).not.toBe(memberOf.get(decision.decidedBy)!.country)
    }
  })

  it('is held by one member at a time, who holds no other', () => {
    const held = [...world.claims].sort((a, b) => a.claimedAt - b.claimedAt)
    const until = new Map<string, number>()
    for (const claim of held) {
      for (const holder of [claim.memberId, claim.caseId]) {
        expect(until.get(holder) ?? 0).toBeLessThanOrEqual(claim.claimedAt)
        until.set(holder, claim.releasedAt ?? Number.POSITIVE_INFINITY)
      }
    }
    expect(world.claims.filter((claim) => claim.releasedAt === null)).toEqual([])
  })

  it('is the only open one of its channel', () => {
    const closedAt = new Map<string, number>()
    for (const row of [...world.cases].sort((a, b) => a.openedAt - b.openedAt)) {
      expect(closedAt.get(row.channelId) ?? 0).toBeLessThan(row.openedAt)
      closedAt.set(row.channelId, row.state === 'closed' ? eventsOf.get(row.id)!.at(-1)!.at : Number.POSITIVE_INFINITY)
    }
  })
})
