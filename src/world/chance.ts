/**
 * The chance of the invented world: one stream of numbers out of a fixed seed, so that every start invents the same
 * world. Not for keys, codes or anything that must not be guessed.
 */

/** A seeded stream. `below` is a whole number from 0 to n - 1, `between` one of [low, high), `uuid` of version 4. */
export type Chance = {
  below(n: number): number
  between(low: number, high: number): number
  /** True in about `share` (0..1) of all calls. */
  happens(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** One key of a table of weights; the weights need no common sum. */
  weighed<Key extends string>(weights: Readonly<Record<Key, number>>): Key
  shuffled<Item>(items: readonly Item[]): Item[]
  bytes(length: number): Buffer
  uuid(): string
}

/**
 * sfc32, "small fast counting" with 32-bit words, by Chris Doty-Humphrey (PractRand, public domain): three words of
 * state and a counter, mixed by additions, shifts and one rotation. Seeded as PractRand seeds it with one number: in
 * the second word, the first twelve outputs thrown away.
 */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, 0, 1]
  const next = () => {
    const out = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + out) | 0
    return out >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

export function makeChance(seed: number): Chance {
  const next = sfc32(seed)
  const below = (n: number) => Math.floor((next() / 2 ** 32) * n)
  const bytes = (length: number) => {
    const out = Buffer.alloc(Math.ceil(length / 4) * 4)
    for (let at = 0; at < out.length; at += 4) out.writeUInt32LE(next(), at)
    return out.subarray(0, length)
  }
  return {
    below,
    between: (low, high) => low + below(high - low),
    happens: (share) => next() < share * 2 ** 32,
    pick<Item>(items: readonly Item[]): Item {
      const picked = items[below(items.length)]
      if (picked === undefined) throw new Error('Nothing to pick from.')
      return picked
    },
    weighed<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
      let sum = 0
      for (const key in weights) sum += weights[key]
      let left = (next() / 2 ** 32) * sum
      for (const key in weights) {
        left -= weights[key]
        if (left < 0) return key
      }
      throw new Error('Nothing weighs anything.')
    },
    shuffled(items) {
      const all = [...items]
      for (let at = all.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[all[at], all[other]] = [all[other]!, all[at]!]
      }
      return all
    },
    bytes,
    uuid() {
      const raw = bytes(16)
      raw[6] = (raw[6]! & 0x0f) | 0x40
      raw[8] = (raw[8]! & 0x3f) | 0x80
      const hex = raw.toString('hex')
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
    },
  }
}
