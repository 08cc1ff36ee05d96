/**
 * The Bot API over HTTP: reads a request in any of Telegram's four forms (query, JSON, urlencoded, multipart), bounds
 * its size, and serves files. What a call does is in `run.ts`.
 */
import type { Context, Hono } from 'hono'
import { Refused } from '../world/refused.ts'
import type { Bot, FileRecord, World } from '../world/types.ts'
import { botOfToken } from '../world/world.ts'
import { readBody } from './body.ts'
import { faultOf, runFaulty, type Wire } from './faulty.ts'
import { type Asked, errorAnswer, respond, runCall } from './run.ts'

/** The path's token part is "bot<token>"; a token may hold characters that a router would read as its own. */
function botOf(world: World, part: string): Bot {
  if (!part.startsWith('bot')) throw new Refused(404, 'Not Found')
  return botOfToken(world, decodeURIComponent(part.slice(3)))
}

async function answerCall(world: World, context: Context, { part, method }: { part: string; method: string }) {
  try {
    const bot = botOf(world, part)
    const { values, files } = await readBody(context.req.raw)
    const asked: Asked = { bot, method, values, files, signal: context.req.raw.signal }
    const rule = faultOf(world, asked)
    if (rule) return await runFaulty(world, asked, { rule, wire: (context.env ?? {}) as Wire })
    return respond(await runCall(world, asked))
  } catch (problem) {
    if (problem instanceof Refused) return respond(errorAnswer(problem.code, problem.message))
    if (problem instanceof URIError) return respond(errorAnswer(404, 'Not Found'))
    throw problem
  }
}

/** A kept file as a download. Bytes that do not exist (files of invented people) are 404. */
export async function fileResponse(world: World, record: FileRecord | undefined): Promise<Response> {
  const bytes = record && (await world.files.read(record.file_unique_id))
  if (!record || !bytes) return respond(errorAnswer(404, 'Not Found'))
  const safeName = (record.name ?? record.file_path.split('/').at(-1)!).replace(/[^\w.-]+/g, '_')
  const isPhoto = record.kind === 'photo'
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': isPhoto ? (record.mime ?? 'image/jpeg') : 'application/octet-stream',
      'content-disposition': `${isPhoto ? 'inline' : 'attachment'}; filename="${safeName}"; filename*=UTF-8''${encodeURIComponent(record.name ?? safeName)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}

export function mountBotApi(app: Hono, world: World): void {
  app.get('/file/:bot/*', async (context) => {
    const bot = botOf(world, context.req.param('bot'))
    const path = decodeURIComponent(new URL(context.req.url).pathname.split('/').slice(3).join('/'))
    const record = Object.values(world.state.files).find((file) => file.file_path === path)
    return bot && fileResponse(world, record)
  })
  const call = (context: Context) =>
    answerCall(world, context, { part: context.req.param('bot') ?? '', method: context.req.param('method') ?? '' })
  app.on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', call)
}
