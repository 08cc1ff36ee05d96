/**
 * Sends updates to webhooks: within one chat strictly in order, over chats as many at once as the bot allows, each
 * repeated with growing pauses until it is taken. An answer that names a method is carried out as a call.
 */

import { dropOne, isAnswerLost, visibleUpdates } from '../faults/queue.ts'
import type { Bot, Pending, Webhook, Windows, World } from '../world/types.ts'
import { seconds } from '../world/world.ts'
import { endPoll } from './updates.ts'

/** How long after so many failures of one update; what the receiver asked for with Retry-After goes before. */
export function pauseAfter(failures: number, windows: Windows, askedSeconds = 0): number {
  const wanted = askedSeconds > 0 ? askedSeconds * 1000 : windows.webhookFirstPauseMs * 2 ** Math.min(failures - 1, 30)
  return Math.min(wanted, windows.webhookLongestPauseMs)
}

export type WebhookCall = (bot: Bot, method: string, params: Record<string, unknown>) => Promise<unknown>

/** Starts sending for every bot, now and later; the returned function stops it. */
export function startWebhooks(world: World, call: WebhookCall): () => void {
  const stop = new AbortController()
  const senders = new Map<number, () => void>()
  const look = () => {
    for (const bot of Object.values(world.state.bots)) {
      if (bot.webhook && !senders.has(bot.id)) senders.set(bot.id, startSender(world, bot, { call, stop: stop.signal }))
    }
  }
  const off = world.bell.on('webhooks', () => {
    for (const [id, forget] of senders) {
      if (world.state.bots[id]) continue
      forget()
      senders.delete(id)
    }
    look()
  })
  look()
  return () => {
    off()
    stop.abort()
    for (const forget of senders.values()) forget()
  }
}

type Sender = { world: World; bot: Bot; call: WebhookCall; stop: AbortSignal; busy: Set<string>; pump(): void }

function startSender(world: World, bot: Bot, { call, stop }: { call: WebhookCall; stop: AbortSignal }): () => void {
  const sender: Sender = { world, bot, call, stop, busy: new Set(), pump: () => pump(sender) }
  const off = [world.bell.on(`bot:${bot.id}`, sender.pump), world.bell.on(`webhook:${bot.id}`, sender.pump)]
  sender.pump()
  return () => {
    for (const end of off) end()
  }
}

/** Takes the first waiting update of each idle lane, as long as connections are free. */
function pump(sender: Sender): void {
  const { bot, busy, stop } = sender
  if (!bot.webhook || stop.aborted) return
  for (const pending of visibleUpdates(sender.world, bot, true)) {
    if (busy.size >= bot.webhook.maxConnections) return
    if (busy.has(pending.lane)) continue
    busy.add(pending.lane)
    void deliverUntilTaken(sender, pending).finally(() => {
      busy.delete(pending.lane)
      sender.pump()
    })
  }
}

async function deliverUntilTaken(sender: Sender, pending: Pending): Promise<void> {
  const { bot, world, stop } = sender
  let failures = 0
  while (bot.webhook && bot.queue.includes(pending) && !stop.aborted) {
    const { taken, asked } = await attempt(sender, bot.webhook, pending)
    if (taken) {
      const at = bot.queue.indexOf(pending)
      if (at >= 0) bot.queue.splice(at, 1)
      world.changed()
      return
    }
    // A new address or a stop ends the pause at once.
    const address = bot.webhook
    const changed = () => (stop.aborted || bot.webhook !== address ? true : undefined)
    failures += 1
    await world.bell.until(`webhook:${bot.id}`, changed, {
      ms: pauseAfter(failures, world.windows, asked),
      signal: stop,
    })
  }
}

/** `asked` is what the receiver wrote into Retry-After, in seconds. */
type Outcome = { taken: boolean; asked?: number }

async function attempt(sender: Sender, webhook: Webhook, pending: Pending): Promise<Outcome> {
  const { bot, world, stop } = sender
  const fail = (message: string): Outcome => {
    bot.webhookError = { date: seconds(world), message }
    return { taken: false }
  }
  if (dropOne(world, pending)) return fail('Connection timed out')
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret ? { 'x-telegram-bot-api-secret-token': webhook.secret } : {}),
      },
      body: JSON.stringify(pending.update),
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(world.windows.webhookTimeoutMs)]),
    })
    const body = await response.text()
    if (response.ok && isAnswerLost(world, pending)) return fail('Read timeout expired')
    if (response.ok) {
      await answerInBody(sender, body)
      return { taken: true }
    }
    if (response.status === 410) {
      // "Gone" takes the webhook away altogether.
      delete bot.webhook
      endPoll(bot, 'webhook was deleted')
    }
    const asked = Number(response.headers.get('retry-after'))
    const failed = fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`.trim())
    return asked > 0 ? { ...failed, asked } : failed
  } catch (problem) {
    const cause = problem instanceof Error ? ((problem.cause as Error | undefined) ?? problem) : undefined
    return fail(cause?.name === 'TimeoutError' ? 'Read timeout expired' : (cause?.message ?? 'Connection failed'))
  }
}

/** A JSON answer with `method` is a call whose result nobody hears. */
async function answerInBody({ bot, call }: Sender, body: string): Promise<void> {
  if (!body.trimStart().startsWith('{')) return
  try {
    const { method, ...params } = JSON.parse(body) as Record<string, unknown>
    if (typeof method === 'string') await call(bot, method, params)
  } catch {
    // Not JSON: an ordinary answer.
  }
}
