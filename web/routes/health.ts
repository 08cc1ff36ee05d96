/** For machines: whether we are well, and what robots may read. No number stands here; those are for members. */
import type { Hono } from 'hono'
import type { Health, Site } from '../options.ts'

const patienceMs = 3000

/** `ok`, `late`, or with status 503 `away` when the database does not answer within three seconds. */
export function mountHealth(site: Site, hono: Hono): void {
  hono.get('/healthz', async (c) => {
    const health = await askHealth(site)
    c.header('Cache-Control', 'no-store')
    if (health === null || health.database === false) return c.text('away\n', 503)
    return c.text(health.ok ? 'ok\n' : 'late\n')
  })
  hono.get('/robots.txt', (c) => {
    const rule = site.app.invented ? 'Disallow: /' : 'Allow: /'
    return c.text(`User-agent: *\n${rule}\n`, 200, { 'Cache-Control': 'public, max-age=3600' })
  })
}

async function askHealth(site: Site): Promise<Health | null> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs)
  })
  try {
    return await Promise.race([site.options.healthy(), patience])
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}
