/**
 * An unfinished report: which question stands, what was answered, where an answer leads. Answers are codes, never
 * words of a language, so that a switch of language or a new version of the program loses nothing. Pure.
 */
import { z } from 'zod'
import { type Category, categories, categoryCodes } from './category.ts'
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

/** At most this many characters of the citizen's own words, counted as people count them: an emoji is one. */
export const mostWords = 1000

export const countCharacters = (text: string): number => [...text].length

/** A citizen's words as they are kept: well-formed, without signs that control, hide or turn text. */
export function cleanWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

const isChild = ({ category }: Answers) => category !== undefined && categories[category].domain === 'child_safety'

/** The questions that are asked, in order. The child branch asks for no words, and whether a child is in danger. */
export function questionsFor(answers: Answers): Question[] {
  const child = isChild(answers)
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

/** Whether the standing question has an answer that can be kept as it is. */
export function canKeep({ at, answers }: Draft): boolean {
  return at !== 'review' && answers[at] !== undefined
}

/** The answer to the standing question written into a draft, and the draft moved on. */
export function withAnswer(draft: Draft, answer: Answers): Draft {
  const answers = { ...draft.answers, ...answer }
  if (answer.category === undefined) return moveOn(answers)
  // What the other branch never asks for is dropped at once: no words are kept beside a child's case.
  if (!isChild(answers)) {
    delete answers.danger
    return moveOn(answers)
  }
  delete answers.words
  // The help lines stand in the question for the channel, so it is asked even when the channel was named before.
  return { at: 'channel', answers }
}

/** Reads a country from its code; `ZZ` is "I do not know". Null for anything else. */
export function readCountry(text: string): CountryOrUnknown | null {
  const code = text.trim().toUpperCase()
  return code === unknownCountry || isCountry(code) ? code : null
}

const channelKey = z.object({ kind: z.enum(['username', 'invite', 'id']), value: z.string().min(1) })
const channel = z.object({
  kind: z.enum(['channel', 'group', 'bot', 'unresolved']),
  keys: z.array(channelKey).min(1),
  shown: z.string(),
})

/** Answers as an older version of the program may have kept them: what is not understood any more is left out. */
export function readAnswers(kept: unknown): Answers {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(kept)
  const read = <Value>(schema: z.ZodType<Value>, name: string) => schema.safeParse(fields[name]).data
  const category = read(z.enum(categoryCodes), 'category')
  const named = read(channel, 'channel')
  const country = readCountry(read(z.string(), 'country') ?? '')
  const danger = read(z.boolean(), 'danger')
  const words = read(z.string().nullable(), 'words')
  return {
    ...(category === undefined ? {} : { category }),
    ...(named === undefined ? {} : { channel: named }),
    ...(country === null ? {} : { country }),
    ...(danger === undefined ? {} : { danger }),
    ...(words === undefined ? {} : { words }),
  }
}
