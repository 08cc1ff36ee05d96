/**
 * The first minutes: language, where you are, then the safety gate and beneath it consent. Nothing is stored before consent,
 * so the choices made so far travel in the buttons, and with them the channel that a first message named.
 */
import { Composer } from 'grammy'
import { findCountry, wordsIn } from '../locales/words.ts'
import { changeLanguage, giveConsent } from '../src/flow/index.ts'
import { channelOf } from '../src/model/channel.ts'
import { isCountry } from '../src/model/country.ts'
import { isLanguage, type Language, languageCodes } from '../src/model/language.ts'
import { type Ctx, inLanguage, sayRefusal } from './context.ts'
import {
  type Carried,
  carriedForm,
  consentQuestion,
  languageQuestion,
  welcome,
  whereQuestion,
  withNote,
} from './first-question.ts'
import { gate } from './gate.ts'
import { askAgain, beginReport, startWith } from './report.ts'
import { type Saying, say, sayInstead } from './talk.ts'

/**
 * Two messages: help for whoever needs it now (in the place of the pressed button, or a new one), and beneath it what must be
 * agreed to. Nobody has to answer the first to reach the second. `isFirst`: no message in this language went before them.
 */
async function askConsent(
  ctx: Ctx,
  country: string | null,
  { carried = '', isFirst = false }: { carried?: Carried; isFirst?: boolean } = {},
): Promise<void> {
  const { visit } = ctx
  const help = gate(visit, country)
  if (isFirst) await say(visit.mouth, visit.chatId, { ...help, text: withNote(visit, help.text) })
  else await answerIn(ctx, help)
  await say(visit.mouth, visit.chatId, consentQuestion(visit, country, carried))
}

/** The place of the message a button was pressed in, or a new message. */
export async function answerIn(ctx: Ctx, saying: Saying): Promise<void> {
  const { mouth, chatId } = ctx.visit
  const messageId = ctx.callbackQuery?.message?.message_id
  if (messageId === undefined) await say(mouth, chatId, saying)
  else await sayInstead(mouth, { chatId, messageId }, saying)
}

/**
 * A stranger's message: the name of a country answers "where are you"; anything else begins with the first question, and
 * a channel it names is carried along. What names a person or another site is told so and not carried.
 */
export async function greetStranger(ctx: Ctx): Promise<void> {
  const { visit, given } = ctx
  const said = (saying: Saying) => say(visit.mouth, visit.chatId, saying)
  if (given?.kind !== 'text' && given?.kind !== 'forward') return void (await said(languageQuestion(visit)))
  const text = given.kind === 'text' ? given.text : ''
  const asked = askedIn(given.message)
  const place = placeTyped(asked ?? visit.language, text)
  if (place) {
    const own = inLanguage(visit, place.language)
    ctx.visit = own
    return askConsent(ctx, place.country, { isFirst: asked === null })
  }
  if (asked) {
    const own = inLanguage(visit, asked)
    const { rows = [] } = whereQuestion(own)
    return void (await said({ text: `${sayRefusal(own, 'country_unknown')}\n\n${own.say('where-question')}`, rows }))
  }
  const found = channelOf({ ...(text === '' ? {} : { text }), message: given.message }, visit.me)
  const carried = 'channel' in found && carriable.test(found.channel.shown) ? found.channel.shown : ''
  const { text: question, rows = [] } = languageQuestion(visit, carried)
  const isPlain = !('refusal' in found) || (found.refusal === 'no_channel_named' && given.kind === 'text')
  await said({ text: isPlain ? question : `${sayRefusal(visit, found.refusal)}\n\n${question}`, rows })
}

const carriable = new RegExp(`^${carriedForm}$`)

/** The language in which a message answers "type the name of the country", or null when it answers something else. */
function askedIn(message: unknown): Language | null {
  const replied =
    typeof message === 'object' && message !== null && 'reply_to_message' in message ? message.reply_to_message : null
  const text = typeof replied === 'object' && replied !== null && 'text' in replied ? replied.text : null
  return languageCodes.find((code) => wordsIn(code)('where-type') === text) ?? null
}

/** A country by its name: in the language asked in, or where an app does not say what is answered, in any other. */
function placeTyped(language: Language, text: string) {
  const own = findCountry(language, text)
  if (own) return { country: own, language }
  for (const code of languageCodes) {
    const country = findCountry(code, text)
    if (country) return { country, language: code }
  }
  return null
}

export const start = new Composer<Ctx>()

start.command('language', (ctx) => answerIn(ctx, languageQuestion(ctx.visit)))

start.callbackQuery(new RegExp(`^l:([\\w-]{2,8})(?::(${carriedForm}))?$`), async (ctx) => {
  const [, code = '', carried = ''] = ctx.match
  if (!isLanguage(code)) return
  const { visit } = ctx
  const known = visit.self.consented || visit.member !== null
  if (known) await changeLanguage(visit.options.app, visit.by, { language: code })
  ctx.visit = inLanguage(visit, code)
  if (!known) return answerIn(ctx, whereQuestion(ctx.visit, carried))
  await answerIn(ctx, { text: withNote(ctx.visit, ctx.visit.say('language-changed')) })
  if (visit.self.hasDraft) await askAgain(ctx)
})

start.callbackQuery(new RegExp(`^w:([\\w-]{2,8}):([A-Z]{2}|other|-)(?::(${carriedForm}))?$`), async (ctx) => {
  const [, code = '', country = '', carried = ''] = ctx.match
  if (!isLanguage(code)) return
  const visit = inLanguage(ctx.visit, code)
  ctx.visit = visit
  if (country === 'other')
    return void (await say(visit.mouth, visit.chatId, { text: visit.say('where-type'), reply: true }))
  await askConsent(ctx, isCountry(country) ? country : null, { carried })
})

start.callbackQuery(new RegExp(`^c:([\\w-]{2,8}):([A-Z]{2}|-):(keep|none|no)(?::(${carriedForm}))?$`), async (ctx) => {
  const [, code = '', place = '', contact = '', carried = ''] = ctx.match
  if (!isLanguage(code)) return
  const visit = inLanguage(ctx.visit, code)
  ctx.visit = visit
  if (contact === 'no') return answerIn(ctx, { text: visit.say('consent-declined') })
  const country = isCountry(place) ? place : null
  const choice = contact === 'keep' ? 'keep' : 'none'
  await giveConsent(visit.options.app, visit.by, { chatId: visit.chatId, language: code, country, contact: choice })
  await answerIn(ctx, welcome(visit))
  if (visit.self.hasDraft) return askAgain(ctx)
  if (carried.startsWith('~')) return beginReport(ctx, carried.slice(1))
  if (carried !== '')
    await startWith(ctx, {
      kind: 'text',
      text: carried,
      length: carried.length,
      message: null,
      heard: 0,
      edited: false,
    })
})

start.command('report', (ctx) => reportOrConsent(ctx))
start.callbackQuery('m:report', (ctx) => reportOrConsent(ctx))

/** Begins a report, or asks first for what must be agreed to. */
export async function reportOrConsent(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  if (visit.self.consented) return beginReport(ctx)
  if (visit.member) return askConsent(ctx, visit.member.member.country, { isFirst: true })
  await say(visit.mouth, visit.chatId, languageQuestion(visit))
}
