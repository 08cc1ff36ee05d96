/** What a person may do with what is theirs: take a report back by its receipt (`/withdraw`), and see all that is kept (`/mydata`). */
import { Composer, InputFile } from 'grammy'
import { readOwnData, takeBackReport } from '../src/flow/index.ts'
import { readReceipt } from '../src/model/receipt.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { answerIn } from './start.ts'
import { afterData } from './status.ts'
import { say } from './talk.ts'

export const own = new Composer<Ctx>()

own.command('withdraw', async (ctx) => {
  const { say: words, mouth, chatId } = ctx.visit
  const typed = ctx.match.trim()
  const receipt = readReceipt(typed.slice(0, 400))
  if (receipt === null) {
    const text = typed === '' ? words('withdraw-how') : sayRefusal(ctx.visit, 'receipt_unknown')
    return void (await say(mouth, chatId, { text }))
  }
  await askWithdraw(ctx.visit, receipt)
})
own.callbackQuery(afterData('withdraw'), (ctx) => askWithdraw(ctx.visit, ctx.match[1] ?? ''))

async function askWithdraw({ say: words, mouth, chatId }: Visit, receipt: string): Promise<void> {
  const choices = [
    [{ text: words('withdraw-yes'), data: `x:${receipt}` }],
    [{ text: words('forget-no'), data: 'f:no' }],
  ]
  await say(mouth, chatId, { text: words('withdraw-question'), rows: choices })
}

/** Pressed twice it says the same: the report is withdrawn. */
own.callbackQuery(/^x:(RPT[\w-]{10,40})$/, async (ctx) => {
  const { options, by, say: words } = ctx.visit
  const done = await attempt(takeBackReport(options.app, by, { receipt: ctx.match[1] ?? '' }))
  await answerIn(ctx, { text: done.ok ? words('withdrawn') : sayRefusal(ctx.visit, done.refusal) })
})

own.command('mydata', async (ctx) => {
  const { options, by, say: words, mouth, chatId, self } = ctx.visit
  if (!self.consented) return void (await say(mouth, chatId, { text: words('forget-nothing') }))
  const data = await readOwnData(options.app, by, {})
  const file = new InputFile(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), 'saksi-my-data.json')
  await mouth.api.sendDocument(chatId, file, { caption: words('mydata'), protect_content: true })
})
