/**
 * `/status`: a receipt is asked for by POST, never in an address, and nothing of the visit is kept. What is possible with the
 * report stands under the answer and is done in `status-act.ts`. It needs the program's keys, so it stands in processes of the
 * role `web` and not with the public pages.
 */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../../src/app.ts'
import type { Html } from '../answer.ts'
import { sayTooLarge } from '../fault.ts'
import { makeLimit } from '../limit.ts'
import type { Site } from '../options.ts'
import { addressOf, isForeign } from '../origin.ts'
import { messagePage } from '../pages/message.ts'
import { parted } from '../pages/report-words.ts'
import { statusPage } from '../pages/status.ts'
import { withdrawPage } from '../pages/status-after.ts'
import { type Reader, readerOf } from '../reader.ts'
import { change, deedIn, look } from './status-act.ts'

/** Words that are far too long are still answered with a sentence beside them. */
const mostBody = 256 * 1024

/** The route, for a process that has keys. `addressHeader` is the one the operator's proxy sets, null where nothing stands before us. */
export function mountStatus(app: App, { addressHeader }: { addressHeader: string | null }) {
  return (site: Site, hono: Hono): void => {
    const limit = makeLimit(app.clock)
    hono.use('/status', bodyLimit({ maxSize: mostBody, onError: (c) => sayTooLarge(site, c) }))
    hono.get('/status', (c) => {
      const reader = readerOf(c)
      return answer(c, reader, statusPage(site, reader, null))
    })
    hono.post('/status', async (c) => {
      const reader = readerOf(c)
      if (isForeign(c, site.origin())) return answer(c, reader, foreignPage(site, reader), { status: 403 })
      const fields = Object.fromEntries(new URLSearchParams(await c.req.text()))
      const receipt = (fields.receipt ?? '').slice(0, 400)
      const asked = { app, reader, limit, address: addressOf(c, addressHeader), receipt, fields }
      const deed = deedIn(fields.do)
      if (deed) {
        const { shown, ...how } = await change(asked, deed)
        return answer(c, reader, statusPage(site, reader, shown), how)
      }
      const shown = await look(asked)
      // Asked once more, on a page of its own: it cannot be undone.
      const asks = fields.do === 'withdraw' && shown.may.includes('withdraw')
      return answer(c, reader, asks ? withdrawPage(site, reader, shown) : statusPage(site, reader, shown))
    })
  }
}

function foreignPage(site: Site, reader: Reader): Html {
  const { first, rest } = parted(reader.say('form-foreign'))
  const again = { path: '/status', words: reader.say('menu-status') }
  return messagePage(site, reader, { title: first, body: rest.join(' '), again })
}

type How = { status?: 200 | 403 | 422 | 429; seconds?: number }

async function answer(c: Context, { language }: Reader, page: Html, { status = 200, seconds }: How = {}) {
  return c.html(String(await page), status, {
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  })
}
