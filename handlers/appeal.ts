/** A finished report looked at again: `/appeal` or the button under its status asks why, by buttons, and once. */
import { Composer } from 'grammy'
import { appealReport, readStatus } from '../src/flow/index.ts'
import { appealReasons, isAppealReason } from '../src/model/appeal.ts'
import { readReceipt } from '../src/model/receipt.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { answerIn } from './start.ts'
import { addButtons, afterData } from './status.ts'
import { type Saying, say } from './talk.ts'

export const appeal = new Composer<Ctx>()

appeal.command('appeal', async (ctx) => {
  const { visit } = ctx
  const typed = ctx.match.trim()
  const saying = typed === '' ? { text: visit.say('status-question') } : await question(visit, typed)
  await say(visit.mouth, visit.chatId, saying)
})
appeal.callbackQuery(afterData('appeal'), async (ctx) => {
  const { visit } = ctx
  await say(visit.mouth, visit.chatId, await question(visit, ctx.match[1] ?? ''))
})

/** Why, of a short list; or why it is not open. Alike for every outcome. */
async function question(visit: Visit, typed: string): Promise<Saying> {
  const { options, by, say: words } = visit
  const standing = await attempt(readStatus(options.app, by, { receipt: typed.slice(0, 400) }))
  if (!standing.ok) return { text: sayRefusal(visit, standing.refusal) }
  const { status, may } = standing.value
  if (status === 'withdrawn') return { text: sayRefusal(visit, 'report_withdrawn') }
  if (!may.includes('appeal')) return { text: sayRefusal(visit, 'appeal_not_open') }
  const receipt = readReceipt(typed) ?? ''
  const reasons = appealReasons.map((reason) => [
    { text: words(`appeal-reason-${reason}`), data: `o:why:${reason}:${receipt}` },
  ])
  return { text: words('appeal-question'), rows: [...reasons, [{ text: words('forget-no'), data: 'f:no' }]] }
}

/** Pressed twice it says the same. What the reporter wants to add in words goes the way of every addition. */
appeal.callbackQuery(/^o:why:([a-z_]{4,20}):(RPT[\w-]{10,40})$/, async (ctx) => {
  const { options, by, say: words } = ctx.visit
  const [, reason = '', receipt = ''] = ctx.match
  if (!isAppealReason(reason)) return
  const { app } = options
  const done = await attempt(appealReport(app, by, { receipt, reason }))
  if (!done.ok) return answerIn(ctx, { text: sayRefusal(ctx.visit, done.refusal) })
  const standing = await attempt(readStatus(app, by, { receipt }))
  const takesWords = standing.ok && standing.value.may.includes('add')
  const rows = takesWords ? addButtons(ctx.visit, receipt) : undefined
  await answerIn(ctx, { text: words('appealed'), ...(rows ? { rows } : {}) })
})
