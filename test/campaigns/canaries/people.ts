/**
 * Invented people and everything of theirs that must be found nowhere: names, numbers, words, pictures' names, places.
 * Every text bears a word that no other person has, so that a hit says whose it was and how it came in.
 */
import type { Canary } from './search.ts'

export type Invented = {
  number: number
  id: number
  /** Ten letters that stand in all that this person says or is called; part of a text is found by them too. */
  sign: string
  first: string
  last: string
  username: string
  language: 'en' | 'ms' | 'vi' | 'fr' | 'pt-BR'
  /** Words of each kind, by what they are. */
  words: (what: string) => string
  /** A channel's username that only sealed columns may hold: of the child branch, or of a report never sent. */
  sealedChannel: (what: string) => string
  /** A username that stands in the open once it is reported; no canary. */
  openChannel: (what: string) => string
  phone: string
  latitude: number
  longitude: number
  payload: string
}

const firsts = ['Zuwena', 'Béatrice', 'Đặng Thị', 'Aurélio', 'Nur Aisyah', 'Ольга', '李明月', 'Thiri', 'Kwame', 'Inês']
const lasts = [
  'Invented-Okafor',
  'Dupontel',
  'Nguyễn Lan',
  'Sampaio',
  'binti Rahman',
  'Ковальська',
  '王小青',
  'Oo Myint',
]
const tongues = ['en', 'vi', 'fr', 'ms', 'pt-BR'] as const
const letters = 'bcdfghjklmnpqrstvwxz'

/** Ten letters that no other number has and that no language writes. */
export function signOf(number: number): string {
  let sign = ''
  for (let rest = number * 7919 + 3_280_000_000_001, at = 0; at < 10; at++) {
    sign += letters[rest % letters.length]
    rest = Math.floor(rest / letters.length)
  }
  return sign
}

/** The person of a number; the same number is the same person. Every third has a number as long as Telegram's longest. */
export function invent(number: number): Invented {
  const sign = signOf(number)
  const pick = <One>(from: readonly One[], at = number) => from[at % from.length] as One
  return {
    number,
    sign,
    id: number % 3 === 2 ? 4_503_000_000_000_000 + number * 7919 : 700_000_000 + number,
    first: `${pick(firsts)} ${sign}fn`,
    last: `${pick(lasts, number * 3)} ${sign}ln`,
    username: `own_${sign}_inv`,
    language: pick(tongues),
    words: (what) => `${what} của ${sign}: my neighbour “${sign}” said é ${what}`,
    sealedChannel: (what) => `sealed_${sign}_${what}`,
    openChannel: (what) => `open_${what}_${number}_inv`,
    phone: `8490${String(100_000_000 + number * 7919).slice(-9)}77`,
    latitude: degrees(10, number * 7919 + 1_234_567),
    longitude: degrees(106, number * 6101 + 2_345_671),
    payload: `ref-${sign}-${sign}`,
  }
}

/** A place with eight decimals, the last of which is never zero. */
const degrees = (whole: number, rest: number) => Number(`${whole}.${String(rest % 10_000_000).padStart(7, '0')}3`)

/** Collects what is found out on the way (receipts, invites) and what was said, beside what a person is. */
export class Told {
  readonly canaries: Canary[] = []
  add(what: string, secret: Canary['secret']): void {
    this.canaries.push({ what, secret })
  }
  /** Says a text and remembers it: what is not sent is not looked for. */
  text(what: string, text: string): string {
    this.add(what, text)
    return text
  }
  person(one: Invented, what = 'person'): void {
    this.add(`${what}'s sign`, one.sign)
    this.add(`${what}'s first name`, one.first)
    this.add(`${what}'s last name`, one.last)
    this.add(`${what}'s username`, one.username)
    this.add(`${what}'s number`, { id: one.id })
  }
}
