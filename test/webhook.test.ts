/** The webhook of a really started process: what it takes, what it refuses, and what it says while its database is away. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../db/client.ts'
import { type Part, useSplit } from './support/split.ts'
import { type Door, openDoor } from './web/support.ts'

const split = useSplit()
const secret = 'only_for_this_test_of_webhooks'
let door: Door
let admin: Connection
let bot: Part
let hook = ''

beforeAll(async () => {
  const { database } = split
  admin = connect(database.adminUrl, { max: 1 })
  door = await openDoor(new URL(database.appUrl))
  const away = { WEBHOOK_SECRET: secret, DATABASE_URL_APP: door.url(database.appUrl) }
  const parts = await Promise.all([split.start('bot', away), split.start('worker,sender')])
  bot = parts[0]
  const { calls } = await split.control<{ calls: { params: { url: string } }[] }>('GET', '/calls?method=setWebhook')
  hook = calls.at(-1)?.params.url ?? ''
}, 120_000)
afterAll(async () => {
  await door.close()
  await admin.close()
})
beforeEach(async () => void (await admin.db`delete from inbox`))

const post = (body: string, headers: Record<string, string> = { 'X-Telegram-Bot-Api-Secret-Token': secret }) =>
  fetch(hook, { method: 'POST', body, headers })
const update = (update_id: number) =>
  JSON.stringify({
    update_id,
    edited_message: {
      message_id: 1,
      date: 1,
      edit_date: 2,
      from: { id: 9, is_bot: false, first_name: 'x' },
      chat: { id: 9, type: 'private', first_name: 'x' },
      text: 'edited',
    },
  })
const kept = () =>
  admin.db<{ id: string }[]>`select update_id::text as id from inbox order by 1`.then((rows) =>
    rows.map(({ id }) => id),
  )

describe('the webhook of a started process', { timeout: 60_000 }, () => {
  it('was told to Telegram at its own address, which answers for its health and shows no page', async () => {
    expect(hook).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/telegram$/)
    expect(bot.url('Health')).toBe(hook.replace('telegram', 'healthz'))
    expect(await (await fetch(bot.url('Health'))).text()).toBe('ok\n')
    expect((await fetch(hook.replace('telegram', ''))).status).toBe(404)
  })

  it('brings what people write to a worker in another process', async () => {
    const one = await split.person('Hooked')
    await one.send('/start')
    expect((await one.hears(/./)).text).toBe('Which language do you read?')
  })

  it('takes nothing without the secret, nothing that is no JSON, nothing over 1 MB, and each update once', async () => {
    expect((await post(update(1), {})).status).toBe(401)
    expect((await post(update(1), { 'X-Telegram-Bot-Api-Secret-Token': `${secret}x` })).status).toBe(401)
    expect((await post('{')).status).toBe(400)
    expect((await post(JSON.stringify({ update_id: 1, text: 'x'.repeat(1024 * 1024) }))).status).toBe(413)
    expect(await kept()).toEqual([])
    expect([(await post(update(7))).status, (await post(update(7))).status, (await post(update(6))).status]).toEqual([
      200, 200, 200,
    ])
    expect(await kept()).toEqual(['6', '7'])
  })

  it('says 503 with Retry-After while the database is away, never 410, and takes the same update when it is back', async () => {
    await door.shut(async () => {
      for (let attempt = 0; attempt < 3; attempt++) {
        const answer = await post(update(8))
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
      }
      expect((await fetch(bot.url('Health'))).status).toBe(503)
    })
    await expect.poll(async () => (await post(update(8))).status, { timeout: 20_000 }).toBe(200)
    expect(await kept()).toEqual(['8'])
  })
})
