/**
 * Which Telegram this process speaks with: the real one, a sandbox that runs elsewhere (SANDBOX_URL), or a sandbox of its own.
 * With it comes the clock, because a sandbox's can be moved.
 */
import { join } from 'node:path'
import { startSandbox } from '../../sandbox/server.ts'
import type { Endings } from '../assemble.ts'
import type { Config } from '../config.ts'
import { followClock } from './sandbox-clock.ts'

export type Telegram = {
  token: string
  /** The Bot API server's address; null for Telegram's own. */
  apiRoot: string | null
  clock(): Date
  /** Calls the listener whenever the clock was moved. Never on the real Telegram. */
  onClock(listener: () => Promise<void>): void
  /** Where the sandbox's chat is; null on the real Telegram. */
  chatUrl: string | null
}

export async function openTelegram(config: Config, endings: Endings): Promise<Telegram> {
  if (!config.invented) {
    const { token = '', apiRoot = null } = config.telegram ?? {}
    return { token, apiRoot, clock: () => new Date(), onClock: () => {}, chatUrl: null }
  }
  return config.sandbox ? outside(config.sandbox, endings) : inside(config, endings)
}

async function outside({ url, token }: NonNullable<Config['sandbox']>, endings: Endings): Promise<Telegram> {
  const clock = await followClock(url)
  endings.add("The sandbox's clock", clock.stop)
  return { token, apiRoot: url, clock: clock.now, onClock: clock.onMove, chatUrl: url }
}

async function inside(config: Config, endings: Endings): Promise<Telegram> {
  const { sandboxPort: port, host, dataFolder } = config
  const sandbox = await startSandbox({ port, host, stateFile: join(dataFolder, 'sandbox.json') })
  endings.add('The sandbox', sandbox.close)
  return {
    token: sandbox.token,
    apiRoot: sandbox.url,
    clock: sandbox.now,
    onClock: sandbox.onClock,
    chatUrl: sandbox.url,
  }
}
