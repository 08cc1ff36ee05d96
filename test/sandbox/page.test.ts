/**
 * The chat page in a real browser, with a small bot behind it: what a person sees and does, by mouse and by keyboard.
 */
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBrowser } from '../support/use-browser.ts'
import { useSandbox } from './support.ts'

const world = useSandbox()
const browser = useBrowser()
let bot: Bot | undefined

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function answer(bot: Bot): void {
  const keyboard = new InlineKeyboard()
    .text('Change', 'change')
    .text('Tell me', 'tell')
    .row()
    .url('Elsewhere', 'https://example.com/')
  bot.command('start', (ctx) => ctx.reply('<b>Welcome</b>', { parse_mode: 'HTML', reply_markup: keyboard }))
  bot.command('become', (ctx) => ctx.reply(`You are ${ctx.match}.`))
  bot.command('picture', (ctx) => ctx.replyWithPhoto(new InputFile(png, 'a.png'), { caption: 'A picture' }))
  bot.command('file', (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from('a,b'), 'figures.csv')))
  const asks = new Keyboard().requestUsers('Choose people', 7).row().requestContact('My number').resized()
  bot.command('ask', (ctx) => ctx.reply('Whom?', { reply_markup: asks }))
  bot.on('msg:users_shared', (ctx) => ctx.reply(`Shared ${ctx.msg.users_shared.users.length}`))
  bot.on('msg:contact', (ctx) => ctx.reply(`Number of ${ctx.msg.contact.first_name}`))
  bot.callbackQuery('change', async (ctx) => {
    await ctx.editMessageText('Changed.', { reply_markup: new InlineKeyboard().text('Again', 'change') })
    await ctx.answerCallbackQuery('Done.')
  })
  bot.callbackQuery('tell', (ctx) => ctx.answerCallbackQuery({ text: 'Something important.', show_alert: true }))
  bot.on('message', (ctx) => {
    const origin = ctx.message.forward_origin
    return ctx.reply(origin?.type === 'channel' ? `From ${origin.chat.title}` : `You said: ${ctx.message.text}`)
  })
}

beforeAll(async () => {
  bot = new Bot(world.sandbox.token, { client: { apiRoot: world.sandbox.url } })
  answer(bot)
  await bot.api.setMyCommands([{ command: 'picture', description: 'Shows a picture' }])
  await new Promise<void>((resolve) => void bot!.start({ onStart: () => resolve() }))
})
afterAll(() => bot?.stop())

const bubble = (page: Page, words: string) => page.locator('.message', { hasText: words }).last()

