/** How each question of a report is asked: its words and its buttons. It asks; what an answer means is decided elsewhere. */
import { findCountry, isolate, sayCountry } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { type Category, categories, shelf } from '../src/model/category.ts'
import { likelyCountries } from '../src/model/country.ts'
import type { Visit } from './context.ts'
import { linesFor } from './hotline.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** A button that answers: it names the version of the draft it belongs to, so that an older one is noticed. */
export const answerData = (version: number, value: string) => `q:${version}:${value}`

/** The standing question of a draft. */
export function question(visit: Visit, draft: DraftView): Saying {
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
      return { text: say('ask-danger'), rows: [[key(draft, say('button-yes'), 'yes'), key(draft, say('button-no'), 'no')], out] }
    case 'words':
      return { text: say('ask-words'), rows: [[key(draft, say('button-skip'), 'skip')], out] }
    case 'review':
      return { text: review(visit, draft), rows: [[key(draft, say('button-send'), 'send')], out] }
  }
}

/** The categories of one shelf, in the place of the first ones. */
export function shelfQuestion(visit: Visit, version: number, name: 'money' | 'more'): Saying {
  const buttons = shelf(name).map((code) => ({ text: visit.say(`category-${code}`), data: answerData(version, code) }))
  const back = { text: visit.say('button-back'), data: answerData(version, 'shelf-first') }
  const rows = name === 'more' ? inRows(buttons, [back]) : [...buttons.map((button) => [button]), [back]]
  return { text: visit.say(name === 'money' ? 'ask-category-money' : 'ask-category-more'), rows }
}

/** Asks for the name of a country that has no button. */
export function countryByName(visit: Visit, version: number): Saying {
  return { text: visit.say('ask-country-type'), rows: [[{ text: visit.say('button-back'), data: answerData(version, 'show') }]] }
}

/** The code of a country that was typed as an answer, or the text itself. */
export function typedCountry(visit: Visit, text: string): string {
  return findCountry(visit.language, text) ?? text.slice(0, 60)
}

const key = (draft: DraftView, text: string, value: string): Button => ({ text, data: answerData(draft.version, value) })

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
  const { channel } = draft.answers
  return channel ? `${say('ask-category-for', { channel: isolate(channel.shown) })}\n${say('ask-category')}` : say('ask-category')
}

function isChild(draft: DraftView): boolean {
  return draft.answers.category !== undefined && categories[draft.answers.category].domain === 'child_safety'
}

function askChannel(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  const choices = draft.choices ?? []
  if (choices.length > 0) {
    return { text: say('ask-channel-choices'), rows: [...choices.map((shown, at) => [key(draft, isolate(shown), String(at))]), out] }
  }
  if (!isChild(draft)) return { text: say('ask-channel'), rows: [out] }
  const lines = linesFor(visit, 'child', draft.country)
  return { text: [say('child-first'), lines, say('child-own-pictures'), say('ask-channel-child')].join('\n\n'), rows: [out] }
}

function countryButtons(visit: Visit, draft: DraftView): Button[] {
  const { say, language } = visit
  const likely = likelyCountries(language, draft.country).slice(0, 4)
  const named = likely.map((code) => key(draft, sayCountry(language, code), code))
  return [...named, key(draft, say('button-other-country'), 'other-country'), key(draft, say('button-unknown'), 'ZZ')]
}

function review(visit: Visit, draft: DraftView): string {
  const { say, language } = visit
  const { category, channel, country, words, danger } = draft.answers
  const lines = [
    say('review', {
      category: category ? say(`category-${category}`) : '',
      channel: isolate(channel?.shown ?? ''),
      country: !country || country === 'ZZ' ? say('button-unknown') : sayCountry(language, country),
    }),
  ]
  if (isChild(draft)) lines.push(say('review-danger', { danger: say(danger ? 'button-yes' : 'button-no') }))
  else lines.push(words ? say('review-words', { words: isolate(words) }) : say('review-no-words'))
  if (danger) lines.push('', say('danger-now'))
  return [...lines, '', say('review-send')].join('\n')
}
