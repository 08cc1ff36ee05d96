/**
 * How updates reach a bot: the offset rule of getUpdates, conflicts, webhooks with secret, order, retries and answers
 * in the body.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Look, type Row, useSandbox } from './support.ts'

const world = useSandbox()
let number = 300

/** A bot of its own for each test, and a person who talks to it. */
async function aBot() {
  number += 1
  const token = `${number}:updates`
  await world.bot('getMe', {}, token)
  const { id } = await world.control<{ id: number }>('POST', '/users', { first_name: 'Ana' })
  const say = (text: string, user = id) => world.control<Look>('POST', `/users/${user}/send`, { text, bot: number })
  const call = (method: string, params: Row = {}) => world.bot(method, params, token)
  const poll = async (params: Row = {}) => {
    const { result } = await call('getUpdates', params)
    return (result as Row[]).map((update) => [update.update_id, (update.message as { text: string }).text])
  }
  return { token, id, say, call, poll, bot: String(number) }
}

const first = 100_000_001

describe('getUpdates', () => {
  it('gives updates again until an offset above them confirms them', async () => {
    const { say, poll } = await aBot()
    for (const text of ['a', 'b', 'c']) await say(text)
    const all = [
      [first, 'a'],
      [first + 1, 'b'],
      [first + 2, 'c'],
    ]
    await expect(poll()).resolves.toEqual(all)
    await expect(poll({ offset: first })).resolves.toEqual(all)
    await expect(poll({ offset: first + 1, limit: 1 })).resolves.toEqual([[first + 1, 'b']])
    await expect(poll({ offset: first })).resolves.toEqual([
      [first + 1, 'b'],
      [first + 2, 'c'],
    ])
    await expect(poll({ offset: first + 3 })).resolves.toEqual([])
    await say('d')
    await expect(poll()).resolves.toEqual([[first + 3, 'd']])
  })

  it('keeps only the last updates with a negative offset', async () => {
    const { say, poll } = await aBot()
    for (const text of ['a', 'b', 'c']) await say(text)
    await expect(poll({ offset: -2 })).resolves.toEqual([
      [first + 1, 'b'],
      [first + 2, 'c'],
    ])
    await expect(poll()).resolves.toEqual([
      [first + 1, 'b'],
      [first + 2, 'c'],
    ])
  })

  it('answers a waiting poll as soon as something comes', async () => {
    const { say, poll } = await aBot()
    const waiting = poll({ timeout: 30 })
    await say('now')
    await expect(waiting).resolves.toEqual([[first, 'now']])
  })

  it('leaves out the kinds that were not asked for, from then on', async () => {
    const { id, say, poll, call, bot } = await aBot()
    await poll({ allowed_updates: ['edited_message'] })
    const { messages } = await say('a')
    await world.control('POST', `/users/${id}/edit`, { bot, message_id: messages[0]!.message_id, text: 'b' })
    const { result } = await call('getUpdates')
    expect(result).toMatchObject([{ update_id: first, edited_message: { text: 'b' } }])
  })

  it('ends an earlier poll with a conflict', async () => {
    const { call } = await aBot()
    const earlier = call('getUpdates', { timeout: 30 })
    await call('getMe')
    const later = call('getUpdates', { timeout: 0 })
    await expect(earlier).resolves.toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    await expect(later).resolves.toEqual({ ok: true, result: [] })
  })

  it('is a conflict while a webhook is set, and setting one ends the poll', async () => {
    const { call } = await aBot()
    const waiting = call('getUpdates', { timeout: 30 })
    await call('getMe')
    await call('setWebhook', { url: 'http://127.0.0.1:9/hook' })
    await expect(waiting).resolves.toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by setWebhook request',
    })
    await expect(call('getUpdates')).resolves.toEqual({
      ok: false,
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await call('deleteWebhook')
    await expect(call('getUpdates')).resolves.toEqual({ ok: true, result: [] })
  })
})

