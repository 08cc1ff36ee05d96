/** Where Telegram posts updates. It proves that the caller knows the secret, hands the update over, and answers nothing. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import type { Site } from '../options.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Telegram has a rhythm of its own for sending again; whoever stands in between is told that it is worth it soon. */
const againSeconds = '5'

/**
 * 200 once the update is kept, 401 without the secret, 400 for what is not JSON; 503 makes Telegram send it again. Never 410,
 * which Telegram takes for an order to forget the webhook.
 */
export function mountWebhook(site: Site, hono: Hono): void {
  const { webhook } = site.options
  if (!webhook) return
  const secret = digest(webhook.secret)
  hono.post(webhook.path, async (c) => {
    c.header('Cache-Control', 'no-store')
    const given = c.req.header('X-Telegram-Bot-Api-Secret-Token') ?? ''
    if (!timingSafeEqual(digest(given), secret)) return c.text('unauthorized\n', 401)
    const update = await c.req.json<unknown>().catch(() => undefined)
    if (update === undefined) return c.text('not JSON\n', 400)
    try {
      await webhook.receive(update)
    } catch (error) {
      const fault = site.app.log.fault('webhook', error)
      return c.text(`not kept: ${fault}\n`, 503, { 'Retry-After': againSeconds })
    }
    return c.body(null, 200)
  })
}
