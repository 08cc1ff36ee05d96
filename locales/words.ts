/**
 * Every sentence a person reads, in their language. One Fluent bundle per language serves chat and pages. English is
 * the source: a message that another language lacks is said in English rather than not at all (a test keeps it so that
 * none is lacking).
 */
import { readFileSync } from 'node:fs'
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'
import { type Country, countryCodes } from '../src/model/country.ts'
import { type Language, languageCodes } from '../src/model/language.ts'

export type Vars = Record<string, FluentVariable>
export type Say = (id: string, vars?: Vars) => string

const bundles = new Map(languageCodes.map((language) => [language, bundleOf(language)]))

function bundleOf(language: Language): FluentBundle {
  // No isolation marks by default: they break what people copy. Text from outside is isolated by `isolate`.
  const bundle = new FluentBundle(language, { useIsolating: false })
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
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(fraction)
}

export function sayCount(language: Language, count: number): string {
  return new Intl.NumberFormat(language).format(count)
}

/** A day in UTC, as people of the language write it. */
export function sayDay(language: Language, instant: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(instant)
}

/** An hour and minute in UTC. */
export function sayTime(language: Language, instant: Date): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' }).format(instant)
}

const names = new Map(languageCodes.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]))

/** A country's name; `ZZ` is whatever the language calls an unknown region. */
export function sayCountry(language: Language, code: string): string {
  return names.get(language)?.of(code) ?? code
}

/** The country a person typed, in their language or in English, by name or two letters; null when there is none. */
export function findCountry(language: Language, text: string): Country | null {
  const wanted = plain(text)
  if (wanted === '') return null
  const called = (code: Country) => [code, sayCountry(language, code), sayCountry('en', code)].map(plain)
  const exact = countryCodes.find((code) => called(code).includes(wanted))
  if (exact) return exact
  const begun =
    wanted.length < 3 ? [] : countryCodes.filter((code) => called(code).some((name) => name.startsWith(wanted)))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

const plain = (text: string) =>
  text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Z}\p{C}]/gu, '')
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
