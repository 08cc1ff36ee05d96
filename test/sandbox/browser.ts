/**
 * A real browser for the chat page: the system's Chromium if there is one, else the one inside a registry package,
 * unpacked into a folder of its own, since it would otherwise take any earlier one it finds in the temporary folder.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
// One process for everything would share what pages remember between contexts.
const flags = packed.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote')

export function useBrowser() {
  let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined
  let folder: string | undefined
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-browser-'))
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    const executablePath = system ?? (await packed.executablePath())
    browser = await chromium.launch({ executablePath, args: system ? ['--no-sandbox'] : [...flags, '--no-sandbox'] })
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })
  afterAll(async () => {
    await browser?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  return {
    /** A page in a context of its own, with the addresses it asked for and the errors it reported. */
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
