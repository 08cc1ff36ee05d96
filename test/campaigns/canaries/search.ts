/**
 * Looks for many thousand secrets in every form at once, in one pass over the bytes whatever their number: the last eight
 * bytes of each form stand in a table, and only where they occur the whole form is compared. Large letters count as small.
 */
import { bytesOf, type Secret, written } from '../../support/canary.ts'

/** Somebody's secret: `what` says what it is, for the report of a hit. */
export type Canary = { what: string; secret: Secret }
export type Hit = { place: string; what: string; text: string; form: string; at: number }

const window = 8
const small = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte))
const filterBits = 24

/** One form of one canary within the pool of all bytes. */
type Pattern = { canary: Canary; form: string; from: number; length: number; next: number }

export type Search = {
  /** How many canaries and forms are looked for. */
  readonly canaries: number
  readonly forms: number
  /** Every canary in these bytes, each form once a place. */
  scan(bytes: Uint8Array, place: string): Hit[]
}

/** Makes a search. Throws for a secret whose shortest form is under eight bytes: it would be found by chance. */
export function makeSearch(canaries: readonly Canary[]): Search {
  const patterns: Pattern[] = []
  const chunks: Buffer[] = []
  let size = 0
  for (const canary of canaries) {
    for (const { form, bytes } of bytesOf(canary.secret)) {
      if (bytes.length < window) throw new Error(`${canary.what} is too short to be looked for.`)
      patterns.push({ canary, form, from: size, length: bytes.length, next: -1 })
      chunks.push(bytes)
      size += bytes.length
    }
  }
  const pool = Buffer.concat(chunks)
  for (let at = 0; at < pool.length; at++) pool[at] = small[pool[at] as number] as number
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(patterns.length * 2 + 2))).fill(-1)
  const keys = new Uint32Array(slots.length * 2)
  const filter = new Uint32Array(2 ** (filterBits - 5))
  for (const [index, pattern] of patterns.entries()) {
    const [high, low] = wordsBefore(pool, pattern.from + pattern.length)
    const hash = mix(high, low)
    const bit = hash >>> (32 - filterBits)
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    const slot = slotOf(high, low, hash)
    pattern.next = slots[slot] as number
    slots[slot] = index
    keys[slot * 2] = high
    keys[slot * 2 + 1] = low
  }

  function slotOf(high: number, low: number, hash: number): number {
    const mask = slots.length - 1
    let slot = hash & mask
    while (slots[slot] !== -1 && (keys[slot * 2] !== high || keys[slot * 2 + 1] !== low)) slot = (slot + 1) & mask
    return slot
  }

  function isAt(pattern: Pattern, bytes: Uint8Array, end: number): boolean {
    const begin = end - pattern.length
    if (begin < 0) return false
    for (let at = 0; at < pattern.length; at++) {
      if (small[bytes[begin + at] as number] !== pool[pattern.from + at]) return false
    }
    return true
  }

  return {
    canaries: canaries.length,
    forms: patterns.length,
    scan(bytes, place) {
      const hits = new Map<string, Hit>()
      let high = 0
      let low = 0
      for (let at = 0; at < bytes.length; at++) {
        high = ((high << 8) | (low >>> 24)) >>> 0
        low = ((low << 8) | (small[bytes[at] as number] as number)) >>> 0
        const hash = mix(high, low)
        const bit = hash >>> (32 - filterBits)
        if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue
        for (let index = slots[slotOf(high, low, hash)] as number; index !== -1; index = patterns[index]?.next ?? -1) {
          const pattern = patterns[index] as Pattern
          if (!isAt(pattern, bytes, at + 1)) continue
          const { what, secret } = pattern.canary
          const hit = { place, what, text: written(secret), form: pattern.form, at: at + 1 - pattern.length }
          const key = `${what} ${hit.text} ${hit.form}`
          if (!hits.has(key)) hits.set(key, hit)
        }
      }
      return [...hits.values()]
    },
  }
}

const mix = (high: number, low: number) => {
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high ^ (high >>> 15), 0x85ebca6b)
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0
}

function wordsBefore(bytes: Uint8Array, end: number): [number, number] {
  let high = 0
  let low = 0
  for (let at = end - window; at < end; at++) {
    high = ((high << 8) | (low >>> 24)) >>> 0
    low = ((low << 8) | (bytes[at] as number)) >>> 0
  }
  return [high, low]
}
