/**
 * The counts of a quarter as they stood at an instant, worked out from the rows of the invented world by replaying its
 * events: a second way to the figures, that shares no line with the SQL. For tests.
 */
import { zoneOf } from '../../src/model/country.ts'
import { outcomes } from '../../src/model/decision.ts'
import { boundsOf, type Quarter } from '../../src/model/period.ts'
import type { Counts } from '../../src/model/statistic.ts'
import type { InventedCase, InventedDecision, InventedReport, World } from '../../src/world/rows.ts'

export type Seen = Counts & { people: number; largestPerson: number }

const groupBy = <Row>(rows: readonly Row[], key: (row: Row) => string) => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

/** The decision that stood at `cutoff`: the last one decided or approved by then that was not taken back by then. */
function standing(world: World, cutoff: number): Map<string, InventedDecision> {
  const byId = new Map(world.decisions.map((decision) => [decision.id, decision]))
  const stands = new Map<string, InventedDecision>()
  for (const { caseId, move, at, payload } of world.events) {
    if (at > cutoff) break
    const decision = byId.get((JSON.parse(payload) as { decision?: string }).decision ?? '')
    if (decision && (move === 'decide' || move === 'approve')) stands.set(caseId, decision)
    if (move === 'undo' || move === 'return') stands.delete(caseId)
  }
  return stands
}

function mostSaid(reports: InventedReport[]): string {
  const counts = [...groupBy(reports, (report) => report.country)].map(([country, of]) => ({ country, n: of.length }))
  const rank = (country: string) => (country === 'ZZ' ? 'zz' : country)
  return counts.sort((a, b) => b.n - a.n || (rank(a.country) < rank(b.country) ? -1 : 1))[0]!.country
}

/** R, F, C, N, P, people and the largest person's channels by country; general domain only. */
export function countAsOf(world: World, quarter: Quarter, cutoff: number): Map<string, Seen> {
  const root = new Map(world.channels.map((channel) => [channel.id, channel.mergedInto ?? channel.id]))
  const general = new Map(world.cases.filter((row) => row.domain === 'general').map((row) => [row.id, row]))
  const valid = world.reports.filter((report) => general.has(report.caseId) && report.receivedAt < cutoff)
  const reportsOf = groupBy(valid, (report) => root.get(report.channelId)!)
  const opened = [...general.values()].filter((row) => row.openedAt < cutoff)
  const casesOf = groupBy(opened, (row) => root.get(row.channelId)!)
  const stands = standing(world, cutoff)
  const counted = (row: InventedCase) => {
    const decision = stands.get(row.id)
    return decision ? outcomes[decision.outcome].counted : 'pending'
  }
  const cells = new Map<string, { kinds: string[]; voices: string[] }>()
  for (const [channelId, reports] of reportsOf) {
    const cases = casesOf.get(channelId)!.sort((a, b) => b.openedAt - a.openedAt)
    const main = cases.find((row) => counted(row) === 'flagged') ?? cases[0]!
    const country = stands.get(main.id)?.country ?? mostSaid(reports)
    const { start, end } = boundsOf(quarter, zoneOf(country))
    const inside = reports.filter((report) => report.receivedAt >= start.getTime() && report.receivedAt < end.getTime())
    if (inside.length === 0) continue
    const cell = cells.get(country) ?? { kinds: [], voices: [] }
    cell.kinds.push(counted(main))
    cell.voices.push(...new Set(inside.map((report) => report.reporterId)))
    cells.set(country, cell)
  }
  return new Map([...cells].map(([country, cell]) => [country, seenIn(cell)]))
}

function seenIn({ kinds, voices }: { kinds: string[]; voices: string[] }): Seen {
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  const people = groupBy(voices, (voice) => voice)
  return {
    reported: kinds.length,
    flagged: count('flagged'),
    cleared: count('cleared'),
    undetermined: count('undetermined'),
    pending: count('pending'),
    people: people.size,
    largestPerson: Math.max(...[...people.values()].map((of) => of.length)),
  }
}
