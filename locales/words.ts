/**
 * Every sentence a person reads, in their language. One Fluent bundle per language serves chat and pages. English is
 * the source: a message that another language lacks is said in English rather than not at all (a test keeps it so that
 * none is lacking).
 */
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import { type Country, countryCodes } from '../src/model/country.ts'
import { type Language, languageCodes, languages } from '../src/model/language.ts'

export type Vars = Record<string, FluentVariable>
export type Say = (id: string, vars?: Vars) => string

/**
 * The language as `Intl` is asked for it: years of the common calendar and the digits 0 to 9 everywhere, so that a number
 * reads the same in a sentence, a receipt, a link and a file.
 */
export const localeOf = (language: Language) => `${language}-u-ca-gregory-nu-latn`

const bundles = new Map(languageCodes.map((language) => [language, bundleOf(language)]))

function bundleOf(language: Language): FluentBundle {
  // No isolation marks by default: they break what people copy. Text from outside is isolated by `isolate`.
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false })
  const errors = bundle.addResource(
    new FluentResource(readFileSync(new URL(`./${language}.ftl`, import.meta.url), 'utf8')),
  )
  if (errors.length > 0) throw new Error(`locales/${language}.ftl: ${errors[0]?.message}`)
  return bundle
}

/** The words of a language: `say('receipt', { receipt })`. An unknown id or a missing variable is a fault. */
export function wordsIn(language: Language): Say {
  return (id, vars = {}) => {
    const bundle = bundles.get(language)
    const own = bundle?.getMessage(id)?.value ? bundle : bundles.get('en')
    const pattern = own?.getMessage(id)?.value
    if (!own || !pattern) throw new Error(`There is no message ${id}.`)
    const errors: Error[] = []
    const said = own.formatPattern(pattern, vars, errors)
    if (errors[0]) throw new Error(`Message ${id} in ${language}: ${errors[0].message}`)
    return said
  }
}

/** A fraction 0..1 as a whole percentage in the language's own way of writing it. */
export function percent(fraction: number): FluentNumber {
  return new FluentNumber(fraction, { style: 'percent', maximumFractionDigits: 0 })
}

export function sayPercent(language: Language, fraction: number): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(fraction)
}

export function sayCount(language: Language, count: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(count)
}

/** A day in UTC, as people of the language write it. */
export function sayDay(language: Language, instant: Date): string {
  // The middle length in Arabic is all digits, with marks that turn their order about; the month as a word needs none.
  const dateStyle = languages[language].direction === 'rtl' ? 'long' : 'medium'
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle, timeZone: 'UTC' }).format(instant)
}

/** An hour and minute in UTC. */
export function sayTime(language: Language, instant: Date): string {
  const clock = { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(language), clock).format(instant)
}

const names = new Map(languageCodes.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]))

/** A country's name; `ZZ` is whatever the language calls an unknown region. */
export function sayCountry(language: Language, code: string): string {
  return names.get(language)?.of(code) ?? code
}

/** Several countries by name, as people of the language write a list. */
export function sayCountries(language: Language, codes: readonly string[]): string {
  const named = codes.map((code) => sayCountry(language, code))
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(named)
}

/** A whole amount of US dollars. */
export function sayMoney(language: Language, dollars: number): string {
  const style = { style: 'currency', currency: 'USD', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(localeOf(language), style).format(dollars)
}

/** The country a person typed, in their language or in English, by name or two letters; null when there is none. */
export function findCountry(language: Language, text: string): Country | null {
  const wanted = plain(text)
  if (wanted === '') return null
  const list = calledIn(language)
  // Its own name first: without its accent the Vietnamese name of Austria is the code of Angola.
  const exact = list.find(({ own }) => own === folded(text)) ?? list.find(({ plainly }) => plainly.includes(wanted))
  if (exact) return exact.code
  const begun = wanted.length < 3 ? [] : list.filter(({ plainly }) => plainly.some((name) => name.startsWith(wanted)))
  return begun.length === 1 ? (begun[0]?.code ?? null) : null
}

type Called = { code: Country; own: string; plainly: readonly string[] }
const lists = new Map<Language, readonly Called[]>()

/** What the countries are called in a language, made once: a stranger's first words are looked up in every language. */
function calledIn(language: Language): readonly Called[] {
  const known = lists.get(language)
  if (known) return known
  const made = countryCodes.map((code) => {
    const own = sayCountry(language, code)
    return { code, own: folded(own), plainly: [code, own, sayCountry('en', code)].map(plain) }
  })
  lists.set(language, made)
  return made
}

const folded = (text: string) => text.slice(0, 100).normalize('NFC').trim().toLowerCase()

const plain = (text: string) =>
  text
    .slice(0, 100)
    .normalize('NFD')
    // Accents and the marks of Arabic may be left out by whoever types; the vowels of Thai, Khmer and Hindi may not.
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\p{P}\p{Z}\p{C}]/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')

/**
 * Text from outside, safe to stand in a sentence: control and direction marks taken out, and set apart so that its
 * direction cannot reorder what stands around it.
 */
export function isolate(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(clean) ? `\u2068${clean}\u2069` : clean
}

/**
 * Contacts, parted by ` ; `, as they are read from left to right whatever stands around them: beside Arabic the groups of
 * a telephone number would else change places. Addresses hold their own order, and a mark behind one would break it.
 */
export function isolateContact(language: Language, text: string): string {
  if (languages[language].direction === 'ltr') return text
  // A slash at the end would jump to the front; the mark that holds it stands behind a space.
  const held = (address: string) => (/[\p{L}\p{N}]$/u.test(address) ? address : `${address} \u200e`)
  const parts = text.split(' ; ').map((part) => (/:\/\/|@/.test(part) ? held(part) : `\u2066${part}\u2069`))
  return parts.join(' ; ')
}

/**
 * What a person must not misunderstand: in their language, and under it in English where nobody has checked their
 * language's words yet. `line` says it in the language it is given.
 */
export function withEnglish({ language, say }: { language: Language; say: Say }, line: (say: Say) => string): string {
  return languages[language].checked ? line(say) : `${line(say)}\n\n${line(wordsIn('en'))}`
}

/** That nobody has checked the language's words yet, and where to send a better sentence; empty when they were checked. */
export function sayUnchecked({ language, say }: { language: Language; say: Say }, contact: string | null): string {
  if (languages[language].checked) return ''
  return contact === null ? say('language-unchecked-sandbox') : say('language-unchecked', { contact: isolate(contact) })
}
