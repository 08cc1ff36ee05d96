/**
 * Suggests from a text what kind of crime it is about, by lists of words in `suggest/`, and says whether it speaks about
 * politics, press, religion and the like. A suggestion is a button, never a decision; child abuse and terrorism among them
 * only lead to the branch and the people for them: nobody and nothing is judged by a word.
 */
import { type Category, categoryCodes } from './category.ts'
import type { Language } from './language.ts'
import { compared } from './seen.ts'
import { chinese, khmer, thai, vietnamese } from './suggest/asian.ts'
import { english, filipino } from './suggest/english.ts'
import { type Lexicon, type SpeechTopic, type SuggestedCategory, speechTopics } from './suggest/lexicon.ts'
import { indonesian, malay } from './suggest/malay.ts'
import { arabic, hindi, russian } from './suggest/others.ts'
import { french, portuguese, spanish } from './suggest/romance.ts'
import { searchFor, type Word } from './suggest/search.ts'

export { type SpeechTopic, speechTopics }

/** The lists, one for each language Saksi speaks. */
export const lexicons: readonly Lexicon[] = [
  ...[english, malay, vietnamese, french, portuguese, indonesian, thai],
  ...[chinese, arabic, khmer, filipino, spanish, russian, hindi],
]

/** `matched` are words of our own list, not the citizen's, so they may be shown and kept beside the suggestion. */
export type Suggestion = { category: Category; matched: string[] }

export const mostSuggestions = 3

type Sense = { language: Language; about: SuggestedCategory | SpeechTopic; isWeak: boolean }

const entriesOf = (words: string): string[] =>
  words
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function listFor(part: 'crime' | 'speech'): Word<Sense>[] {
  return lexicons.flatMap((lexicon) =>
    (Object.entries(lexicon[part]) as [Sense['about'], string][]).flatMap(([about, words]) =>
      entriesOf(words).map((word) => ({
        word: word.replace(/^\?/, ''),
        meaning: { language: lexicon.language, about, isWeak: word.startsWith('?') },
      })),
    ),
  )
}

const crimesIn = searchFor(listFor('crime'))
const speechIn = searchFor(listFor('speech'))

/** A word with one sense is enough; of the others it takes two. */
const enough = 2

/** Where a wrong suggestion costs a tap and a missed one costs a child or a life: these stand first. */
const first: readonly Category[] = ['child_abuse', 'terrorism']

/**
 * At most three categories, child abuse and terrorism first, then by how much speaks for them; empty where nothing does.
 * Words of every language count; words with more than one sense count only together, and in their own language where
 * `language` is given. Never `other` or `unsure`. Linear time in the text; no order of hits changes the answer.
 */
export function suggestCategories(text: string, language?: Language): Suggestion[] {
  const points = new Map<Category, Map<string, { shown: string; point: number }>>()
  for (const { word, meaning } of crimesIn(text)) {
    if (meaning.isWeak && language !== undefined && meaning.language !== language) continue
    const category = meaning.about as SuggestedCategory
    const words = points.get(category) ?? new Map<string, { shown: string; point: number }>()
    points.set(category, words)
    // "cocaine" of one language and "cocaïne" of another are one word said once.
    const shown = word.replace(/\*$/, '')
    const known = words.get(compared(shown))
    const point = Math.max(known?.point ?? 0, meaning.isWeak ? 1 : enough)
    words.set(compared(shown), { shown: known?.shown ?? shown, point })
  }
  const rank = (category: Category) => (first.includes(category) ? 0 : 1)
  return [...points]
    .map(([category, words]) => ({
      category,
      matched: [...words.values()].map(({ shown }) => shown),
      sum: [...words.values()].reduce((total, { point }) => total + point, 0),
    }))
    .filter(({ sum }) => sum >= enough)
    .sort(
      (a, b) =>
        rank(a.category) - rank(b.category) ||
        b.sum - a.sum ||
        categoryCodes.indexOf(a.category) - categoryCodes.indexOf(b.category),
    )
    .slice(0, mostSuggestions)
    .map(({ category, matched }) => ({ category, matched }))
}

/** What a text speaks about, each once, in the order of `speechTopics`. */
export function speechTopicsIn(text: string): SpeechTopic[] {
  const found = new Set(speechIn(text).map(({ meaning }) => meaning.about))
  return speechTopics.filter((topic) => found.has(topic))
}

/** Whether a text touches any of `speechTopics`: a flag for the moderators, which asks for a second person from another country. */
export function speechFlag(text: string): boolean {
  return speechTopicsIn(text).length > 0
}

/**
 * Whether a text touches such a topic and names no crime: then the citizen is told, kindly, what Saksi does not do. Where a
 * crime is named as well ("they say they are from the church and want money") it is a report like any other.
 */
export function isOnlySpeech(text: string, language?: Language): boolean {
  return speechFlag(text) && suggestCategories(text, language).length === 0
}
