/** Help, help now, privacy, and what happens to things that are no answer to anything. */
import { Composer } from 'grammy'
import { sayCountry, sayUnchecked, withEnglish } from '../locales/words.ts'
import type { Ctx, Visit } from './context.ts'
import { linesFor } from './hotline.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const help = new Composer<Ctx>()

function helpNow(visit: Visit): string {
  const lines = (['general', 'money', 'child'] as const)
    .map((need) => linesFor(visit, need, visit.self.country))
    .filter((text) => text !== '')
  return [withEnglish(visit, (say) => say('help-now')), ...new Set(lines)].join('\n\n')
}

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
  say(ctx.visit.mouth, ctx.visit.chatId, {
    text: ctx.visit.say('help'),
    rows: [[{ text: ctx.visit.say('menu-help'), data: 'm:help' }]],
  }),
)
help.command('help_now', (ctx) => say(ctx.visit.mouth, ctx.visit.chatId, { text: helpNow(ctx.visit) }))
help.command('privacy', (ctx) => say(ctx.visit.mouth, ctx.visit.chatId, { text: privacy(ctx.visit) }))
help.callbackQuery('m:help', (ctx) => answerIn(ctx, { text: helpNow(ctx.visit) }))
