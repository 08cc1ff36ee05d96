/**
 * Finds numbers of identity documents and payment cards: those whose form checks itself wherever they stand, those that could be a
 * phone or an account only where words before them or the citizen's language say so.
 */
import { contextBefore, type NumberContext } from '../indicator/context.ts'
import type { Language } from '../language.ts'
import * as check from './check.ts'

export type NumberSpan = { kind: 'identity' | 'card'; start: number; end: number }

/**
 * A form: what it looks like, whether its digits pass, and where it counts. `always`: its look is its own. `unsaid`: unless words say it
 * is something else. Languages: unsaid, for people of those; with an identity word it counts for everybody.
 */
type Form = {
  kind: NumberSpan['kind']
  look: RegExp
  passes: (bare: string) => boolean
  counts: 'always' | 'unsaid' | readonly Language[]
}

const alone = (look: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,/-] ?)(?:${look})(?![\\p{N}]|[.,/-]?\\p{N})`, 'giu')
const any = () => true
const isSsn = (bare: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(bare)
const isKorean = (bare: string): boolean => check.isDay(bare.slice(2, 4), bare.slice(4, 6))

const forms: readonly Form[] = [
  {
    kind: 'card',
    look: alone('\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{1,7}|3\\d{3}[ -]\\d{6}[ -]\\d{5}'),
    passes: check.isCard,
    counts: 'unsaid',
  },
  { kind: 'card', look: alone('\\d{13,19}'), passes: check.isCard, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{6}-\\d{2}-\\d{4}'), passes: check.isNric, counts: 'always' },
  { kind: 'identity', look: alone('\\d{6} \\d{2} \\d{4}'), passes: check.isNric, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{12}'), passes: check.isNric, counts: ['ms', 'en', 'zh-Hans'] },
  { kind: 'identity', look: alone('\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}'), passes: check.isCpf, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{11}'), passes: check.isCpf, counts: ['pt-BR'] },
  {
    kind: 'identity',
    look: alone('[1-478] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}'),
    passes: check.isNir,
    counts: 'unsaid',
  },
  { kind: 'identity', look: alone('\\d{4}([ -])\\d{4}\\1\\d{4}'), passes: check.isAadhaar, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{12}'), passes: check.isAadhaar, counts: ['hi'] },
  { kind: 'identity', look: alone('\\d([ -])\\d{4}\\1\\d{5}\\1\\d{2}\\1\\d'), passes: check.isThai, counts: 'always' },
  { kind: 'identity', look: alone('\\d{13}'), passes: check.isThai, counts: ['th'] },
  { kind: 'identity', look: alone('\\d{16}'), passes: check.isNik, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{17}[\\dX]'), passes: check.isChinese, counts: 'unsaid' },
  { kind: 'identity', look: alone('[STFGM]\\d{7}[A-Z]'), passes: check.isSingaporean, counts: 'always' },
  { kind: 'identity', look: alone('[XYZ]-?\\d{7}-?[A-Z]'), passes: check.isSpanish, counts: 'always' },
  { kind: 'identity', look: alone('\\d{8}-?[A-Z]'), passes: check.isSpanish, counts: ['es'] },
  { kind: 'identity', look: alone('\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}'), passes: check.isSnils, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{3}-\\d{2}-\\d{4}'), passes: isSsn, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{5}-\\d{7}-\\d'), passes: any, counts: 'unsaid' },
  { kind: 'identity', look: alone('\\d{6}-[1-8]\\d{6}'), passes: isKorean, counts: 'unsaid' },
  { kind: 'identity', look: alone('[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d'), passes: any, counts: 'always' },
  { kind: 'identity', look: alone('[A-Z]{3}P[A-Z]\\d{4}[A-Z]'), passes: any, counts: 'unsaid' },
]

function countsHere(form: Form, context: NumberContext | null, language: Language): boolean {
  if (form.counts === 'always' || context === 'identity' || context === 'card') return true
  return context === null && (form.counts === 'unsaid' || form.counts.includes(language))
}

/** What an identity word or a card word announces, whatever its form. */
const announced = /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}-?)?\d(?:[ ./-]?\d){4,19}(?:[-/]?[A-Z](?![\p{L}]))?/giu
const secret = /(?<![\p{L}])(?:cvv2?|cvc2?)[^\p{L}\p{N}[\]…]{1,4}(?:(?:is|code|number)[ :]{1,2})?(\d{3,4})(?!\d)/giu

/** Places of such numbers in a text as it is seen, in no order; they may lie over each other. Time in proportion to the length. */
export function findNumbers(seen: string, language: Language): NumberSpan[] {
  const spans: NumberSpan[] = []
  const contexts = new Map<number, NumberContext | null>()
  const contextAt = (at: number): NumberContext | null => {
    const known = contexts.get(at)
    if (known !== undefined) return known
    const context = contextBefore(seen, at)
    contexts.set(at, context)
    return context
  }
  for (const form of forms) {
    for (const { 0: whole, index } of seen.matchAll(form.look)) {
      if (form.passes(whole.replace(/[ .-]/g, '')) && countsHere(form, contextAt(index), language))
        spans.push({ kind: form.kind, start: index, end: index + whole.length })
    }
  }
  for (const { 0: whole, index } of seen.matchAll(announced)) {
    const context = contextAt(index)
    const digits = whole.replace(/\D/g, '').length
    if (context === 'identity') spans.push({ kind: 'identity', start: index, end: index + whole.length })
    if (context === 'card' && digits >= 13 && digits <= 19)
      spans.push({ kind: 'card', start: index, end: index + whole.length })
  }
  for (const { 0: whole, 1: code, index } of seen.matchAll(secret))
    spans.push({ kind: 'card', start: index + whole.length - code!.length, end: index + whole.length })
  return spans
}
