/** A web server with nothing but the webhook, on a free port, handing what it takes to whoever asked for it. */
import type { App } from '../../src/app.ts'
import { startWeb } from '../../web/server.ts'
import { secret } from './tokens.ts'

export type Door = { url: string; close(): Promise<void> }

/** Without `receive` there is no webhook at all, as where no secret is set. */
export async function openWebhook(
  { reader, clock, log, invented }: Pick<App, 'reader' | 'clock' | 'log' | 'invented'>,
  receive?: (update: unknown) => Promise<void>,
): Promise<Door> {
  const web = await startWeb(
    { reader, access: reader, clock, log, invented },
    {
      pages: false,
      port: 0,
      host: '127.0.0.1',
      sandboxUrl: null,
      botName: null,
      operator: null,
      publicUrl: null,
      healthy: async () => ({ ok: true }),
      ...(receive ? { webhook: { path: '/telegram', secret, receive } } : {}),
    },
  )
  return { url: `${web.url}/telegram`, close: web.close }
}
