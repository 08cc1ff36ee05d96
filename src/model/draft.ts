/**
 * An unfinished report: which question stands, what was answered, where an answer leads. Answers are codes, never
 * words of a language, so that a switch of language or a new version of the program loses nothing. Pure.
 */
import { type Category, categories } from './category.ts'
import type { NamedChannel } from './channel.ts'
import { type CountryOrUnknown, isCountry, unknownCountry } from './country.ts'

export type Answers = {
  category?: Category
  channel?: NamedChannel
  country?: CountryOrUnknown
  danger?: boolean
  /** null when the question was skipped. */
  words?: string | null
}

export const questions = ['category', 'channel', 'country', 'danger', 'words', 'review'] as const
export type Question = (typeof questions)[number]

export type Draft = { at: Question; answers: Answers }

export const emptyDraft: Draft = { at: 'category', answers: {} }

/** At most this many characters of the citizen's own words. */
export const mostWords = 1000

/** The questions that are asked, in order. The child branch asks for no words, and whether a child is in danger. */
export function questionsFor(answers: Answers): Question[] {
  const child = answers.category !== undefined && categories[answers.category].domain === 'child_safety'
  return questions.filter((question) => (question === 'danger' ? child : question === 'words' ? !child : true))
}

/** A draft moved on to the first question without an answer, or to the review. */
export function moveOn(answers: Answers): Draft {
  const at = questionsFor(answers).find((question) => question === 'review' || answers[question] === undefined)
  return { at: at ?? 'review', answers }
}

/** A draft one question back; answers are kept. The first question stays where it is. */
export function stepBack({ at, answers }: Draft): Draft {
  const asked = questionsFor(answers)
  return { at: asked[Math.max(0, asked.indexOf(at) - 1)] ?? 'category', answers }
}

/** The answer to the standing question written into a draft, and the draft moved on. */
export function withAnswer(draft: Draft, answer: Answers): Draft {
  const answers = { ...draft.answers, ...answer }
  if (answer.category === undefined) return moveOn(answers)
  // What the other branch never asks for is dropped at once: no words are kept beside a child's case.
  if (categories[answer.category].domain === 'child_safety') delete answers.words
  else delete answers.danger
  return moveOn(answers)
}

/** Reads a country from its code; `ZZ` is "I do not know". Null for anything else. */
export function readCountry(text: string): CountryOrUnknown | null {
  const code = text.trim().toUpperCase()
  return code === unknownCountry || isCountry(code) ? code : null
}
