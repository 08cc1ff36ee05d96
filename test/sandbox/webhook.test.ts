/**
 * Webhooks in depth: pauses, order within a chat whatever fails, connections, patience, and a change of address. The
 * pauses of this sandbox are a millisecond; their real lengths are checked as arithmetic.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pauseAfter } from '../../sandbox/bot-api/webhook.ts'
import { draw } from '../../sandbox/faults/rules.ts'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'
import { type Row, speakTo } from './support.ts'

const windows = { webhookFirstPauseMs: 1, webhookLongestPauseMs: 1, webhookTimeoutMs: 60_000 }
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, windows })
})
afterAll(() => sandbox.close())
const world = speakTo(() => sandbox)
let number = 700

const closing: (() => void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await world.control('DELETE', '/faults')
})

async function aBot(people: number, on = world) {
  number += 1
  const token = `${number}:webhook`
  const bot = String(number)
  await on.bot('getMe', {}, token)
  const ids: number[] = []
  for (let person = 0; person < people; person += 1) {
    ids.push((await on.control<{ id: number }>('POST', '/users', { first_name: `P${person}` })).id)
  }
  const say = (user: number, text: string) => on.control('POST', `/users/${user}/send`, { text, bot })
  return { bot, ids, say, call: (method: string, params: Row = {}) => on.bot(method, params, token) }
}

type Taken = { chat: number; text: string }

/** A webhook whose requests the test answers; `arrived` gives the next one that came, in order. */
async function aHook(answer?: (taken: Taken, response: ServerResponse) => void) {
  const open: { taken: Taken; response: ServerResponse }[] = []
  const all: Taken[] = []
  let wake = () => {}
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { message } = JSON.parse(Buffer.concat(parts).toString()) as {
      message: { text: string; chat: { id: number } }
    }
    const taken = { chat: message.chat.id, text: message.text }
    all.push(taken)
    if (answer) answer(taken, response)
    else open.push({ taken, response })
    wake()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    open,
    all,
    async until(look: () => boolean) {
      while (!look())
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    },
  }
}

describe('the pause before the next attempt', () => {
  const usual = { callbackMs: 0, webhookTimeoutMs: 0, webhookFirstPauseMs: 250, webhookLongestPauseMs: 30_000 }

  it('doubles up to its bound', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 100].map((failures) => pauseAfter(failures, usual))).toEqual([
      250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
    ])
  })

  it('is what the receiver asked for, up to the same bound', () => {
    expect([1, 7, 3600].map((asked) => pauseAfter(5, usual, asked))).toEqual([1000, 7000, 30_000])
  })
})

describe('a webhook', () => {
  it('keeps each chat in order while a part of the answers is lost, and nothing is lost', async () => {
    const { bot, ids, say, call } = await aBot(8)
    const hook = await aHook((_, response) => response.end())
    await world.control('POST', '/faults', { fault: 'lose_answer', bot, probability: 0.3, seed: 11 })
    await call('setWebhook', { url: hook.url, max_connections: 5 })
    const turns = Array.from({ length: 12 }, (_, turn) => String(turn))
    for (const text of turns) await Promise.all(ids.map((user) => say(user, text)))
    const pending = async () => ((await call('getWebhookInfo')).result as Row).pending_update_count
    while ((await pending()) !== 0);
    const { rules } = await world.control<{ rules: { done: number }[] }>('GET', '/faults')
    for (const user of ids) {
      const texts = hook.all.filter(({ chat }) => chat === user).map(({ text }) => text)
      expect(texts.filter((text, at) => at === 0 || text !== texts[at - 1])).toEqual(turns)
    }
    const lost = ids.flatMap((user) => turns.filter((turn) => draw(11, `${bot}|${user}`, Number(turn)) < 0.3)).length
    expect(lost).toBeGreaterThan(10)
    expect([rules[0]!.done, hook.all.length]).toEqual([lost, 96 + lost])
  })

  it('has never more requests open than it allows, and always as many as it may', async () => {
    const { ids, say, call } = await aBot(6)
    const hook = await aHook()
    for (const user of ids) await say(user, 'x')
    await call('setWebhook', { url: hook.url, max_connections: 3 })
    const opened: number[] = []
    for (let done = 0; done < 6; done += 1) {
      const expected = Math.min(3, 6 - done)
      await hook.until(() => hook.open.length >= expected)
      await call('getMe')
      opened.push(hook.open.length)
      hook.open.shift()!.response.end()
    }
    expect(opened).toEqual([3, 3, 3, 3, 2, 1])
    expect(hook.all.map(({ chat }) => chat)).toEqual(ids)
  })

  it('is asked at its new address at once, and not at the old one any more', async () => {
    const slow = await startSandbox({
      port: 0,
      windows: { webhookFirstPauseMs: 600_000, webhookLongestPauseMs: 600_000 },
    })
    closing.push(() => void slow.close())
    const { ids, say, call } = await aBot(
      1,
      speakTo(() => slow),
    )
    const old = await aHook((_, response) => {
      response.statusCode = 500
      response.end()
    })
    const fresh = await aHook((_, response) => response.end())
    await call('setWebhook', { url: old.url })
    await say(ids[0]!, 'one')
    await old.until(() => old.all.length === 1)
    await call('setWebhook', { url: fresh.url })
    await fresh.until(() => fresh.all.length === 1)
    expect([old.all, fresh.all]).toEqual([[{ chat: ids[0], text: 'one' }], [{ chat: ids[0], text: 'one' }]])
  })

  it('that does not answer in time is asked again', async () => {
    const hasty = await startSandbox({ port: 0, windows: { ...windows, webhookTimeoutMs: 20 } })
    closing.push(() => void hasty.close())
    const { ids, say, call } = await aBot(
      1,
      speakTo(() => hasty),
    )
    let requests = 0
    const hook = await aHook((_, response) => {
      requests += 1
      if (requests > 1) response.end()
    })
    await call('setWebhook', { url: hook.url })
    await say(ids[0]!, 'one')
    await hook.until(() => hook.all.length === 2)
    await expect(call('getWebhookInfo')).resolves.toMatchObject({
      result: { last_error_message: 'Read timeout expired' },
    })
  })

  it('leaves what it has not taken to polling once it is deleted', async () => {
    const { ids, say, call } = await aBot(1)
    const hook = await aHook((_, response) => {
      response.statusCode = 503
      response.setHeader('retry-after', '1')
      response.end()
    })
    await call('setWebhook', { url: hook.url })
    await say(ids[0]!, 'one')
    await hook.until(() => hook.all.length >= 1)
    await call('deleteWebhook')
    await expect(call('getUpdates', { timeout: 5 })).resolves.toMatchObject({ result: [{ message: { text: 'one' } }] })
  })
})
