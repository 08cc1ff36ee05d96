/**
 * The shape of the lists of words, one list a language. Words stand as people write them; case and accents do not matter. A `?`
 * before a word says that it has other senses: it counts only together with another, and only in its own language. A `*`
 * behind it lets it go on.
 */
import type { Category } from '../category.ts'
import type { Language } from '../language.ts'

/** Nothing can be suggested for these two. */
export type SuggestedCategory = Exclude<Category, 'other' | 'unsure'>

/** What lawful speech is about. There is no category for any of it. */
export const speechTopics = ['politics', 'press', 'religion', 'union', 'minority', 'lgbt'] as const
export type SpeechTopic = (typeof speechTopics)[number]

/** Words by what they speak for, separated by `|`. */
export type Lexicon = {
  language: Language
  crime: Record<SuggestedCategory, string>
  speech: Record<SpeechTopic, string>
}
