/**
 * The control API: waiting, clock, calls, reset, and errors that say what to do.
 */
import { describe, expect, it } from 'vitest'
import { type Look, otherToken, type Row, useSandbox } from './support.ts'

const world = useSandbox()

describe('waiting for what comes next', () => {
  it('answers with messages and edits after a position, each once', async () => {
    const id = await world.aPerson()
    const { position } = await world.control<Look>('POST', `/users/${id}/send`, { text: 'hello' })
    const waiting = world.control<Look>('GET', `/users/${id}/next?after=${position}&timeout=10`)
    const { result } = await world.bot('sendMessage', { chat_id: id, text: 'one' })
    const seen = await waiting
    expect(seen.messages.map(({ text }) => text)).toEqual(['one'])
    const { message_id } = result as { message_id: number }
    await world.bot('sendMessage', { chat_id: id, text: 'two' })
    await world.bot('editMessageText', { chat_id: id, message_id, text: 'one, changed' })
    const later = await world.control<Look>('GET', `/users/${id}/next?after=${seen.position}`)
    expect(later.messages.map(({ text, edited }) => [text, edited])).toEqual([
      ['two', false],
      ['one, changed', true],
    ])
    await world.bot('deleteMessage', { chat_id: id, message_id })
    const last = await world.control<Look>('GET', `/users/${id}/next?after=${later.position}`)
    expect(last.messages).toEqual([{ position: later.position + 1, message_id, deleted: true }])
  })

  it('gives up after its time', async () => {
    const id = await world.aPerson()
    await expect(world.control('GET', `/users/${id}/next?timeout=0`)).resolves.toMatchObject({
      timed_out: true,
      messages: [],
    })
  })

  it('can be for the bot alone', async () => {
    const id = await world.aPerson()
    const { position } = await world.control<Look>('GET', `/users/${id}/messages`)
    await world.control('POST', `/users/${id}/send`, { text: 'mine' })
    await expect(world.control('GET', `/users/${id}/next?after=${position}&from=bot&timeout=0`)).resolves.toMatchObject(
      { timed_out: true },
    )
  })

  it('does not lose anything when there is more than the limit', async () => {
    const id = await world.aPerson()
    let { position } = await world.control<Look>('GET', `/users/${id}/messages`)
    for (const text of ['1', '2', '3']) await world.bot('sendMessage', { chat_id: id, text })
    const texts: (string | null)[] = []
    for (let turn = 0; turn < 2; turn += 1) {
      const look: Look = await world.control<Look>('GET', `/users/${id}/next?after=${position}&limit=2`)
      texts.push(...look.messages.map(({ text }) => text))
      position = look.position
    }
    expect(texts).toEqual(['1', '2', '3'])
  })
})

describe('the clock', () => {
  it('moves forward, dates messages, and answers when its listeners are done', async () => {
    const id = await world.aPerson()
    const order: string[] = []
    const asked: number[] = []
    world.sandbox.onClock(async (now) => {
      asked.push(now.getTime())
      // Two round trips: an answer that did not wait for them would be here first.
      for (let trip = 0; trip < 2; trip += 1) await world.control('GET', '/clock')
      order.push('listener')
    })
    const before = world.sandbox.now().getTime()
    await world.control('POST', '/clock', { advance: '90d' })
    order.push('answer')
    expect(order).toEqual(['listener', 'answer'])
    expect(Math.round((asked[0]! - before) / 1000)).toBe(90 * 86_400)
    const { now } = await world.control<{ now: string }>('POST', '/clock', { to: '2027-07-01T00:00:00Z' })
    expect(now.slice(0, 16)).toBe('2027-07-01T00:00')
    const { result } = await world.bot('sendMessage', { chat_id: id, text: 'x' })
    expect(new Date((result as { date: number }).date * 1000).toISOString().slice(0, 16)).toBe('2027-07-01T00:00')
  })

  it.each([
    [{ to: '2020-01-01' }, 'clock_goes_forward'],
    [{ to: 'tomorrow' }, 'bad_field'],
    [{ advance: '-1d' }, 'bad_field'],
    [{ advance: '9000w' }, 'bad_field'],
    [{}, 'bad_field'],
  ])('refuses %o', async (body, code) => {
    await expect(world.control('POST', '/clock', body)).resolves.toMatchObject({ error: { code } })
  })

  it('does not shorten the time a bot has to answer a button', async () => {
    const id = await world.aPerson()
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }
    await world.bot('sendMessage', { chat_id: id, text: 'x', reply_markup })
    const { callback_query_id } = await world.control('POST', `/users/${id}/press`, { data: 'b', timeout: 0 })
    await world.control('POST', '/clock', { advance: '1d' })
    await expect(world.bot('answerCallbackQuery', { callback_query_id })).resolves.toEqual({ ok: true, result: true })
  })

  it('makes messages too old to be deleted after two days', async () => {
    const id = await world.aPerson()
    const { result } = await world.bot('sendMessage', { chat_id: id, text: 'x' })
    const { message_id } = result as { message_id: number }
    await world.control('POST', '/clock', { advance: '2d' })
    await expect(world.bot('deleteMessage', { chat_id: id, message_id })).resolves.toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    })
    await expect(world.bot('editMessageText', { chat_id: id, message_id, text: 'y' })).resolves.toMatchObject({
      ok: true,
    })
  })
})

