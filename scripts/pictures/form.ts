/** The report form on the web, page by page, as somebody without Telegram sees it. That it needs no scripts is a test's matter. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { wordsIn } from '../../locales/words.ts'
import type { Language } from '../../src/model/language.ts'
import { pictures, setType } from './chat.ts'

type Asked = { site: string; language: Language; width: number; channel: string; aimed: string }

/** Pictures `form-<language>-1` to `-4`: start, channel, review, receipt. Whole pages, however long. */
export async function fillForm(browser: Browser, { site, language, width, channel, aimed }: Asked): Promise<void> {
  const say = wordsIn(language)
  const viewport = { width, height: 800 }
  const context = await browser.newContext({ viewport, bypassCSP: true })
  const page = await context.newPage()
  let step = 0
  const shoot = async () => {
    step++
    await setType(page)
    const box = await page.locator('main').boundingBox()
    const clip = { x: 0, y: (box?.y ?? 0) - 12, width, height: (box?.height ?? 0) + 24 }
    await page.screenshot({ path: join(pictures, `form-${language}-${step}.png`), fullPage: true, clip })
  }
  const next = () => page.click('.buttons button[value=next]')
  await page.goto(new URL(`/report?lang=${language}`, site).href)
  await page.selectOption('#place', 'MY')
  await page.click('.gate button[value=stay]')
  await page.locator('.gate summary').nth(1).click()
  await page.locator('.shelf summary').first().click()
  await page.getByLabel(say('category-investment_scam')).check()
  await shoot()
  await next()
  await page.fill('#link', channel)
  await shoot()
  await next()
  await page.selectOption('#country', aimed)
  await next()
  await shoot()
  await page.click('button[value=send]')
  await page.locator('.receipt code').waitFor()
  await shoot()
  await context.close()
}
