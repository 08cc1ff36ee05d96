/** Who reads: the language of one request, and links that keep a language once chosen. No cookie remembers anything. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { type Say, wordsIn } from '../locales/words.ts'
import { type Language, languageCodes, languageFor, languages } from '../src/model/language.ts'

export type Reader = {
  language: Language
  say: Say
  /** Whether the address named the language; then every link does. */
  chose: boolean
  /** The address asked for, without its query. */
  path: string
}

/** The language of `?lang=` if we speak it, else the first of Accept-Language that we speak, else English. */
export function readerOf(c: Context): Reader {
  const asked = spoken(c.req.query('lang') ?? '')
  const language = asked ?? acceptedLanguage(c)
  return { language, say: wordsIn(language), chose: asked !== null, path: c.req.path }
}

function acceptedLanguage(c: Context): Language {
  const found = accepts(c, {
    header: 'Accept-Language',
    supports: languageCodes,
    default: 'en',
    match: (wanted) => {
      const byWish = wanted.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
      return byWish.map(({ type }) => spoken(type)).find((code) => code !== null) ?? 'en'
    },
  })
  return languageFor(found)
}

function spoken(code: string): Language | null {
  const language = languageFor(code)
  return language === 'en' && !/^en\b/i.test(code) ? null : language
}

/** A link to another page of ours, in the language the reader chose. */
export function link(reader: Reader, path: string): string {
  return reader.chose ? `${path}?lang=${reader.language}` : path
}

/** The direction in which the language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return languages[language].direction
}
