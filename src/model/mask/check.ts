/**
 * The check digits of identity documents and payment cards, as their issuers publish them. Arithmetic only: a number that
 * passes is of the right form, not a number that somebody has.
 */
const digitsOf = (text: string): number[] => [...text].map(Number)
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const weighed = (digits: number[], weights: readonly number[]): number =>
  sum(weights.map((weight, at) => weight * (digits[at] ?? 0)))

/** Payment cards (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const odd = digits.length % 2
  return sum(digitsOf(digits).map((d, at) => (at % 2 === odd ? (d > 4 ? 2 * d - 9 : 2 * d) : d))) % 10 === 0
}

const cardStart = /^(?:4|5[1-5]|2[2-7]|3[47]|35|6[0245]|50|81|82)/

/** A number that a card may bear: the first digits of a known scheme, 13 to 19 digits, the check digit. */
export function isCard(digits: string): boolean {
  const lengths = /^3[47]/.test(digits) ? [15] : digits.startsWith('4') ? [13, 16, 19] : [16, 17, 18, 19]
  return lengths.includes(digits.length) && cardStart.test(digits) && !/^(\d)\1*$/.test(digits) && passesLuhn(digits)
}

/** Brazil, CPF: eleven digits, the last two check. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  const numbers = digitsOf(digits)
  const check = (length: number): number => {
    const rest = (sum(numbers.slice(0, length).map((d, at) => d * (length + 1 - at))) * 10) % 11
    return rest === 10 ? 0 : rest
  }
  return check(9) === numbers[9] && check(10) === numbers[10]
}

/** France, NIR: thirteen signs (2A and 2B for Corsica) and a key of two digits. */
export function isNir(text: string): boolean {
  const parts = /^([1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6})(\d\d)$/i.exec(text)
  if (!parts) return false
  const number = BigInt(parts[1]!.replace(/2A/i, '19').replace(/2B/i, '18'))
  return 97n - (number % 97n) === BigInt(parts[2]!)
}

const turn = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]
const product = [
  ...['0123456789', '1234067895', '2340178956', '3401289567', '4012395678'],
  ...['5987604321', '6598710432', '7659821043', '8765932104', '9876543210'],
]

/** India, Aadhaar: twelve digits, the first 2 to 9, checked by Verhoeff's scheme. */
export function isAadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false
  const left = digitsOf(digits)
    .reverse()
    .reduce((check, digit, at) => Number(product[check]![Number(turn[at % 8]![digit])]), 0)
  return left === 0
}

/** Thailand: thirteen digits, the last one checks. */
export function isThai(digits: string): boolean {
  if (!/^[1-8]\d{12}$/.test(digits)) return false
  const numbers = digitsOf(digits)
  return (11 - (weighed(numbers, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === numbers[12]
}

/** China: eighteen signs with a birth date, the last one checks. */
export function isChinese(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i.test(text)) return false
  const rest = weighed(digitsOf(text.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11
  return '10X98765432'[rest] === text[17]!.toUpperCase()
}

/** Singapore, NRIC and FIN: a letter, seven digits, a letter that checks; of the newest series (M) only the form is known here. */
export function isSingaporean(text: string): boolean {
  const parts = /^([STFGM])(\d{7})([A-Z])$/.exec(text.toUpperCase())
  if (!parts) return false
  const [, first = '', digits = '', last] = parts
  if (first === 'M') return true
  const total = weighed(digitsOf(digits), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(first) ? 4 : 0)
  return ('ST'.includes(first) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[total % 11] === last
}

/** Spain, DNI and NIE: eight digits (or X, Y, Z and seven) and a letter that checks. */
export function isSpanish(text: string): boolean {
  const parts = /^([XYZ]?\d{7,8})([A-Z])$/.exec(text.toUpperCase())
  if (!parts || parts[1]!.length !== 8) return false
  const number = Number(parts[1]!.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))))
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === parts[2]
}

/** Russia, SNILS: nine digits and a sum of two. */
export function isSnils(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false
  const total = weighed(digitsOf(digits), [9, 8, 7, 6, 5, 4, 3, 2, 1])
  return Number(digits.slice(9)) === (total % 101) % 100
}

/** Whether two-digit year, month and day could be a date; the day of an Indonesian woman has 40 added. */
export function isDay(month: string, day: string, most = 31): boolean {
  const d = Number(day)
  return Number(month) >= 1 && Number(month) <= 12 && d >= 1 && (d <= 31 || (most > 31 && d >= 41 && d <= most))
}

/** Indonesia, NIK: sixteen digits with a province and a birth date. */
export function isNik(digits: string): boolean {
  const parts = /^([1-9]\d)\d{4}(\d\d)(\d\d)\d\d(\d{4})$/.exec(digits)
  if (!parts || parts[4] === '0000') return false
  const province = Number(parts[1])
  return province >= 11 && province <= 97 && isDay(parts[3]!, parts[2]!, 71)
}

const placeOfMalaysia = /^(?:0[1-9]|[1-5]\d|6[0-8]|7[14-9]|8[2-9]|9[0-3]|98|99)$/

/** Malaysia, NRIC: a birth date, a place, four digits. */
export function isNric(digits: string): boolean {
  const parts = /^\d\d(\d\d)(\d\d)(\d\d)\d{4}$/.exec(digits)
  return parts !== null && isDay(parts[1]!, parts[2]!) && placeOfMalaysia.test(parts[3]!)
}
