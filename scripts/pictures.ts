/**
 * Takes the pictures of the README and of docs/a-report.md: `npm run pictures`. It starts Saksi with an invented world in a
 * folder of its own, plays citizens, a moderator and an administrator in the sandbox page with a real browser, and looks. On a
 * machine without letters for Thai, Chinese, Khmer, Arabic or Hindi, name a folder with fonts: `npm run pictures -- FOLDER`.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/support/browser.ts'
import { removeServerFolder } from '../test/support/database-server.ts'
import { openChat, pictures } from './pictures/chat.ts'
import { fillForm } from './pictures/form.ts'
import { tellWhole } from './pictures/report.ts'

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

async function citizen(browser: Browser, url: string): Promise<void> {
  const chat = await openChat(browser, { url, name: 'Citizen', language: 'en', height: 3000 })
  const { words: say, press, type } = chat
  await type('/start', say('language-question'))
  await press('English', say('where-question'))
  await press('Malaysia', say('consent'))
  await press(say('consent-keep'), say('welcome'))
  await press(say('menu-report'), say('ask-category'))
  await chat.shoot('chat-citizen', 2)
  await chat.close()
}

async function moderator(browser: Browser, url: string): Promise<void> {
  const chat = await openChat(browser, { url, name: 'Moderator', language: 'en', height: 3000 })
  const { words: say, type } = chat
  await type('/start', say('language-question'))
  await type('/become moderator', say('member-joined', { role: say('role-moderator') }))
  await type('/queue', say('ask-outcome'))
  await chat.shoot('chat-moderator')
  await chat.close()
}

async function administrator(browser: Browser, url: string): Promise<void> {
  const chat = await openChat(browser, { url, name: 'Administrator', language: 'en', height: 3000 })
  const { page, words: say, press, type } = chat
  await type('/start', say('language-question'))
  await type('/become administrator', say('member-admin-joined'))
  await type('/publish', say('publish-choose'))
  await press(say('publish-now', { period: '2026-Q3' }), 'Published: 2026-Q3')
  await type('/stats VN 2026-Q3', 'examined channels were confirmed')
  await page
    .locator('img')
    .last()
    .evaluate((image: HTMLImageElement) => image.decode())
  await chat.shoot('chat-figure')
  await chat.close()
}

/** Two whole reports in the chat, one about a child, and two on the web. */
async function reports(browser: Browser, { chat: url, site }: { chat: string; site: string }): Promise<void> {
  const malay = { language: 'ms', name: 'Aminah', place: 'MY', aimed: 'SG', more: true } as const
  const channel = 't.me/invented_untung_cepat bayar S$500 ke DBS, telefon +65'
  await tellWhole(browser, url, { ...malay, channel })
  const vietnamese = { language: 'vi', name: 'Linh', place: 'VN', aimed: 'VN', more: false } as const
  await tellWhole(browser, url, {
    ...vietnamese,
    channel: 't.me/invented_lai_cao chuyển khoản 500.000 đồng vào Vietcombank',
  })
  await fillForm(browser, { site, language: 'ar', width: 320, channel: 't.me/invented_quick_gain', aimed: 'MY' })
  await fillForm(browser, { site, language: 'en', width: 1024, channel: 't.me/invented_quick_gain', aimed: 'SG' })
}

async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  const folder = mkdtempSync(join(tmpdir(), 'saksi-pictures-'))
  const saksi = await startSaksi(folder)
  const browser = await openBrowser()
  try {
    await citizen(browser, saksi.chat)
    await moderator(browser, saksi.chat)
    await administrator(browser, saksi.chat)
    await reports(browser, saksi)
    const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await desk.goto(saksi.site)
    await desk.screenshot({ path: join(pictures, 'page.png') })
    const picture = await fetch(`${saksi.site}stats/2026-Q3/VN.png`)
    writeFileSync(join(pictures, 'figure.png'), Buffer.from(await picture.arrayBuffer()))
  } finally {
    await browser.close()
    await saksi.stop()
    removeServerFolder(folder)
  }
}

await main()
