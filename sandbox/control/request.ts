/**
 * Requests and answers of the control API: reads bodies within bounds, keeps pages of other sites out, and turns every
 * problem into JSON that says what to do next.
 */
import type { Context, Hono } from 'hono'
import { readBytes } from '../bot-api/body.ts'
import { Refused } from '../world/refused.ts'
import type { Row } from '../world/types.ts'
import { type Body, Problem } from './problem.ts'

export const base = '/sandbox/api'
const bodyBound = 16 * 1024 * 1024

export async function readBody(context: Context): Promise<Body> {
  const bytes = await readBytes(context.req.raw, bodyBound)
  if (bytes.length === 0) return {}
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Body
  } catch {
    // Falls through to the one answer for everything that is no JSON object.
  }
  throw new Problem(400, 'not_json', {
    message: 'The body is not a JSON object.',
    next: `Send for example -d '{"text": "/start"}'.`,
  })
}

/** Whether the request comes from the chat page itself or from no page at all; other sites must not act here. */
function isForeignPage(context: Context): boolean {
  const origin = context.req.header('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== context.req.header('host')
}

export function problemResponse(problem: unknown): Response {
  const json = (status: number, body: Row) => Response.json({ error: body }, { status })
  if (problem instanceof Problem) {
    return json(problem.status, { code: problem.code, message: problem.message, next: problem.next })
  }
  if (problem instanceof Refused) {
    const next = problem.code === 413 ? `A body may have ${bodyBound} bytes.` : 'Telegram would refuse this as well.'
    return json(problem.code, { code: 'refused', message: problem.message, next })
  }
  process.stderr.write(`sandbox: control: ${problem instanceof Error ? problem.stack : String(problem)}\n`)
  return json(500, {
    code: 'fault',
    message: 'The sandbox failed.',
    next: 'This is a bug of the sandbox; its stderr has more.',
  })
}

export const queryOf = (context: Context): Body => ({ ...context.req.query() })

export type Handler = (context: Context) => unknown
export type Route = (verb: 'GET' | 'POST' | 'DELETE', path: string, handle: Handler) => void

/** Registers handlers under the API's address. What a handler gives back is the JSON answer; 201 where it creates. */
export function router(app: Hono, creating: readonly string[]): Route {
  return (verb, path, handle) => {
    const status = verb === 'POST' && creating.includes(path) ? 201 : 200
    app.on(verb, base + path, async (context) => {
      try {
        if (isForeignPage(context)) {
          throw new Problem(403, 'foreign_page', {
            message: 'Pages of other sites may not act here.',
            next: 'Call this API from a program or from the sandbox’s own page.',
          })
        }
        return Response.json(await handle(context), { status })
      } catch (problem) {
        return problemResponse(problem)
      }
    })
  }
}
