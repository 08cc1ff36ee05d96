/** What a person in need reads: whole, in every language and for every country, and short enough to be one message. */
import { describe, expect, it } from 'vitest'
import { gateNeeds, sayAfter, sayGate, sayGateAnswer } from '../../locales/advice.ts'
import { sayLines } from '../../locales/hotline.ts'
import { wordsIn } from '../../locales/words.ts'
import { type Category, categories, categoryCodes, concernsMoney, concernsPictures } from '../../src/model/category.ts'
import { countryCodes } from '../../src/model/country.ts'
import { hotlineNeeds } from '../../src/model/hotline.ts'
import { languageCodes, languages } from '../../src/model/language.ts'

const now = new Date('2026-11-21T00:00:00Z')
const asked = (language: (typeof languageCodes)[number], country: string | null) => ({
  language,
  say: wordsIn(language),
  country,
  now,
})
const places = [...countryCodes, null]
const mostOfAMessage = 4096

describe.each(languageCodes)('%s', (language) => {
  it('has lines for every need in every country, never none', () => {
    for (const country of places)
      for (const need of hotlineNeeds) expect(sayLines({ ...asked(language, country), need })).toMatch(/\n• .+: .+/)
  })

  it('says once beneath several lines what holds for all of them, and beside a single one', () => {
    const say = wordsIn(language)
    const several = sayLines({ ...asked(language, 'MY'), need: 'money' })
    expect(several.split(say('help-lines-check'))).toHaveLength(2)
    expect(several.endsWith(`\n${say('help-lines-check')}`)).toBe(true)
    expect(several).not.toContain(`(${say('help-line-check')}`)
    expect(sayLines({ ...asked(language, 'MY'), need: 'emergency' })).toContain(say('help-line-check'))
  })

  it('fits every advice into one message', () => {
    const lengths = places.flatMap((country) => [
      sayGate(asked(language, country)).length,
      ...gateNeeds.map((need) => sayGateAnswer(asked(language, country), need).length),
      ...[null, ...categoryCodes].map((category) => sayAfter(asked(language, country), category).length),
    ])
    expect(Math.max(...lengths)).toBeLessThan(mostOfAMessage)
  })

  it(`says the gate in English as well where nobody has checked its words: ${!languages[language].checked}`, () => {
    const english = wordsIn('en')
    const ids = ['gate-danger', 'gate-today', 'gate-earlier', 'gate-picture'] as const
    const both = gateNeeds.map((need, at) =>
      sayGateAnswer(asked(language, 'MY'), need).includes(english(ids[at] ?? '')),
    )
    expect(new Set(both)).toEqual(new Set([language === 'en' || !languages[language].checked]))
  })

  it('tells Telegram a name, a line and a description it can keep', () => {
    const say = wordsIn(language)
    expect(say('bot-name').length).toBeLessThanOrEqual(64)
    expect(say('bot-about').length).toBeLessThanOrEqual(120)
    expect(say('bot-description').length).toBeLessThanOrEqual(512)
  })
})

describe('after a report', () => {
  const say = wordsIn('en')
  const advice = (category: Category) => sayAfter(asked('en', 'MY'), category)

  it('the reason in Telegram’s menu is the category’s own', () => {
    for (const code of categoryCodes)
      expect(advice(code)).toContain(say('after', { reason: say(`reason-${categories[code].reason}`) }))
  })

  it('the second scam is named wherever money can be the matter', () => {
    expect(categoryCodes.filter((code) => advice(code).includes(say('receipt-scam')))).toEqual(
      categoryCodes.filter(concernsMoney),
    )
    expect(categoryCodes.filter(concernsMoney)).toEqual([
      'investment_scam',
      'other_fraud',
      'gambling',
      'other',
      'unsure',
    ])
  })

  it('who takes pictures down stands wherever one’s own pictures can be the matter', () => {
    expect(categoryCodes.filter((code) => advice(code).includes('https://takeitdown.ncmec.org/'))).toEqual(
      categoryCodes.filter(concernsPictures),
    )
    expect(categoryCodes.filter(concernsPictures)).toEqual([
      'child_abuse',
      'threats',
      'leaked_data',
      'adult_pornography',
    ])
  })
})
