/**
 * `/status`: a receipt is asked for by POST, never in an address, and nothing of the visit is kept. It needs the program's
 * keys, so it stands in processes of the role `web` and not with the public pages.
 */
import type { Context, Hono } from 'hono'
import { sayPossible, sayStanding } from '../../locales/standing.ts'
import { wordsIn } from '../../locales/words.ts'
import type { App } from '../../src/app.ts'
import { readStatus } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { languages } from '../../src/model/language.ts'
import { Refusal } from '../../src/refusal.ts'
import type { Site } from '../options.ts'
import { type Answer, statusPage } from '../pages/status.ts'
import { type Reader, readerOf } from '../reader.ts'

/** The route, for a process that has keys. */
export function mountStatus(app: App): (site: Site, hono: Hono) => void {
  return (site, hono) => {
    hono.get('/status', (c) => {
      const reader = readerOf(c)
      return answer(c, reader, statusPage(site, reader, null))
    })
    hono.post('/status', async (c) => {
      const reader = readerOf(c)
      const form = await c.req.parseBody()
      const receipt = typeof form.receipt === 'string' ? form.receipt : ''
      return answer(c, reader, statusPage(site, reader, await find(app, reader, receipt)))
    })
  }
}

async function find(app: App, reader: Reader, receipt: string): Promise<Answer> {
  try {
    const standing = await readStatus(app, machine, { receipt: receipt.slice(0, 400) })
    const english = languages[reader.language].checked ? null : sayStanding(wordsIn('en'), standing)
    // Here are no buttons: it says by which commands of the bot the reader can go on.
    const own = [sayStanding(reader.say, standing), sayPossible(reader.say, standing.may)]
    return { own: own.filter((text) => text !== '').join('\n'), english }
  } catch (error) {
    if (error instanceof Refusal) return { own: reader.say(`refusal-${error.code}`, { surplus: 0 }), english: null }
    throw error
  }
}

async function answer(c: Context, { language }: Reader, page: ReturnType<typeof statusPage>) {
  return c.html(String(await page), 200, {
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
  })
}
