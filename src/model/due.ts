/**
 * How urgent a case is, and within which time it is to be decided. A band follows from the category alone; counts only shorten
 * the time within it.
 */

/** 0 most urgent … 3 rest. Counts of reports never change a band. */
export type Band = 0 | 1 | 2 | 3

/** Hours within which a case of a band is to be decided, before evidence shortens it. */
export const dueHours: Record<Band, number> = { 0: 4, 1: 24, 2: 72, 3: 168 }

/**
 * The share of the time limit that evidence takes off: a tenth for each doubling of independent voices, at most half.
 * It only ever shortens; it never changes a band (`docs/decisions`, moderation order).
 */
export function dueShortening(independentVoices: number): number {
  return independentVoices <= 1 ? 0 : Math.min(0.5, 0.1 * Math.log2(independentVoices))
}
