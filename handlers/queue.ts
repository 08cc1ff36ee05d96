/**
 * The queue in a member's private chat: one card, edited in place, from claim to decision to the next. Buttons carry
 * no authority: each press reads the member anew and asks the step, which refuses what is not theirs or has moved on.
 * A button of an older card takes nothing and moves nothing; it is answered with what the member has in hand.
 */
import { Composer } from 'grammy'
import {
  claimCase,
  type Decided,
  decideCase,
  judgeDecision,
  leaveCase,
  readHand,
  rememberCard,
  skipSecond,
  undoDecision,
} from '../src/flow/index.ts'
import type { Member } from '../src/model/actor.ts'
import { decidedOnFor, outcomesFor, policiesFor } from '../src/model/decision.ts'
import { cardSaying, decidedOnSaying, policySaying } from './card.ts'
import { type CaseButton, caseData, readCaseData } from './case-data.ts'
import { attempt, type Ctx, sayRefusal, type Visit } from './context.ts'
import { type Button, type Saying, say, sayInstead } from './talk.ts'

export const queue = new Composer<Ctx>()

queue.command('queue', (ctx) => asMember(ctx, (member) => showNext(ctx, member, { fresh: true })))

queue.callbackQuery('n:next', (ctx) => asMember(ctx, (member) => showNext(ctx, member)))

queue.callbackQuery(/^k:/, (ctx) =>
  asMember(ctx, async (member) => {
    const button = readCaseData(ctx.callbackQuery.data)
    if (!button) return place(ctx, { text: sayRefusal(ctx.visit, 'case_moved_on'), rows: [[nextButton(ctx.visit)]] })
    const done = await attempt(press(ctx, member, button))
    if (!done.ok) await showHand(ctx, member, { caseId: button.caseId, before: sayRefusal(ctx.visit, done.refusal) })
  }),
)

async function asMember(ctx: Ctx, run: (member: Member) => Promise<void>): Promise<void> {
  const { visit } = ctx
  if (visit.member) return run(visit.member.member)
  await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'not_yours_to_do') })
}

const nextButton = (visit: Visit): Button => ({ text: visit.say('button-next'), data: 'n:next' })

/** Shows the case held, a decision to judge, or the next one, which is claimed; `before` is said above it. */
async function showNext(
  ctx: Ctx,
  member: Member,
  { before, fresh }: { before?: string; fresh?: boolean } = {},
): Promise<void> {
  const { visit } = ctx
  const card = await attempt(claimCase(visit.options.app, member, {}))
  const saying = card.ok
    ? cardSaying(visit, card.value)
    : { text: sayRefusal(visit, card.refusal), rows: [[nextButton(visit)]] }
  await place(ctx, saidAbove(before, saying), fresh)
}

/** Shows what the member has in hand, and takes nothing new. */
async function showHand(
  ctx: Ctx,
  member: Member,
  { caseId, before }: { caseId: string; before: string },
): Promise<void> {
  const { visit } = ctx
  const hand = await readHand(visit.options.app, member, { caseId })
  if (hand && 'decided' in hand) return place(ctx, decidedSaying(visit, hand.decided))
  if (hand) return place(ctx, saidAbove(before, cardSaying(visit, hand.card)))
  await place(ctx, { text: before, rows: [[nextButton(visit)]] })
}

const saidAbove = (before: string | undefined, saying: Saying): Saying =>
  before ? { ...saying, text: `${before}\n\n${saying.text}` } : saying

/** Puts a card into the member's one message. `/queue` moves it down to a new one; any other message loses its buttons. */
async function place(ctx: Ctx, saying: Saying, fresh = false): Promise<void> {
  const { member, mouth, chatId, options } = ctx.visit
  if (!member) return
  const pressed = ctx.callbackQuery?.message?.message_id ?? null
  const card = fresh ? null : (member.card ?? pressed)
  for (const old of new Set([member.card, pressed])) {
    if (old !== null && old !== card) await mouth.api.editMessageReplyMarkup(chatId, old).catch(() => {})
  }
  const said =
    card === null ? await say(mouth, chatId, saying) : await sayInstead(mouth, { chatId, messageId: card }, saying)
  if ('messageId' in said && said.messageId !== member.card)
    await rememberCard(options.app, member.member, { messageId: said.messageId })
}

async function press(ctx: Ctx, member: Member, button: CaseButton): Promise<void> {
  const { visit } = ctx
  const { app } = visit.options
  const at = { caseId: button.caseId, version: button.version }
  switch (button.act) {
    case 'skip':
      await leaveCase(app, member, { ...at, how: 'skip' })
      return showNext(ctx, member, { before: visit.say('skipped') })
    case 'back':
      await leaveCase(app, member, { ...at, how: 'put_back' })
      return place(ctx, { text: visit.say('put-back'), rows: [[nextButton(visit)]] })
    case 'pass':
      await skipSecond(app, member, at)
      return showNext(ctx, member, { before: visit.say('skipped') })
    case 'undo':
      await undoDecision(app, member, at)
      return showHand(ctx, member, { caseId: button.caseId, before: visit.say('undone') })
    case 'approve':
    case 'return': {
      const judged = await judgeDecision(app, member, { ...at, word: button.act })
      return showNext(ctx, member, { before: visit.say(`judged-${button.act}`, { number: judged.publicNo }) })
    }
    default:
      return choose(ctx, member, button)
  }
}

/** The path of choices on the way to a decision: outcome, what it is decided on, policy. */
async function choose(ctx: Ctx, member: Member, button: CaseButton): Promise<void> {
  const { visit } = ctx
  const { app } = visit.options
  const hand = await readHand(app, member, { caseId: button.caseId })
  const card = hand && 'card' in hand ? hand.card : null
  if (!card || card.caseId !== button.caseId || card.version !== button.version) {
    return showHand(ctx, member, { caseId: button.caseId, before: sayRefusal(visit, 'case_moved_on') })
  }
  const [outcomeAt = -1, onAt = -1, third, fourth] = button.path
  const outcome = outcomesFor(card.domain)[outcomeAt]
  const on = decidedOnFor(card.domain)[onAt]
  if (button.act === 'outcome' && outcome) return place(ctx, decidedOnSaying(visit, card, outcome, outcomeAt))
  if ((button.act === 'on' || button.act === 'more') && outcome && on) {
    const picked = { outcome, on, path: `${outcomeAt}.${onAt}`, speech: third === 1, all: button.act === 'more' }
    return place(ctx, policySaying(visit, card, picked))
  }
  const policy = outcome ? policiesFor(card.domain, card.category, outcome)[third ?? -1] : undefined
  if (button.act !== 'policy' || !outcome || !on || !policy) return place(ctx, cardSaying(visit, card))
  const choice = {
    caseId: card.caseId,
    version: card.version,
    outcome,
    decidedOn: on,
    policy,
    speechFlag: fourth === 1,
  }
  await place(ctx, decidedSaying(visit, await decideCase(app, member, choice)))
}

/** What was decided, and for ten seconds the way back. */
function decidedSaying(visit: Visit, { caseId, publicNo, version, outcome, held }: Decided): Saying {
  const said = { number: publicNo, outcome: visit.say(`outcome-${outcome}`) }
  const text = held
    ? visit.say('decided-held', { ...said, reason: visit.say(`hold-${held}`) })
    : visit.say('decided', said)
  const undo = { text: visit.say('button-undo'), data: caseData('undo', { caseId, version }) }
  return { text, rows: [[nextButton(visit), undo]] }
}
