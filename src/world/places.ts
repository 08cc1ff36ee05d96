/**
 * Where and when the invented world happens: its quarters, and for each country how much is reported and how its
 * moderators keep up. Chosen so that every status of a released cell is to be seen somewhere; nothing here resembles
 * any country's real figures.
 */
import { type CountryOrUnknown, zoneOf } from '../model/country.ts'
import { boundsOf, overEverywhere, type Quarter, readQuarter } from '../model/period.ts'
import type { Spoken } from './words.ts'

/** The first instant: a quarter has begun everywhere on Earth, so that no report names the quarter before. */
export const beginning = Date.UTC(2024, 9, 1, 12)

/** The last instant of the invented world: what comes after is the sandbox's own. */
export const horizon = Date.UTC(2026, 10, 20, 18)

export const day = 86_400_000
export const hour = 3_600_000
export const minute = 60_000

const quarterNames = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']

/** How full a quarter is, against the country's usual. The last one has only begun. */
const fullness = [0.8, 0.84, 0.88, 0.91, 0.95, 0.98, 1, 1, 0.55]

export type Season = { at: number; name: string; quarter: Quarter; fullness: number; cutoff: number }

/** Three weeks after a quarter is over everywhere on Earth, its figures are frozen. */
export const seasons: readonly Season[] = quarterNames.map((name, at) => {
  const quarter = readQuarter(name)
  if (!quarter) throw new Error(`${name} is no quarter.`)
  return { at, name, quarter, fullness: fullness[at] ?? 1, cutoff: overEverywhere(quarter).getTime() + 21 * day }
})

/** The quarters published when the world is filled: all but the last closed one, which is left to whoever tries it. */
export const released: readonly Season[] = seasons.slice(0, 7)

/** Counts of one cell at its cutoff; pending is what remains of `reported`. */
export type Quota = { reported: number; flagged: number; cleared: number; undetermined: number }

export type Place = {
  country: CountryOrUnknown
  language: Partial<Record<Spoken, number>>
  /** Channels of the general domain that are reported in a full quarter. */
  channels: number
  /** Of what is decided, about this share is confirmed; `vague` could not be determined. */
  flagged: number
  vague: number
  /** Quarters in which the moderators did not keep up: about this share is pending at the cutoff. */
  behind?: Record<string, number>
  /** One person stands behind most channels of this quarter. */
  loud?: string
  /** Very few people stand behind the channels of this quarter. */
  fewPeople?: string
  /** Quarters whose counts are given, and not disturbed by channels that are reported again. */
  exact?: Record<string, Quota>
}

export const places: readonly Place[] = [
  // 63 of 90 examined, bounds 0.525 to 0.775: the worked example of the measures.
  {
    country: 'VN',
    language: { vi: 9, en: 1 },
    channels: 118,
    flagged: 0.66,
    vague: 0.14,
    exact: { '2026-Q3': { reported: 120, flagged: 63, cleared: 27, undetermined: 18 } },
  },
  { country: 'MY', language: { ms: 6, en: 4 }, channels: 88, flagged: 0.61, vague: 0.12 },
  { country: 'ID', language: { ms: 5, en: 5 }, channels: 76, flagged: 0.7, vague: 0.1, behind: { '2026-Q3': 0.09 } },
  { country: 'IN', language: { en: 1 }, channels: 62, flagged: 0.52, vague: 0.18, behind: { '2026-Q1': 0.2 } },
  { country: 'BR', language: { 'pt-BR': 1 }, channels: 58, flagged: 0.68, vague: 0.1 },
  {
    country: 'TH',
    language: { en: 1 },
    channels: 42,
    flagged: 0.55,
    vague: 0.15,
    behind: { '2025-Q2': 0.16, '2026-Q2': 0.12 },
  },
  {
    country: 'PH',
    language: { en: 1 },
    channels: 41,
    flagged: 0.63,
    vague: 0.12,
    behind: { '2025-Q4': 0.14, '2026-Q2': 0.1 },
  },
  { country: 'SG', language: { en: 7, ms: 3 }, channels: 31, flagged: 0.74, vague: 0.07 },
  { country: 'FR', language: { fr: 1 }, channels: 30, flagged: 0.5, vague: 0.12 },
  { country: 'GB', language: { en: 1 }, channels: 29, flagged: 0.47, vague: 0.1, behind: { '2025-Q1': 0.2 } },
  { country: 'US', language: { en: 1 }, channels: 28, flagged: 0.44, vague: 0.14 },
  { country: 'MX', language: { en: 1 }, channels: 26, flagged: 0.6, vague: 0.1 },
  { country: 'NG', language: { en: 1 }, channels: 20, flagged: 0.58, vague: 0.3 },
  { country: 'KH', language: { vi: 1, en: 1 }, channels: 16, flagged: 0.6, vague: 0.1, loud: '2025-Q3' },
  { country: 'PT', language: { 'pt-BR': 1 }, channels: 14, flagged: 0.5, vague: 0.15 },
  { country: 'AE', language: { en: 1 }, channels: 13, flagged: 0.6, vague: 0.2, fewPeople: '2026-Q2' },
  { country: 'UA', language: { en: 1 }, channels: 11, flagged: 0.5, vague: 0.2 },
  { country: 'KE', language: { en: 1 }, channels: 7, flagged: 0.5, vague: 0.2 },
  { country: 'BN', language: { ms: 1 }, channels: 3, flagged: 0.5, vague: 0.2 },
  // Nobody could say at which country these are aimed.
  { country: 'ZZ', language: { en: 3, fr: 1 }, channels: 15, flagged: 0.4, vague: 0.4 },
  // Watched, and nothing reported: a true zero.
  { country: 'DE', language: { en: 1 }, channels: 0, flagged: 0, vague: 0 },
]

const spans = new Map<string, { start: number; end: number }>()

/** The instants between which a place's quarter lies, the last one cut at the horizon. */
export function spanOf(place: Place, season: Season): { start: number; end: number } {
  const key = `${place.country} ${season.name}`
  const known = spans.get(key)
  if (known) return known
  const { start, end } = boundsOf(season.quarter, zoneOf(place.country))
  const span = { start: Math.max(start.getTime(), beginning), end: Math.min(end.getTime(), horizon) }
  spans.set(key, span)
  return span
}
