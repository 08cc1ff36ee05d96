/** How each question of a report is asked: its words and its buttons. It asks; what an answer means is decided elsewhere. */
import { findCountry, isolate, sayCountry, withEnglish } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { type Category, categories, categoryCodes, shelf } from '../src/model/category.ts'
import { likelyCountries, unknownCountry } from '../src/model/country.ts'
import { canKeep } from '../src/model/draft.ts'
import type { Visit } from './context.ts'
import { linesFor } from './hotline.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** A button names the version of the draft it belongs to, so that an older one is noticed. */
const answerData = (version: number, value: string) => `q:${version}:${value}`

/** The standing question of a draft, with what was answered before where it can be kept. */
export function question(visit: Visit, draft: DraftView): Saying {
  const asked = plainQuestion(visit, draft)
  const [out, ...above] = asked.rows?.toReversed() ?? []
  if (!out || !canKeep(draft)) return asked
  const given = answerOf(visit, draft)
  const text = `${asked.text}\n\n${visit.say('answered', { answer: given })}`
  return { text, rows: [...above.toReversed(), [key(draft, visit.say('button-keep'), 'keep')], out] }
}

/** The answer to the standing question, as it is read back. */
function answerOf({ say, language }: Visit, { at, answers }: DraftView): string {
  switch (at) {
    case 'category':
      return answers.category ? say(`category-${answers.category}`) : ''
    case 'channel':
      return isolate(answers.channel?.shown ?? '')
    case 'country':
      return sayPlace({ say, language }, answers.country)
    case 'danger':
      return say(answers.danger ? 'button-yes' : 'button-no')
    default:
      return answers.words ? isolate(answers.words) : say('button-skip')
  }
}

function plainQuestion(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  switch (draft.at) {
    case 'category':
      return { text: categoryText(visit, draft), rows: inRows(firstCategories(visit, draft), out) }
    case 'channel':
      return askChannel(visit, draft)
    case 'country':
      return { text: say('ask-country'), rows: inRows(countryButtons(visit, draft), out) }
    case 'danger':
      return {
        text: withEnglish(visit, (words) => words('ask-danger')),
        rows: [[key(draft, say('button-yes'), 'yes'), key(draft, say('button-no'), 'no')], out],
      }
    case 'words':
      return { text: say('ask-words'), rows: [[key(draft, say('button-skip'), 'skip')], out] }
    case 'review':
      return { text: review(visit, draft, { sent: false }), rows: [[key(draft, say('button-send'), 'send')], out] }
  }
}

/** Pages of a question: what their buttons show, without answering anything. */
export const pages = ['shelf-money', 'shelf-more', 'shelf-first', 'other-country', 'show'] as const
export type Page = (typeof pages)[number]
export const isPage = (value: string): value is Page => (pages as readonly string[]).includes(value)

/** One page of the standing question. */
export function pageOf(visit: Visit, draft: DraftView, page: Page): Saying {
  const { say } = visit
  if (draft.at === 'category' && page === 'shelf-money') return shelfPage(visit, draft, 'money')
  if (draft.at === 'category' && page === 'shelf-more') return shelfPage(visit, draft, 'more')
  if (draft.at !== 'country' || page !== 'other-country') return question(visit, draft)
  return { text: say('ask-country-type'), rows: [[key(draft, say('button-back'), 'show')]] }
}

function shelfPage(visit: Visit, draft: DraftView, name: 'money' | 'more'): Saying {
  const buttons = shelf(name).map((code) => key(draft, visit.say(`category-${code}`), code))
  const back = key(draft, visit.say('button-back'), 'shelf-first')
  const rows = name === 'more' ? inRows(buttons, [back]) : [...buttons.map((button) => [button]), [back]]
  return { text: visit.say(name === 'money' ? 'ask-category-money' : 'ask-category-more'), rows }
}

/**
 * The button that a typed text stands for: one of the standing question's by its label in the person's language, a
 * category on any shelf, or a country by its name. Null when it is none.
 */
