/** A browser for the length of a test file. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'

/** One browser for a test file; `open` gives a page of its own, with the addresses it asked for and the errors it reported. */
export function useBrowser() {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async open(url: string, size = { width: 390, height: 844 }) {
      const context = await browser!.newContext({ viewport: size, colorScheme: 'light' })
      const page = await context.newPage()
      page.setDefaultTimeout(8000)
      const asked: string[] = []
      const errors: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()))
      page.on('pageerror', (problem) => errors.push(problem.message))
      await page.goto(url)
      return { page, asked, errors }
    },
  }
}
