/**
 * A sketch of a text by which near-identical texts are told without the texts (Charikar, "Similarity estimation techniques from
 * rounding algorithms", 2002). Made under a key, so that nobody without it can try texts against a sketch.
 */

/** Texts of fewer words say too little: "scam" and "a scam" are alike, and nobody's copy. */
const leastWords = 5
const bits = 64

/**
 * The sketch of 64 bits, as a signed number for a `bigint` column, or null for too few words. `hash` answers eight keyed bytes for
 * each three words in a row. Case, signs and spaces do not count.
 */
export function likenessOf(text: string, hash: (words: string) => Buffer): bigint | null {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length < leastWords) return null
  const sums = new Array<number>(bits).fill(0)
  for (let at = 0; at + 2 < words.length; at++) {
    const hashed = hash(words.slice(at, at + 3).join(' ')).readBigUInt64BE()
    for (let bit = 0; bit < bits; bit++) sums[bit] = (sums[bit] ?? 0) + ((hashed >> BigInt(bit)) & 1n ? 1 : -1)
  }
  const sketch = sums.reduce((all, sum, bit) => (sum > 0 ? all | (1n << BigInt(bit)) : all), 0n)
  return BigInt.asIntN(64, sketch)
}
