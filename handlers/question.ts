/** How each question of a report is asked: its words and its buttons. It asks; what an answer means is decided elsewhere. */
import { findCountry, isolate, sayCountries, sayCountry, withEnglish } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { suggestCountries } from '../src/model/aimed.ts'
import { type Category, categoryCodes, shelf } from '../src/model/category.ts'
import { likelyCountries, unknownCountry } from '../src/model/country.ts'
import { type Answers, canKeep, cardFor, countriesOf, isChild, isDescribed, isPrivate } from '../src/model/draft.ts'
import { unsureBranchCodes, unsureBranches } from '../src/model/unsure.ts'
import type { Visit } from './context.ts'
import { helpButton } from './gate.ts'
import { linesFor } from './hotline.ts'
import { cardQuestion, detailLines, optionalQuestion } from './optional.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** A button names the version of the draft it belongs to, so that an older one is noticed. */
const answerData = (version: number, value: string) => `q:${version}:${value}`

/** The standing question of a draft, with what was answered before where it can be kept. */
export function question(visit: Visit, draft: DraftView): Saying {
  const asked = plainQuestion(visit, draft)
  const rows = asked.rows ?? []
  const help = [helpButton(visit)]
  if (!canKeep(draft)) return { ...asked, rows: [...rows, help] }
  const text = `${asked.text}\n\n${visit.say('answered', { answer: answerOf(visit, draft) })}`
  const kept = [key(draft, visit.say('button-keep'), 'keep')]
  return { text, rows: [...rows.slice(0, -1), kept, ...rows.slice(-1), help] }
}

/** The answer to the standing question, as it is read back. */
function answerOf(visit: Visit, { at, answers }: DraftView): string {
  const { say } = visit
  switch (at) {
    case 'category':
      return answers.category ? say(`category-${answers.category}`) : ''
    case 'channel':
      return channelShown(visit, answers)
    case 'country':
      return sayPlaces(visit, answers)
    default:
      return say(answers.danger ? 'button-yes' : 'button-no')
  }
}

const channelShown = ({ say }: Visit, answers: Answers) =>
  isDescribed(answers) ? say('channel-described') : isolate(answers.channel?.shown ?? '')

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
    case 'countries':
      return askCountries(visit, draft)
    case 'danger':
      return {
        text: withEnglish(visit, (words) => words('ask-danger')),
        rows: [[key(draft, say('button-yes'), 'yes'), key(draft, say('button-no'), 'no')], out],
      }
    case 'review':
      return reviewQuestion(visit, draft)
    default:
      return optional(visit, draft, out)
  }
}

function reviewQuestion(visit: Visit, draft: DraftView): Saying {
  const send = [key(draft, visit.say('button-send'), 'send')]
  const more = cardFor(draft.answers).length > 0 ? [[key(draft, visit.say('button-details'), 'details')]] : []
  const words = draft.answers.words ? [isolate(draft.answers.words)] : []
  const text = review(visit, draft, { sent: false })
  return { text, rows: [send, ...more, wayOut(visit, draft)], foreign: words }
}

function optional(visit: Visit, draft: DraftView, out: Button[]): Saying {
  const made = (text: string, value: string) => key(draft, text, value)
  if (draft.at === 'words' && isDescribed(draft.answers) && !draft.answers.words)
    return { text: visit.say('ask-describe'), rows: [out] }
  const isCard = draft.at === 'card'
  const { text, rows = [] } = isCard ? cardQuestion(visit, draft.answers, made) : optionalQuestion(visit, draft, made)
  const done = isCard ? [[made(visit.say('button-done'), 'done')]] : []
  return { text, rows: [...rows, ...done, out] }
}

/** Pages of a question: what their buttons show, without answering anything. */
export const pages = [
  'shelf-money',
  'shelf-more',
  'shelf-first',
  'unsure-ask',
  'unsure-money',
  'unsure-sold',
  'unsure-harm',
  'other-country',
  'show',
] as const
export type Page = (typeof pages)[number]
export const isPage = (value: string): value is Page => (pages as readonly string[]).includes(value)

