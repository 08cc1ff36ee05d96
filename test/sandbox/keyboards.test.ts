/**
 * Reply keyboards that ask a person for people, a chat, a number or a place; deep links; texts to copy; and the window
 * in which a pressed button can be answered.
 */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox } from '../../sandbox/server.ts'
import { type Look, type Row, speakTo, useSandbox } from './support.ts'

const world = useSandbox()
type Update = { update_id: number } & Record<string, Row>
let ana = 0
let ben = 0
beforeAll(async () => {
  ben = await world.aPerson(null)
})
beforeEach(async () => {
  ana = await world.aPerson()
})

async function news(): Promise<Row[]> {
  const { result } = await world.bot('getUpdates')
  const updates = result as Update[]
  if (updates.length) await world.bot('getUpdates', { offset: updates.at(-1)!.update_id + 1 })
  return updates.map(({ message }) => message ?? {})
}
const keyboard = (button: Row) =>
  world.bot('sendMessage', { chat_id: ana, text: 'x', reply_markup: { keyboard: [[{ text: 'Choose', ...button }]] } })
const press = (body: Row) => world.control('POST', `/users/${ana}/press`, { button: 'Choose', ...body })

describe('a button that asks for people', () => {
  it('sends those the person chose, with the names the bot asked for', async () => {
    await keyboard({ request_users: { request_id: 7, user_is_bot: false, max_quantity: 2, request_name: true } })
    await expect(press({})).resolves.toMatchObject({ error: { code: 'choice_needed' } })
    await expect(press({ share: [ben] })).resolves.toMatchObject({ kind: 'shared' })
    const [message] = await news()
    expect(message!.users_shared).toEqual({
      request_id: 7,
      user_ids: [ben],
      users: [{ user_id: ben, first_name: 'Person 1' }],
    })
  })

  it.each<[string, () => Row, string]>([
    ['a bot where people are asked for', () => ({ share: ['saksi_sandbox_bot'] }), 'choice_does_not_fit'],
    ['more than asked for', () => ({ share: [ben, ana] }), 'choice_does_not_fit'],
    ['nobody known', () => ({ share: 'nobody' }), 'user_not_found'],
  ])('takes not %s', async (_, body, code) => {
    await keyboard({ request_users: { request_id: 7, user_is_bot: false } })
    await expect(press(body())).resolves.toMatchObject({ error: { code } })
    await expect(news()).resolves.toEqual([])
  })
})

describe('a button that asks for a chat', () => {
  const aGroup = async (body: Row) =>
    (await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana], ...body })).id

  it('sends the one the person chose, and gives the bot the rights it asked for', async () => {
    const group = await aGroup({ type: 'supergroup', username: 'village_square_inv' })
    const rights = { can_pin_messages: true }
    await keyboard({
      request_chat: {
        request_id: 8,
        chat_is_channel: false,
        chat_has_username: true,
        chat_is_created: true,
        request_title: true,
        request_username: true,
        bot_administrator_rights: rights,
      },
    })
    await press({ share: '@village_square_inv' })
    const messages = await news()
    expect(messages.at(-1)!.chat_shared).toEqual({
      request_id: 8,
      chat_id: group,
      title: 'G',
      username: 'village_square_inv',
    })
    await expect(world.bot('getChatMember', { chat_id: group, user_id: 7000000001 })).resolves.toMatchObject({
      result: { status: 'administrator', can_pin_messages: true, can_delete_messages: false },
    })
  })

  it.each<[string, Row, Row, string]>([
    ['a group where a channel is asked for', {}, { chat_is_channel: true }, 'it is no channel'],
    ['a chat the person is not in', { members: [] }, {}, 'is not in it'],
    ['a group where a forum is asked for', {}, { chat_is_forum: true }, 'it is no forum'],
    ['a forum where none is asked for', { forum: true }, { chat_is_forum: false }, 'it is a forum'],
    ['a chat without a username', {}, { chat_has_username: true }, 'of its username'],
    ['a chat without the bot', {}, { bot_is_member: true }, 'the bot is not in it'],
    ['a chat of another owner', { members: [1] }, { chat_is_created: true }, 'does not own it'],
    [
      'a chat without that right',
      { members: [1] },
      { user_administrator_rights: { can_pin_messages: true } },
      'has no right "can_pin_messages" there',
    ],
  ])('takes not %s', async (_, group, request, why) => {
    const members = group.members === undefined ? [ana] : (group.members as number[]).flatMap(() => [ben, ana])
    const share = await aGroup({ ...group, members })
    await keyboard({ request_chat: { request_id: 8, chat_is_channel: false, ...request } })
    const { error } = await press({ share })
    expect(error).toMatchObject({ code: 'choice_does_not_fit', message: expect.stringContaining(why) as string })
    await expect(news()).resolves.toEqual([])
  })
})

