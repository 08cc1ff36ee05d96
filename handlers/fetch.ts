/**
 * Calls to Telegram that were refused for the moment are made again: 429 after the time it names, 5xx and broken
 * connections a little later. It sits below everything (`client.fetch`), so that it also holds inside conversations.
 */

export type Retrying = {
  /** At most this many calls for one. */
  attempts: number
  /** Waits; an argument, so that a test does not sleep. */
  wait: (ms: number) => Promise<void>
}

/** Longer waits than this are not sat out here; the caller's own queue tries again. */
const longestWaitMs = 15_000

/**
 * A `fetch` that retries. A long poll and an upload are never retried here: the loop does the one, and a stream is gone
 * once it was read. After the last attempt the answer or the error is the caller's.
 */
export function retryingFetch(fetch: typeof globalThis.fetch, { attempts, wait }: Retrying): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = String(input instanceof Request ? input.url : input)
    const uploads = init.body !== undefined && init.body !== null && typeof init.body !== 'string'
    const most = uploads || url.endsWith('/getUpdates') ? 1 : attempts
    const signal = nativeSignal(init.signal)
    const call = { ...init, ...(signal ? { signal } : {}), ...(uploads ? { duplex: 'half' as const } : {}) }
    for (let attempt = 1; ; attempt++) {
      const backOff = Math.min(longestWaitMs, 500 * 2 ** (attempt - 1))
      try {
        const answer = await fetch(input, call)
        const pause = answer.status === 429 ? await retryAfter(answer.clone()) : answer.status >= 500 && answer.status !== 501 ? backOff : null
        if (pause === null || attempt >= most || pause > longestWaitMs) return answer
        await wait(pause)
      } catch (error) {
        if (signal?.aborted || attempt >= most) throw error
        await wait(backOff)
      }
    }
  }
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
