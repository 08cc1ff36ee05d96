/** Releases and their cells: written once when a quarter is published, read by everybody, never changed. */
import { sql } from 'drizzle-orm'
import type { CellStatus } from '../../src/model/statistic.ts'
import { statement } from '../statement.ts'

export type ReleaseRow = {
  id: string
  period: string
  vintage: number
  cutoff: Date
  publishedAt: Date
  method: string
  predecessor: string | null
  invented: boolean
}

export type CellRow = {
  country: string
  status: CellStatus
  reported: number | null
  flagged: number | null
  cleared: number | null
  undetermined: number | null
  pending: number | null
  share: number | null
  lower: number | null
  upper: number | null
}

const releaseColumns = sql`id, period, vintage, cutoff, published_at as "publishedAt", method, predecessor, invented`
const cellColumns = sql`country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper`

export const lockReleases = statement<Record<never, never>, never>(
  'release',
  'lock_releases',
  'Lets one publication at a time happen; held until the transaction ends.',
  () => sql`select pg_advisory_xact_lock(hashtext('releases'))`,
)

export const keepRelease = statement<
  {
    id: string
    period: string
    vintage: number
    cutoff: Date
    publishedAt: Date
    method: string
    predecessor: string | null
    invented: boolean
    cells: string
  },
  { cells: number }
>(
  'release',
  'keep_release',
  'Writes a release and all its cells; `cells` is a JSON list of rows.',
  (arg) => sql`
    with kept as (
      insert into release (id, period, vintage, cutoff, published_at, method, predecessor, invented)
      values (${arg.id}, ${arg.period}, ${arg.vintage}, ${arg.cutoff}::timestamptz, ${arg.publishedAt}::timestamptz, ${arg.method},
        ${arg.predecessor}::text, ${arg.invented})
      returning id
    ), filled as (
      insert into released_cell (release_id, country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper)
      select kept.id, c.country, c.status, c.reported, c.flagged, c.cleared, c.undetermined, c.pending, c.share, c.lower, c.upper
      from kept, jsonb_to_recordset(${arg.cells}::text::jsonb) as c (country text, status text, reported int, flagged int,
        cleared int, undetermined int, pending int, share double precision, lower double precision, upper double precision)
      returning country
    )
    select count(*)::int as cells from filled`,
)

export const readReleases = statement<Record<never, never>, ReleaseRow>(
  'release',
  'read_releases',
  'All releases, the newest period first.',
  () => sql`select ${releaseColumns} from release order by period desc, vintage desc`,
)

export const readRelease = statement<{ period: string }, ReleaseRow>(
  'release',
  'read_release',
  'The newest release of a period.',
  (arg) => sql`select ${releaseColumns} from release where period = ${arg.period} order by vintage desc limit 1`,
)

export const readCells = statement<{ releaseId: string }, CellRow>(
  'release',
  'read_cells',
  'The cells of a release, by country.',
  (arg) =>
    sql`select ${cellColumns} from released_cell where release_id = ${arg.releaseId} order by country collate "C"`,
)

export const readCell = statement<{ releaseId: string; country: string }, CellRow>(
  'release',
  'read_cell',
  'One released figure.',
  (arg) =>
    sql`select ${cellColumns} from released_cell where release_id = ${arg.releaseId} and country = ${arg.country}`,
)
