/**
 * What a process answers over HTTP: on PORT the pages (role `public`), what needs keys (role `web`) and the webhook (role `bot`),
 * on HEALTH_PORT, where it is set, /healthz alone.
 */
import { type Serves, startWeb } from '../../web/server.ts'
import type { App } from '../app.ts'
import type { Endings } from '../assemble.ts'
import type { Config } from '../config.ts'
import { listReleases, readBacklog } from '../flow/index.ts'
import { machine } from '../model/actor.ts'
import type { PublicApp } from '../public-app.ts'

/** An update that waited this long means that the workers are late. */
const lateSeconds = 60

/** `app` is null in a process without keys, which can say only whether its pages can be read. */
export type Listening = {
  config: Config
  endings: Endings
  app: App | null
  pages: PublicApp
  chatUrl: string | null
  botName: string | null
}

/** Addresses without a slash at the end; null where nothing listens. */
export type Addresses = { url: string | null; healthUrl: string | null }

/** Answers on PORT if there is anything to answer, and on HEALTH_PORT if it is set. */
export async function listen(on: Listening, serves: Serves): Promise<Addresses> {
  const { config, endings } = on
  const listens = serves.pages || serves.webhook !== undefined || serves.keyed !== undefined
  const main = listens ? await startWeb(on.pages, { ...optionsOf(on), ...serves, port: config.port }) : null
  if (main) endings.add('The pages', main.close)
  const { healthPort: port } = config
  const health = port !== null ? await startWeb(on.pages, { ...optionsOf(on), pages: false, port }) : null
  if (health) endings.add('The health check', health.close)
  return { url: main?.url ?? null, healthUrl: health?.url ?? main?.url ?? null }
}

function optionsOf({ config, app, pages, chatUrl, botName }: Listening) {
  const { host, operator, publicUrl } = config
  const healthy = async () => {
    if (app) return { ok: (await readBacklog(app, machine, {})).seconds < lateSeconds }
    await listReleases(pages)
    return { ok: true }
  }
  return { host, operator, publicUrl, sandboxUrl: chatUrl, botName, healthy }
}
