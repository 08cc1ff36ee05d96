/** Where a report stands, by its receipt: `/status`, the button, or a receipt pasted at any time; and what can be done with it now. */
import { Composer } from 'grammy'
import { sayStanding } from '../locales/standing.ts'
import { withEnglish } from '../locales/words.ts'
import { type After, readStatus } from '../src/flow/index.ts'
import { looksLikeReceipt, readReceipt } from '../src/model/receipt.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { helpButton } from './gate.ts'
import { answerIn } from './start.ts'
import { type Button, inRows, say } from './talk.ts'

export const status = new Composer<Ctx>()

status.command('status', async (ctx) => {
  const typed = ctx.match.trim()
  if (typed === '') return void (await say(ctx.visit.mouth, ctx.visit.chatId, receiptQuestion(ctx.visit)))
  await tellStatus(ctx.visit, typed)
})
status.callbackQuery('m:status', (ctx) => answerIn(ctx, receiptQuestion(ctx.visit)))

const receiptQuestion = (visit: Visit) => ({ text: visit.say('status-question'), rows: [[helpButton(visit)]] })

/** A pasted receipt, right or mistyped, is a question about it, whatever else is going on. */
status.on('message:text', async (ctx, next) => {
  if (!looksLikeReceipt(ctx.message.text ?? '')) return next()
  await tellStatus(ctx.visit, ctx.message.text)
})

async function tellStatus(visit: Visit, typed: string): Promise<void> {
  const receipt = typed.slice(0, 400)
  const standing = await attempt(readStatus(visit.options.app, visit.by, { receipt }))
  if (!standing.ok)
    return void (await say(visit.mouth, visit.chatId, {
      text: sayRefusal(visit, standing.refusal),
      rows: [[helpButton(visit)]],
    }))
  const text = withEnglish(visit, (words) => sayStanding(words, standing.value))
  const canonical = readReceipt(receipt) ?? ''
  const rows = standing.value.may.flatMap((one) =>
    one === 'add' ? addButtons(visit, canonical) : [[afterButton(visit, one, canonical)]],
  )
  await say(visit.mouth, visit.chatId, { text, rows: [...rows, [helpButton(visit)]] })
}

/** The button under a status or a receipt: add, ask to look again, take back. It carries the receipt, which is all it needs. */
export function afterButton({ say: words }: Pick<Visit, 'say'>, what: After, receipt: string): Button {
  const text = { add: words('button-add'), appeal: words('button-appeal'), withdraw: words('withdraw-yes') }[what]
  return { text, data: `o:${what}:${receipt}` }
}

/** Words, or the questions of the optional card; that one is only for whoever sent the report (`detail.ts`). */
export const addButtons = (visit: Pick<Visit, 'say'>, receipt: string): Button[][] =>
  inRows([afterButton(visit, 'add', receipt), { text: visit.say('button-details'), data: detailData(receipt) }])

/** The card of a report that was sent, one of its pages, or an answer to a question. */
export const detailData = (receipt: string, ...page: string[]) => ['e', receipt, ...page].join(':')

/** A receipt behind such a button. */
export const afterData = (what: After) => new RegExp(`^o:${what}:(RPT[\\w-]{10,40})$`)
