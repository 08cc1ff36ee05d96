/**
 * Numbers as files carry them: the shortest plain decimal that reads back as the same double (ECMA-262, Number to
 * string), with the exponent written out. No locale, no rounding.
 */
const scientific = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/

/** `0.7` is "0.7", `1e-7` is "0.0000001", negative zero is "0". Throws for what is not a finite number. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number for a file: ${value}`)
  const short = String(value)
  const found = scientific.exec(short)
  if (!found) return short
  const [, sign = '', first = '', rest = '', power = '0'] = found
  const digits = first + rest
  const point = 1 + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}
