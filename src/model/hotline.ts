/**
 * Who a person can turn to, by country and need. Rows come from `hotlines.json`; one that nobody has verified within
 * a year is shown with a word of caution, and an answer is never empty: the lines that work everywhere stand in.
 */
import rows from './hotlines.json' with { type: 'json' }

export const hotlineNeeds = ['child', 'money', 'drugs', 'terror', 'general'] as const
export type HotlineNeed = (typeof hotlineNeeds)[number]

/** `check` says that the row is to be checked before anybody relies on it. */
export type Hotline = { organisation: string; contact: string; check: boolean }

const year = 365 * 86_400_000

/** The lines of a country and those that work everywhere (`*`), in the order of the file. */
export function hotlinesFor(need: HotlineNeed, country: string | null, now: Date): { own: Hotline[]; world: Hotline[] } {
  const of = (place: string) =>
    rows
      .filter((row) => row.country === place && row.need === need)
      .map((row) => ({ organisation: row.organisation, contact: row.contact, check: !isVerified(row, now) }))
  return { own: country ? of(country) : [], world: of('*') }
}

function isVerified(row: { confidence: string; verifiedAt: string | null }, now: Date): boolean {
  return row.confidence === 'high' && row.verifiedAt !== null && now.getTime() - Date.parse(row.verifiedAt) < year
}
