/**
 * Signed init data for a person: both of Telegram's signatures hold for the bot's token and the sandbox's key, and for
 * nothing else. The checks are written here anew, from Telegram's documentation.
 */
import { createHash, createHmac, createPublicKey, verify } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Row, useSandbox } from './support.ts'

const world = useSandbox()
let ana = 0
beforeAll(async () => {
  const person = { first_name: 'Ana & Co', last_name: 'Né', username: 'ana_app_inv', language_code: 'ms' }
  ana = (await world.control<{ id: number }>('POST', '/users', person)).id
})

type Opened = { init_data: string; fields: Record<string, string>; url?: string; public_key: string }
const open = (body: Row = {}) => world.control<Opened>('POST', `/users/${ana}/web-app`, body)

const without = (data: URLSearchParams, ...names: string[]) =>
  [...data]
    .filter(([name]) => !names.includes(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('\n')

function holdsForToken(initData: string, token: string): boolean {
  const data = new URLSearchParams(initData)
  const secret = createHmac('sha256', 'WebAppData').update(token).digest()
  return createHmac('sha256', secret).update(without(data, 'hash')).digest('hex') === data.get('hash')
}

function holdsForKey(initData: string, botId: number, key: string): boolean {
  const data = new URLSearchParams(initData)
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(key, 'hex')])
  const signed = Buffer.from(`${botId}:WebAppData\n${without(data, 'hash', 'signature')}`)
  const signature = Buffer.from(data.get('signature') ?? '', 'base64url')
  return verify(null, signed, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}

describe('init data', () => {
  it('is the person, now, signed for the bot’s token and by the sandbox’s key', async () => {
    const { init_data, fields, public_key } = await open()
    expect(Object.keys(fields).sort()).toEqual(['auth_date', 'chat_instance', 'chat_type', 'query_id', 'user'])
    expect(JSON.parse(fields.user!)).toEqual({
      id: ana,
      first_name: 'Ana & Co',
      last_name: 'Né',
      username: 'ana_app_inv',
      language_code: 'ms',
      allows_write_to_pm: true,
    })
    expect(Math.abs(Number(fields.auth_date) - world.sandbox.now().getTime() / 1000)).toBeLessThan(5)
    expect(holdsForToken(init_data, world.sandbox.token)).toBe(true)
    expect(holdsForToken(init_data, `${world.sandbox.token}x`)).toBe(false)
    expect(holdsForKey(init_data, 7000000001, public_key)).toBe(true)
    expect(holdsForKey(init_data, 7000000002, public_key)).toBe(false)
    await expect(world.control('GET', '')).resolves.toMatchObject({ web_app_public_key: public_key })
  })

  it('holds no longer once a field is changed', async () => {
    const { init_data, public_key } = await open()
    for (const name of ['user', 'auth_date', 'chat_instance', 'signature']) {
      const data = new URLSearchParams(init_data)
      data.set(name, `${data.get(name)}0`)
      expect([name, holdsForToken(data.toString(), world.sandbox.token)]).toEqual([name, false])
    }
    const later = new URLSearchParams(init_data)
    later.set('auth_date', '1')
    expect(holdsForKey(later.toString(), 7000000001, public_key)).toBe(false)
  })

  it('may be old, may bear a start parameter, and comes with an address to open', async () => {
    const { init_data, fields, url } = await open({
      url: 'https://example.com/app?a=1#old',
      start_param: 'case_7',
      age_seconds: 600,
    })
    expect([fields.start_param, fields.query_id]).toEqual(['case_7', undefined])
    expect(Math.round(world.sandbox.now().getTime() / 1000) - Number(fields.auth_date)).toBeGreaterThanOrEqual(600)
    const opened = new URL(url!)
    expect(opened.origin + opened.pathname + opened.search).toBe('https://example.com/app?a=1')
    expect(new URLSearchParams(opened.hash.slice(1)).get('tgWebAppData')).toBe(init_data)
  })

  it('is asked for wrongly', async () => {
    for (const body of [{ start_param: 'a b' }, { age_seconds: -1 }, { url: 'nowhere' }]) {
      await expect(open(body)).resolves.toMatchObject({ error: { code: 'bad_field' } })
    }
  })

  it('comes with a pressed button, and what the app sends back reaches the bot', async () => {
    await world.control('POST', `/users/${ana}/send`, { text: '/start' })
    const button = { text: 'Open', web_app: { url: 'https://example.com/app' } }
    await world.bot('sendMessage', { chat_id: ana, text: 'x', reply_markup: { inline_keyboard: [[button]] } })
    const inline = await world.control<Opened>('POST', `/users/${ana}/press`, { button: 'Open' })
    await world.bot('sendMessage', { chat_id: ana, text: 'x', reply_markup: { inline_keyboard: [] } })
    await world.bot('sendMessage', {
      chat_id: ana,
      text: 'x',
      reply_markup: { keyboard: [[{ ...button, text: 'Form' }]] },
    })
    const reply = await world.control<Opened>('POST', `/users/${ana}/press`, { button: 'Form' })
    for (const opened of [inline, reply]) {
      expect(opened).toMatchObject({ kind: 'web_app', url: expect.stringMatching(/^https:\/\/example\.com\/app#/) })
      expect(holdsForToken(opened.init_data, world.sandbox.token)).toBe(true)
    }
    await world.bot('getUpdates', { offset: -1 })
    await world.control('POST', `/users/${ana}/web-app/data`, { data: '{"a":1}', button_text: 'Form' })
    const { result } = await world.bot('getUpdates', { offset: -1 })
    expect(result).toMatchObject([{ message: { web_app_data: { data: '{"a":1}', button_text: 'Form' } } }])
  })
})

describe('a login by the widget', () => {
  it('is signed with the widget’s key and not with an app’s', async () => {
    const { hash, query, ...fields } = await world.control<Record<string, string>>('POST', `/users/${ana}/login`)
    expect(Object.keys(fields).sort()).toEqual(['auth_date', 'first_name', 'id', 'last_name', 'username'])
    const secret = createHash('sha256').update(world.sandbox.token).digest()
    const lines = without(new URLSearchParams(query), 'hash')
    expect(createHmac('sha256', secret).update(lines).digest('hex')).toBe(hash)
    expect(holdsForToken(query!, world.sandbox.token)).toBe(false)
  })
})
