/**
 * The role `bot`: updates come in, by long polling or, where WEBHOOK_SECRET is set, by a webhook. Of several processes that
 * poll one does; webhooks may end in all of them.
 */
import type { makeBot } from '../../handlers/bot.ts'
import { announceCommands } from '../../handlers/commands.ts'
import { showFace } from '../../handlers/face.ts'
import { allowedUpdates, makeTurn, pollingLoop, receive } from '../../handlers/post.ts'
import type { Webhook } from '../../web/server.ts'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'

export type MadeBot = ReturnType<typeof makeBot>

/** What hears that an update came in, when a worker lives in the same process. */
type Received = () => void

/** Where Telegram posts updates, or null when they are asked for. */
export function webhookOf({ webhookSecret: secret }: Config, app: App, received: Received): Webhook | null {
  if (!secret) return null
  return {
    path: '/telegram',
    secret,
    async receive(update) {
      await receive(app, update)
      received()
    },
  }
}

/** Begins to take updates in; `origin` is the address under which this process is reached. */
export async function startIntake(
  app: App,
  bot: MadeBot,
  { webhook, origin, received }: { webhook: Webhook | null; origin: string; received: Received },
): Promise<{ stop(): Promise<void> }> {
  await announceCommands(bot.api)
  await showFace(bot.api, app.log)
  if (!webhook) return pollingLoop(app, bot.api, { turn: makeTurn(app, 'polling'), received })
  await bot.api.setWebhook(`${origin}${webhook.path}`, {
    secret_token: webhook.secret,
    allowed_updates: allowedUpdates,
  })
  return { stop: async () => {} }
}
