/** A real browser: the system's Chromium where there is one, else the one that comes inside a package. */
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Quiet switches: no look-ups of its own, no sandbox where the tests run as root. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens a browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const there = system.find((path) => existsSync(path))
  if (there) return playwright.launch({ executablePath: there, args: quiet })
  // The package reuses whatever `chromium` lies in the temporary folder, of any version: it gets a folder of its own.
  const before = process.env.TMPDIR
  const own = mkdtempSync(join(tmpdir(), 'saksi-browser-'))
  mkdirSync(own, { recursive: true })
  process.env.TMPDIR = own
  try {
    return await playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] })
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
