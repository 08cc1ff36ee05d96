/**
 * What a person can do at once, in words: the safety gate with its four answers, and what remains to do after a report was
 * sent. The same in the chat and on the page. Fixed texts and help lines only; nothing here knows of a channel.
 */
import { type Category, categories, concernsMoney, concernsPictures } from '../src/model/category.ts'
import type { HotlineNeed } from '../src/model/hotline.ts'
import type { Language } from '../src/model/language.ts'
import { isEuropean, telegramAddresses } from '../src/model/telegram-report.ts'
import { sayLines } from './hotline.ts'
import { type Say, withEnglish } from './words.ts'

/** In whose language, for somebody who is where (null: not known), and when. */
export type AdviceAsked = { language: Language; say: Say; country: string | null; now: Date }

/** What the gate asks for, in its order. */
export const gateNeeds = ['danger', 'today', 'earlier', 'picture'] as const
export type GateNeed = (typeof gateNeeds)[number]

const lines = (asked: AdviceAsked, need: HotlineNeed) => sayLines({ ...asked, need })
const paragraphs = (parts: string[]) => parts.filter((part) => part !== '').join('\n\n')

/** The gate itself: its question, and the emergency number, which may be all that is needed. */
export function sayGate(asked: AdviceAsked): string {
  return paragraphs([withEnglish(asked, (say) => say('gate')), lines(asked, 'emergency')])
}

/** The answer to one choice of the gate: what to do, then whom to call. */
export function sayGateAnswer(asked: AdviceAsked, need: GateNeed): string {
  const both = (line: (say: Say) => string) => withEnglish(asked, line)
  const child = `${both((say) => say('gate-child'))}\n${lines(asked, 'child')}`
  switch (need) {
    case 'danger':
      return paragraphs([both((say) => say('gate-danger')), lines(asked, 'emergency'), child])
    case 'today':
      return paragraphs([both((say) => say('gate-today')), lines(asked, 'money'), both((say) => say('receipt-scam'))])
    case 'earlier':
      return paragraphs([both((say) => say('gate-earlier')), lines(asked, 'money'), both((say) => say('receipt-scam'))])
    case 'picture':
      return paragraphs([both((say) => say('gate-picture')), both((say) => say('child-own-pictures')), child])
  }
}

/**
 * What to do after a report: how to report in Telegram itself, Telegram's addresses, and the help lines that fit. Without a
 * category (null, where it must not be told) it is the advice for all that is gravest.
 */
export function sayAfter(asked: AdviceAsked, category: Category | null): string {
  const { mail, searchBot, europe } = telegramAddresses
  const steps = (say: Say) =>
    category === null ? say('after-any') : say('after', { reason: say(`reason-${categories[category].reason}`) })
  const ways = [
    asked.say('after-mail', { address: mail }),
    ...(category === null ? [asked.say('after-mail-child', { address: telegramAddresses.childMail })] : []),
    asked.say('after-search', { bot: searchBot }),
    ...(isEuropean(asked.country) ? [asked.say('after-europe', { ...europe })] : []),
  ]
  const needs: HotlineNeed[] = category === null ? ['emergency', 'child', 'terror'] : [categories[category].need]
  const pictures = category === null || concernsPictures(category)
  return paragraphs([
    withEnglish(asked, steps),
    ways.join('\n'),
    ...new Set(needs.map((need) => lines(asked, need))),
    pictures ? withEnglish(asked, (say) => say('child-own-pictures')) : '',
    category !== null && concernsMoney(category) ? withEnglish(asked, (say) => say('receipt-scam')) : '',
  ])
}
