/**
 * The formats in which a release can be downloaded, in one table: a new one is a file beside this one and a line here.
 * All are pure: released figures in, bytes out, the same bytes for the same figures.
 */
import type { ReleaseHead } from '../model/release.ts'
import type { Figure } from '../model/statistic.ts'
import { csvOf } from './csv.ts'
import { jsonOf } from './json.ts'

export type Format = {
  /** What people call it. */
  name: string
  mediaType: string
  write(release: ReleaseHead, figures: readonly Figure[]): Uint8Array
}

/** By file name extension. */
export const formats = {
  csv: { name: 'CSV', mediaType: 'text/csv; charset=utf-8; header=present', write: csvOf },
  json: { name: 'JSON', mediaType: 'application/json', write: jsonOf },
} as const satisfies Record<string, Format>

export type FormatName = keyof typeof formats
export const formatNames = Object.keys(formats) as FormatName[]

export function isFormat(text: string): text is FormatName {
  return Object.hasOwn(formats, text)
}

export { type Measure, measures, type RowStatus, rowStatuses } from './rows.ts'
