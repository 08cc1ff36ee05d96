/**
 * Calendar quarters: their names, and the instants at which they begin and end in a country's zone.
 * No clock here: "now" is always an argument.
 */
const quarterName = /^(\d{4})-Q([1-4])$/

export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 }

/** Reads `2026-Q3` (also `2026q3`, `2026 Q3`); null when the text names no quarter. */
export function readQuarter(text: string): Quarter | null {
  const found = quarterName.exec(
    text
      .trim()
      .toUpperCase()
      .replace(/^(\d{4})[\s/-]?Q/, '$1-Q'),
  )
  if (!found) return null
  return { year: Number(found[1]), quarter: Number(found[2]) as Quarter['quarter'] }
}

export function sayQuarter({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as Quarter['quarter'] }
}

/** The quarter that contains an instant in a zone. */
export function quarterAt(instant: Date, zone: string): Quarter {
  const local = localParts(instant, zone)
  return { year: local.year, quarter: (Math.floor((local.month - 1) / 3) + 1) as Quarter['quarter'] }
}

/** The half-open interval [start, end) of a quarter in a zone, as UTC instants. */
export function boundsOf(quarter: Quarter, zone: string): { start: Date; end: Date } {
  return { start: midnight(quarter, zone), end: midnight(nextQuarter(quarter), zone) }
}

/** Negative when the first quarter is the earlier one, zero when they are the same. */
export function compareQuarters(one: Quarter, other: Quarter): number {
  return one.year - other.year || one.quarter - other.quarter
}

/** The instant by which a quarter is over everywhere on Earth (UTC-12). */
export function overEverywhere(quarter: Quarter): Date {
  const { year, quarter: number } = nextQuarter(quarter)
  return new Date(Date.UTC(year, (number - 1) * 3, 1, 12))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function localParts(instant: Date, zone: string) {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return { year, month, asUtc: Date.UTC(year, month - 1, day, hour, minute, second) }
}

const dayMs = 86_400_000

/**
 * The first instant whose local date is in the quarter. The offsets of the days around it are the only candidates;
 * where the clock jumps over midnight (Paraguay, Lebanon) the quarter begins at the jump, and where midnight comes
 * twice, at the first.
 */
function midnight({ year, quarter }: Quarter, zone: string): Date {
  const wanted = Date.UTC(year, (quarter - 1) * 3, 1)
  const offsets = [wanted - dayMs, wanted + dayMs].map((at) => localParts(new Date(at), zone).asUtc - at)
  const begun = offsets.map((offset) => wanted - offset).filter((at) => localParts(new Date(at), zone).asUtc >= wanted)
  return new Date(Math.min(...begun))
}
