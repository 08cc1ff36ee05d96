/**
 * getUpdates, setWebhook, deleteWebhook, getWebhookInfo: how a bot asks for its updates. The sending to a webhook is
 * in `webhook.ts`.
 */
import { dropDelivery, emptyQueue, visibleUpdates } from '../faults/queue.ts'
import { bad, conflict } from '../world/refused.ts'
import type { Bot, Pending, Row, World } from '../world/types.ts'
import { type Call, type Method, number, text } from './call.ts'

/** The poll of a bot that is under way; a new one ends it with a conflict, as Telegram does. */
const polls = new WeakMap<Bot, { end(reason: string): void }>()

/** Ends a bot's running poll with 409. */
export function endPoll(bot: Bot, reason: string): void {
  polls.get(bot)?.end(reason)
  polls.delete(bot)
}

/**
 * Everything below the offset is confirmed and forgotten, but for what a fault kept back and what came under a lower
 * number after a higher one: that must have been shown once. A negative offset keeps only that many from the end.
 */
function confirm(world: World, bot: Bot, offset: number): void {
  const before = bot.queue.length
  if (offset < 0) bot.queue = bot.queue.slice(offset)
  else if (offset > 0) {
    bot.queue = bot.queue.filter(({ update, late }) => late || update.update_id >= offset)
  }
  if (bot.queue.length !== before) world.changed()
}

function readAllowed(call: Call): void {
  const allowed = call.params.allowed_updates
  if (!Array.isArray(allowed)) return
  if (allowed.length === 0) delete call.bot.allowedUpdates
  else call.bot.allowedUpdates = allowed.map(String)
  call.world.changed()
}

const getUpdates: Method = async (call) => {
  const { world, bot, params } = call
  if (bot.webhook) {
    throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")
  }
  readAllowed(call)
  endPoll(bot, 'terminated by other getUpdates request; make sure that only one bot instance is running')
  confirm(world, bot, number(params, 'offset') ?? 0)
  const wanted = Math.trunc(number(params, 'limit') ?? 100)
  const limit = wanted >= 1 && wanted <= 100 ? wanted : 100
  const ms = Math.min(50, Math.max(0, number(params, 'timeout') ?? 0)) * 1000
  const ended = new AbortController()
  let reason: string | undefined
  const poll = {
    end(why: string) {
      reason = why
      ended.abort()
    },
  }
  polls.set(bot, poll)
  const look = () => {
    const shown = visibleUpdates(world, bot).slice(0, limit)
    const isDropped = world.holds.size > 0 && dropDelivery(world, bot)
    for (const pending of shown) if (pending.late) delete pending.late
    return shown.length > 0 || isDropped ? shown : undefined
  }
  const signal = AbortSignal.any([call.signal, ended.signal])
  const found: Pending[] | undefined = await world.bell.until(`bot:${bot.id}`, look, { ms, signal })
  if (polls.get(bot) === poll) polls.delete(bot)
  if (reason) throw conflict(reason)
  return (found ?? []).map(({ update }) => update)
}

function dropPending(call: Call): void {
  if (call.params.drop_pending_updates === true) emptyQueue(call.world, call.bot)
}

function readUrl(raw: string): string {
  const url = URL.canParse(raw) ? new URL(raw) : undefined
  if (!url) throw bad('bad webhook: Wrong HTTP URL')
  // Telegram wants HTTPS except from a Bot API server of one's own, which is what this is.
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw bad('bad webhook: An HTTPS URL must be provided for webhook')
  return raw
}

const setWebhook: Method = (call) => {
  const { bot, params, world } = call
  const raw = text(params, 'url') ?? ''
  if (raw === '') return deleteWebhook(call)
  const secret = text(params, 'secret_token') ?? ''
  if (secret.length > 256) throw bad('secret token is too long')
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw bad('secret token contains unallowed characters')
  const connections = Math.trunc(number(params, 'max_connections') ?? 40)
  const url = readUrl(raw)
  readAllowed(call)
  dropPending(call)
  bot.webhook = {
    url,
    ...(secret ? { secret } : {}),
    maxConnections: Math.min(100, Math.max(1, connections)),
    ...(text(params, 'ip_address') ? { ip: text(params, 'ip_address')! } : {}),
  }
  delete bot.webhookError
  endPoll(bot, 'terminated by setWebhook request')
  world.changed()
  world.bell.ring(`webhook:${bot.id}`)
  world.bell.ring('webhooks')
  return true
}

const deleteWebhook: Method = (call) => {
  const { bot, world } = call
  dropPending(call)
  delete bot.webhook
  delete bot.webhookError
  world.changed()
  world.bell.ring(`webhook:${bot.id}`)
  return true
}

const getWebhookInfo: Method = ({ bot }): Row => ({
  url: bot.webhook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: bot.queue.length,
  ...(bot.webhookError ? { last_error_date: bot.webhookError.date, last_error_message: bot.webhookError.message } : {}),
  ...(bot.webhook ? { max_connections: bot.webhook.maxConnections } : {}),
  ...(bot.webhook?.ip ? { ip_address: bot.webhook.ip } : {}),
  ...(bot.allowedUpdates ? { allowed_updates: bot.allowedUpdates } : {}),
})

export const updateMethods: Record<string, Method> = { getUpdates, setWebhook, deleteWebhook, getWebhookInfo }