describe('a button that asks for more', () => {
  it('sends the own number and the own place', async () => {
    await keyboard({ request_contact: true })
    await press({ share: '+00 123' })
    await keyboard({ request_location: true })
    await press({ latitude: 1.5, longitude: -2 })
    expect((await news()).map(({ contact, location }) => contact ?? location)).toEqual([
      { phone_number: '+00 123', first_name: expect.any(String) as string, user_id: ana },
      { latitude: 1.5, longitude: -2 },
    ])
  })

  it('exists in private chats only', async () => {
    const { id } = await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana, 'bot'] })
    await news()
    for (const [button, words] of [
      [{ request_contact: true }, 'phone number can be requested in private chats only'],
      [{ request_location: true }, 'location can be requested in private chats only'],
      [{ request_users: { request_id: 1 } }, 'users can be requested in private chats only'],
      [{ request_chat: { request_id: 1, chat_is_channel: true } }, 'chats can be requested in private chats only'],
      [{ web_app: { url: 'https://example.com' } }, 'web App buttons can be used in private chats only'],
    ] as const) {
      const reply_markup = { keyboard: [[{ text: 'x', ...button }]] }
      await expect(world.bot('sendMessage', { chat_id: id, text: 'x', reply_markup })).resolves.toEqual({
        ok: false,
        error_code: 400,
        description: `Bad Request: ${words}`,
      })
    }
  })

  it.each<[Row, string]>([
    [{ request_users: {} }, `can't parse keyboard button: Can't find field "request_id"`],
    [{ request_chat: { request_id: 1 } }, `can't parse keyboard button: Can't find field "chat_is_channel"`],
    [{ text: ' ' }, 'keyboard button text must be non-empty'],
    [
      { web_app: { url: 'http://example.com' } },
      "keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
    ],
  ])('is refused as %o', async (button, words) => {
    await expect(keyboard(button)).resolves.toMatchObject({ description: `Bad Request: ${words}` })
  })
})

describe('a text to copy', () => {
  it('is given to the person and never to the bot', async () => {
    const reply_markup = { inline_keyboard: [[{ text: 'Copy', copy_text: { text: 'RECEIPT-7' } }]] }
    await world.bot('sendMessage', { chat_id: ana, text: 'x', reply_markup })
    await expect(press({ button: 'Copy' })).resolves.toMatchObject({ kind: 'copy_text', text: 'RECEIPT-7' })
    await expect(news()).resolves.toEqual([])
  })
})

describe('a deep link', () => {
  const start = (body: Row, user = ana) => world.control<Look>('POST', `/users/${user}/start`, body)

  it('starts the bot with its payload, as a link or by its parts', async () => {
    await start({ link: 'https://t.me/saksi_sandbox_bot?start=abc-DEF_1' })
    await start({ link: 't.me/Saksi_Sandbox_Bot' })
    await start({ payload: 'invite_7' })
    expect((await news()).map(({ text }) => text)).toEqual(['/start abc-DEF_1', '/start', '/start invite_7'])
  })

  it('adds the bot to a group', async () => {
    const { id } = await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana] })
    const link = 'https://t.me/saksi_sandbox_bot?startgroup=hi'
    await expect(start({ link })).resolves.toMatchObject({ error: { code: 'bad_field' } })
    await start({ link, chat: id })
    // Before them stands my_chat_member.
    expect((await news()).slice(1).map(({ text, new_chat_members }) => [text, new_chat_members !== undefined])).toEqual(
      [
        [undefined, true],
        ['/start@saksi_sandbox_bot hi', false],
      ],
    )
  })

  it.each<[Row, string]>([
    [{ payload: 'a b' }, 'bad_field'],
    [{ payload: 'x'.repeat(65) }, 'bad_field'],
    [{ link: 'https://example.com/saksi_sandbox_bot?start=a' }, 'bad_field'],
    [{ link: 'https://t.me/nobody_bot?start=a' }, 'bot_not_found'],
  ])('is refused as %o', async (body, code) => {
    await expect(start(body)).resolves.toMatchObject({ error: { code } })
  })
})

describe('a pressed button', () => {
  it('can be answered for fifteen seconds of real time and not a millisecond longer', async () => {
    let now = 1_700_000_000_000
    const sandbox = await startSandbox({ port: 0, realNow: () => now })
    const own = speakTo(() => sandbox)
    const user = await own.aPerson()
    const reply_markup = { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] }
    await own.bot('sendMessage', { chat_id: user, text: 'x', reply_markup })
    const pressed = async () =>
      (await own.control('POST', `/users/${user}/press`, { data: 'b', timeout: 0 })).callback_query_id
    const one = await pressed()
    now += 15_000
    await expect(own.bot('answerCallbackQuery', { callback_query_id: one })).resolves.toEqual({
      ok: true,
      result: true,
    })
    const other = await pressed()
    now += 15_001
    await expect(own.bot('answerCallbackQuery', { callback_query_id: other })).resolves.toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    await sandbox.close()
  })
})
