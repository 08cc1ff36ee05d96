/**
 * The queue in a member's private chat: one card, edited in place, from claim to decision to the next. Buttons carry
 * no authority: each press reads the member anew and asks the step, which refuses what is not theirs or has moved on.
 */
import { Composer } from 'grammy'
import { claimCase, decideCase, judgeDecision, leaveCase, rememberCard, skipSecond, undoDecision } from '../src/flow/index.ts'
import { decidedOnFor, outcomesFor, policiesFor } from '../src/model/decision.ts'
import { type CaseButton, caseData, readCaseData } from './case-data.ts'
import { cardSaying, decidedOnSaying, policySaying } from './card.ts'
import { attempt, type Ctx, sayRefusal } from './context.ts'
import { type Saying, say, sayInstead } from './talk.ts'

export const queue = new Composer<Ctx>()

queue.command('queue', async (ctx) => {
  const { visit } = ctx
  if (!visit.member) return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'not_yours_to_do') }))
  await showNext(ctx, { fresh: true })
})

queue.callbackQuery('n:next', (ctx) => showNext(ctx))

queue.callbackQuery(/^k:/, async (ctx) => {
  const { visit } = ctx
  const button = readCaseData(ctx.callbackQuery.data)
  if (!button || !visit.member) return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'not_yours_to_do') }))
  const done = await attempt(press(ctx, button))
  if (!done.ok) await showNext(ctx, { before: sayRefusal(visit, done.refusal) })
})

/** Shows the member's card: the case held, a decision to judge, or the next one; `before` is said above it. */
async function showNext(ctx: Ctx, { before, fresh }: { before?: string; fresh?: boolean } = {}): Promise<void> {
  const { visit } = ctx
  const { member } = visit
  if (!member) return
  const card = await attempt(claimCase(visit.options.app, member.member, { pseudonym: member.pseudonym }))
  const saying: Saying = card.ok ? cardSaying(visit, card.value) : { text: sayRefusal(visit, card.refusal), rows: [[{ text: visit.say('button-next'), data: 'n:next' }]] }
  await place(ctx, before ? { ...saying, text: `${before}\n\n${saying.text}` } : saying, fresh ?? false)
}

/** Puts a card into its one message; `/queue` moves it down to a new message and takes the old one's buttons away. */
async function place(ctx: Ctx, saying: Saying, fresh: boolean): Promise<void> {
  const { member, mouth, chatId, options } = ctx.visit
  if (!member) return
  const pressed = ctx.callbackQuery?.message?.message_id
  const old = pressed ?? member.card
  if (fresh && old !== null) await mouth.api.editMessageReplyMarkup(chatId, old).catch(() => {})
  const said = fresh || old === null ? await say(mouth, chatId, saying) : await sayInstead(mouth, { chatId, messageId: old }, saying)
  if ('messageId' in said && said.messageId !== member.card) await rememberCard(options.app, member.member, { messageId: said.messageId })
}

async function press(ctx: Ctx, button: CaseButton): Promise<void> {
  const { visit } = ctx
  const { member } = visit
  if (!member) return
  const { app } = visit.options
  const at = { caseId: button.caseId, version: button.version }
  switch (button.act) {
    case 'skip':
    case 'back':
      await leaveCase(app, member.member, { ...at, how: button.act === 'skip' ? 'skip' : 'put_back' })
      if (button.act === 'back') return place(ctx, { text: visit.say('put-back'), rows: [[{ text: visit.say('button-next'), data: 'n:next' }]] }, false)
      return showNext(ctx, { before: visit.say('skipped') })
    case 'pass':
      await skipSecond(app, member.member, { caseId: button.caseId })
      return showNext(ctx, { before: visit.say('skipped') })
    case 'undo':
      await undoDecision(app, member.member, at)
      return showNext(ctx, { before: visit.say('undone') })
    case 'approve':
    case 'return': {
      const judged = await judgeDecision(app, member.member, { ...at, word: button.act })
      return showNext(ctx, { before: visit.say(`judged-${button.act}`, { number: judged.publicNo }) })
    }
    default:
      return choose(ctx, button)
  }
}

/** The path of choices on the way to a decision: outcome, what it is decided on, policy. */
async function choose(ctx: Ctx, button: CaseButton): Promise<void> {
  const { visit } = ctx
  const { member } = visit
  if (!member) return
  const { app } = visit.options
  const card = await claimCase(app, member.member, { pseudonym: member.pseudonym })
  const [outcomeAt = -1, onAt = -1, third, fourth] = button.path
  const outcome = outcomesFor(card.domain)[outcomeAt]
  const on = decidedOnFor(card.domain)[onAt]
  const moved = card.caseId !== button.caseId || card.version !== button.version
  if (moved) return showNext(ctx, { before: sayRefusal(visit, 'case_moved_on') })
  if (button.act === 'outcome' && outcome) return place(ctx, decidedOnSaying(visit, card, outcome, outcomeAt), false)
  if ((button.act === 'on' || button.act === 'more') && outcome && on) {
    const picked = { outcome, on, path: `${outcomeAt}.${onAt}`, speech: third === 1, all: button.act === 'more' }
    return place(ctx, policySaying(visit, card, picked), false)
  }
  const policy = outcome ? policiesFor(card.domain, card.category, outcome)[third ?? -1] : undefined
  if (button.act !== 'policy' || !outcome || !on || !policy) return place(ctx, cardSaying(visit, card), false)
  const speechFlag = fourth === 1
  const choice = { caseId: card.caseId, version: card.version, outcome, decidedOn: on, policy, speechFlag }
  const decided = await decideCase(app, member.member, choice)
  const said = { number: decided.publicNo, outcome: visit.say(`outcome-${outcome}`) }
  const text = decided.held ? visit.say('decided-held', { ...said, reason: visit.say(`hold-${decided.held}`) }) : visit.say('decided', said)
  const undo = { text: visit.say('button-undo'), data: caseData('undo', { caseId: card.caseId, version: decided.version }) }
  await place(ctx, { text, rows: [[{ text: visit.say('button-next'), data: 'n:next' }, undo]] }, false)
}
