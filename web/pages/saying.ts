/** Sentences that several pages share, made from a released figure. They choose words; the words stand in `locales/`. */
import { percent, type Say, sayCountry, sayDay, sayTime } from '../../locales/words.ts'
import type { Language } from '../../src/model/language.ts'
import { readQuarter } from '../../src/model/period.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { CellStatus, Figure } from '../../src/model/statistic.ts'

/** "July to September 2026" for `2026-Q3`. */
export function sayPeriod(say: Say, period: string): string {
  const quarter = readQuarter(period)
  return quarter ? say('period-quarter', { quarter: quarter.quarter, year: String(quarter.year) }) : period
}

/** The sentence a figure proves. A hidden one says only that it is hidden. */
export function sayFigure(say: Say, { counts, examined, share }: Figure): string {
  if (!counts || examined === null) return say('stats-hidden')
  if (counts.reported === 0) return say('stats-zero')
  const { flagged } = counts
  if (share === null) return say('stats-unreliable', { flagged, examined })
  return say('stats-share', { flagged, examined, share: percent(share) })
}

/** The sentence about the bounds, or null where there are none. */
export function sayBounds(say: Say, { counts, lower, upper }: Figure): string | null {
  if (!counts || lower === null || upper === null) return null
  return say('stats-bounds', { reported: counts.reported, lower: percent(lower), upper: percent(upper) })
}

/** The moment after which nothing is counted, in UTC. */
export function sayCutoff(language: Language, cutoff: string): string {
  const instant = new Date(cutoff)
  return `${sayDay(language, instant)}, ${sayTime(language, instant)} UTC`
}

/** Source, method, cutoff and release in one line; pictures name the release by its first twelve letters. */
export function saySource(language: Language, say: Say, release: ReleaseHead, isShort = false): string {
  const { method, id } = release
  const name = isShort ? id.slice(0, 12) : id
  return say('stats-source', { method, cutoff: sayCutoff(language, release.cutoff), release: name })
}

/** The status of a shown figure in a word or two, for a table; what they mean stands under it. */
export const statusWords = {
  ok: 'page-final',
  p: 'page-provisional',
  u: 'status-word-unreliable',
  c: 'status-word-hidden',
  Z: 'status-word-zero',
} as const satisfies Record<CellStatus, string>

export function sayPlace(language: Language, say: Say, { country, period }: Figure): string {
  return say('stats-place', { country: sayCountry(language, country), period: sayPeriod(say, period) })
}
