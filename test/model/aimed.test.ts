import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryOfDomain } from '../../src/model/aimed/domain.ts'
import { countriesWithPrefix, countryOfPhone, withoutPrefix } from '../../src/model/aimed/phone.ts'
import { type AimedEvidence, mostAimed, suggestCountries } from '../../src/model/aimed.ts'
import { countryCodes, isCountry } from '../../src/model/country.ts'
import { languageCodes } from '../../src/model/language.ts'

const said = (evidence: AimedEvidence): string[] =>
  suggestCountries(evidence).map(({ country, why }) => `${country} ${why}`)

describe('the country aimed at', () => {
  it('is suggested from the answer, then phones, money, domains, language, and last where the citizen is', () => {
    expect(
      said({
        answer: 'ID',
        text: 'shop.com.my, RM500, call +84 912 345 678',
        language: 'th',
        reporterCountry: 'SG',
      }),
    ).toEqual(['ID answer', 'VN phone', 'MY money', 'TH language', 'SG answer'])
    expect(said({ text: 'www.shop.com.my' })).toEqual(['MY domain'])
  })

  it('stands once, under its strongest reason, six at most', () => {
    expect(
      said({ answer: ['VN', 'VN'], text: '+84 912 345 678 vietcombank', language: 'vi', reporterCountry: 'VN' }),
    ).toEqual(['VN answer'])
    expect(
      said({ text: '+84912345678 +60123456789 +6591234567 +66812345678 +639171234567 +628123456789 +919876543210' }),
    ).toHaveLength(mostAimed)
  })

  it.each<[string, string[]]>([
    ['kehilangan RM5,000 di Maybank', ['MY money']],
    ['transfer ke rekening BCA Rp 500.000', ['ID money']],
    ['mất 500k vnd, Vietcombank', ['VN money']],
    ['lừa 20 triệu đồng', ['VN money']],
    ['R$ 500 no pix', ['BR money']],
    ['โอนเงิน 500 บาท', ['TH money']],
    ['sent via GCash', ['PH money']],
    ['500 រៀល តាម bakong', ['KH money']],
    ['5000 рублей через Сбербанк', ['RU money']],
    ['支付宝转账', ['CN money']],
    ['₹500 on PhonePe', ['IN money']],
    ['500 جنيه مصري', ['EG money']],
    ['ngân hàng nhà nước và vneid', ['VN money']],
    ['HMRC letter, £200', ['GB money']],
    ['GB82 WEST 1234 5698 7654 32', ['GB money']],
    ['5000 MXN', ['MX money']],
    ['try it now, cop, bob has a pen', []],
    ['500 dollars', []],
    ['500 pesos', []],
    ['good morning', []],
    ['see example.io and example.me', []],
  ])('from %j', (text, wanted) => {
    expect(said({ text })).toEqual(wanted)
  })

  it('from a word of several countries only where the citizen is in one of them', () => {
    expect(said({ text: '500 pesos', reporterCountry: 'MX' })).toEqual(['MX money'])
    expect(said({ text: '500 pesos', reporterCountry: 'PH' })).toEqual(['PH money'])
    expect(said({ text: '500 pesos', reporterCountry: 'MY' })).toEqual(['MY answer'])
  })

  it('from a language alone only where one country speaks it', () => {
    const alone = languageCodes.map((language) => [language, ...said({ language })]).filter((row) => row.length > 1)
    expect(alone).toEqual([
      ['vi', 'VN language'],
      ['th', 'TH language'],
      ['km', 'KH language'],
      ['fil', 'PH language'],
      ['hi', 'IN language'],
    ])
  })

  it('from nothing is none, and what is no country is passed over', () => {
    expect(said({})).toEqual([])
    expect(said({ answer: ['ZZ', 'xx', '__proto__'], reporterCountry: 'ZZ', text: '+999 123 456 789' })).toEqual([])
  })

  it('is a country, whatever the text', () => {
    const pieces = ['+', '84', ' ', 'RM', '5', 'peso', '.vn', 'a', 'GB82', 'Rp', 'đ', 'บาท', '\ud83d']
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 40 }),
        (list) => {
          for (const { country } of suggestCountries({ text: list.join('') })) expect(isCountry(country)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each(['+6', 'rm', '1d ', 'peso '])('of %j over a megabyte comes', (piece) => {
    expect(() => suggestCountries({ text: piece.repeat(1_000_000 / piece.length) })).not.toThrow()
  })
})

describe('a phone prefix', () => {
  it('stands for every country that has one', () => {
    expect(countryCodes.filter((code) => !countriesWithPrefix.has(code))).toEqual([...withoutPrefix])
    expect([...countriesWithPrefix].filter((code) => !isCountry(code))).toEqual([])
  })

  it.each([
    ['60123456789', 'MY'],
    ['84912345678', 'VN'],
    ['12125550100', 'US'],
    ['14165550100', 'CA'],
    ['18765550100', 'JM'],
    ['79161234567', 'RU'],
    ['77011234567', 'KZ'],
    ['447400123456', 'GB'],
    ['441534123456', 'JE'],
    ['390669812345', 'VA'],
    ['262269123456', 'YT'],
    ['35818123456', 'AX'],
    ['999123456', undefined],
    ['10123456789', undefined],
    ['', undefined],
  ])('%s is of %s', (digits, country) => {
    expect(countryOfPhone(digits)).toBe(country)
  })
})

describe('a domain', () => {
  it.each([
    ['shop.com.my', 'MY'],
    ['shop.vn', 'VN'],
    ['shop.co.uk', 'GB'],
    ['магазин.рф', 'RU'],
    ['tax.gov.la', 'LA'],
    ['shop.la', undefined],
    ['shop.io', undefined],
    ['shop.eu', undefined],
    ['shop.xyz', undefined],
    ['constructor', undefined],
  ])('%s is of %s', (host, country) => {
    expect(countryOfDomain(host)).toBe(country)
  })
})
