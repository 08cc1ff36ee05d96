/**
 * The web server: public pages, files, the webhook and the health check on one port. It starts and stops; what it
 * answers stands in `site.ts`.
 */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { PublicApp } from '../src/public-app.ts'
import { makeKeep } from './keep.ts'
import type { Site, WebOptions } from './options.ts'
import { makeSite } from './site.ts'
import { readStyle } from './style.ts'

export type { Health, Operator, Serves, Webhook, WebOptions } from './options.ts'
export { mountReport } from './routes/report.ts'
export { mountStatus } from './routes/status.ts'

const keptBytes = 48 * 1024 * 1024
/** Answers under way get this long when the server stops; then their connections are cut. */
const lastSeconds = 3

/**
 * Listens on `options.port` and answers the address once it does. Rejects with the system's error when it cannot, for
 * example one with code EADDRINUSE. `close` settles when the port is free again, and may be called twice.
 */
export async function startWeb(app: PublicApp, options: WebOptions): Promise<{ url: string; close(): Promise<void> }> {
  let url = ''
  const site: Site = {
    app,
    options,
    style: readStyle(),
    keep: makeKeep(keptBytes),
    origin: () => (options.publicUrl ?? url).replace(/\/+$/, ''),
  }
  const server = await listen(makeSite(site).fetch, options)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : options.port
  url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`
  let closing: Promise<void> | undefined
  return {
    url,
    close() {
      closing ??= end(server)
      return closing
    },
  }
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host }: WebOptions,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const serverOptions = { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 15_000 }
    const server = serve({ fetch, port, hostname: host, overrideGlobalObjects: false, serverOptions }) as Server
    server.once('listening', () => resolve(server))
    server.once('error', reject)
  })
}

function end(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), lastSeconds * 1000)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
