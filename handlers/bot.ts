/**
 * The bot: which part sees an update, in which order. Built without a token's network: updates come from the inbox, so
 * that polling and webhook are one path.
 */
import { conversations } from '@grammyjs/conversations'
import { Bot, Composer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { beginDraft, dropTalk, keepTalk, noteBlock, readTalk } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { readLink, namesChannel } from '../src/model/link.ts'
import { type BotOptions, type Ctx, visitOf } from './context.ts'
import { retryingFetch } from './fetch.ts'
import { figure } from './figure.ts'
import { pageButton, readGiven } from './given.ts'
import { help } from './help.ts'
import { askToJoin, isInvite, member } from './member.ts'
import { countryByName, shelfQuestion } from './question.ts'
import { queue } from './queue.ts'
import { cancelReport, enterReport, reportConversation, reportVersion } from './report.ts'
import { answerIn, consentQuestion, greetStranger, languageQuestion, start, welcome } from './start.ts'
import { status } from './status.ts'
import { say } from './talk.ts'

export type BotAddress = { token: string; apiRoot?: string }

/** Makes the bot. `handle` takes one reduced update from the inbox; it throws for faults only. */
export function makeBot(options: BotOptions, { token, apiRoot }: BotAddress) {
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const bot = new Bot<Ctx>(token, {
    client: {
      ...(apiRoot ? { apiRoot } : {}),
      // grammY passes its own shim of fetch's types; the runtime's fetch is what it calls.
      fetch: retryingFetch(globalThis.fetch, { attempts: 4, wait }) as unknown as NonNullable<NonNullable<ConstructorParameters<typeof Bot>[1]>['client']>['fetch'] & {},
      timeoutSeconds: 60,
    },
  })
  bot.on('callback_query', async (ctx, next) => {
    // First of all, so that no button keeps spinning behind a slow step.
    await ctx.answerCallbackQuery().catch(() => {})
    await next()
  })
  bot.on('my_chat_member', async (ctx) => {
    if (ctx.chat.type !== 'private') return leaveGroup(ctx)
    const blocked = ctx.myChatMember.new_chat_member.status === 'kicked'
    await noteBlock(options.app, { kind: 'reporter', person: { telegramId: ctx.from.id } }, { blocked })
  })
  bot.chatType(['group', 'supergroup', 'channel']).use(leaveGroup)
  bot.chatType('private').use(privateChat(options, bot))
  return {
    api: bot.api,
    init: () => bot.init(),
    me: (): UserFromGetMe => bot.botInfo,
    handle: (update: Update) => bot.handleUpdate(update),
  }
}

/** Saksi is silent in groups and leaves them: what is said there would expose whoever reports. */
async function leaveGroup(ctx: { leaveChat(): Promise<unknown> }): Promise<void> {
  await ctx.leaveChat().catch(() => {})
}

function privateChat(options: BotOptions, bot: Bot<Ctx>) {
  const chat = new Composer<Ctx>()
  chat.use(async (ctx, next) => {
    if (!ctx.from || ctx.chatId === undefined) return
    ctx.visit = await visitOf(options, bot.api, ctx.from, ctx.chatId)
    await next()
  })
  chat.use(conversations({ storage: { type: 'key', version: reportVersion, adapter: talkStorage(options) } }))
  // A conversation can be entered only behind the place where it is made known. It lets pass what is no answer
  // (`readGiven`), so that commands and other buttons work in the middle of a report.
  chat.use(reportConversation(options, bot.api))
  chat.command('start', begin)
  chat.command('report', report)
  chat.callbackQuery('m:report', report)
  chat.command('cancel', cancel)
  chat.use(start, help, status, member, queue, figure)
  chat.callbackQuery(pageButton, turnPage)
  chat.use(idle)
  return chat
}

/** The plugin's states, sealed under the chat. */
function talkStorage({ app }: BotOptions) {
  const at = (key: string) => ({ chatId: Number(key), plugin: 'conversations' })
  return {
    read: async (key: string) => JSON.parse((await readTalk(app, machine, at(key))) ?? 'null') ?? undefined,
    write: async (key: string, state: unknown) => void (await keepTalk(app, machine, { ...at(key), state: JSON.stringify(state) })),
    delete: async (key: string) => void (await dropTalk(app, machine, at(key))),
  }
}

async function begin(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  const payload = typeof ctx.match === 'string' ? ctx.match.trim() : ''
  if (isInvite(payload)) return askToJoin(visit, payload)
  if (visit.self.hasDraft) return report(ctx)
  await say(visit.mouth, visit.chatId, visit.self.consented ? welcome(visit) : languageQuestion(visit))
}

async function report(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  if (!visit.self.consented) return void (await say(visit.mouth, visit.chatId, visit.member ? consentQuestion(visit, visit.member.member.country) : languageQuestion(visit)))
  if (visit.self.hasDraft) await say(visit.mouth, visit.chatId, { text: visit.say('draft-open') })
  await enterReport(ctx, visit.self.hasDraft ? 'show' : 'fresh')
}

async function cancel(ctx: Ctx): Promise<void> {
  await ctx.conversation.exitAll()
  if (!ctx.visit.self.consented) return void (await say(ctx.visit.mouth, ctx.visit.chatId, { text: ctx.visit.say('nothing-to-cancel') }))
  await cancelReport(ctx.visit, null)
}

/** Buttons that only turn a page of the question: nothing is answered, nothing is kept. */
async function turnPage(ctx: Ctx): Promise<void> {
  const [, version = '', page = ''] = Array.isArray(ctx.match) ? ctx.match : []
  if (page === 'shelf-money') return answerIn(ctx, shelfQuestion(ctx.visit, Number(version), 'money'))
  if (page === 'shelf-more') return answerIn(ctx, shelfQuestion(ctx.visit, Number(version), 'more'))
  if (page === 'other-country') return answerIn(ctx, countryByName(ctx.visit, Number(version)))
  await enterReport(ctx, 'show')
}

/** Whatever no command and no running conversation took. */
async function idle(ctx: Ctx): Promise<void> {
  const { visit } = ctx
  const said = async (id: string) => void (await say(visit.mouth, visit.chatId, { text: visit.say(id) }))
  if (ctx.editedMessage) return said('edited-ignored')
  const given = readGiven(ctx.update)
  if (!visit.self.consented) {
    if (given?.kind === 'media') return said('media-refused')
    return visit.member ? said('text-without-report') : greetStranger(ctx)
  }
  if (!given) return said('older-button')
  // A draft without its conversation: a new version, a crash, or a restart in between. The draft is enough to go on.
  if (visit.self.hasDraft) return enterReport(ctx, 'resume')
  if (given.kind === 'choice') return said('already-sent')
  if (given.kind === 'media') return said('media-refused')
  const named = given.kind === 'forward' || namesChannel(readLink(given.text))
  if (!named) return said('text-without-report')
  await startWith(ctx, given.kind === 'forward' ? { message: given.message } : { text: given.text })
}

/** A link or forward out of the blue begins a report with that channel. */
async function startWith(ctx: Ctx, named: { text: string } | { message: unknown }): Promise<void> {
  await beginDraft(ctx.visit.options.app, ctx.visit.by, { named })
  await enterReport(ctx, 'show')
}
