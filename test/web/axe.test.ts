/** No page breaks a rule that axe-core knows: the whole form, its faults, and the pages of figures; mirrored, narrow, dark. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tellReporters } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { violations } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { decideNext, member } from '../support/citizen.ts'
import { visitor } from '../support/form.ts'
import { useWeb } from '../support/web.ts'
import { useWorld } from '../support/world.ts'
import { every, useSite } from './support.ts'

const world = useWorld()
const web = useWeb(world)
const site = useSite({ invented: true, sandboxUrl: 'http://127.0.0.1:1/' })
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  const earlier = await site.release('2026-Q2', { VN: [60, 30, 20, 10, 0] })
  await site.release('2026-Q3', every, earlier.id)
}, 90_000)
afterAll(() => browser?.close())

type Look = [language: string, width: number, colorScheme: 'dark' | 'light']
const looks: Look[] = [
  ['en', 1280, 'dark'],
  ['ar', 320, 'light'],
]

async function visit([, width, colorScheme]: Look, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 }, colorScheme })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    await look(page)
  } finally {
    await context.close()
  }
}

/** That nothing is wrong, with the page's address where something is. */
const sound = async (page: Page) => expect([page.url(), await violations(page)]).toEqual([page.url(), []])

it('what is wrong is found: a picture without words', async () => {
  await visit(['en', 375, 'light'], async (page) => {
    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>')
    expect(await violations(page)).toEqual(['image-alt: <img src="data:,">'])
  })
})

describe.each(looks)('in %s at %i pixels, %s', (...how) => {
  const [language] = how

  it('the form is sound on every page, with and without faults', { timeout: 60_000 }, async () => {
    await visit(how, async (page) => {
      const next = () => page.click('.buttons button[value=next]')
      await page.goto(`${web.url()}/report?lang=${language}`)
      await sound(page)
      await next()
      await sound(page)
      await page.check('#category-child_abuse')
      await next()
      await sound(page)
      await page.fill('#link', '@sound_invented_one and @sound_invented_two')
      await page.check('#danger-yes')
      await next()
      await sound(page)
      await page.check('#pick-1')
      await next()
      await sound(page)
      await page.selectOption('#country', 'VN')
      await next()
      await sound(page)
      await page.click('button[value=send]')
      expect(await page.locator('.receipt code').textContent()).toMatch(/^RPT-/)
      await sound(page)
      await page.goto(`${web.url()}/status?lang=${language}`)
      await sound(page)
    })
  })

  it('what can be done by receipt is sound: words, what is amiss, another look, taking back', {
    timeout: 60_000,
  }, async () => {
    const receipt = await visitor(web.url).report(`@sound_after_${language}`)
    await visit(how, async (page) => {
      const ask = async () => {
        await page.goto(`${web.url()}/status?lang=${language}`)
        await page.fill('#receipt', receipt)
        await page.click('.ask button')
      }
      await ask()
      await sound(page)
      await page.fill('#words', 'x'.repeat(1001))
      await page.click('button[value=add]')
      await sound(page)
      await page.fill('#words', 'They moved to the harbour.')
      await page.click('button[value=add]')
      await sound(page)
      const judge = await member(world, language === 'en' ? 7801 : 7802, ['general'])
      // Whatever waits from the language before, too.
      const decides = () => decideNext(world, judge, { outcome: 'gone', policy: 'drugs' })
      while (await decides().catch(() => null));
      world.pass(2 * 86_400)
      await tellReporters(world.app, machine, {})
      await ask()
      await sound(page)
      await page.check('#reason-overlooked')
      await page.click('button[value=appeal]')
      await sound(page)
      await page.click('button[value=withdraw]')
      await sound(page)
      await page.click('button[value=take-back]')
      await sound(page)
      expect(await page.locator('.report').count()).toBe(0)
    })
  })

  it('the pages of figures are sound', { timeout: 60_000 }, async () => {
    const paths = ['/', '/stats/2026-Q3', '/stats/2026-Q3/VN', '/stats/VN', '/download', '/privacy', '/nothing']
    await visit(how, async (page) => {
      for (const path of paths) {
        await page.goto(`${site.url}${path}?lang=${language}`)
        await sound(page)
      }
    })
  })
})
