/** The button that a typed text stands for, so that nobody has to find one: by its label, its number or the name behind it. */
import { findCountry } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { categoryCodes } from '../src/model/category.ts'
import type { Visit } from './context.ts'
import { question } from './question.ts'

/**
 * The button that a typed text stands for: one of the standing question's by its label in the person's language or by its
 * number, counted as it is read; a category on any shelf, or a country by its name. Null when it is none.
 */
export function typedChoice(visit: Visit, draft: DraftView, text: string): string | null {
  const wanted = fold(text)
  if (wanted === '') return null
  const buttons = (question(visit, draft).rows ?? []).flat().filter((one) => 'data' in one && one.data.startsWith('q:'))
  const labelled = buttons.find((button) => fold(button.text) === wanted)
  // At the category several pages of buttons may be shown, and nobody knows here which one is counted.
  const counts = draft.at !== 'words' && draft.at !== 'category'
  const chosen = labelled ?? (counts ? buttons[numberIn(wanted) - 1] : undefined)
  if (chosen && 'data' in chosen) return chosen.data.split(':')[2] ?? null
  if (draft.at === 'category')
    return categoryCodes.find((code) => fold(visit.say(`category-${code}`)) === wanted) ?? null
  return draft.at === 'country' || draft.at === 'countries' ? findCountry(visit.language, text) : null
}

/** A small number in the digits of any script; 0 for anything else. */
function numberIn(text: string): number {
  if (!/^\p{Nd}{1,2}$/u.test(text)) return 0
  const digit = (sign: string) => {
    let zero = sign.codePointAt(0) ?? 0
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && (sign.codePointAt(0) ?? 0) - zero < 9) zero--
    return (sign.codePointAt(0) ?? 0) - zero
  }
  return [...text].reduce((sum, sign) => sum * 10 + digit(sign), 0)
}

const fold = (text: string) =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s.…!]+/g, ' ')
    .trim()
    .toLowerCase()
