/** Sentences and chart words made from a released figure, the same for chat, page and picture. The words stand in the `.ftl` files. */
import type { Language } from '../src/model/language.ts'
import { readQuarter } from '../src/model/period.ts'
import type { ReleaseHead } from '../src/model/release.ts'
import type { Figure } from '../src/model/statistic.ts'
import { percent, type Say, sayCount, sayCountry, sayDay, sayPercent, sayTime, wordsIn } from './words.ts'

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

export function sayPlace(language: Language, say: Say, { country, period }: Figure): string {
  return say('stats-place', { country: sayCountry(language, country), period: sayPeriod(say, period) })
}

/** The sentence a chart proves, and what is read out to whoever does not see it. */
export type ChartTitle = { title: string; description: string }

/** The words that every chart needs besides its own. */
export function chartWords(language: Language, release: ReleaseHead, own: ChartTitle) {
  const say = wordsIn(language)
  const caution = say('stats-caution')
  return {
    language,
    ...own,
    caution: release.invented ? `${say('stats-invented')} ${caution}` : caution,
    source: saySource(language, say, release, true),
    status: {
      provisional: say('status-word-provisional'),
      hidden: say('status-word-hidden'),
      unreliable: say('status-word-unreliable'),
      zero: say('status-word-zero'),
      notMonitored: say('status-word-not-monitored'),
    },
    percent: (fraction: number) => sayPercent(language, fraction),
    count: (channels: number) => sayCount(language, channels),
  }
}

/** The words of one figure's card: the picture in the chat and the one to share. */
export function cardWords(language: Language, release: ReleaseHead, figure: Figure) {
  const say = wordsIn(language)
  const place = sayPlace(language, say, figure)
  const title = sayFigure(say, figure)
  const { examined, share } = figure
  return {
    ...chartWords(language, release, { title, description: `${place}. ${title}` }),
    subtitle: place,
    shareOf: share === null || examined === null ? null : say('stats-of-examined', { examined }),
    bounds: sayBounds(say, figure),
    parts: {
      flagged: say('part-flagged'),
      undetermined: say('part-undetermined'),
      pending: say('part-pending'),
      cleared: say('part-cleared'),
    },
  }
}
