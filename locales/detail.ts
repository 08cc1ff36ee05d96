/** What was answered on the optional card, in words: the same in the chat, on the page and on a moderator's card. */
import { type DetailField, type Details, lossBand } from '../src/model/detail.ts'
import type { Language } from '../src/model/language.ts'
import { type Say, sayMoney } from './words.ts'

type Words = { say: Say; language: Language }

/** What is on the card, by name: a question that is a button and a heading alike. */
export const fieldName = ({ say }: Pick<Words, 'say'>, field: 'words' | DetailField) => say(`detail-${field}`)

/** One answer in words. A band of loss is written with its amounts in US dollars. */
export function detailValue<Field extends DetailField>(
  { say, language }: Words,
  field: Field,
  code: NonNullable<Details[Field]>,
): string {
  switch (field) {
    case 'promised':
      return say(`promised-${code}`)
    case 'paid_by':
      return say(`paid_by-${code}`)
    case 'delivers':
      return say(`delivers-${code}`)
    case 'data_kind':
      return say(`data_kind-${code}`)
    case 'own_pictures':
      return say(`own_pictures-${code}`)
  }
  const { from, to } = lossBand(code as NonNullable<Details['lost']>)
  if (to !== null) return say('lost-to', { amount: sayMoney(language, to) })
  return from === null ? say('lost-none') : say('lost-over', { amount: sayMoney(language, from) })
}
