/**
 * Four libraries run the same small echo bot, each unchanged and over HTTP: what works with Telegram must work here.
 */
import { Bot as GramioBot, InlineKeyboard as GramioKeyboard } from 'gramio'
import { Bot as GrammyBot, InlineKeyboard } from 'grammy'
import { InlineKeyboardBuilder, Bot as NodeBot } from 'node-telegram-bot-api'
import { Markup, Telegraf } from 'telegraf'
import { message } from 'telegraf/filters'
import { describe, expect, it } from 'vitest'
import { type Look, useSandbox } from './support.ts'

type Running = { stop(): unknown }
type Start = (token: string, url: string) => Promise<Running>

const telegraf: Start = async (token, url) => {
  const bot = new Telegraf(token, { telegram: { apiRoot: url } })
  bot.on(message('text'), (ctx) =>
    ctx.reply(`echo ${ctx.message.text}`, Markup.inlineKeyboard([Markup.button.callback('Press', 'go')])),
  )
  bot.action('go', async (ctx) => {
    await ctx.answerCbQuery('pressed')
    await ctx.editMessageText('edited')
  })
  void bot.launch()
  return { stop: () => bot.stop() }
}

const nodeTelegramBotApi: Start = async (token, url) => {
  const bot = new NodeBot(token, { apiRoot: url })
  bot.on('message', (ctx) =>
    ctx.reply(`echo ${ctx.message?.text}`, { reply_markup: new InlineKeyboardBuilder().text('Press', 'go').build() }),
  )
  bot.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'pressed' })
    const { message } = ctx.callbackQuery!
    await ctx.api.editMessageText({ chat_id: message!.chat.id, message_id: message!.message_id, text: 'edited' })
  })
  void bot.startPolling()
  return { stop: () => bot.stop() }
}

const gramio: Start = async (token, url) => {
  const bot = new GramioBot(token, { api: { baseURL: `${url}/bot` } })
  bot.on('message', (ctx) => ctx.send(`echo ${ctx.text}`, { reply_markup: new GramioKeyboard().text('Press', 'go') }))
  bot.callbackQuery('go', async (ctx) => {
    await ctx.answer('pressed')
    await ctx.editText('edited')
  })
  await bot.start()
  return { stop: () => bot.stop() }
}

const grammy: Start = async (token, url) => {
  const bot = new GrammyBot(token, { client: { apiRoot: url } })
  bot.on('message:text', (ctx) =>
    ctx.reply(`echo ${ctx.message.text}`, { reply_markup: new InlineKeyboard().text('Press', 'go') }),
  )
  bot.callbackQuery('go', async (ctx) => {
    await ctx.answerCallbackQuery('pressed')
    await ctx.editMessageText('edited')
  })
  void bot.start()
  return { stop: () => bot.stop() }
}

describe('an echo bot written with', () => {
  const world = useSandbox()

  it.each([
    ['telegraf', telegraf, '201:telegraf'],
    ['node-telegram-bot-api', nodeTelegramBotApi, '202:node_telegram_bot_api'],
    ['gramio', gramio, '203:gramio'],
    ['grammY', grammy, '204:grammy'],
  ] as const)('%s echoes a text, answers a button and edits its message', async (name, start, token) => {
    const running = await start(token, world.sandbox.url)
    const bot = token.split(':')[0]
    await world.bot('getMe', {}, token)
    const { id } = await world.control<{ id: number }>('POST', '/users', { first_name: name })
    const sent = await world.control<Look>('POST', `/users/${id}/send`, { bot, text: 'hello' })
    const echo = await world.control<Look>('GET', `/users/${id}/next?bot=${bot}&after=${sent.position}&timeout=5`)
    expect(echo.messages.map(({ text, keyboard }) => [text, keyboard.flat()[0]?.callback_data])).toEqual([
      ['echo hello', 'go'],
    ])
    const press = await world.control('POST', `/users/${id}/press`, { bot, button: 'Press' })
    expect(press).toMatchObject({ answered: true, answer: { text: 'pressed', show_alert: false } })
    const edit = await world.control<Look>('GET', `/users/${id}/next?bot=${bot}&after=${echo.position}&timeout=5`)
    expect(edit.messages.map(({ text, edited, keyboard }) => [text, edited, keyboard])).toEqual([['edited', true, []]])
    await running.stop()
  })
})
