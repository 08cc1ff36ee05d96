/**
 * A release as JSON: the same rows as the CSV with numbers as numbers, under a head that explains every code by itself,
 * because a file travels without the page it came from. English only, like the codes.
 */
import type { ReleaseHead } from '../model/release.ts'
import type { Figure } from '../model/statistic.ts'
import { caution, columnMeanings, measureMeanings, noteMeanings, statusMeanings } from './meaning.ts'
import { columns, rowsOf } from './rows.ts'

/** The same figures give the same bytes: keys in a fixed order, one row a line, a line feed at the end. */
export function jsonOf(release: ReleaseHead, figures: readonly Figure[]): Uint8Array {
  const { id, period, vintage, cutoff, method, predecessor, invented } = release
  const head = {
    snapshot_id: id,
    period,
    vintage,
    cutoff,
    method,
    predecessor,
    invented,
    caution,
    statuses: statusMeanings,
    measures: measureMeanings,
    notes: noteMeanings,
    columns: columns.map((name) => ({ name, meaning: columnMeanings[name] })),
  }
  const rows = rowsOf(release, figures).map((row) => JSON.stringify(row))
  const opened = JSON.stringify(head, null, 2).slice(0, -2)
  return Buffer.from(`${opened},\n  "rows": [${rows.map((row) => `\n    ${row}`).join(',')}\n  ]\n}\n`, 'utf8')
}
