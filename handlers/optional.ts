/**
 * The optional card of a report: what may be added, each a button, one question a message, and back to the card. Nothing on
 * it must be answered. The same buttons serve whoever adds something to a report that was sent.
 */
import { detailValue, fieldName } from '../locales/detail.ts'
import { isolate, type Say, withEnglish } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { type DetailField, type Details, detailCodes, isDetailField } from '../src/model/detail.ts'
import { type Answers, cardFor } from '../src/model/draft.ts'
import type { Language } from '../src/model/language.ts'
import type { Visit } from './context.ts'
import { type Button, inRows, type Saying } from './talk.ts'

export { detailValue, fieldName }

type Words = { say: Say; language: Language }

/** All answered details, one line each. */
export function detailLines(words: Words, details: Details): string[] {
  return Object.entries(details).map(
    ([field, code]) =>
      `${fieldName(words, field as DetailField)} ${detailValue(words, field as DetailField, code as never)}`,
  )
}

/** The card itself; what was answered stands in its text. `key` makes a button of a value. */
export function cardQuestion(visit: Visit, answers: Answers, key: (text: string, value: string) => Button): Saying {
  const { say } = visit
  const offered = cardFor(answers)
  const given = detailLines(visit, answers.details ?? {})
  const words = answers.words ? [say('review-words', { words: isolate(answers.words) })] : []
  const text = [say('ask-details'), ...(given.length + words.length > 0 ? ['', ...given, ...words] : [])].join('\n')
  const buttons = offered.map((field) => key(fieldName(visit, field), field))
  return { text, rows: inRows(buttons) }
}

/** One optional question with its answers; nothing above them where it is answered by words. */
export function optionalQuestion(
  visit: Visit,
  { at, answers }: Pick<DraftView, 'at' | 'answers'>,
  key: (text: string, value: string) => Button,
): Saying {
  const { say } = visit
  const answered =
    at === 'words' ? answers.words !== undefined : isDetailField(at) && answers.details?.[at] !== undefined
  const skip = [key(say(answered ? 'button-remove' : 'button-skip'), 'skip')]
  if (!isDetailField(at)) return { text: say('ask-words'), rows: [skip] }
  const { text, rows = [] } = detailQuestion(visit, at, key)
  return { text, rows: [...rows, skip] }
}

/** A question of the card that is answered by a code. Whoever is asked about own pictures reads who takes them down. */
export function detailQuestion(visit: Visit, field: DetailField, key: (text: string, code: string) => Button): Saying {
  const choices = detailCodes[field].map((code) => key(detailValue(visit, field, code as never), code))
  const pictures = field === 'own_pictures' ? [withEnglish(visit, (words) => words('child-own-pictures'))] : []
  return { text: [fieldName(visit, field), ...pictures].join('\n\n'), rows: inRows(choices) }
}
