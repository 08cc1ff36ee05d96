/**
 * Finds in a text what leads to the people behind a channel: wallets, phones, accounts, domains. Forms and check digits only:
 * nothing is looked up. An indicator is sealed with the text, shown to the moderator, gone with the text, never counted.
 */
import { type IndicatorKind, indicatorSpans } from './indicator/spans.ts'
import { refang } from './link/text.ts'
import { seenText } from './seen.ts'

/**
 * `value` is canonical, so that two equal ones are one: a wallet as its network writes it; a phone as `+` and digits, or
 * digits alone where no country was written; an account as letters and digits; a domain in lower case without path.
 */
export type Indicator = { kind: IndicatorKind; value: string }

/** No more than this many are given for one text. */
export const mostIndicators = 20

/** The indicators in a text, each once, in the order in which they stand, at most `mostIndicators`. Never throws; linear time. */
export function findIndicators(text: string): Indicator[] {
  const found = new Map<string, Indicator>()
  for (const { kind, value } of indicatorSpans(refang(seenText(text).text))) {
    if (found.size >= mostIndicators) break
    const key = `${kind} ${value}`
    if (!found.has(key)) found.set(key, { kind, value })
  }
  return [...found.values()]
}

/** A value or a text as it is shown to people who must not open anything by a slip: `example[.]com`, `hxxps://`. */
export function defang(text: string): string {
  return text.replace(/(?<!\[)\./g, '[.]').replace(/http(?=s?:)/gi, 'hxxp')
}