describe('the chat page', () => {
  it('lets a citizen chat, press buttons, forward a post and see files, through the control API alone', async () => {
    const { page, asked, errors } = await browser.open(world.sandbox.url)
    await page.locator('#welcome-language').selectOption('ms')
    await page.getByRole('button', { name: 'Citizen' }).click()
    await bubble(page, 'Welcome').waitFor()
    expect(await page.locator('.message strong').textContent()).toBe('Welcome')

    await page.getByRole('button', { name: 'Tell me' }).click()
    await page.getByRole('dialog').getByText('Something important.').waitFor()
    await page.getByRole('button', { name: 'OK' }).click()
    await page.getByRole('button', { name: 'Elsewhere' }).click()
    await page.getByRole('dialog').getByText('https://example.com/').waitFor()
    await page.getByRole('button', { name: 'OK' }).click()
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByRole('status').getByText('Done.').waitFor()
    await bubble(page, 'Changed.').getByRole('button', { name: 'Again' }).waitFor()
    expect(await page.locator('.message').count()).toBe(2)

    await page.getByRole('button', { name: 'Forward a post' }).click()
    await page.getByText('Harbour Morning News').click()
    await page.getByRole('button', { name: 'Forward this post' }).first().click()
    await bubble(page, 'From Harbour Morning News (invented)').waitFor()
    expect(await page.locator('.forwarded').textContent()).toBe('Forwarded from Harbour Morning News (invented)')

    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('menuitem', { name: '/picture' }).click()
    const picture = bubble(page, 'A picture').locator('img')
    await picture.waitFor()
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1)
    await page.locator('#text').fill('/file')
    await page.keyboard.press('Enter')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'figures.csv' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('figures.csv')

    expect(errors).toEqual([])
    expect(asked.filter((path) => path !== '/' && !/^\/sandbox\/(api|page)(\/|$)/.test(path))).toEqual([])
  })

  it('asks in words what a button wants to know, and sends nothing when that is refused', async () => {
    const { page, errors } = await browser.open(world.sandbox.url)
    await page.getByRole('button', { name: 'Citizen' }).first().click()
    await bubble(page, 'A picture').waitFor()
    await page.locator('#text').fill('/ask')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'My number' }).click()
    await bubble(page, 'Number of').waitFor()
    page.once('dialog', (dialog) => void dialog.dismiss())
    await page.getByRole('button', { name: 'Choose people' }).click()
    page.once('dialog', (dialog) => void dialog.accept('nobody_here'))
    await page.getByRole('button', { name: 'Choose people' }).click()
    await page.getByRole('status').getByText('There is no user "nobody_here".').waitFor()
    const { id } = await world.control<{ id: number }>('POST', '/users', { first_name: 'Chosen' })
    page.once('dialog', (dialog) => void dialog.accept(String(id)))
    await page.getByRole('button', { name: 'Choose people' }).click()
    await bubble(page, 'Shared 1').waitFor()
    expect(await page.locator('.message', { hasText: /^You: Shared:/ }).count()).toBe(1)
    // The refused choice was a 409 or 404, which the browser reports; nothing else.
    expect(errors.filter((line) => !line.includes('the server responded with a status of 404'))).toEqual([])
  })

  it('can be used with the keyboard alone, and keeps the focus through an edit', async () => {
    const { page } = await browser.open(world.sandbox.url)
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Moderator takes' }).focus()
    await page.keyboard.press('Enter')
    await bubble(page, 'You are moderator.').waitFor()
    await page.locator('#text').focus()
    await page.keyboard.type('/start')
    await page.keyboard.press('Enter')
    const change = page.getByRole('button', { name: 'Change' })
    await change.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Again' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Again')
    await page.locator('#text').focus()
    await page.keyboard.type('two')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('lines')
    await page.keyboard.press('Enter')
    await bubble(page, 'You said: two\nlines').waitFor()
  })

  it('switches between people, each with their own chat', async () => {
    const { page } = await browser.open(world.sandbox.url, { width: 1280, height: 860 })
    await page.getByRole('button', { name: 'New person' }).click()
    await page.getByLabel('First name').fill('Layla')
    await page.locator('#newcomer-language').selectOption('ar')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('button', { name: 'Start' }).click()
    await bubble(page, 'Welcome').waitFor()
    await page.locator('#text').fill('مرحبا بالعالم')
    await page.keyboard.press('Enter')
    await bubble(page, 'You said: مرحبا').waitFor()
    const words = page.locator('.mine .words', { hasText: 'مرحبا' })
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await page
      .getByRole('button', { name: /Citizen/ })
      .first()
      .click()
    await bubble(page, 'A picture').waitFor()
    expect(await page.locator('.message', { hasText: 'مرحبا' }).count()).toBe(0)
  })

  it('moves the clock, and fits a narrow screen', async () => {
    const { page } = await browser.open(world.sandbox.url, { width: 320, height: 640 })
    await page.getByRole('button', { name: 'Administrator invites' }).click()
    await bubble(page, 'You are administrator.').waitFor()
    await page.getByRole('button', { name: 'Tools' }).click()
    await page.getByRole('button', { name: '+30 days' }).click()
    await page.getByRole('status').getByText('in the sandbox.').waitFor()
    expect(Math.round((world.sandbox.now().getTime() - Date.now()) / 86_400_000)).toBe(30)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('follows a reset back to the beginning', async () => {
    const { page } = await browser.open(world.sandbox.url)
    await page
      .getByRole('button', { name: /Citizen/ })
      .first()
      .click()
    await bubble(page, 'A picture').waitFor()
    await world.control('POST', '/reset')
    await page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor()
  })
})
