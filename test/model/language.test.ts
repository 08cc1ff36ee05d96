import { describe, expect, it } from 'vitest'
import { isLanguage, languageCodes, languageFor, languages } from '../../src/model/language.ts'

describe('the languages', () => {
  it('are fourteen, English first, each called by its own name, no two alike', () => {
    expect(languageCodes).toEqual([
      'en',
      'ms',
      'vi',
      'fr',
      'pt-BR',
      'id',
      'th',
      'zh-Hans',
      'ar',
      'km',
      'fil',
      'es',
      'ru',
      'hi',
    ])
    expect(new Set(languageCodes.map((code) => languages[code].name)).size).toBe(14)
  })

  it('are known to Intl by their codes', () => {
    expect(Intl.getCanonicalLocales(languageCodes)).toEqual(languageCodes)
    expect(Intl.DateTimeFormat.supportedLocalesOf(languageCodes)).toEqual(languageCodes)
    expect(Intl.PluralRules.supportedLocalesOf(languageCodes)).toEqual(languageCodes)
  })

  it('have the two letters of Telegram, Filipino alone has none', () => {
    const letters = languageCodes.map((code) => languages[code].telegram)
    expect(letters).toEqual(['en', 'ms', 'vi', 'fr', 'pt', 'id', 'th', 'zh', 'ar', 'km', null, 'es', 'ru', 'hi'])
  })

  it('say of nine that nobody has checked them, and write Arabic from the right', () => {
    const unchecked = languageCodes.filter((code) => !languages[code].checked)
    expect(unchecked).toEqual(['id', 'th', 'zh-Hans', 'ar', 'km', 'fil', 'es', 'ru', 'hi'])
    expect(languageCodes.filter((code) => languages[code].direction === 'rtl')).toEqual(['ar'])
  })

  it('are told by their code alone, never by a word of the language itself', () => {
    expect(languageCodes.every(isLanguage)).toBe(true)
    expect(['', 'EN', 'tl', 'zh', 'toString', '__proto__'].filter(isLanguage)).toEqual([])
  })
})

describe('what a client says it uses', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['ms-MY', 'ms'],
    ['vi', 'vi'],
    ['fr-CA', 'fr'],
    ['pt-br', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt_PT', 'pt-BR'],
    ['id', 'id'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['th-TH', 'th'],
    ['zh', 'zh-Hans'],
    ['zh-hans', 'zh-Hans'],
    ['zh-cn', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['zh-hant', 'zh-Hans'],
    ['zh-TW', 'zh-Hans'],
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['km-KH', 'km'],
    ['fil', 'fil'],
    ['fil-PH', 'fil'],
    ['tl', 'fil'],
    ['tl-PH', 'fil'],
    ['es-419', 'es'],
    ['ru-RU', 'ru'],
    ['hi-IN', 'hi'],
    ['de', 'en'],
    ['fi', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ] as const)('%s is %s', (said, language) => {
    expect(languageFor(said)).toBe(language)
  })
})
