/** How numbers, days, countries and contacts are written in every language. */
import { describe, expect, it } from 'vitest'
import { sayCutoff } from '../../locales/figure.ts'
import { findCountry, isolateContact, sayCount, sayCountry, sayDay, sayPercent, wordsIn } from '../../locales/words.ts'
import { countryCodes } from '../../src/model/country.ts'
import { languageCodes } from '../../src/model/language.ts'

const day = new Date('2026-07-24T15:04:00Z')

describe.each(languageCodes)('%s', (language) => {
  it('counts years by the common calendar and writes all digits from 0 to 9', () => {
    expect(sayDay(language, day)).toContain('2026')
    const written = [
      sayDay(language, day),
      sayCutoff(language, day.toISOString()),
      sayCount(language, 1_234_567),
      sayPercent(language, 0.7),
      wordsIn(language)('card-voices', { count: 1_234_567 }),
    ].join(' ')
    expect(written.match(/(?![0-9])\p{Nd}/gu)).toBe(null)
    expect(sayCount(language, 1_234_567).replace(/\D/g, '')).toBe('1234567')
  })

  it('finds every country by the name it shows for it', () => {
    expect(countryCodes.filter((code) => findCountry(language, sayCountry(language, code)) !== code)).toEqual([])
  })
})

it('writes a day in Thai and in Arabic as their readers of today’s calendar do', () => {
  expect(sayDay('th', day)).toBe('24 ก.ค. 2026')
  expect(sayDay('ar', day)).toBe('24 يوليو 2026')
})

it('finds a country without its accents, and never by the consonants of another script alone', () => {
  expect(findCountry('vi', 'han quoc')).toBe('KR')
  expect(findCountry('vi', 'Áo')).toBe('AT')
  expect(findCountry('vi', 'AO')).toBe('AO')
  expect(findCountry('ar', 'الأردن')).toBe('JO')
  expect(findCountry('ar', 'الاردن')).toBe('JO')
  expect(findCountry('hi', 'थईलड')).toBe(null)
})

it('sets a telephone number apart beside Arabic, and holds the last slash of an address in its place', () => {
  expect(isolateContact('ar', '0800 50 51 70')).toBe('\u20660800 50 51 70\u2069')
  expect(isolateContact('ar', 'https://example.org/ ; 141 ; police 123')).toBe(
    'https://example.org/ \u200e ; \u2066141\u2069 ; \u2066police 123\u2069',
  )
  expect(isolateContact('th', '0800 50 51 70')).toBe('0800 50 51 70')
})
