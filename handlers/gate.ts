/**
 * The safety gate as messages with buttons: before consent, and behind "Get help now" at any time. It says fixed texts and
 * help lines, keeps nothing and reads nothing: the language and the country travel in the buttons.
 */
import { type GateNeed, gateNeeds, sayAfter, sayGate, sayGateAnswer } from '../locales/advice.ts'
import { type Say, sayCountry } from '../locales/words.ts'
import type { Category } from '../src/model/category.ts'
import { isCountry, likelyCountries } from '../src/model/country.ts'
import type { Visit } from './context.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** Opens the gate in a message of its own, so that whatever stands in the chat stays. */
export const helpButton = ({ say }: { say: Say }): Button => ({ text: say('menu-help'), data: 'm:help' })

/** A page of the gate: the gate itself, the choice of a country, or the answer to a need. */
const pages = ['show', 'where', ...gateNeeds] as const
export type GatePage = (typeof pages)[number]

/** What a button of the gate carries: language, country, page. */
export const gateData = new RegExp(`^g:([\\w-]{2,8}):([A-Z]{2}|-):(${pages.join('|')})$`)

const dataOf = ({ language }: Visit, country: string | null, page: GatePage) =>
  `g:${language}:${country ?? '-'}:${page}`
const asked = ({ language, say, options }: Visit, country: string | null) => ({
  language,
  say,
  country,
  now: options.app.clock(),
})

/** The gate for somebody in a country; null when it is not known, and then it can be named here. */
export function gate(visit: Visit, country: string | null): Saying {
  const known = country !== null && isCountry(country) ? country : null
  const needs = gateNeeds.map((need) => [{ text: visit.say(`gate-choice-${need}`), data: dataOf(visit, known, need) }])
  const where = known ? [] : [[{ text: visit.say('gate-where'), data: dataOf(visit, known, 'where') }]]
  return { text: sayGate(asked(visit, known)), rows: [...needs, ...where] }
}

/** One page of the gate, in its place. */
export function gatePage(visit: Visit, country: string | null, page: GatePage): Saying {
  if (page === 'show') return gate(visit, country)
  const back = { text: visit.say('button-back'), data: dataOf(visit, country, 'show') }
  if (page === 'where') {
    const near = likelyCountries(visit.language, null)
    const named = near.map((code) => ({ text: sayCountry(visit.language, code), data: dataOf(visit, code, 'show') }))
    return { text: visit.say('where-question'), rows: inRows(named, [back]) }
  }
  return { text: answer(visit, country, page), rows: [[back]] }
}

const answer = (visit: Visit, country: string | null, need: GateNeed) => sayGateAnswer(asked(visit, country), need)

/** What can be done after a report; without a category where it must not stand in a button. */
export function afterReport(visit: Visit, category: Category | null): Saying {
  return { text: sayAfter(asked(visit, visit.self.country), category), rows: [[helpButton(visit)]] }
}
