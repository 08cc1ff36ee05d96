/**
 * Which country a domain belongs to, by its last part. Endings that are sold to everybody for their look (.io, .me, .tk, …) say
 * nothing about a country and are left out.
 */
import { type Country, isCountry } from '../country.ts'

const forEverybody = new Set(
  `ac ad ag ai am as at bz cc cf cm co cx dj fm ga gd gg gl gq gs im io is je la lc li ly md me mg mn ms mu ml nu pm pn pw re sc sh si
   sr st su sx tc tf tk tl to tv vc vg vu wf ws`.split(/\s+/),
)
const otherEndings: Record<string, Country> = {
  ...{
    uk: 'GB',
    рф: 'RU',
    'xn--p1ai': 'RU',
    срб: 'RS',
    укр: 'UA',
    қаз: 'KZ',
    бел: 'BY',
    мкд: 'MK',
    мон: 'MN',
    ไทย: 'TH',
  },
  ...{
    中国: 'CN',
    中國: 'CN',
    台湾: 'TW',
    台灣: 'TW',
    香港: 'HK',
    新加坡: 'SG',
    한국: 'KR',
    भारत: 'IN',
    السعودية: 'SA',
  },
  ...{
    مصر: 'EG',
    امارات: 'AE',
    المغرب: 'MA',
    الجزائر: 'DZ',
    تونس: 'TN',
    عراق: 'IQ',
    قطر: 'QA',
    مليسيا: 'MY',
    ایران: 'IR',
  },
}

/** The country of a host in lower case; an ending for everybody counts only below a part of the state or of trade (`.com.co`, `.gov.la`). */
export function countryOfDomain(host: string): Country | undefined {
  const parts = host.split('.')
  const ending = parts.at(-1) ?? ''
  const other = Object.hasOwn(otherEndings, ending) ? otherEndings[ending] : undefined
  const code = ending.toUpperCase()
  if (other !== undefined || !isCountry(code)) return other
  const isOwn = parts.length > 2 && /^(?:com|co|gov|go|gob|gouv|edu|ac|org|net|or|nic)$/.test(parts.at(-2)!)
  return forEverybody.has(ending) && !isOwn ? undefined : code
}
