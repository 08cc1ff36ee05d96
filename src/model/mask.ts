/**
 * Takes out of a citizen's words what could expose a person: names behind words such as "my son", numbers of identity
 * documents, numbers of payment cards. It never touches what a moderator needs: wallets, phones, accounts that money goes to,
 * links, @names. It is a net, not a promise: a name that nothing announces stays.
 */
import { indicatorSpans } from './indicator/spans.ts'
import type { Language } from './language.ts'
import { findLinks, findMentions } from './link/find.ts'
import { findNumbers } from './mask/identity.ts'
import { findNames } from './mask/name.ts'
import { comparedText, seenText, writtenSpan } from './seen.ts'

/** What was taken out: a person's name, the number of an identity document, the number of a payment card. */
const maskKinds = ['name', 'identity', 'card'] as const
export type MaskKind = (typeof maskKinds)[number]

/** What stands where something was taken out, in every language. */
export const maskSign = '[…]'

type Span = { start: number; end: number }
type Find = Span & { kind: MaskKind }

const inOrder = <Place extends Span>(spans: Place[]): Place[] =>
  spans.sort((a, b) => a.start - b.start || b.end - a.end)

/** Those that touch none of the others; both lists are put in order first. */
function apartFrom(finds: Find[], others: Span[]): Find[] {
  const fixed: Span[] = []
  for (const other of inOrder(others)) {
    const last = fixed.at(-1)
    if (last && other.start < last.end) last.end = Math.max(last.end, other.end)
    else fixed.push({ start: other.start, end: other.end })
  }
  let next = 0
  return inOrder(finds).filter((find) => {
    while (next < fixed.length && fixed[next]!.end <= find.start) next++
    return next >= fixed.length || fixed[next]!.start >= find.end
  })
}

/** What is to be taken out, in order, none over another, all in units of the text as written. */
function findsIn(text: string, language: Language): Find[] {
  const seen = seenText(text)
  const forComparing = comparedText(text)
  const written = <Place extends Span>(place: Place): Place => ({
    ...place,
    ...writtenSpan(seen, place.start, place.end),
  })
  const names = findNames(forComparing, text).map((span) => ({
    kind: 'name' as const,
    ...writtenSpan(forComparing, span.start, span.end),
  }))
  const kept = [...indicatorSpans(seen.text), ...findLinks(seen.text), ...findMentions(seen.text)].map(written)
  const finds = apartFrom([...names, ...findNumbers(seen.text, language).map(written)], kept)
  const merged: Find[] = []
  for (const find of finds) {
    const last = merged.at(-1)
    if (last && find.start < last.end) last.end = Math.max(last.end, find.end)
    else merged.push({ ...find })
  }
  return merged
}

/** Taking one thing out can bring a word nearer to another number; more rounds than this no text of use needs. */
const mostRounds = 4

/**
 * The text with each find replaced by `maskSign`, and which kinds were found: each once, in the order of `maskKinds`, empty
 * where the text stays as it was. Well-formed, accents composed; masking twice is masking once; a find gets at most two
 * characters longer. `language` is the one the citizen uses; it decides only about bare numbers that could be a phone
 * elsewhere. Linear time.
 */
export function maskWords(text: string, language: Language): { text: string; masked: MaskKind[] } {
  let now = text.toWellFormed().normalize('NFC')
  const found = new Set<MaskKind>()
  for (let round = 0; round < mostRounds; round++) {
    const finds = findsIn(now, language)
    if (finds.length === 0) break
    let from = 0
    const parts: string[] = []
    for (const { kind, start, end } of finds) {
      parts.push(now.slice(from, start), maskSign)
      found.add(kind)
      from = end
    }
    now = parts.join('') + now.slice(from)
  }
  return { text: now, masked: maskKinds.filter((kind) => found.has(kind)) }
}
