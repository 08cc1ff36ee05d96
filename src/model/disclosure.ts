/**
 * Which cells may be shown. The narrow form: country × quarter, no totals, no margins, one pattern per cell. With
 * nothing published that adds up to a hidden cell, hiding the unsafe ones is the whole defence; everything finer
 * needs the attack of `docs/decisions` before it may be published.
 */

/** What is known of a cell besides its counts: distinct people behind it, and how many of its channels one person reported. */
export type Exposure = { reported: number; people: number; largestPerson: number }

/** A cell needs this many channels and this many people to be shown. */
const leastReported = 10
const leastPeople = 10

/**
 * Whether a cell is safe to show: nothing reported at all, or at least ten channels, at least ten people, and no
 * single person behind more than half of the channels.
 */
export function mayShow({ reported, people, largestPerson }: Exposure): boolean {
  if (reported === 0) return true
  return reported >= leastReported && people >= leastPeople && largestPerson * 2 <= reported
}
