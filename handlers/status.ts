/** Where a report stands, by its receipt: `/status`, the button, or a receipt pasted at any time. */
import { Composer } from 'grammy'
import { sayStanding } from '../locales/standing.ts'
import { withEnglish } from '../locales/words.ts'
import { readStatus } from '../src/flow/index.ts'
import { looksLikeReceipt } from '../src/model/receipt.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const status = new Composer<Ctx>()

status.command('status', async (ctx) => {
  const typed = ctx.match.trim()
  if (typed === '')
    return void (await say(ctx.visit.mouth, ctx.visit.chatId, { text: ctx.visit.say('status-question') }))
  await tellStatus(ctx.visit, typed)
})
status.callbackQuery('m:status', (ctx) => answerIn(ctx, { text: ctx.visit.say('status-question') }))

/** A pasted receipt, right or mistyped, is a question about it, whatever else is going on. */
status.on('message:text', async (ctx, next) => {
  if (!looksLikeReceipt(ctx.message.text ?? '')) return next()
  await tellStatus(ctx.visit, ctx.message.text)
})

async function tellStatus(visit: Visit, receipt: string): Promise<void> {
  const standing = await attempt(readStatus(visit.options.app, visit.by, { receipt: receipt.slice(0, 400) }))
  const text = standing.ok
    ? withEnglish(visit, (say) => sayStanding(say, standing.value))
    : sayRefusal(visit, standing.refusal)
  await say(visit.mouth, visit.chatId, { text })
}
