/**
 * The role `public` in a process of its own: pages and files, over a database role that sees released figures and nothing else.
 * No key, no key store, no token and no bot is opened here.
 */
import { type Endings, makePages } from '../assemble.ts'
import { type Config, ConfigError } from '../config.ts'
import { readPagesState } from '../flow/index.ts'
import type { PublicApp } from '../public-app.ts'
import type { Start } from '../role.ts'
import { listen } from './http.ts'
import { followClock } from './sandbox-clock.ts'

type Starting = { config: Config; start: Start; endings: Endings; said: (line: string) => void }

export async function startPublic({ config, endings, said }: Starting): Promise<void> {
  const clock = config.sandbox ? await followClock(config.sandbox.url) : null
  if (clock) endings.add("The sandbox's clock", clock.stop)
  const pages = await makePages(config, endings, { clock: clock?.now ?? (() => new Date()), said })
  await waitForTables(pages, said)
  const { botName, sandbox } = config
  const on = { config, endings, app: null, pages, chatUrl: sandbox?.url ?? null, botName }
  const { url, healthUrl } = await listen(on, { pages: true })
  const lines = ['Roles          public', `Public page    ${url}/`, `Health         ${healthUrl}/healthz`]
  said(['', ...lines, '', 'Stop with Ctrl-C.'].join('\n'))
}

const patienceMs = 60_000
const everyMs = 500

/** What a database that nobody has prepared yet answers: no such database, no such role or password, no such table. */
const notYet = ['3D000', '28P01', '28000', '42P01', '42501']

/**
 * The tables are made by the processes with keys, which may be starting at the same moment. Refuses a role that may read
 * more than the pages show.
 */
async function waitForTables(pages: PublicApp, said: (line: string) => void): Promise<void> {
  for (let waited = 0; ; waited += everyMs) {
    const seen = await readPagesState(pages).catch((error: Error & { code?: string }) => {
      if (waited < patienceMs && notYet.includes(error.code ?? '')) return { ready: false, tooMuch: false }
      throw error
    })
    if (seen.ready && !seen.tooMuch) return
    if (seen.ready)
      throw new ConfigError(
        'DATABASE_URL_PUBLIC names a role that may read more than the pages show. It must be saksi_public.',
      )
    if (waited >= patienceMs)
      throw new ConfigError(
        'The tables of the pages are not there. Start a process with keys first, or npm run migrate.',
      )
    if (waited === 0) said('Waiting for a process with keys to prepare the database.')
    await new Promise((done) => setTimeout(done, everyMs))
  }
}
