/**
 * Serves the chat page: three plain files from `page/`, no build. The page speaks to the control API only.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hono } from 'hono'

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

export function mountPage(app: Hono): void {
  const folder = join(import.meta.dirname, 'page')
  // Read once at start so that a missing page is noticed then and not by the first visitor.
  readFileSync(join(folder, 'index.html'))
  const send = async (name: string) => {
    const body = await readFile(join(folder, name)).catch(() => undefined)
    if (!body) return new Response('Not found', { status: 404 })
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    })
  }
  app.get('/', () => send('index.html'))
  app.get('/sandbox/page/:name{[a-z-]+[.](css|js|svg)}', (context) => send(context.req.param('name')))
}
