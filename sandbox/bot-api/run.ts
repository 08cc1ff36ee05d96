/**
 * Carries out one call of the Bot API: finds the method, checks its parameters, runs it if it is simulated, turns
 * errors into Telegram's bodies, and writes the call into the log.
 */
import { bad, Refused } from '../world/refused.ts'
import type { Bot, World } from '../world/types.ts'
import { albumMethods } from './album.ts'
import type { Method } from './call.ts'
import { chatMethods } from './chats.ts'
import { checkParams, type Upload } from './check.ts'
import { editMethods } from './edit.ts'
import { fileMethods } from './files.ts'
import { forwardMethods } from './forward.ts'
import { inlineMethods } from './inline.ts'
import { takeLimit } from './limit.ts'
import { memberMethods } from './members.ts'
import { sendMethods } from './send.ts'
import { settingMethods } from './settings.ts'
import { methods, properMethodName } from './table.ts'
import { topicMethods } from './topics.ts'
import { updateMethods } from './updates.ts'

export type Asked = {
  bot: Bot
  method: string
  values: Record<string, unknown>
  files: Map<string, Upload>
  signal: AbortSignal
  /** The fault that will befall the answer, for the log. */
  fault?: string
}
export type Answer = { status: number; body: Record<string, unknown> }

const simulated: Record<string, Method> = {
  ...updateMethods,
  ...sendMethods,
  ...albumMethods,
  ...forwardMethods,
  ...inlineMethods,
  ...editMethods,
  ...fileMethods,
  ...chatMethods,
  ...memberMethods,
  ...topicMethods,
  ...settingMethods,
}
export const simulatedNames = Object.keys(simulated).sort()

/** Telegram's error body. */
export function errorAnswer(code: number, description: string, parameters?: Record<string, unknown>): Answer {
  return {
    status: code,
    body: { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) },
  }
}

export function respond({ status, body }: Answer): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}

export async function runCall(world: World, asked: Asked): Promise<Answer> {
  const name = properMethodName(asked.method)
  if (!name) return errorAnswer(404, 'Not Found: method not found')
  const unknown: string[] = []
  const answer = await answerOf(world, name, { asked, unknown })
  // Empty polls would fill the log with nothing.
  const isEmptyPoll = name === 'getUpdates' && Array.isArray(answer.body.result) && answer.body.result.length === 0
  if (!isEmptyPoll) {
    world.calls.add({
      time: world.now().toISOString(),
      bot: asked.bot.username,
      method: name,
      params: visibleParams(asked),
      unknown_fields: unknown,
      response: answer.body,
      status: answer.status,
      ...(asked.fault ? { fault: asked.fault } : {}),
    })
  }
  return answer
}

function visibleParams({ values, files }: Asked): Record<string, unknown> {
  const uploads = [...files].map(([field, { name, mime, bytes }]) => [
    field,
    { file_name: name, mime_type: mime, file_size: bytes.length },
  ])
  return { ...values, ...Object.fromEntries(uploads) }
}

type Running = { asked: Asked; unknown: string[] }

async function answerOf(world: World, name: string, { asked, unknown }: Running): Promise<Answer> {
  const { bot, signal } = asked
  try {
    const checked = checkParams(methods.get(name)!, asked)
    unknown.push(...checked.unknown)
    if (unknown.length > 0 && bot.id === world.mainBotId) {
      throw bad(`sandbox: ${name} knows no ${unknown.map((field) => `"${field}"`).join(', ')}`)
    }
    const method = simulated[name]
    if (!method)
      return errorAnswer(
        501,
        `Not Implemented: method ${name} is known and its parameters are right, but it is not simulated`,
      )
    const { params } = checked
    const giveBack = takeLimit(world, bot, { method: name, params })
    try {
      const result = await method({ world, bot, params, files: asked.files, signal })
      return { status: 200, body: { ok: true, result } }
    } catch (problem) {
      giveBack()
      throw problem
    }
  } catch (problem) {
    if (problem instanceof Refused) return errorAnswer(problem.code, problem.message, problem.parameters)
    process.stderr.write(`sandbox: ${name} failed: ${problem instanceof Error ? problem.stack : String(problem)}\n`)
    return errorAnswer(500, 'Internal Server Error')
  }
}