/** One page of the standing question. */
export function pageOf(visit: Visit, draft: DraftView, page: Page): Saying {
  const { say } = visit
  if (draft.at === 'category' && page === 'shelf-money') return shelfPage(visit, draft, 'money')
  if (draft.at === 'category' && page === 'shelf-more') return shelfPage(visit, draft, 'more')
  if (draft.at === 'category' && page.startsWith('unsure-')) return unsurePage(visit, draft, page)
  if (draft.at !== 'country' || page !== 'other-country') return question(visit, draft)
  return { text: say('ask-country-type'), rows: [[key(draft, say('button-back'), 'show')]] }
}

function shelfPage(visit: Visit, draft: DraftView, name: 'money' | 'more'): Saying {
  const buttons = shelf(name).map((code) => key(draft, visit.say(`category-${code}`), code))
  const back = key(draft, visit.say('button-back'), 'shelf-first')
  const rows = name === 'more' ? inRows(buttons, [back]) : [...buttons.map((button) => [button]), [back]]
  return { text: visit.say(name === 'money' ? 'ask-category-money' : 'ask-category-more'), rows }
}

/** Two plain questions for whoever is not sure; whoever still cannot tell says so. */
function unsurePage(visit: Visit, draft: DraftView, page: Page): Saying {
  const { say } = visit
  const branch = unsureBranchCodes.find((code) => page === `unsure-${code}`)
  const none = key(draft, say('unsure-none'), 'unsure')
  const back = key(draft, say('button-back'), branch ? 'unsure-ask' : 'shelf-first')
  const choices = branch
    ? unsureBranches[branch].map((code) => key(draft, say(`category-${code}`), code))
    : unsureBranchCodes.map((code) => key(draft, say(`unsure-${code}`), `unsure-${code}`))
  return { text: say(branch ? 'unsure-ask-case' : 'unsure-ask'), rows: [...choices, none, back].map((one) => [one]) }
}

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

const key = (draft: DraftView, text: string, value: string): Button => ({
  text,
  data: answerData(draft.version, value),
})

function wayOut(visit: Visit, draft: DraftView): Button[] {
  const cancel = key(draft, visit.say('button-cancel'), 'cancel')
  return draft.at === 'category' ? [cancel] : [key(draft, visit.say('button-back'), 'back'), cancel]
}

/** What the first words point to stands above the shelves, at most three. */
function firstCategories(visit: Visit, draft: DraftView): Button[] {
  const name = (code: Category) => key(draft, visit.say(`category-${code}`), code)
  const first = (['drugs', 'child_abuse', 'threats'] as const).filter((code) => !draft.suggested.includes(code))
  return [
    ...draft.suggested.map(name),
    key(draft, visit.say('button-money'), 'shelf-money'),
    ...first.map(name),
    key(draft, visit.say('button-more'), 'shelf-more'),
    key(draft, visit.say('category-unsure'), 'unsure-ask'),
  ]
}

/** The first question names the channel when the report began with one. */
function categoryText({ say }: Visit, draft: DraftView): string {
  const { channel, category } = draft.answers
  return channel && !category
    ? `${say('ask-category-for', { channel: isolate(channel.shown) })}\n${say('ask-category')}`
    : say('ask-category')
}

/** After so many messages that named no channel, other ways are offered. */
const wrongBeforeHelp = 2

