/**
 * How much of the web form, and of what is done by receipt, one part of the network, and everybody together, may use. Kept in this process alone: numbers
 * under a salt that is new each day, never an address. What helps people in danger is counted nowhere.
 */
import { createHmac, randomBytes } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'

/** `send` a report, `child` one about a child, `after` what is done with a sent one by its receipt, `page` any other page that was sent in. */
export type Counted = 'send' | 'child' | 'after' | 'page'

/**
 * Most within an hour and a day, from one network and in all. Reports about a child are counted apart and held late: so that no
 * one network can use up what is there for everybody.
 */
type Most = { network: readonly [hour: number, day: number]; all: number }
export const most: Record<Counted, Most> = {
  send: { network: [20, 60], all: 600 },
  child: { network: [60, 240], all: 6000 },
  after: { network: [20, 60], all: 600 },
  page: { network: [1200, 6000], all: 60_000 },
}

/** So many numbers are remembered; a flood from more networks meets the bound on all of them together. */
const mostNumbers = 20_000
const hour = 3_600_000
const day = 24 * hour

export type Limit = {
  /** Counts one and answers 0, or counts nothing and answers in how many seconds it may be tried again. */
  take(what: Counted, address: string | null): number
  /** Takes one back that turned out to be none: a form that had been sent before. */
  giveBack(what: Counted, address: string | null): void
  /** How many numbers are kept. */
  size(): number
}

/**
 * The part of the network an address belongs to: the first 24 bits of an IPv4 address, the first 48 of an IPv6 one. One
 * word for all that is no address.
 */
export function networkOf(address: string | null): string {
  const plain = (address ?? '').replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.')
  if (!isIPv6(plain)) return 'unknown'
  const [head = '', tail] = plain.split('::')
  const parts = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, after] = [parts(head), parts(tail ?? '')]
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...gap, ...after]
    .slice(0, 3)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

export function makeLimit(clock: () => Date): Limit {
  let today = -1
  let salt = randomBytes(32)
  // Two generations: what was not counted since the older one filled up is forgotten, in one stroke.
  let counts = new Map<string, number>()
  let older = new Map<string, number>()
  const countOf = (key: string) => counts.get(key) ?? older.get(key) ?? 0
  const keep = (key: string, count: number) => {
    counts.set(key, count)
    if (counts.size < mostNumbers / 2) return
    older = counts
    counts = new Map()
  }
  const begin = (now: number) => {
    if (today === Math.floor(now / day)) return
    today = Math.floor(now / day)
    salt = randomBytes(32)
    counts = new Map()
    older = new Map()
  }
  /** The counters that one thing is counted in, with the most of each and the instant at which it begins anew. */
  const countersOf = (now: number, what: Counted, address: string | null) => {
    const hourNow = Math.floor(now / hour)
    const ends = { hour: (hourNow + 1) * hour, day: (today + 1) * day }
    const all = [{ key: `${what} ${hourNow}`, most: most[what].all, ends: ends.hour }]
    const network = createHmac('sha256', salt).update(networkOf(address)).digest('base64url').slice(0, 22)
    const [inHour, inDay] = most[what].network
    return [
      ...all,
      { key: `${what} ${hourNow} ${network}`, most: inHour, ends: ends.hour },
      { key: `${what} day ${network}`, most: inDay, ends: ends.day },
    ]
  }
  return {
    take(what, address) {
      const now = clock().getTime()
      begin(now)
      const counters = countersOf(now, what, address)
      const full = counters.filter((one) => countOf(one.key) >= one.most)
      if (full.length > 0) return Math.ceil((Math.max(...full.map((one) => one.ends)) - now) / 1000)
      for (const { key } of counters) keep(key, countOf(key) + 1)
      return 0
    },
    giveBack(what, address) {
      const now = clock().getTime()
      begin(now)
      for (const { key } of countersOf(now, what, address)) keep(key, Math.max(0, countOf(key) - 1))
    },
    size: () => counts.size + older.size,
  }
}
