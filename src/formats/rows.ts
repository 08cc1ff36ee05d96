/**
 * The rows of a published file: one per country and measure, each with its own denominator, population, method and
 * cutoff, so that a row torn out of its file still says what it is. It makes rows, not bytes; it counts nothing.
 */
import { zoneOf } from '../model/country.ts'
import { boundsOf, readQuarter } from '../model/period.ts'
import type { ReleaseHead } from '../model/release.ts'
import { type Counts, type Figure, provisionalDays, provisionalPending } from '../model/statistic.ts'

/** The columns in their order. A file never lacks one and never has another. */
export const columns = [
  'snapshot_id',
  'vintage',
  'period',
  'period_start_utc',
  'period_end_utc',
  'tz',
  'basis',
  'country',
  'country_role',
  'count_basis',
  'kind',
  'category',
  'measure',
  'population',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'interval_method',
  'conf_level',
  'maturity',
  'status',
  'is_total',
  'note_code',
  'method',
  'cutoff',
] as const
export type Column = (typeof columns)[number]

/** What is measured, in code-unit order, which is the order of the rows within a country. */
export const measures = [
  'cleared',
  'flagged',
  'pending',
  'reported',
  'share_of_examined',
  'share_of_reported_bounds',
  'undetermined',
] as const
export type Measure = (typeof measures)[number]

/** What one row's status says of that row. `r`, `b` and `m` of later methods do not occur in this one. */
export const rowStatuses = ['ok', 'p', 'u', 'c', 'Z', '-'] as const
export type RowStatus = (typeof rowStatuses)[number]

export const noteCodes = ['invented', 'of_reported_only'] as const

/** Empty is null; numbers stay numbers until a format writes them. */
export type Row = Record<Column, string | number | boolean | null> & { measure: Measure; status: RowStatus }

type Value = Pick<Row, 'numerator' | 'denominator' | 'value' | 'lower' | 'upper' | 'status'>

/** All rows of a release, by code-unit order of country and then measure. The same figures give the same rows. */
export function rowsOf(release: ReleaseHead, figures: readonly Figure[]): Row[] {
  return [...figures]
    .sort((one, other) => (one.country < other.country ? -1 : 1))
    .flatMap((figure) => measures.map((measure) => rowOf(release, figure, measure)))
}

function rowOf(release: ReleaseHead, figure: Figure, measure: Measure): Row {
  const tz = zoneOf(figure.country)
  const { start, end } = boundsIn(release.period, tz)
  const late = isLate(figure, (Date.parse(release.cutoff) - end.getTime()) / 86_400_000)
  const { numerator, denominator, value, lower, upper, status } = numbersOf(figure, measure, late)
  return {
    snapshot_id: release.id,
    vintage: release.vintage,
    period: release.period,
    period_start_utc: start.toISOString(),
    period_end_utc: end.toISOString(),
    tz,
    basis: 'received',
    country: figure.country,
    country_role: 'targeted',
    count_basis: 'headcount',
    kind: 'all',
    category: 'all',
    measure,
    population: measure === 'share_of_examined' ? 'examined' : 'reported',
    numerator,
    denominator,
    value,
    lower,
    upper,
    interval_method: measure === 'share_of_reported_bounds' ? 'logical_bounds' : null,
    conf_level: null,
    maturity: figure.maturity,
    status,
    is_total: false,
    note_code: release.invented ? 'invented;of_reported_only' : 'of_reported_only',
    method: release.method,
    cutoff: release.cutoff,
  }
}

function boundsIn(period: string, zone: string): { start: Date; end: Date } {
  const quarter = readQuarter(period)
  if (!quarter) throw new RangeError(`${period} is not a quarter.`)
  return boundsOf(quarter, zone)
}

/** Whether a figure may still move: the model's rule for `p`, also for a cell too thin for a share. */
function isLate({ maturity }: Figure, daysSinceEnd: number): boolean {
  return maturity !== null && 1 - maturity > provisionalPending && daysSinceEnd < provisionalDays
}

const empty = { numerator: null, denominator: null, value: null, lower: null, upper: null }

/**
 * The numbers of one row. Its status is that row's own: in a country with too few examined channels the share is `u`
 * and empty while the counts stand; where nothing was reported the counts are true zeros and the shares do not exist.
 */
function numbersOf(figure: Figure, measure: Measure, late: boolean): Value {
  const { counts, examined, share, lower, upper } = figure
  if (!counts) return { ...empty, status: 'c' }
  const stands = figure.status === 'p' || late ? 'p' : 'ok'
  if (measure === 'share_of_examined') {
    const status = counts.reported === 0 ? '-' : share === null ? 'u' : stands
    return { ...empty, numerator: counts.flagged, denominator: examined, value: share, status }
  }
  if (measure === 'share_of_reported_bounds') {
    return { ...empty, denominator: counts.reported, lower, upper, status: lower === null ? '-' : stands }
  }
  const count = counts[measure satisfies keyof Counts]
  const status = counts.reported === 0 ? 'Z' : stands
  return { ...empty, numerator: count, denominator: counts.reported, value: count, status }
}
