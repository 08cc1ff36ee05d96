/**
 * Faults of calls, each exact: what the caller gets, whether the call was carried out, and what the rule counted. All
 * order is made by holding calls and waiting for counters.
 */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { draw } from '../../sandbox/faults/rules.ts'
import { type Answer, type Look, type Row, useSandbox } from './support.ts'

const world = useSandbox()
type Rule = { id: number; seen: number; done: number; held: number }
let ana = 0
let ben = 0
beforeAll(async () => {
  ana = await world.aPerson()
  ben = await world.aPerson()
})
afterEach(() => world.control('DELETE', '/faults'))

const fault = (body: Row) => world.control<Rule>('POST', '/faults', body)
const send = (chat_id: number, text: string) => world.bot('sendMessage', { chat_id, text })
/** What the chat holds of the bot's texts after a position. */
async function said(user: number, after: number) {
  const { messages } = await world.control<Look>('GET', `/users/${user}/next?after=${after}&timeout=0`)
  return messages.map(({ text }) => text)
}
const position = async () => (await world.control<Look>('GET', `/users/${ana}/messages`)).position
/** A call whose connection may break: the answer, or "broken". */
const tried = (call: Promise<Answer>) => call.catch(() => 'broken' as const)

describe('a fault of a call', () => {
  it('error: 502 instead of the call, once', async () => {
    const before = await position()
    await fault({ fault: 'error', method: 'sendMessage', count: 1 })
    await expect(send(ana, 'a')).resolves.toEqual({ ok: false, error_code: 502, description: 'Bad Gateway' })
    await expect(send(ana, 'b')).resolves.toMatchObject({ ok: true })
    await expect(said(ana, before)).resolves.toEqual(['b'])
  })

  it('error, accepted, as a page of a proxy: the call is done all the same', async () => {
    const before = await position()
    await fault({ fault: 'error', status: 504, html: true, accepted: true })
    const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/sendMessage?chat_id=${ana}&text=done`)
    expect([response.status, response.headers.get('content-type'), (await response.text()).slice(0, 6)]).toEqual([
      504,
      'text/html',
      '<html>',
    ])
    await expect(said(ana, before)).resolves.toEqual(['done'])
  })

  it('too_many_requests: 429 with retry_after, and who comes before that is counted as early', async () => {
    await fault({ fault: 'too_many_requests', retry_after: 7, chat: ana })
    await expect(send(ben, 'untouched')).resolves.toMatchObject({ ok: true })
    await expect(send(ana, 'a')).resolves.toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    })
    await expect(world.control('GET', '/faults')).resolves.toMatchObject({ early: 0 })
    await expect(send(ana, 'too early')).resolves.toMatchObject({ ok: true })
    await expect(world.control('GET', '/faults')).resolves.toMatchObject({ early: 1 })
  })

  it('reset: the connection breaks and nothing was done', async () => {
    const before = await position()
    await fault({ fault: 'reset', method: 'sendmessage' })
    await expect(tried(send(ana, 'lost'))).resolves.toBe('broken')
    await expect(said(ana, before)).resolves.toEqual([])
  })

  it('reset_after: the connection breaks and the call is done', async () => {
    const before = await position()
    await fault({ fault: 'reset_after' })
    await expect(tried(send(ana, 'kept'))).resolves.toBe('broken')
    await expect(said(ana, before)).resolves.toEqual(['kept'])
    const { calls } = await world.control<{ calls: Row[] }>('GET', '/calls?limit=1')
    expect(calls).toMatchObject([{ method: 'sendMessage', fault: 'reset_after', status: 200 }])
  })

  it('half_answer: 200, the first half of the body, and the end', async () => {
    const before = await position()
    await fault({ fault: 'half_answer' })
    const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/sendMessage?chat_id=${ana}&text=half`)
    const promised = Number(response.headers.get('content-length'))
    const reader = response.body!.getReader()
    let read = 0
    const end = await (async () => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return 'ended'
        read += value.length
      }
    })().catch(() => 'broken')
    expect([response.status, end, read]).toEqual([200, 'broken', Math.floor(promised / 2)])
    await expect(said(ana, before)).resolves.toEqual(['half'])
  })

  it('hold: the call waits until it is released, and other calls do not', async () => {
    const before = await position()
    const rule = await fault({ fault: 'hold', chat: ana })
    const held = send(ana, 'late')
    await expect(world.control('GET', `/faults/${rule.id}?held=1&timeout=10`)).resolves.toMatchObject({ held: 1 })
    await expect(said(ana, before)).resolves.toEqual([])
    await send(ana, 'overtakes')
    await world.control('POST', `/faults/${rule.id}/release`)
    await expect(held).resolves.toMatchObject({ ok: true })
    await expect(said(ana, before)).resolves.toEqual(['overtakes', 'late'])
  })

  it('hold, accepted: done at once, answered on release; ending the rule releases too', async () => {
    const before = await position()
    const rule = await fault({ fault: 'hold', accepted: true })
    const held = send(ana, 'at once')
    await world.control('GET', `/faults/${rule.id}?held=1&timeout=10`)
    await expect(said(ana, before)).resolves.toEqual(['at once'])
    await world.control('DELETE', `/faults/${rule.id}`)
    await expect(held).resolves.toMatchObject({ ok: true })
  })

  it('slow: the call waits its milliseconds first', async () => {
    await fault({ fault: 'slow', ms: 0 })
    await expect(send(ana, 'slow')).resolves.toMatchObject({ ok: true })
    await expect(world.control('GET', '/faults')).resolves.toMatchObject({
      rules: [{ fault: 'slow', seen: 1, done: 1 }],
    })
  })
})

