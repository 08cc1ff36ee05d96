/**
 * Whatever is asked, the sandbox answers: no call, body or address may be a fault of its own (500) or its end.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatedNames } from '../../sandbox/bot-api/run.ts'
import { methods } from '../../sandbox/bot-api/table.ts'
import { type Row, useSandbox } from './support.ts'

const world = useSandbox()
// Long polls would only wait.
const names = simulatedNames.filter((name) => name !== 'getUpdates' && name !== 'setWebhook')
const settings = { numRuns: 150, seed: 20261121, interruptAfterTimeLimit: 6000 }

describe('anything', () => {
  it('may be a parameter of any method', async () => {
    const ana = await world.aPerson('/start', '123:any')
    await world.bot('sendMessage', { chat_id: ana, text: 'x' }, '123:any')
    let accepted = 0
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(ana, 1, 2, -1, '@a', '__proto__', '<b>', '[[]]', '{}', null),
    )
    const call = fc.constantFrom(...names).chain((name) => {
      const fields = [...methods.get(name)!.keys()]
      return fc.tuple(
        fc.constant(name),
        fc.dictionary(fc.constantFrom('chat_id', 'text', 'constructor', '__proto__', ...fields), value),
      )
    })
    await fc.assert(
      fc.asyncProperty(call, async ([name, params]) => {
        const given = { chat_id: ana, text: 'x', message_id: 2, ...params }
        const { ok, error_code } = await world.bot(name, given, '123:any')
        if (ok) accepted += 1
        expect(error_code).not.toBe(500)
      }),
      settings,
    )
    expect(accepted).toBeGreaterThan(30)
    await world.control('POST', '/reset')
  })

  it('may be asked of the control API', async () => {
    const ana = await world.aPerson()
    const fields = (
      'text media items origin channel message_id button data entities raw bot chat to from_user member title ' +
      'username advance date as rights permissions type forum share link payload emoji query start_param url ' +
      'age_seconds result_id inline_query_id fault method count probability seed ms inline enabled chat_burst'
    ).split(' ')
    const places = [
      `/users/${ana}/send`,
      `/users/${ana}/edit`,
      `/users/${ana}/forward`,
      `/users/${ana}/press`,
      `/users/${ana}/start`,
      `/users/${ana}/react`,
      `/users/${ana}/inline`,
      `/users/${ana}/inline/choose`,
      `/users/${ana}/web-app`,
      `/users/${ana}/web-app/data`,
      `/users/${ana}/login`,
      '/users',
      '/groups',
      '/groups/golden_lantern_invented',
      '/groups/golden_lantern_invented/upgrade',
      '/bots/saksi_sandbox_bot',
      '/faults',
      '/limits',
      '/channels',
      '/channels/golden_lantern_invented/posts',
      '/groups/constructor/members',
      '/users/__proto__/send',
      '/users/%ff/send',
    ]
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('album', 'photo', 'golden_lantern_invented', 11, 'bot', ana, '__proto__', 'error', 'late', true),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.dictionary(fc.constantFrom(...fields), value),
        async (place, body) => {
          const answer = await world.control<{ error?: Row }>('POST', place, { ...body, timeout: 0 })
          expect(answer.error?.code).not.toBe('fault')
        },
      ),
      settings,
    )
    await world.control('POST', '/reset')
  })

  it('may be an address', async () => {
    for (const path of [
      '/bot%ff/getMe',
      '/bot/getMe',
      '/file/botx/%',
      '/file/bot%ff/a',
      '/bot1:abc/%00',
      '/sandbox/api/files/__proto__',
      '//',
      '/%',
    ]) {
      const { status } = await fetch(world.sandbox.url + path)
      expect([path, status]).toEqual([path, 404])
    }
  })

  it('may be nested deeply', async () => {
    const deep = `{"chat_id":1,"text":"x","reply_markup":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const response = await fetch(`${world.sandbox.url}/bot123:any/sendMessage`, {
      method: 'POST',
      body: deep,
      headers: { 'content-type': 'application/json' },
    })
    expect(response.status).toBe(400)
  })
})
