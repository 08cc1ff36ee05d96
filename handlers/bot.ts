/**
 * The bot: which part sees an update, in which order. Built without a token's network: updates come from the inbox, so
 * that polling and webhook are one path.
 */
import { conversations } from '@grammyjs/conversations'
import { Bot, Composer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { comeBack, dropTalk, keepTalk, noteBlock, readTalk } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { soundsLikeDanger } from '../src/model/emergency.ts'
import { add, additionIn, takeAddition } from './add.ts'
import { appeal } from './appeal.ts'
import { clear } from './clear.ts'
import { type BotOptions, type Ctx, sayRefusal, visitOf } from './context.ts'
import { detail } from './detail.ts'
import { forGrammy, retryingFetch } from './fetch.ts'
import { figure } from './figure.ts'
import { campaignIn, languageQuestion, welcome } from './first-question.ts'
import { forget } from './forget.ts'
import { gate } from './gate.ts'
import { forgetWords, readGiven } from './given.ts'
import { help } from './help.ts'
import { askToJoin, isInvite, member } from './member.ts'
import { own } from './own.ts'
import { partsOfTexts } from './parts.ts'
import { queue } from './queue.ts'
import {
  askAgain,
  beginReport,
  cancelReport,
  reminder,
  reportConversation,
  reportVersion,
  resumeReport,
  startWith,
} from './report.ts'
import { greetStranger, reportOrConsent, start } from './start.ts'
import { status } from './status.ts'
import { say } from './talk.ts'

/** `fetch` is how Telegram is reached; the runtime's own unless said otherwise. */
export type BotAddress = { token: string; apiRoot?: string; fetch?: typeof globalThis.fetch }

/** Makes the bot. `handle` takes one reduced update from the inbox; it throws for faults only. */
export function makeBot(options: BotOptions, { token, apiRoot, fetch = globalThis.fetch }: BotAddress) {
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const retrying = retryingFetch(fetch, { attempts: 4, wait, now: () => performance.now() })
  const bot = new Bot<Ctx>(token, {
    client: { ...(apiRoot ? { apiRoot } : {}), fetch: forGrammy(retrying), timeoutSeconds: 60 },
  })
  bot.on('callback_query', async (ctx, next) => {
    // First of all, so that no button keeps spinning behind a slow step.
    await ctx.answerCallbackQuery().catch(() => {})
    await next()
  })
  bot.on('my_chat_member', async (ctx) => {
    const { status: now } = ctx.myChatMember.new_chat_member
    if (ctx.chat.type === 'private') {
      const by = { kind: 'reporter', person: { telegramId: ctx.from.id } } as const
      if (now === 'kicked') return void (await noteBlock(options.app, by, { blocked: true }))
      const { news } = await comeBack(options.app, by, {})
      if (news === null) return
      const visit = await visitOf(options, bot.api, { from: ctx.from, chatId: ctx.chat.id, me: ctx.me.username })
      return void (await say(visit.mouth, visit.chatId, { text: visit.say(news ? 'news' : 'news-none') }))
    }
    if (now !== 'left' && now !== 'kicked') await leaveGroup(ctx)
  })
  bot.chatType(['group', 'supergroup', 'channel']).use(leaveGroup)
  bot.chatType('private').use(privateChat(options, bot))
  return {
    api: bot.api,
    init: () => bot.init(),
    me: (): UserFromGetMe => bot.botInfo,
    // A copy: its message is exchanged for one without words on the way, and the caller's is the caller's.
    handle: (update: Update) => bot.handleUpdate({ ...update }),
  }
}

/** Saksi is silent in groups and leaves them: what is said there would expose whoever reports. */
async function leaveGroup(ctx: { leaveChat(): Promise<unknown> }): Promise<void> {
  await ctx.leaveChat().catch(() => {})
}

function privateChat(options: BotOptions, bot: Bot<Ctx>) {
  const chat = new Composer<Ctx>()
  const isLaterPart = partsOfTexts()
  chat.use(async (ctx, next) => {
    if (!ctx.from || ctx.from.is_bot || ctx.chatId === undefined) return
    ctx.visit = await visitOf(options, bot.api, { from: ctx.from, chatId: ctx.chatId, me: ctx.me.username })
    ctx.given = readGiven(ctx.update)
    const { given } = ctx
    if (given) forgetWords(ctx.update)
    if (isLaterPart(ctx.chatId, given, ctx.msg?.date ?? 0)) return
    if (given?.kind === 'text') {
      // Before anything else is said, whatever the words were an answer to.
      if (soundsLikeDanger(given.text)) await say(ctx.visit.mouth, ctx.chatId, gate(ctx.visit, ctx.visit.self.country))
    }
    await next()
  })
  // Before the conversation: what answers our question for more words is no answer to a question of an unfinished report.
  chat.use(async (ctx, next) => {
    const addition = additionIn(ctx.given)
    if (addition) return takeAddition(ctx.visit, addition)
    await next()
  })
  chat.use(conversations({ storage: { type: 'context', version: reportVersion, adapter: talkStorage(options) } }))
  // A conversation can be entered only behind the place where it is made known. It lets pass what is no answer
  // (`readGiven`), so that commands and other buttons work in the middle of a report.
  chat.use(reportConversation())
  chat.command('start', begin)
  chat.command('cancel', cancel)
  chat.use(reminder, start, help, own, status, add, detail, appeal, clear, forget, member, queue, figure)
  chat.use(idle)
  return chat
}

/**
 * The plugin's states, sealed under the chat. The plugin writes after every update; a state that is as it was read is not
 * kept again, which after an answer is the rule: the conversation has rewound to its beginning.
 */
function talkStorage({ app }: BotOptions) {
  const read = new WeakMap<Ctx, string>()
  const at = (ctx: Ctx) => ({ chatId: ctx.visit.chatId, plugin: 'conversations' })
  return {
    async read(ctx: Ctx) {
      const state = await readTalk(app, machine, at(ctx))
      if (state === null) return undefined
      read.set(ctx, state)
      return JSON.parse(state)
    },
    async write(ctx: Ctx, value: unknown) {
      const state = JSON.stringify(value)
      if (state !== read.get(ctx)) await keepTalk(app, machine, { ...at(ctx), state })
    },
    delete: async (ctx: Ctx) => void (await dropTalk(app, machine, at(ctx))),
  }
}

async function begin(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  const payload = typeof ctx.match === 'string' ? ctx.match.trim() : ''
  if (isInvite(payload)) return askToJoin(visit, payload)
  if (visit.self.hasDraft) return reportOrConsent(ctx)
  const campaign = campaignIn(payload)
  if (visit.self.consented && campaign !== '') return beginReport(ctx, campaign.slice(1))
  await say(visit.mouth, visit.chatId, visit.self.consented ? welcome(visit) : languageQuestion(visit, campaign))
}

async function cancel(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  if (visit.self.consented) return cancelReport(ctx)
  await say(visit.mouth, visit.chatId, { text: visit.say('nothing-to-cancel') })
}

/** Whatever no command and no running conversation took. */
async function idle(ctx: Ctx): Promise<void> {
  const { visit, given } = ctx
  const said = async (text: string) => void (await say(visit.mouth, visit.chatId, { text }))
  if (ctx.editedMessage && !visit.self.hasDraft)
    return said(visit.say(visit.self.consented ? 'edited-sent' : 'edited-ignored'))
  if (given?.kind === 'media' && !visit.self.hasDraft) return said(visit.say('media-refused'))
  if (!visit.self.consented && !visit.member) return given || ctx.callbackQuery ? greetStranger(ctx) : unknown(ctx)
  if (!given) return unknown(ctx)
  if (visit.self.hasDraft || given.kind === 'choice') return resumeReport(ctx)
  if (given.kind === 'media') return
  if (visit.self.consented) return startWith(ctx, given)
  await said(visit.say('text-without-report'))
}

/** A command or button that is not ours, or a note of Telegram's own, to which nothing is said. */
async function unknown(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  if (ctx.callbackQuery) {
    if (visit.self.hasDraft) return askAgain(ctx)
    return void (await say(visit.mouth, visit.chatId, { text: sayRefusal(visit, 'draft_moved_on') }))
  }
  if (ctx.message?.text !== undefined) await say(visit.mouth, visit.chatId, { text: visit.say('help') })
}
