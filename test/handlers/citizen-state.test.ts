/** The conversation's own state: small, constant, sealed, in private chats only; and the calls around it. */
import { afterEach, describe, expect, it } from 'vitest'
import { readTalk } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, en, report, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const

describe('the state of the conversation', () => {
  it('is as large after two hundred answers as after the first, and holds none of them', async () => {
    const one = await citizen(world, 'Endless')
    await one.send('/report')
    const talk = { chatId: one.id, plugin: 'conversations' }
    const state = async () => (await readTalk(world.app, machine, talk)) ?? ''
    const first = (await state()).length
    await tap(one, 'drugs')
    await one.send('@endless_answers')
    await tap(one, 'ZZ')
    await one.send('canary words of the citizen')
    for (let step = 0; step < 98; step++) {
      await tap(one, 'back')
      await tap(one, 'keep')
    }
    const last = await state()
    expect(first).toBeLessThan(1000)
    expect(Math.abs(last.length - first)).toBeLessThan(16)
    expect(last).not.toContain('canary')
    expect(last).not.toContain('endless_answers')
    const [row] = await world.app.db`select octet_length(sealed_state) as bytes from conversation`
    expect(row?.bytes).toBeLessThan(1100)
    expect(
      await findIn(world.database.adminUrl, ['canary words of the citizen', 'endless_answers', String(one.id)]),
    ).toEqual([])
    await tap(one, 'send')
    expect(await world.app.db`select 1 from conversation`).toEqual([])
  }, 60_000)

  it('holds no word of a message that a report was entered with', async () => {
    const one = await citizen(world, 'Entering')
    await one.send('t.me/canary_entered_with')
    await world.app.db`delete from conversation`
    await one.send('canary typed at the category')
    const state = await readTalk(world.app, machine, { chatId: one.id, plugin: 'conversations' })
    expect(state).not.toBeNull()
    expect(state).not.toContain('canary')
    await one.send('/cancel')
  })

  it('is kept under a chat only: updates without a chat and groups make none', async () => {
    const one = await citizen(world, 'Grouped')
    await world.deliver({
      update_id: 31,
      inline_query: { id: '1', from: { id: one.id, is_bot: false, first_name: 'x' }, query: 'x', offset: '' },
    })
    await world.deliver({
      update_id: 32,
      callback_query: {
        id: '2',
        from: { id: one.id, is_bot: false, first_name: 'x' },
        chat_instance: '1',
        data: 'm:report',
        inline_message_id: 'abc',
      },
    })
    await world.deliver({
      update_id: 33,
      message: {
        message_id: 1,
        date: 1,
        from: { id: one.id, is_bot: false, first_name: 'x' },
        chat: { id: -100123, type: 'supergroup', title: 'x' },
        text: '/report',
      },
    })
    expect(await world.app.db`select 1 from conversation`).toEqual([])
    expect(await world.app.db`select 1 from draft`).toEqual([])
  })
})

describe('calls to Telegram', () => {
  it('answer a pressed button before anything else', async () => {
    const one = await citizen(world, 'Pressing')
    await one.send('/report')
    const { calls: before } = (await world.control('GET', '/calls?limit=1')) as unknown as { calls: { id: number }[] }
    await tap(one, 'drugs')
    const { calls } = (await world.control('GET', `/calls?after=${before.at(-1)?.id ?? 0}`)) as unknown as {
      calls: { method: string }[]
    }
    const methods = calls.map((call) => call.method).filter((method) => method !== 'getUpdates')
    expect(methods).toEqual(['answerCallbackQuery', 'editMessageText'])
    await one.send('/cancel')
  })

  it('that are refused for the moment are made again in the middle of a conversation, and wait only once', async () => {
    const one = await citizen(world, 'Throttled')
    await one.send('/report')
    let refused = 0
    const waits: number[] = []
    world.reach = async (input, init) => {
      if (refused === 0 && String(input).endsWith('/editMessageText')) {
        refused++
        waits.push(performance.now())
        return Response.json(
          {
            ok: false,
            error_code: 429,
            description: 'Too Many Requests: retry after 0',
            parameters: { retry_after: 0 },
          },
          { status: 429 },
        )
      }
      return fetch(input, init)
    }
    await tap(one, 'drugs')
    expect((await one.last()).text).toBe(en('ask-channel'))
    for (const answer of ['@throttled_shop', 'Japan']) await one.send(answer)
    world.reach = fetch
    expect(refused).toBe(1)
    expect((await one.last()).text).toContain(en('review-send'))
    await one.send('/cancel')
  })

  it('that are refused for good (a button, a message too old) never stop a report', async () => {
    const one = await citizen(world, 'Refused')
    await one.send('/report')
    let refused = 0
    world.reach = async (input, init) => {
      if (!String(init?.body).includes('inline_keyboard')) return fetch(input, init)
      refused++
      return Response.json(
        { ok: false, error_code: 400, description: 'Bad Request: BUTTON_DATA_INVALID' },
        { status: 400 },
      )
    }
    await one.send(en('category-drugs'))
    world.reach = fetch
    expect(refused).toBe(1)
    expect((await one.last()).text).toBe(en('ask-channel'))
    expect((await one.last()).buttons).toEqual([])
    await one.send('@refused_buttons')
    expect(await tap(one, 'ZZ')).toContain('@refused_buttons')
    await one.send('/cancel')
  })

  it('to somebody who has stopped the bot end quietly, and the report goes on when they return', async () => {
    const one = await citizen(world, 'Leaving')
    await one.send('/report')
    await world.control('POST', `/users/${one.id}/block`, {})
    await world.settle()
    expect(
      await world.app.db`select blocked_at is not null as blocked from reporter where blocked_at is not null`,
    ).toHaveLength(1)
    await world.control('POST', `/users/${one.id}/unblock`, {})
    await world.settle()
    expect(await world.app.db`select 1 from reporter where blocked_at is not null`).toEqual([])
    await one.send('/start')
    // Nothing was answered: there is only the question to go on with.
    expect((await one.last()).text).toBe(en('ask-category'))
    await one.send('/cancel')
    await report(one, '@after_return')
  })
})
