/** The report form in a real browser with scripts off: narrow, in every language, by keyboard, and as it is read out. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sayCountry, wordsIn } from '../../locales/words.ts'
import { type Language, languageCodes } from '../../src/model/language.ts'
import { openBrowser } from '../support/browser.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
const web = useWeb(world)
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
}, 90_000)
afterAll(() => browser?.close())

async function visit(language: Language, width: number, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 700 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    const elsewhere: string[] = []
    page.on('request', (asked) => void (asked.url().startsWith(web.url()) || elsewhere.push(asked.url())))
    await page.goto(`${web.url()}/report?lang=${language}`)
    await look(page)
    expect(elsewhere).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(new URL(page.url()).search).toBe(`?lang=${language}`)
  } finally {
    await context.close()
  }
}

/** What is wrong with a page for whoever cannot see it: no name on a control, ids twice, references to nothing, sideways scrolling. */
const wrong = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`twice: ${id}`)
    for (const one of document.querySelectorAll('input:not([type=hidden]),select,textarea')) {
      if (!(one as HTMLInputElement).labels?.[0]?.textContent?.trim()) found.push(`no label: ${one.id}`)
    }
    for (const one of document.querySelectorAll('button:not([disabled])')) {
      if (!(one.getAttribute('aria-label') ?? one.textContent)?.trim()) found.push('a button without words')
    }
    for (const name of ['aria-describedby', 'aria-labelledby', 'for', 'form']) {
      for (const one of document.querySelectorAll(`[${name}]`)) {
        for (const id of one.getAttribute(name)?.split(' ') ?? []) if (!ids.includes(id)) found.push(`${name}: ${id}`)
      }
    }
    for (const one of document.querySelectorAll('a[href^="#"]')) {
      if (!ids.includes(one.getAttribute('href')?.slice(1) ?? '')) found.push(`leads nowhere: ${one.outerHTML}`)
    }
    for (const one of document.querySelectorAll('input[type=radio]')) {
      if (!one.closest('fieldset')?.querySelector('legend')) found.push(`no question over ${one.id}`)
    }
    if (document.querySelectorAll('h1').length !== 1) found.push('not one heading')
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`)
    return found
  })

describe('in a browser without scripts', () => {
  it.each(languageCodes)(
    'a whole report can be made at 320 pixels in %s, with a name on everything',
    async (language) => {
      const say = wordsIn(language)
      await visit(language, 320, async (page) => {
        const sound = async () => expect([page.url(), await wrong(page)]).toEqual([page.url(), []])
        await sound()
        await page.click('.buttons button[value=next]')
        await sound()
        for (const summary of await page.locator('summary').all()) await summary.click()
        await page.getByLabel(say('category-gambling')).check()
        await page.selectOption('#place', 'MY')
        await page.click('.gate button[value=stay]')
        await page
          .getByText(say('help-lines-country', { country: sayCountry(language, 'MY') }))
          .first()
          .waitFor()
        await page.click('.buttons button[value=next]')
        await page.fill('#link', '@narrow_one @narrow_two_with_a_long_name')
        await page.click('.buttons button[value=next]')
        await sound()
        await page.check('#pick-0')
        await page.click('.buttons button[value=next]')
        await page.locator('summary').click()
        await sound()
        await page.selectOption('#country', 'VN')
        await page.click('.buttons button[value=next]')
        await page.fill('#words', 'x'.repeat(1001))
        await page.click('button[value=send]')
        await sound()
        await page.fill('#words', '')
        await page.click('button[value=send]')
        await sound()
        expect(await page.locator('.receipt code').textContent()).toMatch(/^RPT-/)
      })
    },
    60_000,
  )

  it('leads from the sentence about a field to the field, and by keyboard alone to the receipt', async () => {
    await visit('en', 375, async (page) => {
      await page.click('.buttons button[value=next]')
      await page.getByRole('link', { name: 'Please choose an answer.' }).click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('category-drugs')
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Which channel, group or bot?' }).waitFor()
      await page.getByLabel('Its link or @name').focus()
      await page.keyboard.type('@by_keyboard')
      await page.keyboard.press('Enter')
      await page.getByLabel('Which country is it aimed at?').focus()
      await page.keyboard.type('Vietn')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Is this right?' }).waitFor()
      // Enter in a list sends nothing and leads nowhere.
      await page.getByLabel('What does it offer?').focus()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Send' }).focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('.receipt code').textContent()).toMatch(/^RPT-/)
    })
  })

  it('goes back by the browser and sends once more: the receipt stays the same', async () => {
    await visit('en', 375, async (page) => {
      await page.check('#category-drugs')
      await page.click('.buttons button[value=next]')
      await page.fill('#link', '@by_the_back_button')
      await page.click('.buttons button[value=next]')
      await page.selectOption('#country', 'VN')
      await page.click('.buttons button[value=next]')
      await page.click('button[value=send]')
      const receipt = await page.locator('.receipt code').textContent()
      await page.reload()
      expect(await page.locator('.receipt code').textContent()).toBe(receipt)
    })
  })
})
