/**
 * What may be answered on the optional card of a report: closed lists of codes. No words of a citizen are among them, so
 * they may lie beside the category. Which of them a category asks for stands in `category.ts`. Pure.
 */
import { type Category, categories, type OptionalQuestion, optionalQuestions } from './category.ts'

/** The answers to each question. `lost` is a band, named by its upper end in US dollars. */
export const detailCodes = {
  promised: ['daily', 'double', 'no_risk', 'easy_job'],
  paid_by: ['bank', 'card', 'wallet', 'crypto', 'cash'],
  lost: ['none', 'to_100', 'to_1000', 'to_10000', 'over_10000'],
  delivers: ['sells', 'delivers', 'recruits'],
  data_kind: ['identity', 'contact', 'money', 'pictures'],
  // Nobody is asked for an age: the advice names both services.
  own_pictures: ['no', 'yes'],
} as const satisfies Record<OptionalQuestion, readonly string[]>

export type DetailField = OptionalQuestion

/** Answered details: a field is absent until it is answered. */
export type Details = { [Field in DetailField]?: (typeof detailCodes)[Field][number] }

/** Whether a text names an optional question that is answered by a code. */
export const isDetailField = (text: string): text is DetailField =>
  (optionalQuestions as readonly string[]).includes(text)

/** The questions with codes that a category's card offers, in the order of the table; none for a child's case. */
export function detailsFor(category: Category): readonly DetailField[] {
  return categories[category].asks
}

/** An answer to an optional question; null for what is no code of that question. */
export function readDetail(field: DetailField, code: string): Details | null {
  return (detailCodes[field] as readonly string[]).includes(code) ? { [field]: code } : null
}

/** Details as they were kept, by whatever version of the program; what is not understood any more is left out. */
export function readDetails(kept: unknown): Details {
  if (typeof kept !== 'object' || kept === null) return {}
  const known = Object.entries(kept).filter(([field]) => isDetailField(field))
  return Object.assign({}, ...known.map(([field, code]) => readDetail(field as DetailField, String(code)) ?? {}))
}

/** The ends of a band of loss in US dollars; null where it has none on that side. `none` has neither. */
export function lossBand(code: NonNullable<Details['lost']>): { from: number | null; to: number | null } {
  const ends = { none: [null, null], to_100: [null, 100], to_1000: [100, 1000], to_10000: [1000, 10_000] } as const
  const [from, to] = code === 'over_10000' ? [10_000, null] : ends[code]
  return { from, to }
}
