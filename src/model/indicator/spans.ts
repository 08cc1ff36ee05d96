/**
 * Where the indicators of a text stand: the finders behind `indicator.ts`, and what `mask.ts` must leave alone. Each finder goes
 * once through the text and looks at most a fixed number of signs around a find, so the whole is linear.
 */
import { countryOfPhone } from '../aimed/phone.ts'
import { findWebLinks } from '../link/find.ts'
import { isOwnHost } from '../link/strict.ts'
import { readLinkParts } from '../link/url.ts'
import { contextBefore } from './context.ts'
import { ibanLengths } from './iban.ts'
import { readWallet } from './wallet.ts'

export type IndicatorKind = 'wallet' | 'phone' | 'account' | 'domain'
/** `value` as in `Indicator`; the place is in the text as it is seen. */
export type IndicatorSpan = { kind: IndicatorKind; value: string; start: number; end: number }

function* wallets(text: string): Generator<IndicatorSpan> {
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}_/+:-])(?:0:|-1:)?[\w/+-]{26,90}(?![\p{L}\p{N}])/gu)) {
    const value = readWallet(word) ?? readWallet(word.replace(/[/_+-].*$/, ''))
    if (value !== undefined) yield { kind: 'wallet', value, start: index, end: index + word.length }
  }
}

/** The number of an account by ISO 13616, wherever it stands; its length is that of its country. */
function* ibans(text: string): Generator<IndicatorSpan> {
  for (const { 0: whole, index } of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/giu)) {
    const length = ibanLengths[whole.slice(0, 2).toUpperCase()]
    let at = 0
    let value = ''
    for (; at < whole.length && length !== undefined && value.length < length; at++)
      if (!' -'.includes(whole[at]!)) value += whole[at]!.toUpperCase()
    if (value.length === length && isIban(value)) yield { kind: 'account', value, start: index, end: index + at }
  }
}

/** Whether letters and digits pass modulo 97. */
function isIban(value: string): boolean {
  let rest = 0
  for (const sign of value.slice(4) + value.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Groups of a number written with spaces or dashes, up to `most` digits; a single digit behind a space is another number. */
function cut(text: string, most: number): string {
  let end = 0
  let count = 0
  for (const { 0: group, index } of text.matchAll(/\d+/g)) {
    const isAlone = group.length === 1 && text[index - 1] === ' ' && count >= 8
    if (count + group.length > most || isAlone) break
    count += group.length
    end = index + group.length
  }
  return text.slice(0, end)
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Phones and accounts: a number with its country's prefix, or one that the words before it name. */
function* numbers(text: string): Generator<IndicatorSpan> {
  for (const { 0: whole, index } of text.matchAll(
    /(?<![\p{L}\p{N}_])(?<!\d[.,:/])\+?\(?\d(?:[ .()-]{0,2}\d){5,29}/gu,
  )) {
    const isPlus = whole.startsWith('+')
    const start = index
    const context = contextBefore(text, index)
    const isAbroad = isPlus || (/^00[1-9]/.test(whole) && (context === null || context === 'phone'))
    const shown = cut(whole, isAbroad ? (isPlus ? 15 : 17) : 24)
    const digits = digitsOf(shown)
    const phone = isPlus ? digits : digits.slice(2)
    const end = index + shown.length
    if (isAbroad && phone.length >= 8 && phone.length <= 15 && countryOfPhone(phone))
      yield { kind: 'phone', value: `+${phone}`, start, end }
    else if (context === 'phone' && digits.length >= 7 && digits.length <= 12)
      yield { kind: 'phone', value: digits, start, end }
    else if ((context === 'account' || context === 'transfer') && digits.length >= 6 && digits.length <= 20)
      yield { kind: 'account', value: digits, start, end }
  }
}

/** Names of payment: India's UPI (`name@bank`), known by their endings. */
function* handles(text: string): Generator<IndicatorSpan> {
  const handle =
    /(?<![\w.-])[\w.-]{2,64}@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|paytm|pt(?:axis|hdfc|sbi|yes)|upi|apl|yapl|sbi|hdfcbank|icici|axisbank)(?![\w.-])/gi
  for (const { 0: value, index } of text.matchAll(handle))
    yield { kind: 'account', value: value.toLowerCase(), start: index, end: index + value.length }
}

/** Domains of links on the web that are not Telegram's; `wa.me/<number>` is a phone. */
function* domains(text: string): Generator<IndicatorSpan> {
  for (const { text: link, start, end } of findWebLinks(text)) {
    const parts = readLinkParts(link.replace(/^ftp:/i, 'http:'))
    const host = parts?.host.replace(/^www\./, '').replace(/\.$/, '')
    if (!parts || host === undefined || isOwnHost(host) || /(?:^|\.)telegram\.(?:org|me|dog)$/.test(host)) continue
    const phone = host === 'wa.me' ? /^\/\+?(\d{8,15})(?!\d)/.exec(parts.query)?.[1] : undefined
    if (phone !== undefined && countryOfPhone(phone)) yield { kind: 'phone', value: `+${phone}`, start, end }
    else yield { kind: 'domain', value: host, start, end }
  }
}

/**
 * All indicators of a text as it is seen (`seen.ts`), in their order, none over another: where two finders take the same
 * signs the one that checks itself wins (wallet, domain, IBAN, then numbers).
 */
export function indicatorSpans(text: string): IndicatorSpan[] {
  const finders = [wallets, domains, ibans, handles, numbers]
  const spans = finders.flatMap((find, rank) => [...find(text)].map((span) => ({ span, rank })))
  const taken: IndicatorSpan[] = []
  for (const { span } of spans.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)) {
    const last = taken.at(-1)
    if (!last || span.start >= last.end) taken.push(span)
  }
  return taken
}
