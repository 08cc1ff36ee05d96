/**
 * An unfinished report: which question stands, what was answered, where an answer leads. Answers are codes, never
 * words of a language, so that a switch of language or a new version of the program loses nothing. Pure.
 */
import { type Category, categories } from './category.ts'
import type { NamedChannel } from './channel.ts'
import { type Country, type CountryOrUnknown, isCountry, unknownCountry } from './country.ts'
import { type DetailField, type Details, detailsFor, isDetailField, readDetail } from './detail.ts'

/**
 * `also` are further countries it is aimed at; `words` and `details` stand on the optional card. A channel without a name
 * (`keys` is empty) is one that the citizen could only describe: the description is in the words.
 */
export type Answers = {
  category?: Category
  channel?: NamedChannel
  country?: CountryOrUnknown
  also?: Country[]
  danger?: boolean
  words?: string
  details?: Details
}

/** The line of the questions that a report needs; `danger` is asked in the child branch only. */
const neededQuestions = ['category', 'channel', 'country', 'danger', 'review'] as const
export type Needed = (typeof neededQuestions)[number]

/** Besides the line: several countries, the optional card, and what stands on it. */
export type Question = Needed | 'countries' | 'card' | 'words' | DetailField

/** What may be dropped when the category changes. */
export type Dropped = 'words' | DetailField

export type Draft = { at: Question; answers: Answers }

export const emptyDraft: Draft = { at: 'category', answers: {} }

/** At most this many countries are named, the first one among them. */
export const mostCountries = 5

export const isChild = ({ category }: Answers) =>
  category !== undefined && categories[category].domain === 'child_safety'

/** Whether the channel could only be described. */
export const isDescribed = ({ channel }: Answers) => channel !== undefined && channel.keys.length === 0

/** Whether the channel cannot be looked at by whoever was not let in: it has an invite or a number, and no name in the open. */
export const isPrivate = ({ channel }: Answers) =>
  channel !== undefined && channel.keys.length > 0 && channel.keys.every((key) => key.kind !== 'username')

const lacksDescription = (answers: Answers) => isDescribed(answers) && answers.words === undefined

/** The line of questions, in order. */
export function questionsFor(answers: Answers): Needed[] {
  return neededQuestions.filter((question) => question !== 'danger' || isChild(answers))
}

/** What the optional card of a report offers, the words first. A child's case has no card. */
export function cardFor(answers: Answers): ('words' | DetailField)[] {
  if (isChild(answers) || answers.category === undefined) return []
  return ['words', ...detailsFor(answers.category)]
}

/** A draft moved on to the first needed question without an answer, or to the review. */
export function moveOn(answers: Answers): Draft {
  const open = questionsFor(answers).find((question) => question === 'review' || answers[question] === undefined)
  // What has no name must be described before anything else is asked about it.
  if (lacksDescription(answers)) return { at: answers.category === undefined ? 'category' : 'words', answers }
  return { at: open ?? 'review', answers }
}

/** A draft one question back; answers are kept. The first question stays where it is. */
export function stepBack({ at, answers }: Draft): Draft {
  const line = questionsFor(answers)
  const to = (question: Question): Draft => ({ at: question, answers })
  if (at === 'countries') return to('country')
  if (at === 'card') return to('review')
  if (at === 'words' && lacksDescription(answers)) return to('channel')
  if (at === 'words' || isDetailField(at)) return to('card')
  return to(line[Math.max(0, line.indexOf(at) - 1)] ?? 'category')
}

/** Whether the standing question is one of the line and has an answer that can be kept as it is. */
export function canKeep({ at, answers }: Draft): boolean {
  return (
    (neededQuestions as readonly string[]).includes(at) && at !== 'review' && answers[at as 'category'] !== undefined
  )
}

/**
 * Where a draft that is read again stands: at its question, if that one is still asked and all before it were answered (an
 * answer may be lost to a newer version of the program); else at the first open one.
 */
export function standing(at: string, answers: Answers): Question {
  const line = questionsFor(answers)
  const open = moveOn(answers).at
  const reached = (question: string) =>
    line.some((one) => one === question) && line.indexOf(question as Needed) <= line.indexOf(open as Needed)
  if (open !== 'words' && reached(at)) return at as Needed
  if (open === 'words') return at === 'category' || at === 'channel' ? at : 'words'
  if (at === 'countries') return reached('country') && !isChild(answers) ? 'countries' : open
  const onCard = at === 'card' || cardFor(answers).some((one) => one === at)
  return onCard && open === 'review' && !isChild(answers) ? (at as Question) : open
}

/** A draft with an answer to a needed question written into it and moved on, and what had to go because of it. */
export function withAnswer(draft: Draft, answer: Answers): Draft & { dropped: Dropped[] } {
  const answers = { ...draft.answers, ...answer }
  if (answer.category === undefined) return { ...moveOn(answers), dropped: [] }
  const dropped = dropUnfit(answers)
  if (!isChild(answers)) return { ...moveOn(answers), dropped }
  // The help lines stand in the question for the channel, so it is asked even when the channel was named before.
  return { at: 'channel', answers, dropped }
}

/** Takes out what the category does not ask for, at once: no words and no details are kept beside a child's case. */
function dropUnfit(answers: Answers): Dropped[] {
  if (!isChild(answers)) delete answers.danger
  else {
    delete answers.also
    if (isDescribed(answers)) delete answers.channel
  }
  const fit = cardFor(answers)
  const dropped: Dropped[] = []
  if (answers.words !== undefined && !fit.includes('words')) {
    delete answers.words
    dropped.push('words')
  }
  const { details } = answers
  if (!details) return dropped
  const over = Object.keys(details).filter((field): field is DetailField => !fit.some((one) => one === field))
  const kept = Object.entries(details).filter(([field]) => !over.some((one) => one === field))
  delete answers.details
  if (kept.length > 0) answers.details = Object.fromEntries(kept)
  return [...dropped, ...over]
}

/** The words or a detail written onto the optional card; null takes the answer back. Null for a code that is none. */
export function withOptional({ answers }: Draft, at: 'words' | DetailField, value: string | null): Draft | null {
  const next = { ...answers }
  if (at === 'words') {
    delete next.words
    if (value !== null) next.words = value
    return isDescribed(next) ? moveOn(next) : { at: 'card', answers: next }
  }
  const { [at]: _, ...others } = answers.details ?? {}
  const detail = value === null ? {} : readDetail(at, value)
  if (detail === null) return null
  const details = { ...others, ...detail }
  delete next.details
  if (Object.keys(details).length > 0) next.details = details
  return { at: 'card', answers: next }
}

/** All countries that were named, the first one first. */
export function countriesOf({ country, also = [] }: Answers): CountryOrUnknown[] {
  return country === undefined ? [] : [country, ...also]
}

/**
 * A country taken among several, or taken out again. "I do not know" stands alone: whoever names a country then knows one.
 * Null when there are as many as there may be.
 */
export function toggleCountry(answers: Answers, code: Country): Answers | null {
  const named = countriesOf(answers).filter((one): one is Country => one !== unknownCountry)
  const next = named.includes(code) ? named.filter((one) => one !== code) : [...named, code]
  if (next.length > mostCountries) return null
  const { country: _, also: __, ...others } = answers
  const [first, ...also] = next
  return first === undefined ? others : { ...others, country: first, ...(also.length > 0 ? { also } : {}) }
}

/** Reads a country from its code; `ZZ` is "I do not know". Null for anything else. */
export function readCountry(text: string): CountryOrUnknown | null {
  const code = text.trim().toUpperCase()
  return code === unknownCountry || isCountry(code) ? code : null
}
