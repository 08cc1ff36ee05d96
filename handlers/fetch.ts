/**
 * Calls to Telegram that were refused for the moment are made again: 429 after the time it names, 5xx and broken
 * connections a little later. It sits below everything (`client.fetch`), so that it also holds inside conversations.
 */
import type { ApiClientOptions } from 'grammy'

type Fetch = typeof globalThis.fetch

export type Retrying = {
  /** At most this many calls for one. */
  attempts: number
  /** Waits; an argument, so that a test does not sleep. */
  wait: (ms: number) => Promise<void>
  /** Milliseconds of a clock that only goes forward; an argument for the same reason. */
  now: () => number
}

/** All attempts of a call together stay within the time a handler has; what takes longer is tried by the queues. */
const mostMs = 20_000
/** One attempt; an upload may take longer, and a long poll as long as it likes. */
const attemptMs = 8_000
const uploadMs = 25_000

/**
 * A `fetch` that retries. A long poll and an upload are never retried here: the loop does the one, and a stream is gone
 * once it was read. After the last attempt the answer or the error is the caller's.
 */
export function retryingFetch(fetch: Fetch, { attempts, wait, now }: Retrying): Fetch {
  return async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input)
    const uploads = init.body !== undefined && init.body !== null && typeof init.body !== 'string'
    const polls = url.endsWith('/getUpdates')
    const most = uploads || polls ? 1 : attempts
    const asked = nativeSignal(init.signal)
    const until = now() + mostMs
    for (let attempt = 1; ; attempt++) {
      const backOff = 500 * 2 ** (attempt - 1)
      const isOver = (pause: number) => attempt >= most || now() + pause > until
      const late = polls ? [] : [AbortSignal.timeout(uploads ? uploadMs : attemptMs)]
      const signal = AbortSignal.any([...(asked ? [asked] : []), ...late])
      try {
        const answer = await fetch(input, { ...init, signal, ...(uploads ? { duplex: 'half' as const } : {}) })
        const pause = await pauseAfter(answer, backOff)
        if (pause === null || isOver(pause)) return answer
        await wait(pause)
      } catch (error) {
        if (asked?.aborted || isOver(backOff)) throw error
        await wait(backOff)
      }
    }
  }
}

/** The same as grammY's client takes it: its types are those of another implementation of the same standard. */
export function forGrammy(fetch: Fetch): NonNullable<ApiClientOptions['fetch']> {
  return fetch as unknown as NonNullable<ApiClientOptions['fetch']>
}

/** How long to wait before the call is made again; null when the answer stands. */
async function pauseAfter(answer: Response, backOff: number): Promise<number | null> {
  if (answer.status === 429) return retryAfter(answer.clone())
  return answer.status >= 500 && answer.status !== 501 ? backOff : null
}

/** grammY brings an AbortSignal of its own on Node; the runtime's fetch takes only its own kind. */
function nativeSignal(signal: AbortSignal | null | undefined): AbortSignal | null {
  if (!signal || signal instanceof AbortSignal) return signal ?? null
  const own = new AbortController()
  const foreign = signal as AbortSignal
  if (foreign.aborted) own.abort()
  else foreign.addEventListener('abort', () => own.abort())
  return own.signal
}

async function retryAfter(answer: Response): Promise<number> {
  const body = (await answer.json().catch(() => null)) as { parameters?: { retry_after?: number } } | null
  const seconds = body?.parameters?.retry_after ?? Number(answer.headers.get('retry-after') ?? 1)
  return Math.max(0, Number.isFinite(seconds) ? seconds : 1) * 1000
}
