/**
 * What kind of crime a channel is reported for: one closed list, the only one. There is no category for opinion,
 * dissent, religion or "toxic" speech, and there will be none. Words for people stand in `locales/`.
 */
import type { Domain } from './actor.ts'
import type { Band } from './due.ts'
import type { HotlineNeed } from './hotline.ts'
import type { TelegramReason } from './telegram-report.ts'

/** The optional questions of a report; each is asked where the category needs it, and none must be answered. */
export const optionalQuestions = ['promised', 'paid_by', 'lost', 'delivers', 'data_kind', 'own_pictures'] as const
export type OptionalQuestion = (typeof optionalQuestions)[number]

/**
 * `shelf` says where the citizen finds it: on the first keyboard, under "money", or under "something else". `reason` is
 * what to choose in Telegram's report menu. `european` and `keyword` are the European Union's category and keyword; where
 * the keyword is OTHER, our own code is the sub-code. `referral` is the kind of body a confirmed case may be passed to,
 * `need` the help lines that fit.
 */
type Entry = {
  band: Band
  domain: Domain
  shelf: 'first' | 'money' | 'more'
  reason: TelegramReason
  european: `STATEMENT_CATEGORY_${string}`
  keyword: `KEYWORD_${string}`
  asks: readonly OptionalQuestion[]
  referral: 'police' | 'regulator' | 'hotline' | 'telegram'
  need: HotlineNeed
}

export const categories = {
  investment_scam: {
    band: 1,
    domain: 'general',
    shelf: 'money',
    reason: 'scam',
    european: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
    keyword: 'KEYWORD_OTHER',
    asks: ['promised', 'paid_by', 'lost'],
    referral: 'regulator',
    need: 'money',
  },
  other_fraud: {
    band: 1,
    domain: 'general',
    shelf: 'money',
    reason: 'scam',
    european: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
    keyword: 'KEYWORD_OTHER',
    asks: ['paid_by', 'lost'],
    referral: 'police',
    need: 'money',
  },
  drugs: {
    band: 1,
    domain: 'general',
    shelf: 'first',
    reason: 'illegal_goods',
    european: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
    keyword: 'KEYWORD_PROHIBITED_PRODUCTS',
    asks: ['delivers', 'paid_by'],
    referral: 'police',
    need: 'drugs',
  },
  child_abuse: {
    band: 0,
    domain: 'child_safety',
    shelf: 'first',
    reason: 'child_abuse',
    european: 'STATEMENT_CATEGORY_PROTECTION_OF_MINORS',
    keyword: 'KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL',
    asks: [],
    referral: 'hotline',
    need: 'child',
  },
  threats: {
    band: 1,
    domain: 'general',
    shelf: 'first',
    reason: 'violence',
    european: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
    keyword: 'KEYWORD_OTHER',
    asks: ['own_pictures', 'paid_by'],
    referral: 'police',
    need: 'picture',
  },
  terrorism: {
    band: 0,
    domain: 'terror',
    shelf: 'more',
    reason: 'terrorism',
    european: 'STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY',
    keyword: 'KEYWORD_TERRORIST_CONTENT',
    asks: [],
    referral: 'police',
    need: 'terror',
  },
  weapons: {
    band: 1,
    domain: 'general',
    shelf: 'more',
    reason: 'illegal_goods',
    european: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
    keyword: 'KEYWORD_PROHIBITED_PRODUCTS',
    asks: ['delivers', 'paid_by'],
    referral: 'police',
    need: 'general',
  },
  trafficking: {
    band: 1,
    domain: 'general',
    shelf: 'more',
    reason: 'violence',
    european: 'STATEMENT_CATEGORY_VIOLENCE',
    keyword: 'KEYWORD_HUMAN_TRAFFICKING',
    asks: [],
    referral: 'police',
    need: 'general',
  },
  leaked_data: {
    band: 2,
    domain: 'general',
    shelf: 'more',
    reason: 'personal_data',
    european: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    keyword: 'KEYWORD_OTHER',
    asks: ['data_kind', 'own_pictures'],
    referral: 'regulator',
    need: 'general',
  },
  forged_documents: {
    band: 2,
    domain: 'general',
    shelf: 'more',
    reason: 'illegal_goods',
    european: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
    keyword: 'KEYWORD_PROHIBITED_PRODUCTS',
    asks: ['delivers', 'paid_by'],
    referral: 'police',
    need: 'general',
  },
  gambling: {
    band: 3,
    domain: 'general',
    shelf: 'more',
    reason: 'other',
    european: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
    keyword: 'KEYWORD_OTHER',
    asks: ['paid_by', 'lost'],
    referral: 'telegram',
    need: 'general',
  },
  adult_pornography: {
    band: 3,
    domain: 'general',
    shelf: 'more',
    reason: 'pornography',
    european: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    keyword: 'KEYWORD_ADULT_SEXUAL_MATERIAL',
    asks: ['own_pictures'],
    referral: 'telegram',
    need: 'general',
  },
  other: {
    band: 2,
    domain: 'general',
    shelf: 'more',
    reason: 'other',
    european: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    keyword: 'KEYWORD_OTHER',
    asks: ['lost'],
    referral: 'police',
    need: 'general',
  },
  unsure: {
    band: 2,
    domain: 'general',
    shelf: 'first',
    reason: 'other',
    european: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    keyword: 'KEYWORD_OTHER',
    asks: ['lost'],
    referral: 'telegram',
    need: 'general',
  },
} as const satisfies Record<string, Entry>

export type Category = keyof typeof categories
export const categoryCodes = Object.keys(categories) as [Category, ...Category[]]

/** Whether a text is the code of a category. */
export function isCategory(text: string): text is Category {
  return Object.hasOwn(categories, text)
}

/** The categories standing on one shelf, in the order of the table. */
export function shelf(name: Entry['shelf']): Category[] {
  return categoryCodes.filter((code) => categories[code].shelf === name)
}

/** Whether lost money may be behind it: whatever is said about such a report also says that nobody gets it back for a fee. */
export function concernsMoney(code: Category): boolean {
  const { asks, shelf: stands } = categories[code]
  return stands === 'money' || (asks as readonly OptionalQuestion[]).includes('lost')
}

/** Whether the reporter's own pictures may be behind it: then it is said who takes them down. */
export function concernsPictures(code: Category): boolean {
  const asks: readonly OptionalQuestion[] = categories[code].asks
  return asks.includes('own_pictures') || categories[code].domain === 'child_safety'
}
