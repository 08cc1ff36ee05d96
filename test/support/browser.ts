/** A real browser: the system's Chromium where there is one, else the one that comes inside a package. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packed from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** No sandbox where the tests run as root, and no look-ups of its own. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
// One process for everything would share what pages remember between contexts.
const packedFlags = packed.args.filter((flag) => flag !== '--single-process' && flag !== '--no-zygote')

/** Opens a browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const there = system.find((path) => existsSync(path))
  if (there) return chromium.launch({ executablePath: there, args: quiet })
  // The package reuses whatever `chromium` lies in the temporary folder, of any version: it gets a folder of its own,
  // which goes with the browser.
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'saksi-browser-'))
  process.env.TMPDIR = folder
  try {
    const browser = await chromium.launch({
      executablePath: await packed.executablePath(),
      args: [...packedFlags, ...quiet],
    })
    browser.on('disconnected', () => rmSync(folder, { recursive: true, force: true }))
    return browser
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
