/**
 * A person's chat in the sandbox page, in a real browser: says, presses, and takes pictures of the newest messages alone,
 * however long they are. It is set in the typeface that Saksi ships, so that pictures do not depend on the machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { wordsIn } from '../../locales/words.ts'
import type { Language } from '../../src/model/language.ts'

const root = join(import.meta.dirname, '../..')
export const pictures = join(root, 'docs/pictures')

/** As wide as most phones in use. */
const phoneWidth = 390

const face = (family: string, weight: number, file: string) => {
  const bytes = readFileSync(file).toString('base64')
  return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/${extname(file).slice(1)};base64,${bytes})}`
}
const shipped = join(root, 'src/charts/fonts')

/** The typeface that Saksi ships, and those of a folder for scripts it has no letters for; a bold one has 700 or Bold in its name. */
function typeface(further: string | undefined): string {
  const files = further ? readdirSync(further).map((file) => join(further, file)) : []
  const families = [...new Set(files.map((file) => basename(file).replace(/(-?[47]00|-?Bold|-?Regular).*$/, '')))]
  const added = files.map((file) => {
    const family = families.findIndex((name) => basename(file).startsWith(name))
    return face(`Further${family}`, /700|Bold/.test(file) ? 700 : 400, file)
  })
  const own = [
    face('Shipped', 400, join(shipped, 'NotoSans-Regular.ttf')),
    face('Shipped', 700, join(shipped, 'NotoSans-Bold.ttf')),
  ]
  const names = ['Shipped', ...families.map((_, at) => `Further${at}`), 'sans-serif'].join(',')
  return [...own, ...added, `:root,body,button,input,select,textarea{font-family:${names}!important}`].join('')
}
const style = typeface(process.argv[2])

/** Sets the page in that type, and waits until it shows. */
export async function setType(page: Page): Promise<void> {
  await page.addStyleTag({ content: style })
  await page.evaluate(() => document.fonts.ready)
}

export type Chat = Awaited<ReturnType<typeof openChat>>

/** Makes an invented person and opens their chat with the bot; `height` is what the window shows at once. */
export async function openChat(
  browser: Browser,
  { url, name, language, height }: { url: string; name: string; language: Language; height: number },
) {
  const body = JSON.stringify({ first_name: name, language_code: language.toLowerCase() })
  const headers = { 'content-type': 'application/json' }
  const made = await fetch(new URL('/sandbox/api/users', url), { method: 'POST', body, headers })
  const { id } = (await made.json()) as { id: number }
  const context = await browser.newContext({
    viewport: { width: phoneWidth, height },
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.addInitScript((person) => localStorage.setItem('sandbox-person', person), String(id))
  await page.goto(url)
  await setType(page)
  const log = page.locator('#log')
  const words = wordsIn(language)
  /** How often the first line of a text stands in the bubbles. */
  const count = (text: string) =>
    log.evaluate(
      (all, line) =>
        [...all.querySelectorAll('.bubble')].filter((one) => (one as HTMLElement).innerText.includes(line)).length,
      text.split('\n')[0] ?? '',
    )
  /** Does something and waits until a bubble more has these words: an edit in place takes the older one away. */
  async function until(then: string, act: () => Promise<void>): Promise<void> {
    const before = await count(then)
    await act()
    for (let tries = 0; (await count(then)) <= before; tries++) {
      if (tries > 400) throw new Error(`Not seen: ${then}`)
      await page.waitForTimeout(50)
    }
  }
  return {
    page,
    words,
    /** Writes a message and waits for the line that follows. */
    async type(text: string, then: string): Promise<void> {
      await until(then, async () => {
        if (text === '/start') return page.getByRole('button', { name: 'Start', exact: true }).click()
        await page.getByRole('textbox', { name: 'Message' }).fill(text)
        await page.keyboard.press('Enter')
      })
    },
    /** Presses the newest button of these words and waits for the line that follows. */
    async press(button: string, then: string): Promise<void> {
      await until(then, () => log.getByRole('button', { name: button, exact: true }).last().click())
    },
    /** A picture of the newest messages; `without` so many that stand under them. */
    async shoot(name: string, messages = 1, without = 0): Promise<void> {
      await page.mouse.move(0, 0)
      await page.evaluate(() => document.getElementById('scroll')?.scrollTo(0, 1e9))
      const boxes = await log
        .getByRole('article')
        .evaluateAll(
          (all, count) =>
            all.slice(-count).map((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().bottom]),
          messages,
        )
      const top = (boxes[0]?.[0] ?? 0) - 10
      const bottom = (boxes.at(-1 - without)?.[1] ?? 0) + (without > 0 ? 2 : 10)
      const clip = { x: 0, y: top, width: phoneWidth, height: bottom - top }
      await page.screenshot({ path: join(pictures, `${name}.png`), clip })
    },
    read: () => log.innerText(),
    close: () => context.close(),
  }
}
