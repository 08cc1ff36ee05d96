/**
 * What kind of crime a channel is reported for: one closed list, the only one. There is no category for opinion,
 * dissent, religion or "toxic" speech, and there will be none. Words for people stand in `locales/`.
 */
import type { Domain } from './actor.ts'

/** 0 most urgent … 3 rest. Counts of reports never change a band. */
export type Band = 0 | 1 | 2 | 3

/** `shelf` says where the citizen finds it: on the first keyboard, under "money", or under "something else". */
type Entry = { band: Band; domain: Domain; shelf: 'first' | 'money' | 'more' }

export const categories = {
  investment_scam: { band: 1, domain: 'general', shelf: 'money' },
  other_fraud: { band: 1, domain: 'general', shelf: 'money' },
  drugs: { band: 1, domain: 'general', shelf: 'first' },
  child_abuse: { band: 0, domain: 'child_safety', shelf: 'first' },
  threats: { band: 1, domain: 'general', shelf: 'first' },
  terrorism: { band: 0, domain: 'terror', shelf: 'more' },
  weapons: { band: 1, domain: 'general', shelf: 'more' },
  trafficking: { band: 1, domain: 'general', shelf: 'more' },
  leaked_data: { band: 2, domain: 'general', shelf: 'more' },
  forged_documents: { band: 2, domain: 'general', shelf: 'more' },
  gambling: { band: 3, domain: 'general', shelf: 'more' },
  adult_pornography: { band: 3, domain: 'general', shelf: 'more' },
  other: { band: 2, domain: 'general', shelf: 'more' },
  unsure: { band: 2, domain: 'general', shelf: 'first' },
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

/** Hours within which a case of a band is to be decided, before evidence shortens it. */
export const dueHours: Record<Band, number> = { 0: 4, 1: 24, 2: 72, 3: 168 }

/**
 * The share of the time limit that evidence takes off: a tenth for each doubling of independent voices, at most half.
 * It only ever shortens; it never changes a band (`docs/decisions`, moderation order).
 */
export function dueShortening(independentVoices: number): number {
  return independentVoices <= 1 ? 0 : Math.min(0.5, 0.1 * Math.log2(independentVoices))
}