describe('the recorded calls', () => {
  it('can be asked by method, chat and id, and hold no token', async () => {
    const id = await world.aPerson()
    const { last } = await world.control<{ last: number }>('GET', '/calls')
    await world.bot('sendMessage', { chat_id: id, text: 'x' })
    await world.bot('sendMessage', { chat_id: 5, text: 'x' })
    await world.bot('getUpdates')
    await world.bot('getMe', {}, otherToken)
    const calls = async (query: string) =>
      (await world.control<{ calls: Row[] }>('GET', `/calls?after=${last}${query}`)).calls
    expect((await calls('')).map((call) => [call.method, call.bot, call.status])).toEqual(
      [
        ['sendMessage', 'saksi_sandbox_bot', 200],
        ['sendMessage', 'saksi_sandbox_bot', 400],
        ['getUpdates', 'saksi_sandbox_bot', 200],
        ['getMe', 'sandbox_123456_bot', 200],
      ].filter(([method]) => method !== 'getUpdates'),
    )
    expect(await calls(`&method=sendmessage&chat=${id}`)).toMatchObject([
      { params: { chat_id: id, text: 'x' }, response: { ok: true } },
    ])
    const all = JSON.stringify([
      await world.control('GET', '/calls'),
      await world.control('GET', ''),
      await world.control('GET', '/bots'),
    ])
    expect(all).not.toContain(world.sandbox.token.split(':')[1])
  })
})

describe('what is asked wrongly', () => {
  it.each<[verb: string, path: string, body: Row | undefined, code: string]>([
    ['POST', '/users', {}, 'bad_field'],
    ['POST', '/users', { first_name: 7 }, 'bad_field'],
    ['POST', '/users', { first_name: 'A', username: 'saksi_sandbox_bot' }, 'username_taken'],
    ['POST', '/users', { first_name: 'A', id: -1 }, 'bad_field'],
    ['GET', '/users/nobody', undefined, 'user_not_found'],
    ['POST', '/users/nobody/send', { text: 'x' }, 'user_not_found'],
    ['GET', '/chats/nowhere/messages', undefined, 'chat_not_found'],
    ['POST', '/channels/nowhere/posts', { text: 'x' }, 'channel_not_found'],
    ['GET', '/nothing/here', undefined, 'no_such_address'],
  ])('%s %s %o says so and what to do', async (verb, path, body, code) => {
    const { error } = await world.control<{ error: Row }>(verb, path, body)
    expect(error).toEqual({
      code,
      message: expect.any(String) as string,
      next: expect.stringMatching(/.{10,}/) as string,
    })
  })

  it('is no JSON, or too much of it', async () => {
    const ask = async (body: string) => {
      const response = await fetch(`${world.sandbox.url}/sandbox/api/users`, { method: 'POST', body })
      return [response.status, ((await response.json()) as { error: Row }).error.code]
    }
    await expect(ask('{')).resolves.toEqual([400, 'not_json'])
    await expect(ask('[]')).resolves.toEqual([400, 'not_json'])
    await expect(ask('x'.repeat(16 * 1024 * 1024 + 1))).resolves.toEqual([413, 'refused'])
  })

  it('comes from a page of another site', async () => {
    const ask = (origin: string) =>
      fetch(`${world.sandbox.url}/sandbox/api/reset`, { method: 'POST', headers: { origin } })
    expect((await ask('https://example.com')).status).toBe(403)
    expect((await ask('null')).status).toBe(403)
    expect((await ask(world.sandbox.url)).status).toBe(200)
  })
})

describe('a reset', () => {
  it('brings the world back to its beginning and lets bots go on', async () => {
    const id = await world.aPerson()
    await world.control('POST', `/users/${id}/send`, { text: 'forgotten' })
    await world.control('POST', '/clock', { advance: '1d' })
    await world.control('POST', '/faults', { fault: 'late' })
    await world.control('POST', `/users/${id}/send`, { text: 'kept back' })
    await world.control('POST', '/limits', { chat_burst: 1 })
    await world.control('POST', '/reset')
    await expect(world.control('GET', '/faults')).resolves.toEqual({ rules: [], totals: {}, early: 0 })
    await expect(world.control('GET', '/limits')).resolves.toMatchObject({ enabled: false, chat_burst: 3 })
    await expect(world.control('GET', '/users')).resolves.toEqual({ users: [] })
    await expect(world.control('GET', '/clock')).resolves.toMatchObject({ offset_seconds: 0 })
    await expect(world.bot('getUpdates')).resolves.toEqual({ ok: true, result: [] })
    const { chats } = await world.control<{ chats: Row[] }>('GET', '/chats')
    expect(chats.map(({ type, invented }) => [type, invented])).toEqual(
      Array.from({ length: 7 }, () => ['channel', true]),
    )
    await expect(world.bot('getMe')).resolves.toMatchObject({ ok: true })
  })
})

describe('the chat page', () => {
  it('is served with its files, a strict policy, and nothing else', async () => {
    const page = await fetch(`${world.sandbox.url}/`)
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'; script-src 'self'"),
    ])
    const names = [...(await page.text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((found) => found[1]!)
    expect(names).toEqual(['/sandbox/page/icon.svg', '/sandbox/page/page.css', '/sandbox/page/main.js'])
    for (const name of [...names, '/sandbox/page/base.css', '/sandbox/page/tools.js']) {
      expect((await fetch(world.sandbox.url + name)).status).toBe(200)
    }
    for (const name of [
      '/sandbox/page/nothing.js',
      '/sandbox/page/../server.ts',
      '/sandbox/page/%2e%2e%2fserver.ts',
      '/nothing',
    ]) {
      expect((await fetch(world.sandbox.url + name)).status).toBe(404)
    }
  })
})
