/**
 * Who a person can turn to, by country and need. Rows come from `hotlines.json`; one that nobody has verified within
 * a year is shown with a word of caution, and an answer is never empty: the lines that work everywhere stand in.
 */
import rows from './hotlines.json' with { type: 'json' }

export const hotlineNeeds = ['emergency', 'child', 'money', 'drugs', 'terror', 'picture', 'general'] as const
export type HotlineNeed = (typeof hotlineNeeds)[number]

/**
 * `check` says that the row is to be checked before anybody relies on it; `seen` is the day on which it was last found
 * right, where that is more than a year ago.
 */
export type Hotline = { organisation: string; contact: string; check: boolean; seen: Date | null }

/** A row of the file. A row of low confidence is never shown, one of high confidence counts as such once verified. */
export type HotlineRow = {
  country: string
  need: string
  organisation: string
  contact: string
  confidence: string
  verifiedAt: string | null
}

const year = 365 * 86_400_000

/**
 * The lines of a country and those that work everywhere (`*`), in the order of the file. Where there is none for a need,
 * those for anything stand in, so that the two together are never empty; an emergency number stands for itself alone.
 */
export function hotlinesFor(
  need: HotlineNeed,
  country: string | null,
  now: Date,
  from: readonly HotlineRow[] = rows,
): { own: Hotline[]; world: Hotline[] } {
  const of = (place: string, what: HotlineNeed) =>
    from
      .filter((row) => row.country === place && row.need === what && row.confidence !== 'low')
      .map((row) => ({ organisation: row.organisation, contact: row.contact, ...standing(row, now) }))
  const orAny = (place: string) => {
    const fit = of(place, need)
    return fit.length > 0 || need === 'emergency' ? fit : of(place, 'general')
  }
  return { own: country ? orAny(country) : [], world: orAny('*') }
}

function standing({ confidence, verifiedAt }: HotlineRow, now: Date): Pick<Hotline, 'check' | 'seen'> {
  const seen = verifiedAt === null ? null : new Date(verifiedAt)
  const isOld = seen !== null && now.getTime() - seen.getTime() >= year
  return { check: confidence !== 'high' || seen === null || isOld, seen: isOld ? seen : null }
}