type Taken = { secret: string | undefined; text: string; lane: number }
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A webhook that hands each request to the test, which answers it when it likes. */
async function aHook(answer: (taken: Taken, response: ServerResponse) => void) {
  const taken: Taken[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const update = JSON.parse(Buffer.concat(parts).toString()) as { message: { text: string; chat: { id: number } } }
    const secret = request.headers['x-telegram-bot-api-secret-token']
    const entry = {
      secret: typeof secret === 'string' ? secret : undefined,
      text: update.message.text,
      lane: update.message.chat.id,
    }
    taken.push(entry)
    answer(entry, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, taken }
}

describe('a webhook', () => {
  it('gets the secret and the update, and may answer with a method', async () => {
    const { say, call, id, bot } = await aBot()
    const hook = await aHook(({ lane }, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ method: 'sendMessage', chat_id: lane, text: 'from the body' }))
    })
    await call('setWebhook', { url: hook.url, secret_token: 'very_secret-1' })
    const { position } = await say('hello')
    const { messages } = await world.control<Look>('GET', `/users/${id}/next?bot=${bot}&after=${position}&timeout=5`)
    expect(messages.map(({ text }) => text)).toEqual(['from the body'])
    expect(hook.taken).toEqual([{ secret: 'very_secret-1', text: 'hello', lane: id }])
    const { result } = await call('getWebhookInfo')
    expect(result).toEqual({
      url: hook.url,
      has_custom_certificate: false,
      pending_update_count: 0,
      max_connections: 40,
    })
  })

  it('gets one chat in order, and other chats meanwhile', async () => {
    const { say, call, id } = await aBot()
    const other = await world.control<{ id: number }>('POST', '/users', { first_name: 'Ben' })
    const open: { entry: Taken; release(): void }[] = []
    let arrived = () => {}
    const hook = await aHook((entry, response) => {
      open.push({ entry, release: () => response.end() })
      arrived()
    })
    const until = async (count: number) => {
      while (hook.taken.length < count)
        await new Promise<void>((resolve) => {
          arrived = resolve
        })
    }
    await call('setWebhook', { url: hook.url })
    await say('a1')
    await say('a2')
    await say('b1', other.id)
    await until(2)
    expect(open.map(({ entry }) => entry.text)).toEqual(['a1', 'b1'])
    open[0]!.release()
    await until(3)
    expect(open.map(({ entry }) => [entry.text, entry.lane])).toEqual([
      ['a1', id],
      ['b1', other.id],
      ['a2', id],
    ])
    for (const { release } of open) release()
  })

  it('opens no more connections than allowed', async () => {
    const { say, call } = await aBot()
    const other = await world.control<{ id: number }>('POST', '/users', { first_name: 'Ben' })
    let release = () => {}
    const arrived = Promise.withResolvers<void>()
    const hook = await aHook((_, response) => {
      release = () => response.end()
      arrived.resolve()
    })
    await call('setWebhook', { url: hook.url, max_connections: 1 })
    await say('a1')
    await say('b1', other.id)
    await arrived.promise
    await call('getMe')
    expect(hook.taken.map(({ text }) => text)).toEqual(['a1'])
    release()
  })

  it('is asked again after a failure, before anything later of the same chat', async () => {
    const { say, call } = await aBot()
    const done = Promise.withResolvers<void>()
    let failures = 2
    const hook = await aHook(({ text }, response) => {
      failures -= 1
      response.statusCode = failures >= 0 ? 500 : 200
      response.end()
      if (text === 'second') done.resolve()
    })
    await call('setWebhook', { url: hook.url })
    await say('first')
    await say('second')
    await done.promise
    expect(hook.taken.map(({ text }) => text)).toEqual(['first', 'first', 'first', 'second'])
    const { result } = await call('getWebhookInfo')
    expect(result).toMatchObject({ last_error_message: 'Wrong response from the webhook: 500 Internal Server Error' })
  })

  it('is taken away by 410', async () => {
    const { say, call } = await aBot()
    const hook = await aHook((_, response) => {
      response.statusCode = 410
      response.end()
    })
    await call('setWebhook', { url: hook.url })
    await say('kept')
    while (((await call('getWebhookInfo')).result as { url: string }).url !== '');
    const { result } = await call('getUpdates')
    expect(result).toMatchObject([{ message: { text: 'kept' } }])
  })
})