describe('a rule', () => {
  it('touches only what its filters name, after those it lets pass, as often as it says', async () => {
    const rule = await fault({ fault: 'error', method: ['sendMessage'], chat: ana, skip: 1, count: 2 })
    const seen: boolean[] = []
    await world.bot('getMe')
    await send(ben, 'x')
    for (let call = 0; call < 4; call += 1) seen.push((await send(ana, 'x')).ok)
    expect(seen).toEqual([true, false, false, true])
    await expect(world.control('GET', `/faults/${rule.id}`)).resolves.toMatchObject({ seen: 4, done: 2 })
  })

  it('is for one bot alone when it says so', async () => {
    await world.bot('getMe', {}, '888:another')
    await fault({ fault: 'error', bot: '888' })
    await expect(world.bot('getMe')).resolves.toMatchObject({ ok: true })
    await expect(world.bot('getMe', {}, '888:another')).resolves.toMatchObject({ error_code: 502 })
  })

  it('draws by seed, method, chat and turn, however chats interleave', async () => {
    const run = async (order: number[]) => {
      const { id } = await fault({ fault: 'error', probability: 0.3, seed: 42, method: 'sendMessage' })
      const seen: Record<number, boolean[]> = { [ana]: [], [ben]: [] }
      for (const user of order) seen[user]!.push((await send(user, 'x')).ok)
      await world.control('DELETE', `/faults/${id}`)
      return seen
    }
    const turns = Array.from({ length: 20 }, (_, turn) => turn)
    const one = await run(turns.flatMap(() => [ana, ben]))
    const other = await run([...turns.map(() => ben), ...turns.map(() => ana)])
    expect(one).toEqual(other)
    const expected = turns.map((turn) => draw(42, `7000000001|sendMessage|${ana}`, turn) >= 0.3)
    expect(one[ana]).toEqual(expected)
  })

  it('draws as often as it should: 0.2 of 10,000, within four standard deviations', () => {
    const hits = Array.from({ length: 10_000 }, (_, turn) => draw(7, 'key', turn)).filter((drawn) => drawn < 0.2).length
    expect(Math.abs(hits - 2000)).toBeLessThan(160)
  })

  it('is counted by kind until the reset, which ends all rules', async () => {
    const { totals: before } = await world.control<{ totals: Record<string, number> }>('GET', '/faults')
    await fault({ fault: 'error', method: 'getMe' })
    await world.bot('getMe')
    const after = await world.control<{ totals: Record<string, number> }>('GET', '/faults')
    expect(after.totals.error).toBe((before.error ?? 0) + 1)
  })

  it.each<[Row, string]>([
    [{}, 'bad_field'],
    [{ fault: 'fire' }, 'bad_field'],
    [{ fault: 'error', method: 'sendNothing' }, 'bad_field'],
    [{ fault: 'error', probability: 2 }, 'bad_field'],
    [{ fault: 'error', count: 0 }, 'bad_field'],
    [{ fault: 'error', status: 200 }, 'bad_field'],
    [{ fault: 'too_many_requests', retry_after: 0.5 }, 'bad_field'],
    [{ fault: 'reorder', within: 'town' }, 'bad_field'],
    [{ fault: 'error', bot: 'nobody' }, 'bot_not_found'],
  ])('cannot be %o', async (body, code) => {
    await expect(world.control('POST', '/faults', body)).resolves.toMatchObject({ error: { code } })
  })

  it('that does not exist is said', async () => {
    for (const [verb, path] of [
      ['GET', '/faults/99'],
      ['DELETE', '/faults/99'],
      ['POST', '/faults/99/release'],
    ] as const) {
      await expect(world.control(verb, path)).resolves.toMatchObject({ error: { code: 'fault_not_found' } })
    }
  })
})
