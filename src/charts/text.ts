/**
 * Text as a chart sets it: cleaned, measured and broken into lines. SVG does not wrap; this does, by the widths of the
 * shipped fonts.
 */
import { type Weight, widthOf } from './font.ts'

/** Controls, bidirectional marks and isolates, invisible joints and lone surrogates: nothing of a label, all of a trick. */
const unwanted =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu

/**
 * Composed (NFC), one line, without controls and invisible direction marks, lone surrogates replaced, a number held to
 * its per cent sign.
 */
export function clean(words: string): string {
  const line = words.replace(/\s*[\r\n\t]+\s*/g, ' ').toWellFormed()
  return line
    .replace(unwanted, '')
    .normalize('NFC')
    .replace(/(\d) (?=%)/g, '$1\u00a0')
}

export type Setting = { size: number; width: number; weight?: Weight }

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Scripts that part their words by no space. */
const unspaced = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Han}]/u

/**
 * Where a word without spaces may be parted: between the words of Thai, Khmer and Chinese, closing signs held to what
 * goes before them; elsewhere between letters with all their marks.
 */
function piecesOf(word: string): string[] {
  if (!unspaced.test(word)) return [...letters.segment(word)].map(({ segment }) => segment)
  const pieces: string[] = []
  for (const { segment, isWordLike } of words.segment(word)) {
    if (!isWordLike && pieces.length > 0) pieces.push(`${pieces.pop()}${segment}`)
    else pieces.push(segment)
  }
  return pieces
}

/** Breaks a word that is wider than the line. */
function broken(word: string, { size, width, weight }: Setting): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of piecesOf(word)) {
    if (part !== '' && widthOf(part + piece, size, weight) > width) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part]
}

/**
 * Breaks words into lines no wider than `width`. Breaks at plain spaces only (a no-break space holds "70 %" together);
 * a single word that does not fit is broken between letters, so that nothing is ever clipped.
 */
export function wrap(words: string, setting: Setting): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of clean(words)
    .split(/ +/)
    .filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, setting.size, setting.weight) <= setting.width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const parts = broken(word, setting)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number, weight?: Weight): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size, weight)))
}

/**
 * A key to sort names by alphabet without any locale: marks removed, small letters, đ as d and the like; names equal
 * by that are told apart by the name itself.
 */
export function alphabeticKey(name: string): string {
  const plain = clean(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return `${plain.replace(/đ/g, 'd').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/æ/g, 'ae')}\u0000${clean(name)}`
}

export function compareCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
