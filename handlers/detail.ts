/**
 * The optional card after Send: the button under a receipt or a status leads to the same questions as before Send, each answered
 * by a button and kept at once. Only the sender's own report has one; for all others only words can be added (`add.ts`).
 */
import { Composer } from 'grammy'
import { addDetail, readSentCard, type SentCard } from '../src/flow/index.ts'
import { detailsFor, isDetailField } from '../src/model/detail.ts'
import { askForWords } from './add.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { cardQuestion, detailQuestion } from './optional.ts'
import { answerIn } from './start.ts'
import { detailData } from './status.ts'
import { type Saying, say } from './talk.ts'

export const detail = new Composer<Ctx>()

/** The card or one of its pages. Whatever stands against it, the question for words says, which knows every reason. */
detail.callbackQuery(/^e:(RPT[\w-]{10,40})(?::(\w{1,20}))?$/, async (ctx) => {
  const { visit } = ctx
  const [, receipt = '', page] = ctx.match
  const card = await attempt(readSentCard(visit.options.app, visit.by, { receipt }))
  if (!card.ok || page === 'words' || detailsFor(card.value.category).length === 0) return askForWords(visit, receipt)
  // Under a receipt it is a message of its own, so that the receipt stays.
  if (page === undefined) return void (await say(visit.mouth, visit.chatId, cardSaying(visit, card.value, receipt)))
  if (!isDetailField(page)) return answerIn(ctx, cardSaying(visit, card.value, receipt))
  const { text, rows = [] } = detailQuestion(visit, page, (words, code) => ({
    text: words,
    data: detailData(receipt, page, code),
  }))
  const back = [{ text: visit.say('button-back'), data: detailData(receipt, 'card') }]
  await answerIn(ctx, { text, rows: [...rows, back] })
})

/** Pressed twice it says the same. */
detail.callbackQuery(/^e:(RPT[\w-]{10,40}):(\w{1,20}):(\w{1,20})$/, async (ctx) => {
  const { visit } = ctx
  const [, receipt = '', field = '', code = ''] = ctx.match
  if (!isDetailField(field)) return
  const done = await attempt(addDetail(visit.options.app, visit.by, { receipt, field, code }))
  if (!done.ok) return answerIn(ctx, { text: sayRefusal(visit, done.refusal) })
  const { text, rows = [] } = cardSaying(visit, done.value, receipt)
  await answerIn(ctx, { text: `${visit.say('added')}\n\n${text}`, rows })
})

const cardSaying = (visit: Visit, { category, details }: SentCard, receipt: string): Saying =>
  cardQuestion(visit, { category, details }, (text, page) => ({ text, data: detailData(receipt, page) }))
