/**
 * The code a citizen keeps: 80 bits in Crockford's base 32 with a check character, in groups of four, as
 * `RPT-7K3Q-9FXM-2T4W-8HZC-R`. It is derived from the report's id under a key (`src/keys.ts`), never stored.
 * Crockford, "Base 32": no I, L, O, U; its check symbol modulo 37 is left out for a weighted sum modulo 32, so that it stays within the alphabet.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Writes ten bytes as a receipt. */
export function sayReceipt(bytes: Uint8Array): string {
  let value = 0n
  for (const byte of bytes.subarray(0, 10)) value = (value << 8n) | BigInt(byte)
  let code = ''
  for (let at = 15; at >= 0; at--) code += alphabet[Number((value >> BigInt(at * 5)) & 31n)]
  const groups = code.match(/.{4}/g) ?? []
  return `RPT-${groups.join('-')}-${checkOf(code)}`
}

/**
 * Reads what a person typed or pasted back: any case, spaces, dashes or the invisible marks of
 * a sentence in Arabic, O for 0, I and L for 1. Answers the
 * canonical form, or null when it cannot be a receipt (wrong length, letter or check character).
 */
export function readReceipt(text: string): string | null {
  const plain = text
    .slice(0, 200)
    .toUpperCase()
    .replace(/[\p{Cf}\s\u2010-\u2015-]/gu, '')
  const code = (plain.startsWith('RPT') ? plain.slice(3) : plain).replace(/O/g, '0').replace(/[IL]/g, '1')
  if (code.length !== 17 || [...code].some((letter) => !alphabet.includes(letter))) return null
  const body = code.slice(0, 16)
  if (checkOf(body) !== code[16]) return null
  return `RPT-${(body.match(/.{4}/g) ?? []).join('-')}-${code[16]}`
}

/** A sum with odd weights modulo 32: one wrong letter is always noticed, two swapped neighbours nearly always. */
function checkOf(body: string): string {
  let sum = 0
  for (const [at, letter] of [...body].entries()) sum += alphabet.indexOf(letter) * (2 * at + 1)
  return alphabet[sum % 32] ?? '0'
}

/**
 * Whether a text out of the blue is meant as a receipt, right or mistyped: it begins with RPT, or is a right one written in
 * groups of four. Other texts of seventeen letters are words, even where they would read as a code.
 */
export function looksLikeReceipt(text: string): boolean {
  const start = text
    .slice(0, 200)
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (/^RPT[\s\u2010-\u2015-]/i.test(start) || /^RPT[0-9A-Z]{17}$/i.test(start)) return true
  return (
    /^[0-9A-Z]{4}([\s\u2010-\u2015-][0-9A-Z]{4}){3}[\s\u2010-\u2015-][0-9A-Z]$/i.test(start) &&
    readReceipt(start) !== null
  )
}
