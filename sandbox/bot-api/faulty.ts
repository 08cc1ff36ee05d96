/**
 * Carries out what a rule does to one call: an error instead of the answer, a connection cut before or after the call
 * is done, half of the answer, a long wait. Which calls are touched is decided in `faults/rules.ts`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Rule, ruleForCall } from '../faults/rules.ts'
import type { World } from '../world/types.ts'
import { placeOf, tooMany } from './limit.ts'
import { type Answer, type Asked, errorAnswer, respond, runCall } from './run.ts'
import { properMethodName } from './table.ts'

/** The two ends of the connection; absent when no network is between. */
export type Wire = { incoming?: IncomingMessage; outgoing?: ServerResponse }

export function faultOf(world: World, asked: Asked): Rule | undefined {
  if (world.faults.rules.length === 0) return undefined
  const chat = asked.values.chat_id
  const method = properMethodName(asked.method) ?? asked.method
  const place = typeof chat === 'string' || typeof chat === 'number' ? { chat: String(chat) } : {}
  const rule = ruleForCall(world.faults, { bot: asked.bot.id, method, ...place })
  if (rule) world.bell.ring(`fault:${rule.id}`)
  return rule
}

const words: Record<number, string> = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

function errorOf(rule: Rule): Answer {
  const status = rule.status ?? 502
  return errorAnswer(status, words[status] ?? 'Error')
}

function proxyPage(status: number): Response {
  const title = `${status} ${words[status] ?? 'Error'}`
  const page = `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return new Response(page, { status, headers: { 'content-type': 'text/html' } })
}

/** Ends the connection without an answer. */
function cut({ incoming }: Wire): Response {
  const socket = incoming?.socket
  if (!socket) return respond(errorAnswer(502, 'Bad Gateway'))
  socket.resetAndDestroy()
  return RESPONSE_ALREADY_SENT
}

/** Promises the whole answer, sends the first half of its bytes and ends the connection. */
function sendHalf({ outgoing }: Wire, answer: Answer): Response {
  if (!outgoing) return respond(errorAnswer(502, 'Bad Gateway'))
  const bytes = Buffer.from(JSON.stringify(answer.body))
  outgoing.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': bytes.length })
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => outgoing.destroy())
  return RESPONSE_ALREADY_SENT
}

const longestHoldMs = 600_000

/** Waits the rule's milliseconds, or until it is released or ended. */
async function wait(world: World, rule: Rule, signal: AbortSignal): Promise<void> {
  if (rule.fault === 'slow') {
    await sleep(rule.ms ?? 1000, undefined, { signal }).catch(() => {})
    return
  }
  const { releases } = rule
  rule.held += 1
  world.bell.ring(`fault:${rule.id}`)
  const isFree = () => (rule.releases > releases ? true : undefined)
  await world.bell.until(`release:${rule.id}`, isFree, { ms: longestHoldMs, signal })
  rule.held -= 1
}

/** Notes in the log a call that was never carried out. */
function logLost(world: World, asked: Asked, { fault, answer }: { fault: string; answer: Answer | null }): void {
  world.calls.add({
    time: world.now().toISOString(),
    bot: asked.bot.username,
    method: properMethodName(asked.method) ?? asked.method,
    params: asked.values,
    unknown_fields: [],
    response: answer?.body ?? null,
    status: answer?.status ?? 0,
    fault,
  })
}

/** Runs the call as the rule wants it and answers what goes over the wire. */
export async function runFaulty(world: World, plain: Asked, { rule, wire }: { rule: Rule; wire: Wire }) {
  const asked: Asked = { ...plain, fault: rule.fault }
  const isWait = rule.fault === 'slow' || rule.fault === 'hold'
  if (rule.fault === 'too_many_requests') {
    const seconds = rule.retry_after ?? 1
    const place = placeOf(properMethodName(asked.method) ?? asked.method, asked.values)
    world.limits.asked(asked.bot.id, place)
    world.limits.told(asked.bot.id, place, seconds)
    const { code, message, parameters } = tooMany(seconds)
    const answer = errorAnswer(code, message, parameters)
    logLost(world, asked, { fault: rule.fault, answer })
    return respond(answer)
  }
  if (rule.fault === 'reset') {
    logLost(world, asked, { fault: rule.fault, answer: null })
    return cut(wire)
  }
  if (rule.fault === 'error' && !rule.accepted) {
    logLost(world, asked, { fault: rule.fault, answer: errorOf(rule) })
    return rule.html ? proxyPage(errorOf(rule).status) : respond(errorOf(rule))
  }
  if (isWait && !rule.accepted) await wait(world, rule, asked.signal)
  const answer = await runCall(world, asked)
  if (rule.fault === 'reset_after') return cut(wire)
  if (rule.fault === 'half_answer') return sendHalf(wire, answer)
  if (rule.fault === 'error') return rule.html ? proxyPage(errorOf(rule).status) : respond(errorOf(rule))
  if (isWait && rule.accepted) await wait(world, rule, asked.signal)
  return respond(answer)
}
