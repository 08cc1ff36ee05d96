/**
 * The report, as one conversation. The conversation only routes: every answer is kept by a step in the citizen's draft,
 * and after each one the conversation rewinds to its beginning. So its state stays small and holds no answers, and
 * when it is lost (a new version, a crash) the draft is all that is needed to go on.
 */
import { type Conversation, createConversation } from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import { beginDraft, cancelDraft } from '../src/flow/index.ts'
import { closePicker, speaksOnly, takeAnswer } from './answer.ts'
import { draftOf, showQuestion } from './ask.ts'
import { attempt, type Ctx, sayRefusal } from './context.ts'
import type { Typed } from './given.ts'
import { question } from './question.ts'
import { say } from './talk.ts'

/** Raise it whenever the order of waits and externals below changes: older states are then dropped, drafts stay. */
export const reportVersion = 3

/**
 * The conversation itself: wait, keep and ask, rewind. What was answered reaches it beside the update (`given`), so that
 * no word of a citizen is in its log.
 */
export function reportConversation() {
  const run = async (conversation: Conversation<Ctx, Context>) => {
    const beginning = conversation.checkpoint()
    await conversation.wait()
    const goesOn = await conversation.external(async ({ given, visit }) => given && takeAnswer(visit, given))
    if (goesOn === null) return conversation.skip({ next: true })
    if (goesOn) await conversation.rewind(beginning)
  }
  return createConversation<Ctx, Context>(run, { id: 'report' })
}

async function enter(ctx: Ctx): Promise<void> {
  await ctx.conversation.exitAll()
  await ctx.conversation.enter('report')
}

/**
 * Begins a report, or says that one with answers is unfinished: it can be continued, by a button or by answering, or begun anew. `campaign` is
 * the code of the link by which the person came.
 */
export async function beginReport(ctx: Ctx, campaign?: string): Promise<void> {
  const { visit } = ctx
  const draft = visit.self.hasDraft ? await draftOf(visit) : null
  if (!draft) {
    await beginDraft(visit.options.app, visit.by, campaign === undefined ? {} : { campaign })
    if (await showQuestion(visit)) await enter(ctx)
    return
  }
  // Nothing was answered yet: there is nothing to continue with but the first question, and nothing to lose.
  if (Object.keys(draft.answers).length + draft.choices.length === 0) {
    if (await showQuestion(visit)) await enter(ctx)
    return
  }
  const button = (text: string, value: string) => ({ text, data: `q:${draft.version}:${value}` })
  const rows = [[button(visit.say('button-continue'), 'show')], [button(visit.say('button-restart'), 'restart')]]
  const text = `${visit.say('draft-open')}\n\n${question(visit, draft).text}`
  await say(visit.mouth, visit.chatId, { text, rows })
  await enter(ctx)
}

/** The button under a reminder. */
export const reminder = new Composer<Ctx>()

reminder.callbackQuery('m:continue', async (ctx) => {
  const { visit } = ctx
  if (visit.self.hasDraft) return askAgain(ctx)
  await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'draft_missing') })
})

/** Shows the standing question anew, in the language of the visit. */
export async function askAgain(ctx: Ctx): Promise<void> {
  if (await showQuestion(ctx.visit)) await enter(ctx)
}

/**
 * A draft without its conversation: after a new version, a crash, or a button that outlived it. The draft is enough to
 * go on, and what came is an answer to it.
 */
export async function resumeReport(ctx: Ctx): Promise<void> {
  if (ctx.given && (await takeAnswer(ctx.visit, ctx.given))) await enter(ctx)
}

/** A link or forward out of the blue begins a report with that channel, or with the choice among several. */
export async function startWith(ctx: Ctx, given: Exclude<Typed, { kind: 'media' }>): Promise<void> {
  const { visit } = ctx
  const text = given.kind === 'text' ? given.text : undefined
  const named = { ...(text === undefined ? {} : { text }), message: given.message, heard: given.heard, saksi: visit.me }
  const begun = await attempt(beginDraft(visit.options.app, visit.by, { named }))
  if (begun.ok) {
    if (await showQuestion(visit, { card: null }, speaksOnly(visit, given) ? visit.say('speech-not-crime') : ''))
      await enter(ctx)
    return
  }
  const nothing = begun.refusal === 'no_channel_named' && given.kind === 'text'
  if (nothing && speaksOnly(visit, given))
    return void (await say(visit.mouth, visit.chatId, { text: visit.say('speech-not-crime') }))
  await say(visit.mouth, visit.chatId, {
    text: nothing ? visit.say('text-without-report') : sayRefusal(visit, begun.refusal),
  })
}

/** `/cancel`: whatever stands is thrown away. */
export async function cancelReport(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  await ctx.conversation.exitAll()
  const draft = await draftOf(visit)
  const done = await attempt(cancelDraft(visit.options.app, visit.by, {}))
  if (draft?.picking) await closePicker(visit)
  const text = visit.say(done.ok && done.value.dropped ? 'cancelled' : 'nothing-to-cancel')
  await say(visit.mouth, visit.chatId, { text })
}