export function typedChoice(visit: Visit, draft: DraftView, text: string): string | null {
  const wanted = fold(text)
  if (wanted === '') return null
  const buttons = (question(visit, draft).rows ?? []).flat()
  const labelled = buttons.find((button) => 'data' in button && fold(button.text) === wanted)
  if (labelled && 'data' in labelled) return labelled.data.split(':')[2] ?? null
  if (draft.at === 'category')
    return categoryCodes.find((code) => fold(visit.say(`category-${code}`)) === wanted) ?? null
  return draft.at === 'country' ? findCountry(visit.language, text) : null
}

const fold = (text: string) =>
  text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s.…!]+/g, ' ')
    .trim()
    .toLowerCase()

const key = (draft: DraftView, text: string, value: string): Button => ({
  text,
  data: answerData(draft.version, value),
})

function wayOut(visit: Visit, draft: DraftView): Button[] {
  const cancel = key(draft, visit.say('button-cancel'), 'cancel')
  return draft.at === 'category' ? [cancel] : [key(draft, visit.say('button-back'), 'back'), cancel]
}

function firstCategories(visit: Visit, draft: DraftView): Button[] {
  const name = (code: Category) => key(draft, visit.say(`category-${code}`), code)
  return [
    key(draft, visit.say('button-money'), 'shelf-money'),
    name('drugs'),
    name('child_abuse'),
    name('threats'),
    key(draft, visit.say('button-more'), 'shelf-more'),
    name('unsure'),
  ]
}

/** The first question names the channel when the report began with one. */
function categoryText({ say }: Visit, draft: DraftView): string {
  const { channel, category } = draft.answers
  return channel && !category
    ? `${say('ask-category-for', { channel: isolate(channel.shown) })}\n${say('ask-category')}`
    : say('ask-category')
}

function isChild(draft: Pick<DraftView, 'answers'>): boolean {
  return draft.answers.category !== undefined && categories[draft.answers.category].domain === 'child_safety'
}

function askChannel(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  const picks = draft.choices.map((shown, at) => [key(draft, isolate(shown), String(at))])
  const asked = picks.length > 0 ? [say('ask-channel-choices')] : []
  if (!isChild(draft)) return { text: asked[0] ?? say('ask-channel'), rows: [...picks, out] }
  const lines = linesFor(visit, 'child', draft.country)
  // In two languages, question by question: the services between them need no second one.
  const both = (id: 'child-first' | 'child-own-pictures' | 'ask-channel-child') =>
    withEnglish(visit, (words) => words(id))
  const parts = [both('child-first'), lines, both('child-own-pictures'), both('ask-channel-child'), ...asked]
  return { text: parts.join('\n\n'), rows: [...picks, out] }
}

function countryButtons(visit: Visit, draft: DraftView): Button[] {
  const { say, language } = visit
  const likely = likelyCountries(language, draft.country).slice(0, 4)
  const named = likely.map((code) => key(draft, sayCountry(language, code), code))
  return [...named, key(draft, say('button-other-country'), 'other-country'), key(draft, say('button-unknown'), 'ZZ')]
}

/** A country's name; "I do not know" where it is not known. */
function sayPlace({ say, language }: Pick<Visit, 'say' | 'language'>, country: string | undefined): string {
  return !country || country === unknownCountry ? say('button-unknown') : sayCountry(language, country)
}

/** What was answered, line by line; `sent` says that it has been sent. */
export function review(visit: Visit, draft: Pick<DraftView, 'answers'>, { sent }: { sent: boolean }): string {
  const { say } = visit
  const { category, channel, country, words, danger } = draft.answers
  const lines = [
    say('review', {
      category: category ? say(`category-${category}`) : '',
      channel: isolate(channel?.shown ?? ''),
      country: sayPlace(visit, country),
    }),
  ]
  if (isChild(draft)) lines.push(say('review-danger', { danger: say(danger ? 'button-yes' : 'button-no') }))
  else lines.push(words ? say('review-words', { words: isolate(words) }) : say('review-no-words'))
  if (danger)
    lines.push(
      '',
      withEnglish(visit, (words) => words('danger-now')),
    )
  return [...lines, '', say(sent ? 'review-sent' : 'review-send')].join('\n')
}
