/**
 * What the site says when it says no: an expected refusal in its sentence, a database that does not answer, and
 * everything else, which is logged once with an id the person is given. Never a stack, never a message of an error.
 */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal, type RefusalCode } from '../src/refusal.ts'
import { saidAnswer } from './answer.ts'
import type { Site } from './options.ts'
import { messagePage } from './pages/message.ts'
import { type Reader, readerOf } from './reader.ts'

/** Thrown when an answer took too long; a database that hangs looks like this. */
export class Late extends HTTPException {
  override name = 'Late'
  constructor() {
    super(503)
  }
}

/** There is nothing of that kind, said in the words of a message with its variables. */
export class NoPage extends Error {
  override name = 'NoPage'
  readonly id: string
  readonly vars: (reader: Reader) => Record<string, string>
  constructor(id: string, vars: (reader: Reader) => Record<string, string>) {
    super(id)
    this.id = id
    this.vars = vars
  }
}

/** How the refusals that reading can meet are answered; any other would be a fault of ours. */
const missing: readonly RefusalCode[] = ['period_unknown', 'country_unknown', 'nothing_released']

/** Turns whatever was thrown into the one answer for it. */
export function explain(site: Site, c: Context, error: Error): Promise<Response> {
  const reader = readerOf(c)
  const { say } = reader
  if (error instanceof NoPage) {
    const body = say(error.id, error.vars(reader))
    return saidAnswer(c, reader, 404, messagePage(site, reader, { title: say('page-no-figure-title'), body }))
  }
  if (error instanceof Refusal && missing.includes(error.code)) {
    const body = say(`refusal-${error.code}`)
    return saidAnswer(c, reader, 404, messagePage(site, reader, { title: say('page-no-figure-title'), body }))
  }
  const fault = site.app.log.fault('web', error)
  if (isAway(error)) {
    const body = say('page-away', { fault })
    return saidAnswer(c, reader, 503, messagePage(site, reader, { title: say('page-away-title'), body }))
  }
  const body = say('page-fault', { fault })
  return saidAnswer(c, reader, 500, messagePage(site, reader, { title: say('page-fault-title'), body }))
}

/** Codes under which a driver says that no database answered: of the connection, and PostgreSQL's classes 08 and 57P. */
const away = /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|CONNECT|CONNECTION_|08|57P|57014|53300)/

function isAway(error: Error): boolean {
  if (error instanceof Late) return true
  const codes = [error, ...(error instanceof AggregateError ? error.errors : [])]
  return codes.some((one) => typeof one?.code === 'string' && away.test(one.code))
}

export function sayNotFound(site: Site, c: Context): Promise<Response> {
  const reader = readerOf(c)
  const { say } = reader
  const said = { title: say('page-not-found-title'), body: say('page-not-found') }
  return saidAnswer(c, reader, 404, messagePage(site, reader, said))
}

export async function sayNotAllowed(site: Site, c: Context, methods: readonly string[]): Promise<Response> {
  const reader = readerOf(c)
  const page = messagePage(site, reader, { title: reader.say('page-not-allowed-title'), body: null })
  c.header('Allow', methods.join(', '))
  return saidAnswer(c, reader, 405, page)
}

/** The rest of what was sent is not read, so the connection cannot serve another question. */
export function sayTooLarge(site: Site, c: Context): Promise<Response> {
  const reader = readerOf(c)
  const page = messagePage(site, reader, { title: reader.say('page-too-large-title'), body: null })
  c.header('Connection', 'close')
  return saidAnswer(c, reader, 413, page)
}
