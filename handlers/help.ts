/** Help, help now, privacy, and what can be done after a report. Help now never takes the place of another message. */
import { Composer } from 'grammy'
import { findCountry, sayCountry, sayUnchecked } from '../locales/words.ts'
import { categories, isCategory } from '../src/model/category.ts'
import { isLanguage } from '../src/model/language.ts'
import { type Ctx, inLanguage, type Visit } from './context.ts'
import { afterReport, type GatePage, gate, gateData, gatePage, helpButton } from './gate.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const help = new Composer<Ctx>()

function privacy(visit: Visit): string {
  const { say: words, options, language } = visit
  const { operator } = options
  const who = operator
    ? words('privacy-operator', { ...operator, country: sayCountry(language, operator.country) })
    : words('privacy-sandbox')
  const unchecked = sayUnchecked(visit, operator?.contact ?? null)
  return [words('privacy'), who, ...(unchecked === '' ? [] : [unchecked])].join('\n\n')
}

help.command('help', (ctx) =>
  say(ctx.visit.mouth, ctx.visit.chatId, { text: ctx.visit.say('help'), rows: [[helpButton(ctx.visit)]] }),
)
help.command('privacy', (ctx) => say(ctx.visit.mouth, ctx.visit.chatId, { text: privacy(ctx.visit) }))

/** `/help_now`, and with a country behind it the lines of that country. */
help.command('help_now', (ctx) => {
  const { visit } = ctx
  const named = findCountry(visit.language, ctx.match)
  return say(visit.mouth, visit.chatId, gate(visit, named ?? visit.self.country))
})
help.callbackQuery('m:help', (ctx) => say(ctx.visit.mouth, ctx.visit.chatId, gate(ctx.visit, ctx.visit.self.country)))

help.callbackQuery(gateData, async (ctx) => {
  const [, language = '', country = '', page = ''] = ctx.match
  if (!isLanguage(language)) return
  const place = country === '-' ? null : country
  await answerIn(ctx, gatePage(inLanguage(ctx.visit, language), place, page as GatePage))
})

/** Under a receipt. A category stands in such a button only where it may be seen; child abuse and terrorism never do. */
help.callbackQuery(/^d:(\w{1,40})$/, async (ctx) => {
  const [, named = ''] = ctx.match
  const open = isCategory(named) && categories[named].domain === 'general' ? named : null
  await say(ctx.visit.mouth, ctx.visit.chatId, afterReport(ctx.visit, open))
})
