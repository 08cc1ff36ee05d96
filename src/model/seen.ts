/**
 * A text as the eye sees it, each sign with its place in the text as written: invisible signs gone, wide and styled forms
 * plain, digits of every script as 0–9. For finding things in what people type; it changes no text that is kept.
 */
import { unveil } from './link/text.ts'

/** `text` is what is seen; its unit `i` comes from the unit `from[i]` of the text as written, and `from` has one entry more, the end. */
export type Seen = { text: string; from: Uint32Array }

/** The digit zero of each script whose digits people use in numbers. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xb66, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0]

function asciiDigit(code: number): string | undefined {
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? undefined : String(code - zero)
}

const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640]/g
const plainLetters: Record<string, string> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' }
const arabic: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' }
const quotes: Record<string, string> = { '’': "'", '‘': "'", '`': "'", '´': "'", ʼ: "'", '–': '-', '—': '-', '‐': '-' }

/** One sign outside ASCII as it is seen, its case and accents kept. */
function seenSign(sign: string): string {
  if (unveil(sign) === '') return ''
  return asciiDigit(sign.codePointAt(0)!) ?? quotes[sign] ?? sign.normalize('NFKC')
}

/** One sign outside ASCII as it is compared: small, without accents. Vowel signs of Thai, Khmer and Hindi are letters and stay. */
function comparedSign(sign: string): string {
  const seen = arabic[sign] ?? seenSign(sign)
  const bare = (seen === ' ' ? seen : seen.normalize('NFKD')).toLowerCase().replace(marks, '')
  return plainLetters[bare] ?? bare
}

/** Goes through a text sign by sign; most signs are met again and again, so each is worked out once. */
function build(text: string, ofSign: (sign: string) => string, ofAscii: (text: string) => string): Seen {
  const known = new Map<string, string>()
  const parts: string[] = []
  const from: number[] = []
  let at = 0
  for (const sign of text) {
    let seen = known.get(sign)
    if (seen === undefined) {
      seen = sign < '\x7f' && sign >= ' ' ? ofAscii(sign) : sign === '\n' || sign === '\t' ? sign : ofSign(sign)
      known.set(sign, seen)
    }
    parts.push(seen)
    for (let unit = 0; unit < seen.length; unit++) from.push(at)
    at += sign.length
  }
  from.push(at)
  return { text: parts.join(''), from: Uint32Array.from(from) }
}

/** The text as it is seen: case and accents stay. Linear time. */
export function seenText(text: string): Seen {
  return build(text, seenSign, (sign) => quotes[sign] ?? sign)
}

const lookAlikes: Record<string, string> = {
  ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p' },
  ...{ ԛ: 'q', г: 'r', ѕ: 's', т: 't', и: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y' },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
}
const alien = /[\u0370-\u052f]/g

const isMixed = (word: string): boolean => /[a-z]/.test(word) && /[\u0370-\u052f]/.test(word)

/** A word that mixes Latin letters with Cyrillic or Greek ones that look like them is read as Latin. */
const unmix = (text: string): string =>
  /[\u0370-\u052f]/.test(text)
    ? text.replace(/[a-z\u0370-\u052f]+/g, (word) =>
        isMixed(word) ? word.replace(alien, (sign) => lookAlikes[sign] ?? sign) : word,
      )
    : text

/**
 * The text as words are compared in it: small letters, no accents, letters of another alphabet that only look Latin made Latin
 * within a word. Two texts that people would call the same words come out the same. Linear time.
 */
export function comparedText(text: string): Seen {
  const seen = build(text, comparedSign, (sign) => quotes[sign] ?? sign.toLowerCase())
  return { ...seen, text: unmix(seen.text) }
}

/** The same for a word or pattern of our own lists, white space as one space. */
export const compared = (text: string): string => comparedText(text).text.replace(/\s+/g, ' ')

/** The part of the text as written that a part of what is seen comes from. */
export function writtenSpan(seen: Seen, start: number, end: number): { start: number; end: number } {
  return { start: seen.from[start] ?? 0, end: end >= seen.text.length ? seen.from.at(-1)! : seen.from[end]! }
}
