/**
 * A release as CSV: RFC 4180 with a header line and CRLF, UTF-8 without a byte order mark, numbers as plain decimals.
 * Every text column is a code of ours or of a standard, so no cell can begin a formula in a spreadsheet.
 */
import { stringify } from 'csv-stringify/sync'
import type { ReleaseHead } from '../model/release.ts'
import type { Figure } from '../model/statistic.ts'
import { plainDecimal } from './number.ts'
import { columns, rowsOf } from './rows.ts'

/** The same figures give the same bytes. Null is an empty cell; a truth value is `true` or `false`. */
export function csvOf(release: ReleaseHead, figures: readonly Figure[]): Uint8Array {
  const lines = rowsOf(release, figures).map((row) => columns.map((column) => cell(row[column])))
  return Buffer.from(stringify([[...columns], ...lines], { record_delimiter: '\r\n', bom: false }), 'utf8')
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? plainDecimal(value) : String(value)
}
