/** The style sheet and the icon: the only things a page loads besides itself. */
import type { Hono } from 'hono'
import type { Site } from '../options.ts'

/** The mark of a share with its bounds, as in the charts. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#fbfaf7"/><path d="M4 16h24M4 10v12M28 10v12" stroke="#1b1f2a" stroke-width="3"/><circle cx="19" cy="16" r="6.5" fill="#0b6e6e" stroke="#fbfaf7" stroke-width="2"/></svg>`

export function mountStyle(site: Site, hono: Hono): void {
  hono.get(site.style.path, (c) =>
    c.body(site.style.text, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  )
  for (const path of ['/icon.svg', '/favicon.ico']) {
    hono.get(path, (c) =>
      c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
    )
  }
}
