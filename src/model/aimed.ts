/**
 * Suggests at which country a channel is aimed, from what the citizen said and wrote. A suggestion fills in an answer that
 * the citizen sees and can change; it never counts by itself. Tables stand in `aimed/`.
 */
import { countryOfDomain } from './aimed/domain.ts'
import { amountSigns, currencyCodes, moneyWords, sharedMoney } from './aimed/money.ts'
import { countryOfPhone } from './aimed/phone.ts'
import { type Country, isCountry } from './country.ts'
import { indicatorSpans } from './indicator/spans.ts'
import type { Language } from './language.ts'
import { refang } from './link/text.ts'
import { comparedText, seenText } from './seen.ts'
import { searchFor, type Word } from './suggest/search.ts'

/**
 * What there is to go by. `answer`: what the citizen said about the channel (codes of countries; anything else is passed over).
 * `text`: the citizen's or the forwarded words. `language`: the one the citizen uses. `reporterCountry`: where the citizen is.
 */
export type AimedEvidence = {
  answer?: string | readonly string[] | undefined
  text?: string | undefined
  language?: Language | undefined
  reporterCountry?: string | null | undefined
}

const aimedReasons = ['answer', 'phone', 'money', 'domain', 'language'] as const
export type AimedReason = (typeof aimedReasons)[number]
export type AimedSuggestion = { country: Country; why: AimedReason }

/** No more than this many are suggested. */
export const mostAimed = 6

/** Languages that one country speaks before all others. Never en, fr, pt, es, zh, ru, ar, ms, id: they are spoken by many. */
const spokenBy: Partial<Record<Language, Country>> = { vi: 'VN', th: 'TH', km: 'KH', fil: 'PH', hi: 'IN' }

type Money = { countries: readonly Country[]; isShared: boolean }
const entries = (words: string, money: Money): Word<Money>[] =>
  words.split('|').map((word) => ({ word, meaning: money }))
const moneyIn = searchFor<Money>([
  ...Object.entries(moneyWords).flatMap(([country, words]) =>
    entries(words, { countries: [country as Country], isShared: false }),
  ),
  ...sharedMoney.flatMap(({ words, countries }) => entries(words, { countries, isShared: true })),
])

const countriesAmong = (codes: readonly (string | null | undefined)[]): Country[] =>
  codes.filter((code): code is Country => typeof code === 'string' && isCountry(code))

const codes = Object.keys(currencyCodes).join('|')
const codeAtAmount = new RegExp(`(?<![a-z])(${codes})[ .]?\\d|\\d ?[km]? ?(${codes})(?![a-z])`, 'g')

/** Countries whose money, banks or offices a text names; those of one country first, in the order of the tables. */
function moneyCountries(text: string, own: Country | undefined): (Country | undefined)[] {
  const plain = comparedText(text).text
  const bySign = amountSigns.filter(({ pattern }) => plain.search(pattern) >= 0).map(({ country }) => country)
  const byCode = [...plain.matchAll(codeAtAmount)].map((match) => currencyCodes[match[1] ?? match[2] ?? ''])
  const byWord = moneyIn(text).flatMap(({ meaning }) => {
    if (!meaning.isShared) return meaning.countries
    return own !== undefined && meaning.countries.includes(own) ? [own] : []
  })
  return [...bySign, ...byCode, ...byWord]
}

/**
 * Countries, each once under its strongest reason: the citizen's answer, phone prefixes, words of money (currencies, banks,
 * agencies), domains, language; then, as an answer too, where the citizen is. Within a reason in the order of the text or table.
 * A word of several countries ("peso") counts only for the citizen's own where that is one of them. Language speaks alone only
 * where one country speaks it: never en, fr, pt, es, zh, ru, ar, ms, id. Empty where nothing speaks for any. Linear time.
 */
export function suggestCountries(evidence: AimedEvidence): AimedSuggestion[] {
  const { answer, text = '', language } = evidence
  const [own] = countriesAmong([evidence.reporterCountry])
  const spans = indicatorSpans(refang(seenText(text).text))
  const phones = spans.filter(({ kind, value }) => kind === 'phone' && value.startsWith('+'))
  const ibans = spans.filter(({ kind, value }) => kind === 'account' && /^[A-Z]{2}\d{2}/.test(value))
  const domains = spans.filter(({ kind }) => kind === 'domain')
  const found: Record<AimedReason, readonly (Country | undefined)[]> = {
    answer: countriesAmong(typeof answer === 'string' ? [answer] : (answer ?? [])),
    phone: phones.map(({ value }) => countryOfPhone(value.slice(1))),
    money: [...countriesAmong(ibans.map(({ value }) => value.slice(0, 2))), ...moneyCountries(text, own)],
    domain: domains.map(({ value }) => countryOfDomain(value)),
    language: language === undefined ? [] : [spokenBy[language]],
  }
  const suggestions = new Map<Country, AimedReason>()
  for (const why of aimedReasons)
    for (const country of found[why])
      if (country !== undefined && !suggestions.has(country)) suggestions.set(country, why)
  if (own !== undefined && !suggestions.has(own)) suggestions.set(own, 'answer')
  return [...suggestions].slice(0, mostAimed).map(([country, why]) => ({ country, why }))
}
