/**
 * The chat itself: `/again` says once more what stands to be answered, `/clear` takes away what the bot may take away of the
 * chat. What is kept of reports is not touched by either.
 */
import { Composer, GrammyError } from 'grammy'
import type { Ctx, Visit } from './context.ts'
import { languageQuestion, welcome } from './first-question.ts'
import { askAgain } from './report.ts'
import { say } from './talk.ts'

export const clear = new Composer<Ctx>()

clear.command('again', async (ctx) => {
  const { visit } = ctx
  if (visit.self.hasDraft) return askAgain(ctx)
  await say(visit.mouth, visit.chatId, visit.self.consented ? welcome(visit) : languageQuestion(visit))
})

clear.command('clear', async (ctx) => {
  const { say: words, mouth, chatId } = ctx.visit
  const rows = [[{ text: words('clear-yes'), data: 'z:yes' }], [{ text: words('forget-no'), data: 'f:no' }]]
  await say(mouth, chatId, { text: words('clear-question'), rows })
})

clear.callbackQuery('z:yes', async (ctx) => {
  const { visit } = ctx
  const newest = ctx.callbackQuery.message?.message_id
  if (newest !== undefined) await deleteFrom(visit, newest)
  await say(visit.mouth, visit.chatId, { text: visit.say('cleared') })
})

/** Telegram takes a hundred numbers at once; what is not there or too old is passed over by Telegram itself. */
const atOnce = 100
const most = 500

/**
 * Deletes downwards from the newest message, one call after the other. The first refusal ends it: whatever Telegram does not
 * let us delete, it will not let us delete further up either; anything that may pass is tried by the queue.
 */
async function deleteFrom({ mouth, chatId }: Visit, newest: number): Promise<void> {
  for (let from = newest; from > Math.max(0, newest - most); from -= atOnce) {
    const ids = Array.from({ length: Math.min(atOnce, from) }, (_, at) => from - at)
    try {
      await mouth.api.deleteMessages(chatId, ids)
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return
      throw error
    }
  }
}
