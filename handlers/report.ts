/**
 * The report, as one conversation. The conversation only asks: every answer is kept by a step in the citizen's draft,
 * and after each one the conversation rewinds to its beginning. So its state stays small and holds no answers, and
 * when it is lost (a new version, a crash) the draft is all that is needed to go on.
 */
import { type Conversation, createConversation } from '@grammyjs/conversations'
import type { Api, Context } from 'grammy'
import { answerDraft, beginDraft, cancelDraft, goBack, readOwnDraft, sendReport } from '../src/flow/index.ts'
import { categories } from '../src/model/category.ts'
import { mostWords } from '../src/model/draft.ts'
import type { RefusalCode } from '../src/refusal.ts'
import { attempt, type BotOptions, type Ctx, inLanguage, sayRefusal, type Visit, visitOf } from './context.ts'
import { question, typedCountry } from './question.ts'
import { type Given, readGiven } from './given.ts'
import { say, sayInstead } from './talk.ts'

/** Raise it whenever the order of waits and externals below changes: older states are then dropped, drafts stay. */
export const reportVersion = 1

/** Shows the standing question of the draft: in the message its buttons were pressed in, or in a new one. */
export async function showQuestion(visit: Visit): Promise<{ version: number } | null> {
  const draft = await attempt(readOwnDraft(visit.options.app, visit.by, {}))
  if (!draft.ok) return null
  const saying = question(visit, draft.value)
  const { card, version } = draft.value
  const said =
    card === null ? await say(visit.mouth, visit.chatId, saying) : await sayInstead(visit.mouth, { chatId: visit.chatId, messageId: card }, saying)
  return 'messageId' in said ? { version } : null
}

/**
 * Applies one answer to the draft. What was not an answer is told in a sentence and changes nothing. Never throws for
 * a refusal; a fault goes on, and the inbox tries the update again.
 */
export async function takeAnswer(visit: Visit, given: Given, asked: number | null): Promise<void> {
  const { app } = visit.options
  const version = given.version ?? asked ?? (await currentVersion(visit))
  if (version === null) return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'draft_missing') }))
  const card = given.card
  if (given.kind === 'media') return refuseMedia(visit)
  if (given.kind === 'choice' && given.value === 'cancel') return cancelReport(visit, card)
  const at = { version, card }
  const step: Promise<object> =
    given.kind === 'choice' && given.value === 'back'
      ? goBack(app, visit.by, at)
      : given.kind === 'choice' && given.value === 'send'
        ? send(visit, version, card)
        : answerDraft(app, visit.by, { ...at, answer: await answerOf(visit, given) })
  const done = await attempt(step)
  if (!done.ok) await tell(visit, done.refusal, given)
}

async function currentVersion(visit: Visit): Promise<number | null> {
  const draft = await attempt(readOwnDraft(visit.options.app, visit.by, {}))
  return draft.ok ? draft.value.version : null
}

async function answerOf(visit: Visit, given: Exclude<Given, { kind: 'media' }>) {
  if (given.kind === 'text') {
    const draft = await readOwnDraft(visit.options.app, visit.by, {})
    if (draft.at === 'country') return { kind: 'choice' as const, value: typedCountry(visit, given.text) }
    return { kind: 'text' as const, text: given.text }
  }
  return given.kind === 'forward' ? { kind: 'forward' as const, message: given.message } : { kind: 'choice' as const, value: given.value }
}

async function send(visit: Visit, version: number, card: number | null): Promise<object> {
  const { say: words, mouth, chatId, options, by } = visit
  const sent = await sendReport(options.app, by, { version, chatId })
  if (card !== null) await mouth.api.editMessageReplyMarkup(chatId, card).catch(() => {})
  // The receipt of a fresh report comes through the outbox; a joined one is said here, it repeats what is known.
  if (sent.joinedOwn) await say(mouth, chatId, { text: words('receipt-joined', { receipt: sent.receipt }) })
  return sent
}

export async function cancelReport(visit: Visit, card: number | null): Promise<void> {
  const { say: words, mouth, chatId, options, by } = visit
  const done = await attempt(cancelDraft(options.app, by, {}))
  const text = words(done.ok && done.value.dropped ? 'cancelled' : 'nothing-to-cancel')
  if (card === null) await say(mouth, chatId, { text })
  else await sayInstead(mouth, { chatId, messageId: card }, { text })
}

async function refuseMedia(visit: Visit): Promise<void> {
  const draft = await attempt(readOwnDraft(visit.options.app, visit.by, {}))
  const category = draft.ok ? draft.value.answers.category : undefined
  const child = category !== undefined && categories[category].domain === 'child_safety'
  await say(visit.mouth, visit.chatId, { text: visit.say(child ? 'media-refused-child' : 'media-refused') })
}

async function tell(visit: Visit, code: RefusalCode, given: Given): Promise<void> {
  const surplus = given.kind === 'text' ? Math.max(0, given.length - mostWords) : 0
  const sent = code === 'draft_missing' && given.kind === 'choice'
  const older = code === 'draft_moved_on' && given.kind === 'choice'
  const text = sent ? visit.say('already-sent') : older ? visit.say('older-button') : sayRefusal(visit, code, { surplus })
  // An answer given twice (a redelivery, a second device) has been kept the first time: nothing to be said about it.
  if (code === 'draft_moved_on' && given.kind !== 'choice') return
  await say(visit.mouth, visit.chatId, { text })
}

/** The conversation itself: show, wait, keep, rewind. `resume` says that the update it is entered with is an answer. */
export function reportConversation(options: BotOptions, api: Api) {
  const visiting = (ctx: Context) => {
    const { from, chatId } = ctx
    if (!from || chatId === undefined) throw new Error('A report needs a person and a chat.')
    return visitOf(options, api, from, chatId)
  }
  const run = async (conversation: Conversation, entered: Context, resume?: boolean) => {
    if (resume) {
      const given = readGiven(entered.update)
      await conversation.external(async () => given && takeAnswer(await visiting(entered), given, null))
    }
    const beginning = conversation.checkpoint()
    const shown = await conversation.external(async () => showQuestion(await visiting(entered)))
    if (!shown) return
    const answered = await conversation.wait()
    const given = readGiven(answered.update)
    if (!given) return conversation.skip({ next: true })
    await conversation.external(async () => takeAnswer(await visiting(answered), given, shown.version))
    await conversation.rewind(beginning)
  }
  return createConversation<Ctx, Context>(run, { id: 'report' })
}

/** Begins a report, or shows where the unfinished one stands. */
export async function enterReport(ctx: Ctx, how: 'fresh' | 'resume' | 'show'): Promise<void> {
  const { visit } = ctx
  if (how === 'fresh') await beginDraft(visit.options.app, visit.by, {})
  await ctx.conversation.exitAll()
  await ctx.conversation.enter('report', how === 'resume')
}

/** After a change of language the standing question is asked again in the new one. */
export async function askAgain(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  if (!visit.self.hasDraft) return
  ctx.visit = inLanguage(visit, visit.language)
  await enterReport(ctx, 'show')
}