function askChannel(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  const picks = draft.choices.map((shown, at) => [key(draft, isolate(shown), String(at))])
  const asked = picks.length > 0 ? [say('ask-channel-choices')] : []
  if (!isChild(draft.answers)) {
    const lost = draft.wrong >= wrongBeforeHelp
    const more = [
      key(draft, say('button-pick'), 'pick'),
      ...(lost ? [key(draft, say('button-describe'), 'describe')] : []),
    ]
    const text = [asked[0] ?? say('ask-channel'), ...(lost ? [say('ask-channel-help')] : [])].join('\n\n')
    return { text, rows: [...picks, ...inRows(more), out] }
  }
  const lines = linesFor(visit, 'child', draft.country)
  // In two languages, question by question: the services between them need no second one.
  const both = (id: 'child-first' | 'child-own-pictures' | 'ask-channel-child') =>
    withEnglish(visit, (words) => words(id))
  const parts = [both('child-first'), lines, both('child-own-pictures'), both('ask-channel-child'), ...asked]
  return { text: parts.join('\n\n'), rows: [...picks, out] }
}

/** The list of the person's own chats, to pick the reported one from. */
export function pickerSaying({ say }: Visit): Saying {
  const picker = {
    channel: say('pick-channel'),
    group: say('pick-group'),
    bot: say('pick-bot'),
    back: say('button-back'),
  }
  return { text: say('pick-chat'), picker }
}

/** Countries to offer: what the first words pointed to, then the citizen's own and those of the language. */
function offered({ language }: Visit, draft: DraftView): string[] {
  const said = suggestCountries({ language, reporterCountry: draft.country }).map((one) => one.country)
  const likely = likelyCountries(language, draft.country)
  return [...new Set<string>([...draft.aimed, ...said, ...likely])].slice(0, 4)
}

function countryButtons(visit: Visit, draft: DraftView): Button[] {
  const { say, language } = visit
  const named = offered(visit, draft).map((code) => key(draft, sayCountry(language, code), code))
  const several = isChild(draft.answers) ? [] : [key(draft, say('button-several'), 'several')]
  const other = key(draft, say('button-other-country'), 'other-country')
  return [...named, other, ...several, key(draft, say('button-unknown'), unknownCountry)]
}

function askCountries(visit: Visit, draft: DraftView): Saying {
  const { say, language } = visit
  const chosen = countriesOf(draft.answers).filter((code) => code !== unknownCountry)
  const shown = [...new Set<string>([...chosen, ...offered(visit, draft)])]
  const buttons = shown.map((code) => {
    const country = sayCountry(language, code)
    const isChosen = chosen.some((one) => one === code)
    return key(draft, isChosen ? say('country-chosen', { country }) : country, code)
  })
  const done = chosen.length > 0 ? [[key(draft, say('button-done'), 'done')]] : []
  return { text: say('ask-countries'), rows: [...inRows(buttons), ...done, wayOut(visit, draft)] }
}

/** The names of the countries; "I do not know" where none is known. */
function sayPlaces({ say, language }: Pick<Visit, 'say' | 'language'>, answers: Answers): string {
  const known = countriesOf(answers).filter((code) => code !== unknownCountry)
  return known.length === 0 ? say('button-unknown') : sayCountries(language, known)
}

/** What was answered, line by line; `sent` says that it has been sent, and then that stands first. */
export function review(
  visit: Visit,
  draft: Pick<DraftView, 'answers' | 'country'>,
  { sent }: { sent: boolean },
): string {
  const { say } = visit
  const { answers } = draft
  const { category, words, danger, details = {} } = answers
  const answered = say('review', {
    category: category ? say(`category-${category}`) : '',
    channel: channelShown(visit, answers),
    country: sayPlaces(visit, answers),
  })
  const lines = [sent ? answered.replace(/^.*/, () => say('review-sent')) : answered]
  if (isChild(answers)) lines.push(say('review-danger', { danger: say(danger ? 'button-yes' : 'button-no') }))
  else {
    lines.push(...detailLines(visit, details))
    lines.push(words ? say('review-words', { words: isolate(words) }) : say('review-no-words'))
    if (isPrivate(answers) && !words && !sent) lines.push('', say('review-private'))
  }
  if (danger)
    lines.push(
      '',
      withEnglish(visit, (words) => words('danger-now')),
      '',
      linesFor(visit, 'emergency', draft.country),
    )
  return [...lines, ...(sent ? [] : ['', say('review-send')])].join('\n')
}
