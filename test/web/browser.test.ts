/** The pages in a real browser without scripts: narrow, in two languages, by keyboard, read out, dark, and mirrored. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languageCodes } from '../../src/model/language.ts'
import { every, useSite } from './support.ts'

const site = useSite({ invented: true, sandboxUrl: 'http://127.0.0.1:1/' })
const paths = [
  '/',
  '/stats/2026-Q3',
  '/stats/2026-Q3/VN',
  '/stats/2026-Q3/BR',
  '/stats/VN',
  '/download',
  '/privacy',
  '/nothing',
]
let browser: Browser
// The browser is unpacked into a folder of this file's own: another file may be unpacking it in the same moment.
const folder = mkdtempSync(join(tmpdir(), 'saksi-web-browser-'))

beforeAll(async () => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const executablePath = await chromium.executablePath()
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  browser = await engine.launch({ executablePath, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'] })
  const earlier = await site.release('2026-Q2', { VN: [60, 30, 20, 10, 0] })
  await site.release('2026-Q3', every, earlier.id)
}, 90_000)
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options })
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(site.url + path)
    await look(page)
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
  } finally {
    await context.close()
  }
}

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('in a browser without scripts', () => {
  it.each(languageCodes)(
    'no page scrolls sideways at 320 pixels in %s, mirrored neither',
    async (language) => {
      for (const path of paths) {
        await visit(`${path}?lang=${language}`, { viewport: { width: 320, height: 640 } }, async (page) => {
          expect([path, await overflow(page)]).toEqual([path, 0])
          await page.evaluate(() => {
            document.documentElement.dir = 'rtl'
          })
          expect([path, await overflow(page)]).toEqual([path, 0])
        })
      }
    },
    60_000,
  )

  it('shows map, shares and table', async () => {
    await visit('/', { viewport: { width: 1280, height: 800 } }, async (page) => {
      for (const chart of ['.chart-map', '.chart-share']) {
        const box = await page.locator(chart).boundingBox()
        expect(box?.width).toBeGreaterThan(600)
        expect(box?.height).toBeGreaterThan(300)
      }
      await expect(page.getByRole('table').getByRole('row').count()).resolves.toBe(6)
    })
  })

  it('reads the table out as a table also where it looks like cards', async () => {
    await visit('/stats/2026-Q3', { viewport: { width: 320, height: 640 } }, async (page) => {
      const table = page.getByRole('table', { name: 'Channels aimed at each country, July to September 2026' })
      const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Vietnam' }) })
      expect(await row.getByRole('cell').allTextContents()).toEqual([
        'Final',
        '120',
        '90',
        '63',
        '70.0',
        '52.5',
        '77.5',
      ])
      expect(await table.getByRole('columnheader').count()).toBe(8)
      // What the browser itself tells a screen reader, whatever the style makes of a row.
      const session = await page.context().newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value))
      const count = (role: string) => roles.filter((each) => each === role).length
      expect([count('table'), count('row'), count('rowheader'), count('columnheader')]).toEqual([1, 6, 5, 8])
      // One cell for the hidden country, seven for each of the others.
      expect(count('cell')).toBe(29)
    })
  })

  it('leads by keyboard past the frame, and shows where the focus is', async () => {
    await visit('/', { viewport: { width: 390, height: 800 } }, async (page) => {
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Go to the content' })
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      expect(await focused.evaluate((link) => link.closest('main') !== null)).toBe(true)
      expect(await focused.evaluate((link) => getComputedStyle(link).outline)).toMatch(/ solid 3px$/)
    })
  })

  it.each(['light', 'dark'] as const)('has text of enough contrast when %s', async (colorScheme) => {
    await visit('/', { colorScheme }, async (page) => {
      const colours = await page.evaluate(() => {
        const paper = getComputedStyle(document.body).backgroundColor
        const marks = ['h1', 'main p', 'main a[href^="/stats"]', '.source', '.invented', 'caption', 'td.none']
        return marks.map(
          (mark) => [mark, getComputedStyle(document.querySelector(mark) as Element).color, paper] as const,
        )
      })
      const weak = colours.filter(([, ink, paper]) => contrast(ink, paper) < 4.5)
      expect(weak).toEqual([])
      const paper = colours[0]?.[2] ?? ''
      expect(luminance(paper) > 0.5).toBe(colorScheme === 'light')
    })
  })

  it('says on every page that the world is invented, and leads to the chat', async () => {
    for (const path of paths) {
      await visit(path, {}, async (page) => {
        await expect(page.getByText('Invented world: these figures are examples, not facts.').count()).resolves.toBe(1)
        await expect(page.getByRole('link', { name: 'Sandbox chat', exact: true }).count()).resolves.toBe(1)
      })
    }
  })
})

/** Relative luminance and contrast of WCAG 2.2, from `rgb(…)`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const level = Number(part) / 255
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
