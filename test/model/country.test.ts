import { describe, expect, it } from 'vitest'
import { countryCodes, isCountry, likelyCountries, unknownCountry, zoneOf } from '../../src/model/country.ts'

describe('countries', () => {
  it('are the 249 of ISO 3166-1, in order, each with a name and a zone that exists', () => {
    expect(countryCodes).toHaveLength(249)
    expect(countryCodes).toEqual([...countryCodes].sort())
    const names = new Intl.DisplayNames('en', { type: 'region' })
    for (const code of countryCodes) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(names.of(code)).not.toBe(code)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOf(code) })).not.toThrow()
    }
  })

  it('have the zone of the seat of government', () => {
    const said = (['VN', 'BR', 'US', 'RU', 'AU', 'ID', 'KZ', 'CN', 'MX', 'FR', 'KI', 'CD', 'MN'] as const).map(
      (code) => `${code} ${zoneOf(code)}`,
    )
    expect(said).toEqual([
      'VN Asia/Ho_Chi_Minh',
      'BR America/Sao_Paulo',
      'US America/New_York',
      'RU Europe/Moscow',
      'AU Australia/Sydney',
      'ID Asia/Jakarta',
      'KZ Asia/Almaty',
      'CN Asia/Shanghai',
      'MX America/Mexico_City',
      'FR Europe/Paris',
      'KI Pacific/Tarawa',
      'CD Africa/Kinshasa',
      'MN Asia/Ulaanbaatar',
    ])
  })

  it('do not hold the code for none, which counts in UTC, nor what merely looks like a code', () => {
    expect([unknownCountry, 'XX', 'UK', 'vn', '', 'toString', '__proto__'].filter(isCountry)).toEqual([])
    expect(zoneOf('ZZ')).toBe('UTC')
  })
})

describe('the countries offered first', () => {
  it('are at most six, the known one in front, none twice', () => {
    expect(likelyCountries('vi', 'MY')).toEqual(['MY', 'VN', 'KH', 'LA', 'US'])
    expect(likelyCountries('en', 'GB')).toEqual(['GB', 'MY', 'SG', 'PH', 'IN', 'US'])
    expect(likelyCountries('xx', 'ZZ')).toEqual(['MY', 'SG', 'PH', 'IN', 'GB', 'US'])
    expect(likelyCountries('fr', 'DE')).toEqual(['DE', 'FR', 'BE', 'CI', 'SN', 'CA'])
  })
})
