/** Calls that are made again: 429 after the time it names, 5xx and broken connections a little later, and an end to it. */
import { describe, expect, it } from 'vitest'
import { retryingFetch } from '../../handlers/fetch.ts'

const api = 'http://127.0.0.1/bot1:a/'
const ok = () => Response.json({ ok: true, result: {} })
const refusal = (status: number, after?: number) =>
  Response.json({ ok: false, error_code: status, parameters: { retry_after: after } }, { status })

/** A fetch that gives these answers in turn, the last one for ever; time passes only by waiting. */
function telling(answers: (() => Response | Error)[]) {
  const waits: number[] = []
  let calls = 0
  let now = 0
  const fetch: typeof globalThis.fetch = async () => {
    const answer = answers[Math.min(calls++, answers.length - 1)]?.() ?? ok()
    if (answer instanceof Error) throw answer
    return answer
  }
  const wait = async (ms: number) => {
    waits.push(ms)
    now += ms
  }
  const retrying = retryingFetch(fetch, { attempts: 4, wait, now: () => now })
  return { retrying, waits, calls: () => calls }
}
const post = { method: 'POST', body: '{}' }

describe('a call that is refused for the moment', () => {
  it('waits as long as 429 says and not a moment less', async () => {
    const { retrying, waits, calls } = telling([() => refusal(429, 3), () => refusal(429, 7), ok])
    expect((await retrying(`${api}sendMessage`, post)).status).toBe(200)
    expect(waits).toEqual([3000, 7000])
    expect(calls()).toBe(3)
  })

  it('is given back when the time named is longer than a handler has', async () => {
    const { retrying, waits } = telling([() => refusal(429, 21)])
    const answer = await retrying(`${api}sendMessage`, post)
    expect(await answer.json()).toMatchObject({ parameters: { retry_after: 21 } })
    expect(waits).toEqual([])
  })

  it('is made four times at most', async () => {
    const { retrying, waits, calls } = telling([() => refusal(502)])
    expect((await retrying(`${api}sendMessage`, post)).status).toBe(502)
    expect(waits).toEqual([500, 1000, 2000])
    expect(calls()).toBe(4)
  })

  it('never takes longer than twenty seconds in all', async () => {
    const { retrying, waits, calls } = telling([() => refusal(429, 12)])
    expect((await retrying(`${api}sendMessage`, post)).status).toBe(429)
    expect(waits).toEqual([12_000])
    expect(calls()).toBe(2)
  })

  it('is made again after a broken connection, and throws the last error', async () => {
    const once = telling([() => new Error('reset'), ok])
    expect((await once.retrying(`${api}sendMessage`, post)).status).toBe(200)
    const always = telling([() => new Error('reset')])
    await expect(always.retrying(`${api}sendMessage`, post)).rejects.toThrow('reset')
    expect(always.calls()).toBe(4)
  })
})

describe('a call that stands', () => {
  it.each([
    ['that was refused for good', 400, `${api}sendMessage`, post],
    ['that the bot was blocked for', 403, `${api}sendMessage`, post],
    ['that polls', 502, `${api}getUpdates`, post],
    ['that uploads', 502, `${api}sendPhoto`, { method: 'POST', body: new ReadableStream() }],
  ] as const)('%s is made once', async (_, status, url, init) => {
    const { retrying, waits, calls } = telling([() => refusal(status)])
    expect((await retrying(url, init as RequestInit)).status).toBe(status)
    expect(calls()).toBe(1)
    expect(waits).toEqual([])
  })

  it('whose caller has given up is not made again', async () => {
    const ending = new AbortController()
    ending.abort()
    const { retrying, calls } = telling([() => new Error('aborted')])
    await expect(retrying(`${api}sendMessage`, { ...post, signal: ending.signal })).rejects.toThrow('aborted')
    expect(calls()).toBe(1)
  })
})
