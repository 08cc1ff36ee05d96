/**
 * Faults of updates, for long polling and for webhooks: dropped, late, doubled, in another order, under lower numbers.
 * Nothing is ever lost by the sandbox itself, whatever offset a bot gives.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../sandbox/server.ts'
import { type Look, type Row, speakTo } from './support.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, windows: { webhookFirstPauseMs: 1, webhookLongestPauseMs: 1 } })
})
afterAll(() => sandbox.close())
const world = speakTo(() => sandbox)
const first = 100_000_001
let number = 400

const closing: (() => void)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) close()
  await world.control('DELETE', '/faults')
})

/** A bot of its own with two people who talk to it. */
async function aBot() {
  number += 1
  const token = `${number}:update_faults`
  await world.bot('getMe', {}, token)
  const person = async (name: string) =>
    (await world.control<{ id: number }>('POST', '/users', { first_name: name })).id
  const [a, b] = [await person('Ana'), await person('Ben')]
  const bot = String(number)
  const say = (user: number, text: string) => world.control<Look>('POST', `/users/${user}/send`, { text, bot })
  const call = (method: string, params: Row = {}) => world.bot(method, params, token)
  const poll = async (offset?: number, timeout = 0) => {
    const { result } = await call('getUpdates', { timeout, ...(offset === undefined ? {} : { offset }) })
    return (result as Row[]).map(({ update_id, message }) => [update_id, (message as { text: string }).text])
  }
  const fault = (body: Row) => world.control<{ id: number }>('POST', '/faults', { bot, ...body })
  return { a, b, say, call, poll, fault }
}

/** A webhook that takes everything and tells when so much has come. */
async function aHook(answer: (text: string) => number = () => 200) {
  const taken: [id: number, text: string][] = []
  let arrived = () => {}
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const update = JSON.parse(Buffer.concat(parts).toString()) as { update_id: number; message: { text: string } }
    taken.push([update.update_id, update.message.text])
    response.statusCode = answer(update.message.text)
    response.end()
    arrived()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async until(count: number) {
      while (taken.length < count)
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
      return taken
    },
  }
}

