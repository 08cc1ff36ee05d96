/**
 * The first minutes: language, where you are, consent. Nothing is stored before consent, so the choices made so far
 * travel in the buttons.
 */
import { Composer } from 'grammy'
import { findCountry, sayCountry } from '../locales/words.ts'
import { changeLanguage, giveConsent } from '../src/flow/index.ts'
import { isCountry, likelyCountries } from '../src/model/country.ts'
import { isLanguage, languageCodes, languages } from '../src/model/language.ts'
import { type Ctx, inLanguage, type Visit } from './context.ts'
import { askAgain } from './report.ts'
import { inRows, type Saying, say, sayInstead } from './talk.ts'

/** Asks for the language, each called by its own name, the likeliest first. */
export function languageQuestion(visit: Visit): Saying {
  const ordered = [visit.language, ...languageCodes.filter((code) => code !== visit.language)]
  return { text: visit.say('language-question'), rows: inRows(ordered.map((code) => ({ text: languages[code], data: `l:${code}` }))) }
}

export function whereQuestion(visit: Visit): Saying {
  const { say: words, language } = visit
  const near = likelyCountries(language, null).slice(0, 4)
  const named = near.map((code) => ({ text: sayCountry(language, code), data: `w:${language}:${code}` }))
  const other = { text: words('where-other'), data: `w:${language}:other` }
  return { text: words('where-question'), rows: inRows([...named, other], [{ text: words('where-skip'), data: `w:${language}:-` }]) }
}

export function consentQuestion(visit: Visit, country: string | null): Saying {
  const { say: words, language, options } = visit
  const data = (choice: string) => `c:${language}:${country ?? '-'}:${choice}`
  const note = options.sandbox ? `${words('sandbox-note')}\n\n` : ''
  return {
    text: `${note}${words('consent')}`,
    rows: [
      [{ text: words('consent-keep'), data: data('keep') }],
      [{ text: words('consent-none'), data: data('none') }],
      [{ text: words('consent-no'), data: data('no') }],
    ],
  }
}

export function welcome(visit: Visit): Saying {
  const { say: words } = visit
  return {
    text: words('welcome'),
    rows: [[{ text: words('menu-report'), data: 'm:report' }], [{ text: words('menu-status'), data: 'm:status' }, { text: words('menu-help'), data: 'm:help' }]],
  }
}

/** The place of the message a button was pressed in, or a new message. */
export async function answerIn(ctx: Ctx, saying: Saying): Promise<void> {
  const { mouth, chatId } = ctx.visit
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId === undefined) await say(mouth, chatId, saying)
  else await sayInstead(mouth, { chatId, messageId }, saying)
}

/** A stranger's text: a country's name answers "where are you", anything else begins with the first question. */
export async function greetStranger(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  const country = findCountry(visit.language, ctx.message?.text ?? '')
  await say(visit.mouth, visit.chatId, country ? consentQuestion(visit, country) : languageQuestion(visit))
}

export const start = new Composer<Ctx>()

start.command('language', (ctx) => answerIn(ctx, languageQuestion(ctx.visit)))

start.callbackQuery(/^l:([\w-]{2,8})$/, async (ctx) => {
  const code = ctx.match[1] ?? ''
  if (!isLanguage(code)) return
  const { visit } = ctx
  if (visit.self.consented || visit.member) await changeLanguage(visit.options.app, visit.by, { language: code })
  ctx.visit = inLanguage(visit, code)
  if (!visit.self.consented && !visit.member) return answerIn(ctx, whereQuestion(ctx.visit))
  await answerIn(ctx, { text: ctx.visit.say('language-changed') })
  await askAgain(ctx)
})

start.callbackQuery(/^w:([\w-]{2,8}):([A-Z]{2}|other|-)$/, async (ctx) => {
  const [, code = '', country = ''] = ctx.match
  if (!isLanguage(code)) return
  ctx.visit = inLanguage(ctx.visit, code)
  if (country === 'other') return answerIn(ctx, { text: ctx.visit.say('where-type') })
  await answerIn(ctx, consentQuestion(ctx.visit, isCountry(country) ? country : null))
})

start.callbackQuery(/^c:([\w-]{2,8}):([A-Z]{2}|-):(keep|none|no)$/, async (ctx) => {
  const [, code = '', place = '', contact = ''] = ctx.match
  if (!isLanguage(code)) return
  const visit = inLanguage(ctx.visit, code)
  ctx.visit = visit
  if (contact === 'no') return answerIn(ctx, { text: visit.say('consent-declined') })
  const country = isCountry(place) ? place : null
  const choice = contact === 'keep' ? 'keep' : 'none'
  await giveConsent(visit.options.app, visit.by, { chatId: visit.chatId, language: code, country, contact: choice })
  await answerIn(ctx, welcome(visit))
})
