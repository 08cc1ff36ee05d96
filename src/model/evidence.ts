/**
 * How much the voices behind a case weigh: who was right before weighs a little more, at most a little; many new accounts that
 * came together are one voice. It shortens a time limit and raises a flag for a moderator; it decides nothing and rejects nobody.
 */

/** One report as it is weighed. `likeness` is the sketch of its words (`likeness.ts`), null without enough of them. */
export type Voice = {
  at: Date
  /** Whether the account was known for less than a day when it reported. */
  newcomer: boolean
  /** The mark of the link by which the person came, null without one. */
  campaign: string | null
  likeness: bigint | null
  /** Earlier reports of the same person whose case was decided as they said, and those found to be none. */
  agreed: number
  unfounded: number
}

export type Weighed = {
  /** Independent voices: each cluster is one. */
  voices: number
  /** 1 for one newcomer; what shortens the time limit. */
  evidence: number
  /** Whether at least five new accounts came together. */
  burst: boolean
}

/** So many new accounts together are a burst. */
const burstSize = 5
const burstMs = 10 * 60_000
/** Sketches of 64 bits that differ in so few are near-identical words. */
const mostBits = 3

/**
 * The weight of a reporter's word, by what was decided on earlier ones: 1 for whoever is new, at most 1.6, at least 0.1. Cases in
 * which nothing could be determined do not count. (Laplace's rule of succession, doubled and capped.)
 */
export function weightOf({ agreed, unfounded }: Pick<Voice, 'agreed' | 'unfounded'>): number {
  return Math.min(1.6, Math.max(0.1, (2 * (agreed + 1)) / (agreed + unfounded + 2)))
}

/** Weighs the voices of one case. A cluster weighs as its weightiest voice, whatever its size: a thousand accounts gain nothing. */
export function weigh(voices: readonly Voice[]): Weighed {
  const sizes = new Map<number, number>()
  const weights = new Map<number, number>()
  const cluster = clustersOf(voices)
  for (const [at, voice] of voices.entries()) {
    const root = cluster[at] ?? at
    sizes.set(root, (sizes.get(root) ?? 0) + 1)
    weights.set(root, Math.max(weights.get(root) ?? 0, weightOf(voice)))
  }
  const evidence = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return { voices: sizes.size, evidence, burst: [...sizes.values()].some((size) => size >= burstSize) }
}

/**
 * For each voice the number of its cluster's first voice. New accounts belong together when they came by one link, when five of
 * them came within ten minutes, or when their words are near-identical; whoever was known before is always a voice alone.
 */
export function clustersOf(voices: readonly Voice[]): number[] {
  const parents = voices.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root] ?? root
    parents[at] = root
    return root
  }
  const join = (one: number, other: number) => {
    const [a, b] = [rootOf(one), rootOf(other)]
    parents[Math.max(a, b)] = Math.min(a, b)
  }
  const newcomers = [...voices.entries()].filter(([, voice]) => voice.newcomer)
  joinSame(newcomers, join)
  joinTogether(newcomers, join)
  joinAlike(newcomers, join)
  return voices.map((_, at) => rootOf(at))
}

type Numbered = readonly (readonly [number, Voice])[]
type Join = (one: number, other: number) => void

function joinSame(newcomers: Numbered, join: Join): void {
  const first = new Map<string, number>()
  for (const [at, { campaign }] of newcomers) {
    if (campaign === null) continue
    const before = first.get(campaign)
    if (before === undefined) first.set(campaign, at)
    else join(before, at)
  }
}

function joinTogether(newcomers: Numbered, join: Join): void {
  const inTime = newcomers.toSorted(([, a], [, b]) => a.at.getTime() - b.at.getTime())
  for (const [place, [at, { at: last }]] of inTime.entries()) {
    const from = inTime[place - burstSize + 1]
    if (!from || last.getTime() - from[1].at.getTime() > burstMs) continue
    for (const [other] of inTime.slice(place - burstSize + 1, place)) join(other, at)
  }
}

/** Sketches that differ in at most three of 64 bits share one of four quarters; only such are compared. */
function joinAlike(newcomers: Numbered, join: Join): void {
  const quarters = new Map<string, Map<bigint, number>>()
  for (const [at, { likeness }] of newcomers) {
    if (likeness === null) continue
    for (let quarter = 0n; quarter < 4n; quarter++) {
      const key: string = `${quarter} ${(likeness >> (16n * quarter)) & 0xffffn}`
      const seen: Map<bigint, number> = quarters.get(key) ?? new Map()
      quarters.set(key, seen)
      const same = seen.get(likeness)
      if (same !== undefined) {
        join(same, at)
        continue
      }
      for (const [other, before] of seen) if (bitsApart(other, likeness) <= mostBits) join(before, at)
      seen.set(likeness, at)
    }
  }
}

function bitsApart(a: bigint, b: bigint): number {
  let differing = BigInt.asUintN(64, a ^ b)
  let count = 0
  for (; differing > 0n; differing &= differing - 1n) count++
  return count
}