describe('with long polling', () => {
  it('drop: so many answers come without it and without what follows in its chat, and then it comes', async () => {
    const { a, b, say, poll, fault } = await aBot()
    await fault({ fault: 'drop', chat: a, deliveries: 2 })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(poll(undefined, 30)).resolves.toEqual([])
    await say(b, 'b1')
    await expect(poll()).resolves.toEqual([[first + 2, 'b1']])
    // The offset stands above the two that were never shown; they come all the same.
    await expect(poll(first + 3)).resolves.toEqual([
      [first, 'a1'],
      [first + 1, 'a2'],
    ])
    await expect(poll(first + 3)).resolves.toEqual([])
  })

  it('late: not shown until released, whatever the offset', async () => {
    const { a, say, poll, fault } = await aBot()
    const { id } = await fault({ fault: 'late', update: 'message' })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(poll()).resolves.toEqual([[first + 1, 'a2']])
    await expect(poll(first + 2)).resolves.toEqual([])
    const waiting = poll(first + 2, 30)
    await world.control('POST', `/faults/${id}/release`)
    await expect(waiting).resolves.toEqual([[first, 'a1']])
    await expect(poll(first + 1)).resolves.toEqual([])
  })

  it('what is kept back or doubled survives an offset above it that comes before anything was shown', async () => {
    for (const fault of ['late', 'drop', 'reorder', 'duplicate']) {
      const { a, say, poll, fault: add } = await aBot()
      await add({ fault })
      await say(a, 'a1')
      const first_answer = await poll(first + 10)
      await world.control('DELETE', '/faults')
      const second_answer = await poll(first + 10)
      expect([fault, ...first_answer, ...second_answer]).toEqual([fault, [first, 'a1']])
    }
  })

  it('late with milliseconds: shown by itself', async () => {
    const { a, say, poll, fault } = await aBot()
    await fault({ fault: 'late', ms: 5 })
    await say(a, 'a1')
    await expect(poll(undefined, 30)).resolves.toEqual([[first, 'a1']])
  })

  it('late touches only the kinds it names', async () => {
    const { a, say, poll, fault } = await aBot()
    await fault({ fault: 'late', update: ['edited_message', 'callback_query'] })
    await say(a, 'a1')
    await expect(poll()).resolves.toEqual([[first, 'a1']])
  })

  it('duplicate: the same number again after it was confirmed', async () => {
    const { a, say, poll, fault } = await aBot()
    await fault({ fault: 'duplicate', times: 2 })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(poll()).resolves.toEqual([
      [first, 'a1'],
      [first + 1, 'a2'],
    ])
    await expect(poll(first + 2)).resolves.toEqual([
      [first, 'a1'],
      [first, 'a1'],
    ])
    await expect(poll(first + 2)).resolves.toEqual([])
  })

  it('duplicate, concurrent: twice in one answer', async () => {
    const { a, say, poll, fault } = await aBot()
    await fault({ fault: 'duplicate', concurrent: true })
    await say(a, 'a1')
    await expect(poll()).resolves.toEqual([
      [first, 'a1'],
      [first, 'a1'],
    ])
    await expect(poll(first + 1)).resolves.toEqual([])
  })

  it('reorder: behind the next of its chat, with its own number', async () => {
    const { a, b, say, poll, fault } = await aBot()
    await fault({ fault: 'reorder', chat: a })
    await say(a, 'a1')
    await say(b, 'b1')
    await expect(poll()).resolves.toEqual([[first + 1, 'b1']])
    await say(a, 'a2')
    await say(a, 'a3')
    await expect(poll(first + 2)).resolves.toEqual([
      [first + 2, 'a2'],
      [first, 'a1'],
      [first + 3, 'a3'],
    ])
  })

  it('reorder between chats: behind so many of any', async () => {
    const { a, b, say, poll, fault } = await aBot()
    await fault({ fault: 'reorder', chat: a, within: 'bot', span: 2 })
    await say(a, 'a1')
    await say(b, 'b1')
    await say(b, 'b2')
    await expect(poll()).resolves.toEqual([
      [first + 1, 'b1'],
      [first + 2, 'b2'],
      [first, 'a1'],
    ])
  })

  it('jump_down: lower numbers from then on, and none is confirmed before it was shown', async () => {
    const { a, say, poll, fault } = await aBot()
    await say(a, 'a1')
    await expect(poll(first)).resolves.toEqual([[first, 'a1']])
    await fault({ fault: 'jump_down', to: 5000 })
    await say(a, 'a2')
    await say(a, 'a3')
    // A client that keeps the highest number it saw.
    await expect(poll(first + 1)).resolves.toEqual([
      [5000, 'a2'],
      [5001, 'a3'],
    ])
    await expect(poll(first + 1)).resolves.toEqual([])
    // A client that keeps the last number it saw.
    await say(a, 'a4')
    await expect(poll(5002)).resolves.toEqual([[5002, 'a4']])
    await expect(poll(5003)).resolves.toEqual([])
  })

  it('jump_down never gives a number twice, wherever it is sent', async () => {
    const { a, say, poll, fault } = await aBot()
    const ids: number[] = []
    for (const to of [5000, 5001, 5000, 4998, first, 1, 1]) {
      await fault({ fault: 'jump_down', to })
      for (const text of ['x', 'y']) await say(a, text)
      const updates = await poll()
      ids.push(...updates.map(([id]) => id as number))
      await poll(ids.at(-1)! + 1)
    }
    // The nearest free ones below; what runs into given numbers goes on above all of them; below 1 there is no jump.
    expect(ids).toEqual([5000, 5001, 4999, 5002, 4998, 5003, 4997, 5004, first, first + 1, 1, 2, 3, 4])
  })

  it('jump_down without a number draws one from the seed, the same each time', async () => {
    const ids = []
    for (const seed of [3, 3, 4]) {
      const { a, say, poll, fault } = await aBot()
      await fault({ fault: 'jump_down', seed })
      await say(a, 'x')
      ids.push((await poll())[0]![0] as number)
    }
    expect(ids.every((id) => id >= 1 && id < first)).toBe(true)
    // The draw is by bot as well, so that bots do not jump alike.
    expect(new Set(ids).size).toBe(3)
  })

  it('what is kept back is given up when the bot drops what is pending, and with a reset', async () => {
    const { a, say, poll, call, fault } = await aBot()
    const { id } = await fault({ fault: 'late' })
    await say(a, 'a1')
    await expect(world.control('GET', `/faults/${id}`)).resolves.toMatchObject({ held: 1 })
    await call('deleteWebhook', { drop_pending_updates: true })
    await expect(world.control('GET', `/faults/${id}`)).resolves.toMatchObject({ held: 0 })
    await world.control('POST', `/faults/${id}/release`)
    await expect(poll()).resolves.toEqual([])
  })
})

describe('with a webhook', () => {
  it('drop: the attempt fails without reaching it, and the chat waits', async () => {
    const { a, say, call, fault } = await aBot()
    const hook = await aHook()
    await fault({ fault: 'drop', deliveries: 3 })
    await call('setWebhook', { url: hook.url })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(hook.until(2)).resolves.toEqual([
      [first, 'a1'],
      [first + 1, 'a2'],
    ])
    await expect(call('getWebhookInfo')).resolves.toMatchObject({
      result: { last_error_message: 'Connection timed out' },
    })
  })

  it('lose_answer: taken, but the sandbox does not hear of it and sends it again', async () => {
    const { a, say, call, fault } = await aBot()
    const hook = await aHook()
    await fault({ fault: 'lose_answer', deliveries: 2 })
    await call('setWebhook', { url: hook.url })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(hook.until(4)).resolves.toEqual([
      [first, 'a1'],
      [first, 'a1'],
      [first, 'a1'],
      [first + 1, 'a2'],
    ])
  })

  it('duplicate: again as soon as it was taken, before the rest of the chat', async () => {
    const { a, say, call, fault } = await aBot()
    const hook = await aHook()
    await fault({ fault: 'duplicate' })
    await say(a, 'a1')
    await say(a, 'a2')
    await call('setWebhook', { url: hook.url })
    await expect(hook.until(3)).resolves.toEqual([
      [first, 'a1'],
      [first, 'a1'],
      [first + 1, 'a2'],
    ])
  })

  it('reorder: within a chat the later one first', async () => {
    const { a, say, call, fault } = await aBot()
    const hook = await aHook()
    await fault({ fault: 'reorder', chat: a })
    await call('setWebhook', { url: hook.url })
    await say(a, 'a1')
    await say(a, 'a2')
    await expect(hook.until(2)).resolves.toEqual([
      [first + 1, 'a2'],
      [first, 'a1'],
    ])
  })
})
