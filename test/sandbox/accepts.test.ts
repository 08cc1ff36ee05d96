/**
 * What Telegram lets pass, passes: scalars as strings, every form of request, lengths at the limit. And what stands
 * before any method: tokens, broken and too large bodies.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Row, useSandbox } from './support.ts'

const world = useSandbox()
let ana = 0
beforeAll(async () => {
  ana = await world.aPerson()
})

const inline = (button: Row) => ({ inline_keyboard: [[button]] })

describe('a call that Telegram would accept', () => {
  it.each<[what: string, params: () => Row, result: Row]>([
    ['4,096 characters', () => ({ text: 'x'.repeat(4096) }), { text: 'x'.repeat(4096) }],
    [
      '4,096 characters after the tags are gone',
      () => ({ text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' }),
      { text: 'x'.repeat(4096) },
    ],
    ['a chat as a string', () => ({ chat_id: String(ana), text: 'x' }), { text: 'x' }],
    ['a number as a text', () => ({ text: 12 }), { text: '12' }],
    [
      '64 bytes of callback data',
      () => ({ text: 'x', reply_markup: inline({ text: 'a', callback_data: 'é'.repeat(32) }) }),
      { reply_markup: inline({ callback_data: 'é'.repeat(32), text: 'a' }) },
    ],
    [
      'a keyboard as a JSON string',
      () => ({ text: 'x', reply_markup: JSON.stringify(inline({ text: 'a', callback_data: 'b' })) }),
      { reply_markup: inline({ callback_data: 'b', text: 'a' }) },
    ],
    [
      'an answer to nothing, if told that this may be',
      () => ({ text: 'x', reply_parameters: { message_id: 9999, allow_sending_without_reply: true } }),
      { text: 'x' },
    ],
    [
      'a parse mode in small letters',
      () => ({ text: '<i>x</i>', parse_mode: 'html' }),
      { entities: [{ type: 'italic', offset: 0, length: 1 }] },
    ],
    [
      'a text with spaces around it and control characters',
      () => ({ text: '  a\u0000b\u202ec\r\n ' }),
      { text: 'a bc' },
    ],
  ])('%s', async (_, params, result) => {
    await expect(world.bot('sendMessage', { chat_id: ana, ...params() })).resolves.toMatchObject({ ok: true, result })
  })

  it('in any form of request', async () => {
    const address = `${world.sandbox.url}/bot${world.sandbox.token}/sendMessage`
    const params = { chat_id: String(ana), text: 'form', disable_notification: 'True' }
    const form = new FormData()
    for (const [name, value] of Object.entries(params)) form.set(name, value)
    const texts = await Promise.all(
      [
        fetch(`${address}?${new URLSearchParams(params)}`),
        fetch(address, { method: 'POST', body: new URLSearchParams(params) }),
        fetch(address, { method: 'POST', body: form }),
        fetch(`${address.replace('sendMessage', 'SENDMESSAGE')}?chat_id=${ana}`, {
          method: 'POST',
          body: new URLSearchParams({ text: 'form' }),
        }),
      ].map(async (asked) => ((await (await asked).json()) as { result: { text: string } }).result.text),
    )
    expect(texts).toEqual(['form', 'form', 'form', 'form'])
  })
})

describe('tokens and bodies', () => {
  it.each([
    ['a token of the wrong shape', 'nonsense', 404, 'Not Found'],
    ['a second token of a known bot', '7000000001:another', 401, 'Unauthorized'],
  ])('%s', async (_, token, code, description) => {
    await expect(world.bot('getMe', {}, token)).resolves.toEqual({ ok: false, error_code: code, description })
  })

  it('a body beyond 50 MB is 413, and the sandbox goes on', async () => {
    const form = new FormData()
    form.set('chat_id', String(ana))
    form.set('document', new Blob([new Uint8Array(52 * 1024 * 1024)]), 'big.bin')
    const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/sendDocument`, {
      method: 'POST',
      body: form,
    })
    expect([response.status, await response.json()]).toEqual([
      413,
      { ok: false, error_code: 413, description: 'Request Entity Too Large' },
    ])
    await expect(world.bot('getMe')).resolves.toMatchObject({ ok: true })
  })

  it('a body that is no JSON is 400', async () => {
    const response = await fetch(`${world.sandbox.url}/bot${world.sandbox.token}/getMe`, {
      method: 'POST',
      body: '{"a":',
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: can't parse parameters JSON object",
    })
  })
})
