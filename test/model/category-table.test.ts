/** The one table of categories: what each leads to, as `docs/categories.md` prints it. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Category, categories, categoryCodes, optionalQuestions } from '../../src/model/category.ts'
import { telegramReasons } from '../../src/model/telegram-report.ts'
import { unsureBranches } from '../../src/model/unsure.ts'
import { categoryTable } from '../support/category-table.ts'

const doc = readFileSync(new URL('../../docs/categories.md', import.meta.url), 'utf8')
const official = (code: Category) => `${categories[code].european} ${categories[code].keyword}`

describe('the table of categories', () => {
  it('stands in docs/categories.md as it is', () => {
    expect(doc).toContain(categoryTable())
  })

  it('names the European codes word for word', () => {
    expect(official('investment_scam')).toBe('STATEMENT_CATEGORY_SCAMS_AND_FRAUD KEYWORD_OTHER')
    expect(official('other_fraud')).toBe('STATEMENT_CATEGORY_SCAMS_AND_FRAUD KEYWORD_OTHER')
    expect(official('child_abuse')).toBe('STATEMENT_CATEGORY_PROTECTION_OF_MINORS KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL')
    expect(official('terrorism')).toBe('STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY KEYWORD_TERRORIST_CONTENT')
    for (const code of ['drugs', 'weapons', 'forged_documents'] as const)
      expect(official(code)).toBe('STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS KEYWORD_PROHIBITED_PRODUCTS')
    expect(official('adult_pornography')).toBe('STATEMENT_CATEGORY_OTHER_VIOLATION_TC KEYWORD_ADULT_SEXUAL_MATERIAL')
  })

  it('asks nothing optional about a child or about terrorism, and nothing that is not on the list', () => {
    expect(categories.child_abuse.asks).toEqual([])
    expect(categories.terrorism.asks).toEqual([])
    expect(new Set(categoryCodes.flatMap((code) => [...categories[code].asks]))).toEqual(new Set(optionalQuestions))
  })

  it('passes nothing on to an authority in band 3', () => {
    const lowest = categoryCodes.filter((code) => categories[code].band === 3)
    expect(lowest.map((code) => `${code} ${categories[code].referral}`)).toEqual([
      'gambling telegram',
      'adult_pornography telegram',
    ])
  })

  it('uses every reason of Telegram’s menu', () => {
    expect(new Set(categoryCodes.map((code) => categories[code].reason))).toEqual(new Set(telegramReasons))
  })
})

describe('"I am not sure"', () => {
  it('leads to every category in two steps, save for the two that mean "another" and "not sure"', () => {
    const reached = Object.values(unsureBranches).flat() as Category[]
    expect(new Set(reached).size).toBe(reached.length)
    expect(categoryCodes.filter((code) => !reached.includes(code))).toEqual(['other', 'unsure'])
  })
})
