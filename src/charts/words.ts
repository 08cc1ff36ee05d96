/**
 * What a chart is told: the figures it draws and every word it shows, already in the reader's language. The charts know
 * no language, no locale and no country name; they place words, they never make them.
 */
import type { Counts, Figure } from '../model/statistic.ts'

/** A country that Saksi did not watch in the period: no figure exists, which is not the same as a figure of zero. */
export type NotMonitored = { country: string; period: string; status: 'm' }

export type ChartFigure = Figure | NotMonitored

/** A figure whose counts may be shown. Only such a figure is ever handed to a caller's `sentence`. */
export type Shown = Figure & { counts: Counts; examined: number }

/** Short words for what a figure says about itself, fit for a key and beside a mark. */
export type StatusWords = {
  /** "Provisional: some channels are still being examined" */
  provisional: string
  /** "Hidden to protect people", the same words for every reason */
  hidden: string
  /** "Too few examined for a share" */
  unreliable: string
  /** "No channel was reported" */
  zero: string
  /** "Not monitored" */
  notMonitored: string
}

/** The words every chart needs. `title` is the sentence the chart proves; `description` is read out by screen readers. */
export type CommonWords = {
  /** BCP 47, for example `vi` or `pt-BR`. */
  language: string
  title: string
  description: string
  /** The sentence of caution: what must not be concluded. */
  caution: string
  /** Source, method and cutoff in one line. */
  source: string
  status: StatusWords
  /** A fraction 0..1 in words: `0.7` becomes "70 %". */
  percent(fraction: number): string
  /** A whole number in words: `1200` becomes "1,200". */
  count(channels: number): string
}

export type FigureCardWords = CommonWords & {
  /** Country and period: "Viet Nam, July to September 2026". */
  subtitle: string
  /** Follows the share: "of 90 examined channels". Null when the figure has no share. */
  shareOf: string | null
  /** Says what the line is: "of all 120 reported channels: at least 53 %, at most 78 %". Null when there are no bounds. */
  bounds: string | null
  /** The four parts of the bar, each placed after its count: "confirmed", "not determinable", "pending", "cleared". */
  parts: { flagged: string; undetermined: string; pending: string; cleared: string }
}

export type ShareChartWords = CommonWords & {
  country(code: string): string
  /** The line under a country's name: "63 of 90 examined channels". */
  sentence(figure: Shown): string
  /** The key: "share of examined channels that were confirmed", "where the share of all reported channels can lie". */
  key: { share: string; bounds: string }
}

export type ExaminedMapWords = CommonWords & {
  country(code: string): string
  /** What a country says when pointed at, after its name: "90 channels examined". */
  sentence(figure: Shown): string
  key: {
    /** "Channels examined" */
    heading: string
    /** "none examined" */
    none: string
    /** A class of the key, both ends included; `to` is null in the last: "20 to 99", "2,500 or more". */
    range(from: number, to: number | null): string
  }
  /** The title of the enlarged part: "Southeast Asia, enlarged". */
  inset: string
  /** "Names and borders follow ISO 3166." */
  borders: string
}

export function isShown(figure: ChartFigure): figure is Shown {
  return figure.status !== 'm' && figure.status !== 'c' && figure.counts !== null
}

/**
 * The one period of a chart of many countries ("none" without figures). Throws when figures of two periods or two
 * figures of one country are given: drawn together they would be compared, or one would hide the other.
 */
export function onePeriod(figures: readonly ChartFigure[]): string {
  const period = figures[0]?.period ?? 'none'
  if (figures.some((figure) => figure.period !== period)) throw new RangeError('A chart shows one period')
  if (new Set(figures.map(({ country }) => country)).size < figures.length)
    throw new RangeError('A chart shows a country once')
  return period
}
