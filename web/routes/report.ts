/**
 * `/report`: a report without Telegram, by pages that send their answers on. Nothing is stored before Send, nothing stands in
 * an address, and nothing of the visit is kept. It needs the program's keys, as `/status` does.
 */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { App } from '../../src/app.ts'
import { answerForm, beginForm, type FormView, readForm, type SentForm, sendForm } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { isChild } from '../../src/model/draft.ts'
import { type FormFields, type FormPage, formPages } from '../../src/model/form.ts'
import { Refusal } from '../../src/refusal.ts'
import type { Html } from '../answer.ts'
import { sayTooLarge } from '../fault.ts'
import { type Limit, makeLimit } from '../limit.ts'
import type { Site } from '../options.ts'
import { addressOf, isForeign } from '../origin.ts'
import { messagePage } from '../pages/message.ts'
import { reportPage, type Shown } from '../pages/report.ts'
import { receiptPage } from '../pages/report-receipt.ts'
import { parted } from '../pages/report-words.ts'
import { type Reader, readerOf } from '../reader.ts'

/** The largest page with the longest words that are still answered with a sentence beside the field. */
const mostBody = 256 * 1024

/** `addressHeader` is the one the operator's proxy sets, null where nothing stands before us. */
export function mountReport(app: App, { addressHeader }: { addressHeader: string | null }) {
  return (site: Site, hono: Hono): void => {
    const limit = makeLimit(app.clock)
    hono.use('/report', bodyLimit({ maxSize: mostBody, onError: (c) => sayTooLarge(site, c) }))
    hono.get('/report', async (c) => {
      const view = await beginForm(app, machine, {})
      return say(site, c, { view, now: app.clock() }, 200)
    })
    hono.post('/report', async (c) => {
      if (isForeign(c, site.origin())) return saidOnly(site, c, 'form-foreign', 403)
      const asked = { app, site, c, limit, address: addressOf(c, addressHeader), ...(await read(c, site)) }
      try {
        return await (asked.to === 'send' ? send(asked) : turn(asked))
      } catch (error) {
        if (error instanceof Refusal) return saidOnly(site, c, 'form-over', 400)
        throw error
      }
    })
  }
}

type To = 'next' | 'back' | 'stay' | 'send' | FormPage
type Given = { form: string; saksi: string; fields: FormFields; page: FormPage; to: To }
type Asked = Given & { app: App; site: Site; c: Context; limit: Limit; address: string | null }

/** The fields of a page as forms send them; anything else is no form of ours. */
async function read(c: Context, { options }: Site): Promise<Given> {
  const sent = new URLSearchParams(await c.req.text())
  const { form = '', page: at = '', do: go = '', ...others } = Object.fromEntries(sent)
  const fields = Object.fromEntries(Object.entries(others).filter(([name]) => /^[a-z0-9_]{1,40}$/.test(name)))
  const page = formPages.find((one) => one === at) ?? 'start'
  const ways = ['next', 'back', 'stay', 'send', ...formPages] as const
  // Enter on the last page presses no button of its own.
  const to = ways.find((one) => one === go) ?? (page === 'review' ? 'stay' : 'next')
  return { form, saksi: options.botName ?? '', fields, page, to }
}

/** The first page, with its help, and a report about a child are counted nowhere. */
async function turn({ app, site, c, limit, address, ...given }: Asked): Promise<Response> {
  const { form, saksi, fields, page } = given
  const to = given.to === 'send' ? 'stay' : given.to
  const view = await answerForm(app, machine, { form, saksi, fields, page, to })
  const isFree = page === 'start' || isChild(view.state.answers)
  const seconds = isFree ? 0 : limit.take('page', address)
  if (seconds > 0) return saidOnly(site, c, 'form-busy', 429, seconds)
  return say(site, c, { view, now: app.clock() }, view.faults.length > 0 ? 422 : 200)
}

async function send({ app, site, c, limit, address, ...given }: Asked): Promise<Response> {
  const { form, saksi, fields } = given
  const now = app.clock()
  const view = await readForm(app, machine, { form, saksi, fields })
  const what = isChild(view.state.answers) ? 'child' : 'send'
  const seconds = limit.take(what, address)
  const reader = readerOf(c)
  if (seconds > 0) return say(site, c, { view, now, notice: reader.say('form-busy') }, 429, seconds)
  const done = await sendForm(app, machine, { form, saksi, fields, language: reader.language }).catch(
    (error: unknown) => {
      limit.giveBack(what, address)
      if (error instanceof Refusal) throw error
      return { fault: app.log.fault('web', error) }
    },
  )
  if ('fault' in done) {
    const notice = reader.say('form-away', { fault: done.fault })
    return say(site, c, { view, now, notice }, 503, 30)
  }
  if (isSent(done)) {
    if (done.again) limit.giveBack(what, address)
    return answer(c, reader, receiptPage(site, reader, done), 200)
  }
  limit.giveBack(what, address)
  return say(site, c, { view: done, now }, 422)
}

const isSent = (done: SentForm | FormView): done is SentForm => 'receipt' in done

function say(site: Site, c: Context, shown: Shown, status: Status, seconds?: number): Promise<Response> {
  const reader = readerOf(c)
  return answer(c, reader, reportPage(site, reader, shown), status, seconds)
}

type Status = 200 | 400 | 403 | 422 | 429 | 503
type Said = 'form-foreign' | 'form-over' | 'form-busy'

/** A page that says why there is no form, and where to begin again. */
function saidOnly(site: Site, c: Context, id: Said, status: Status, seconds?: number): Promise<Response> {
  const reader = readerOf(c)
  const { first, rest } = parted(reader.say(id))
  const again = { path: '/report', words: reader.say('form-title') }
  const page = messagePage(site, reader, { title: first, body: rest.length > 0 ? rest.join(' ') : null, again })
  return answer(c, reader, page, status, seconds)
}

async function answer(c: Context, { language }: Reader, page: Html, status: Status, seconds?: number) {
  return c.html(String(await page), status, {
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  })
}
