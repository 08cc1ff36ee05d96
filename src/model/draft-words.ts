/** A citizen's own words on their way into a report: how many there may be, and how they are cleaned before they are kept. Pure. */
import type { Language } from './language.ts'
import { type MaskKind, maskWords } from './mask.ts'

/** At most this many characters of the citizen's own words, counted as people count them: an emoji is one. */
export const mostWords = 1000

export const countCharacters = (text: string): number => [...text].length

/** A citizen's words, well-formed, without signs that control, hide or turn text. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

/**
 * Words as they are kept: cleaned, and what could expose a person taken out (`masked` says of which kinds). Null when
 * nothing is left; `surplus` says how many characters there are too many, and then nothing may be kept.
 */
export function wordsToKeep(
  text: string,
  language: Language,
): { words: string; masked: MaskKind[]; surplus: number } | null {
  const words = cleanWords(text)
  if (words === '') return null
  const surplus = Math.max(0, countCharacters(words) - mostWords)
  if (surplus > 0) return { words: '', masked: [], surplus }
  const { text: kept, masked } = maskWords(words, language)
  return { words: kept, masked, surplus: 0 }
}
