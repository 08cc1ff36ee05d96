/**
 * Takes the pictures of the README: `npm run pictures`. It starts Saksi with an invented world in a folder of its own,
 * plays a citizen, a moderator and an administrator in the sandbox page with a real browser, and looks.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/support/browser.ts'
import { removeServerFolder } from '../test/support/database-server.ts'

const pictures = join(import.meta.dirname, '../docs/pictures')
const phone = { width: 390, height: 844 }

/** Starts the program and answers where it is, once it says so. */
async function startSaksi(folder: string) {
  const env = { ...process.env, DATA_FOLDER: folder, PORT: '0', SANDBOX_PORT: '0' }
  const child = spawn(process.execPath, ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const urls: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url) urls.push(url)
    if (line.startsWith('Stop with')) break
  }
  const [chat = '', site = ''] = urls
  const stop = () => new Promise<void>((done) => child.once('exit', () => done()).kill('SIGTERM'))
  return { chat, site, stop }
}

/** Presses a button of the chat and waits until the words that follow are there. */
async function press(page: Page, button: string, then: string): Promise<void> {
  await page.getByRole('log').getByRole('button', { name: button, exact: true }).last().click()
  await page.getByText(then).last().waitFor()
}

async function type(page: Page, text: string, then: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
  await page.getByText(then).last().waitFor()
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.getElementById('scroll')?.scrollTo(0, 1e9))
  await page.screenshot({ path: join(pictures, `${name}.png`) })
}

async function citizen(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Citizen/ }).click()
  await page.getByText('Which language do you read?').waitFor()
  await press(page, 'English', 'Where are you?')
  await press(page, 'Malaysia', 'Nothing is stored until you choose')
  await press(page, 'I agree. Tell me when there is news', 'You can report now.')
  await press(page, 'Report a channel', 'What is the channel used for?')
  await shoot(page, 'chat-citizen')
  await press(page, 'Drugs', 'Which channel, group or bot?')
  await type(page, 't.me/invented_corner_shop', 'Which country is it aimed at?')
  await press(page, 'Malaysia', 'Is there anything else')
  await press(page, 'Skip', 'Is this right?')
  await press(page, 'Send', 'Your report is with us.')
}

async function moderator(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Moderator/ })
    .first()
    .click()
  await page.getByText('Send /queue for the next case').waitFor()
  await type(page, '/queue', 'What is the outcome?')
  await shoot(page, 'chat-moderator')
}

async function administrator(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Administrator/ })
    .first()
    .click()
  await page.getByText('You are now an administrator').waitFor()
  await type(page, '/publish', 'Which quarter shall be published?')
  await press(page, 'Publish now: 2026-Q3', 'Published: 2026-Q3')
  await type(page, '/stats VN 2026-Q3', 'examined channels were confirmed')
  await page
    .locator('img')
    .last()
    .evaluate((image: HTMLImageElement) => image.decode())
  await shoot(page, 'chat-figure')
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'saksi-pictures-'))
  const saksi = await startSaksi(folder)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2, reducedMotion: 'reduce' })
    await page.goto(saksi.chat)
    await citizen(page)
    await moderator(page)
    await administrator(page)
    const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await desk.goto(saksi.site)
    await shoot(desk, 'page')
    const picture = await fetch(`${saksi.site}stats/2026-Q3/VN.png`)
    writeFileSync(join(pictures, 'figure.png'), Buffer.from(await picture.arrayBuffer()))
  } finally {
    await browser.close()
    await saksi.stop()
    removeServerFolder(folder)
  }
}

await main()
