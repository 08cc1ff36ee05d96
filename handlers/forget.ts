/** `/forget`: says what will be erased and what stays, and does it when that is wanted. */
import { Composer } from 'grammy'
import { forgetMe } from '../src/flow/index.ts'
import type { Ctx } from './context.ts'
import { answerIn } from './start.ts'
import { say } from './talk.ts'

export const forget = new Composer<Ctx>()

forget.command('forget', async (ctx) => {
  const { say: words, self, mouth, chatId } = ctx.visit
  if (!self.consented) return void (await say(mouth, chatId, { text: words('forget-nothing') }))
  const choices = [[{ text: words('forget-yes'), data: 'f:yes' }], [{ text: words('forget-no'), data: 'f:no' }]]
  await say(mouth, chatId, { text: words('forget-question'), rows: choices })
})

forget.callbackQuery('f:no', (ctx) => answerIn(ctx, { text: ctx.visit.say('forget-kept') }))

/** Pressed twice, or handled again after a crash, it says the same: it is as true then. */
forget.callbackQuery('f:yes', async (ctx) => {
  const { options, by, chatId, say: words } = ctx.visit
  await ctx.conversation.exitAll()
  await forgetMe(options.app, by, { chatId })
  await answerIn(ctx, { text: words('forgotten') })
})
