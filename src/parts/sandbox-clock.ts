/**
 * The clock of a sandbox that runs in another process, asked for twice a second: real time and the offset that its control
 * API moves. It imports nothing of the sandbox and speaks to it as any program would, over HTTP.
 */
import { ConfigError } from '../config.ts'

const everyMs = 500
const patienceMs = 3_000
const mostTries = 3
/** The sandbox reads its clock and ours a moment apart; so little is no move. */
const noiseMs = 20

export type SandboxClock = {
  now(): Date
  /** Calls the listener after each move that was noticed. */
  onMove(listener: () => Promise<void>): void
  stop(): void
}

/** Follows the clock of the sandbox at `url`; throws one sentence when there is no sandbox. */
export async function followClock(url: string): Promise<SandboxClock> {
  const stopping = new AbortController()
  const listeners: (() => Promise<void>)[] = []
  let offset: number | null = null
  // A machine that has much to do may keep a sandbox that is there from answering in time.
  for (let tries = 0; offset === null && tries < mostTries; tries++)
    offset = await readOffset(url, stopping.signal).catch(() => null)
  if (offset === null)
    throw new ConfigError(`No sandbox answers at SANDBOX_URL (${url}). Start one with: npm run sandbox`)
  let asking = false
  const look = async () => {
    if (asking) return
    asking = true
    try {
      // A sandbox that is away for a moment has not moved its clock: the last offset stands.
      const seen = await readOffset(url, stopping.signal).catch(() => null)
      if (seen === null || offset === null || Math.abs(seen - offset) <= noiseMs) return
      offset = seen
      await Promise.allSettled(listeners.map((listener) => listener()))
    } finally {
      asking = false
    }
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return {
    now: () => new Date(Date.now() + (offset ?? 0)),
    onMove: (listener) => void listeners.push(listener),
    stop() {
      clearInterval(timer)
      stopping.abort()
    },
  }
}

/** Milliseconds by which the sandbox's clock is ahead. */
async function readOffset(url: string, signal: AbortSignal): Promise<number | null> {
  const answer = await fetch(`${url}/sandbox/api/clock`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  })
  const { now, real } = (await answer.json()) as { now?: string; real?: string }
  const ahead = Date.parse(now ?? '') - Date.parse(real ?? '')
  return Number.isFinite(ahead) ? ahead : null
}
