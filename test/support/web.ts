/** The pages that need keys, over the world of a test: `/report` and `/status` on a free port. */
import { afterAll, beforeAll } from 'vitest'
import { mountReport, mountStatus, startWeb } from '../../web/server.ts'
import type { useWorld } from './world.ts'

export function useWeb(world: ReturnType<typeof useWorld>, { addressHeader = null as string | null } = {}) {
  let site: { url: string; close(): Promise<void> }
  const options = {
    port: 0,
    host: '127.0.0.1',
    sandboxUrl: null,
    botName: 'saksi_invented_bot',
    operator: null,
    publicUrl: null,
    healthy: async () => ({ ok: true }),
  }
  const start = () =>
    startWeb(
      { ...world.app, access: world.app.reader },
      {
        ...options,
        pages: true,
        keyed: (to, hono) => {
          mountStatus(world.app, { addressHeader })(to, hono)
          mountReport(world.app, { addressHeader })(to, hono)
        },
      },
    )
  beforeAll(async () => {
    site = await start()
  })
  afterAll(() => site.close())
  return {
    url: () => site.url,
    /** Another process: what the first one kept in memory is gone. */
    async restart() {
      await site.close()
      site = await start()
    },
  }
}
