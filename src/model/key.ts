/**
 * Which keys there are and when each ends: standing ones that are rotated, those of a day, a week or a quarter, and those of
 * one person or one report. Pure: no secret and no clock here.
 */
import { quarterAt, sayQuarter } from './period.ts'

/** Rotated by hand; the newest is used, the older ones open what still names them. */
export const standingPurposes = ['seal', 'pseudonym', 'lane', 'receipt', 'locator', 'history'] as const
/** One for each day, week or quarter (UTC), made when first needed and destroyed by the calendar. */
export const timedPurposes = ['day', 'week', 'quarter'] as const
/** One for each reporter who may be written to, and one for each report; destroyed with what it seals. */
export const ownedPurposes = ['reporter', 'report'] as const

export type StandingPurpose = (typeof standingPurposes)[number]
export type TimedPurpose = (typeof timedPurposes)[number]
export type OwnedPurpose = (typeof ownedPurposes)[number]
export type Purpose = StandingPurpose | TimedPurpose | OwnedPurpose

const purposes: readonly Purpose[] = [...standingPurposes, ...timedPurposes, ...ownedPurposes]

export const isPurpose = (text: string): text is Purpose => (purposes as readonly string[]).includes(text)
export const isStanding = (text: string): text is StandingPurpose =>
  (standingPurposes as readonly string[]).includes(text)
export const isTimed = (text: string): text is TimedPurpose => (timedPurposes as readonly string[]).includes(text)

const hour = 3_600_000
const day = 24 * hour

/** How long after its period a key is kept: what it sealed or marked is gone or unreadable then. */
const keptAfter: Record<TimedPurpose, number> = { day: 2 * day, week: 14 * day, quarter: 0 }

/** Whoever does not want to be written to is forgotten this many days after the last report. */
export const forgetDays = 14

/** `2026-11-21`, the Monday `2026-11-16` of a week, `2026-Q4`: the period of an instant, in UTC. */
export function scopeAt(purpose: TimedPurpose, now: Date): string {
  if (purpose === 'quarter') return sayQuarter(quarterAt(now, 'UTC'))
  const sinceMonday = purpose === 'week' ? (now.getUTCDay() + 6) % 7 : 0
  return new Date(now.getTime() - sinceMonday * day).toISOString().slice(0, 10)
}

/** The instant at which the key of a period is destroyed. */
export function endOfKey(purpose: TimedPurpose, scope: string): Date {
  return new Date(periodEnd(purpose, scope) + keptAfter[purpose])
}

function periodEnd(purpose: TimedPurpose, scope: string): number {
  if (purpose !== 'quarter') return Date.parse(`${scope}T00:00:00Z`) + (purpose === 'week' ? 7 : 1) * day
  const [year = '', quarter = ''] = scope.split('-Q')
  return Date.UTC(Number(year), Number(quarter) * 3, 1)
}

/** The weeks whose keys may still stand behind somebody's number, the newest first. */
export function liveWeeks(now: Date): string[] {
  const weeks = [0, 7, 14].map((back) => scopeAt('week', new Date(now.getTime() - back * day)))
  return weeks.filter((scope) => endOfKey('week', scope) > now)
}
