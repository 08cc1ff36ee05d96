/**
 * The measures of one published cell: how many channels were reported, flagged, cleared, not determinable and pending
 * in one country and quarter, and the share and bounds that follow from them. Arithmetic only; what may be shown is
 * decided in `disclosure.ts`, what is counted in `db/queries/statistic.ts`.
 */

/** The five counts of a cell, all of distinct channels: reported = flagged + cleared + undetermined + pending. */
export type Counts = {
  reported: number
  flagged: number
  cleared: number
  undetermined: number
  pending: number
}

/**
 * What a cell's row says about itself, in one code.
 * `ok` a value · `Z` true zero · `c` hidden to protect people · `u` unreliable (fewer than 20 examined: no share)
 * · `p` provisional (more than 5 % pending and younger than 90 days).
 */
export const cellStatuses = ['ok', 'Z', 'c', 'u', 'p'] as const
export type CellStatus = (typeof cellStatuses)[number]

/**
 * One released figure: country and quarter, never anything finer. `counts` is null when hidden (`c`).
 * `share` is D1 = flagged / examined and null under 20 examined; `lower` and `upper` are D2, the bounds for the
 * reported, [F / R, (F + N + P) / R], null when hidden or when nothing was reported. All three are fractions 0..1.
 */
export type Figure = {
  country: string
  period: string
  status: CellStatus
  counts: Counts | null
  examined: number | null
  share: number | null
  lower: number | null
  upper: number | null
  /** 1 - pending / reported; null when hidden or when nothing was reported. */
  maturity: number | null
}

export const examinedForShare = 20
export const provisionalPending = 0.05
export const provisionalDays = 90

/** Turns the counts of a cell that may be shown into its figure. `daysSinceEnd` is counted at the cutoff. */
export function figureOf(place: { country: string; period: string }, counts: Counts, daysSinceEnd: number): Figure {
  const { reported, flagged, cleared, undetermined, pending } = counts
  const examined = flagged + cleared
  if (reported === 0)
    return { ...place, status: 'Z', counts, examined: 0, share: null, lower: null, upper: null, maturity: null }
  const late = pending / reported > provisionalPending && daysSinceEnd < provisionalDays
  const thin = examined < examinedForShare
  return {
    ...place,
    status: thin ? 'u' : late ? 'p' : 'ok',
    counts,
    examined,
    share: thin ? null : flagged / examined,
    lower: flagged / reported,
    upper: (flagged + undetermined + pending) / reported,
    maturity: 1 - pending / reported,
  }
}

/** The figure of a cell whose counts may not be shown: it says only that something is hidden. */
export function hiddenFigure(place: { country: string; period: string }): Figure {
  return { ...place, status: 'c', counts: null, examined: null, share: null, lower: null, upper: null, maturity: null }
}
