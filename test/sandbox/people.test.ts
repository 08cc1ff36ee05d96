/**
 * What people do: write, edit, forward, press, block, send things; and what the bot is told of it.
 */
import { describe, expect, it } from 'vitest'
import { type Look, type Row, useSandbox } from './support.ts'

const world = useSandbox()
type Update = { update_id: number } & Record<string, Row>

/** All updates of the program's bot since the last look. */
async function news(): Promise<Update[]> {
  const { result } = await world.bot('getUpdates')
  const updates = result as Update[]
  if (updates.length) await world.bot('getUpdates', { offset: updates.at(-1)!.update_id + 1 })
  return updates
}

const send = (user: number, body: Row) => world.control<Look>('POST', `/users/${user}/send`, body)
const press = (user: number, body: Row) => world.control('POST', `/users/${user}/press`, body)

describe('a person', () => {
  it('writes as somebody with a name and a language, and commands, links and mentions are marked', async () => {
    const { id } = await world.control<{ id: number }>('POST', '/users', {
      first_name: 'Ana',
      username: 'ana_inv',
      language_code: 'ms',
    })
    await send(id, { text: '/report https://t.me/some_channel, @other_one. x' })
    const [update] = await news()
    expect(update!.message).toEqual({
      message_id: 1,
      from: { id, is_bot: false, first_name: 'Ana', username: 'ana_inv', language_code: 'ms' },
      chat: { id, first_name: 'Ana', username: 'ana_inv', type: 'private' },
      date: expect.any(Number) as number,
      text: '/report https://t.me/some_channel, @other_one. x',
      entities: [
        { type: 'bot_command', offset: 0, length: 7 },
        { type: 'url', offset: 8, length: 25 },
        { type: 'mention', offset: 35, length: 10 },
      ],
    })
  })

  it('has a long text cut into messages, never through a character', async () => {
    const id = await world.aPerson()
    const { messages } = await send(id, { text: `${'a'.repeat(4095)}😀${'b'.repeat(5000)}` })
    expect(messages.map(({ text }) => text!.length)).toEqual([4095, 4096, 906])
    await expect(news()).resolves.toHaveLength(3)
  })

  it('can send a text exactly as it is, whatever is in it', async () => {
    const id = await world.aPerson()
    const text = `  a\u0000\u202e\ud800 ${'x'.repeat(100_000)}`
    await send(id, { text, raw: true })
    const [update] = await news()
    expect(update!.message!.text).toBe(text)
  })

  it('edits what it wrote', async () => {
    const id = await world.aPerson()
    const { messages } = await send(id, { text: 'before' })
    await world.control('POST', `/users/${id}/edit`, { message_id: messages[0]!.message_id, text: 'after' })
    const updates = await news()
    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['message', 'edited_message'])
    expect(updates[1]!.edited_message).toMatchObject({ text: 'after', edit_date: expect.any(Number) as number })
  })

  it('forwards a channel’s post, a person’s words, and hidden words', async () => {
    const id = await world.aPerson()
    const channel = await world.control<{ id: number }>('POST', '/channels', {
      title: 'Village',
      username: 'village_inv',
    })
    const post = await world.control<Row>('POST', '/channels/village_inv/posts', {
      text: 'The well is open.',
      date: '2026-01-02T00:00:00Z',
    })
    expect(post.link).toBe('https://t.me/village_inv/1')
    const ben = await world.control<{ id: number }>('POST', '/users', { first_name: 'Ben', last_name: 'B' })
    const forward = (body: Row) => world.control('POST', `/users/${id}/forward`, body)
    await forward({ channel: '@village_inv', message_id: 1 })
    await forward({ from_user: ben.id, text: 'hi' })
    await forward({ from_user: ben.id, text: 'hi', hidden: true })
    const date = expect.any(Number) as number
    expect((await news()).map(({ message }) => [message!.text, message!.forward_origin])).toEqual([
      [
        'The well is open.',
        {
          type: 'channel',
          chat: { id: channel.id, title: 'Village', username: 'village_inv', type: 'channel' },
          message_id: 1,
          date: 1767312000,
        },
      ],
      ['hi', { type: 'user', sender_user: { id: ben.id, is_bot: false, first_name: 'Ben', last_name: 'B' }, date }],
      ['hi', { type: 'hidden_user', sender_user_name: 'Ben B', date }],
    ])
  })

  it('sends a sticker, a contact, a place and an album', async () => {
    const id = await world.aPerson()
    for (const media of ['sticker', 'contact', 'location', 'voice', 'document']) await send(id, { media })
    await send(id, { media: 'album', items: [{ media: 'photo', caption: 'one' }, { media: 'photo' }] })
    const messages = (await news()).map(({ message }) => message!)
    expect(
      messages.map((message) =>
        ['sticker', 'contact', 'location', 'voice', 'document', 'photo'].find((kind) => message[kind]),
      ),
    ).toEqual(['sticker', 'contact', 'location', 'voice', 'document', 'photo', 'photo'])
    expect(messages[5]!.media_group_id).toBe(messages[6]!.media_group_id)
    expect(messages.map((message) => message.message_id)).toEqual(
      Array.from({ length: 7 }, (_, index) => Number(messages[0]!.message_id) + index),
    )
  })

  it('blocks the bot, which then cannot write, and takes it back', async () => {
    const id = await world.aPerson()
    await world.control('POST', `/users/${id}/block`, {})
    await expect(world.bot('sendMessage', { chat_id: id, text: 'x' })).resolves.toEqual({
      ok: false,
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    })
    await expect(send(id, { text: 'x' })).resolves.toMatchObject({ error: { code: 'bot_is_blocked' } })
    await world.control('POST', `/users/${id}/unblock`, {})
    await expect(world.bot('sendMessage', { chat_id: id, text: 'x' })).resolves.toMatchObject({ ok: true })
    const changes = (await news()).map(({ my_chat_member: change }) => [
      change!.old_chat_member,
      change!.new_chat_member,
    ])
    expect(changes).toMatchObject([
      [{ status: 'member' }, { status: 'kicked' }],
      [{ status: 'kicked' }, { status: 'member' }],
    ])
  })
})

describe('a pressed button', () => {
  const keyboard = {
    inline_keyboard: [
      [
        { text: 'Yes, send', callback_data: 'yes' },
        { text: 'Site', url: 'https://example.com/' },
      ],
      [{ text: 'Copy', copy_text: { text: 'code' } }],
    ],
  }

  /** Answers the next callback query as a bot would, and gives it back. */
  async function answerNext(params: Row): Promise<Row> {
    const { result } = await world.bot('getUpdates', { timeout: 5 })
    const [update] = result as Update[]
    await world.bot('getUpdates', { offset: update!.update_id + 1 })
    await world.bot('answerCallbackQuery', { callback_query_id: update!.callback_query!.id, ...params })
    return update!.callback_query!
  }

  it('is found by text or data, reaches the bot, and brings back its answer', async () => {
    const id = await world.aPerson()
    await world.bot('sendMessage', { chat_id: id, text: 'Sure?', reply_markup: keyboard })
    const [pressed, query] = await Promise.all([
      press(id, { button: 'yes,  SEND' }),
      answerNext({ text: 'Kept.', show_alert: true }),
    ])
    expect(pressed).toMatchObject({ kind: 'callback', answered: true, answer: { text: 'Kept.', show_alert: true } })
    expect(query).toMatchObject({ data: 'yes', from: { id }, message: { text: 'Sure?', chat: { id } } })
    const [again] = await Promise.all([press(id, { data: 'yes' }), answerNext({})])
    expect(again).toMatchObject({ answered: true, answer: { show_alert: false } })
  })

  it('that opens, copies or does not exist never reaches the bot', async () => {
    const id = await world.aPerson()
    await world.bot('sendMessage', { chat_id: id, text: 'Sure?', reply_markup: keyboard })
    await expect(press(id, { button: 'Site' })).resolves.toMatchObject({ kind: 'url', url: 'https://example.com/' })
    await expect(press(id, { button: 'Copy' })).resolves.toMatchObject({ kind: 'copy_text', text: 'code' })
    await expect(press(id, { button: 'No' })).resolves.toEqual({
      error: {
        code: 'button_not_found',
        message: 'There is no button "No" in this chat.',
        next: 'The newest buttons are: "Yes, send", "Site", "Copy".',
      },
    })
    await expect(news()).resolves.toEqual([])
  })

  it('of a reply keyboard sends its words', async () => {
    const id = await world.aPerson()
    await world.bot('sendMessage', { chat_id: id, text: 'Sure?', reply_markup: { keyboard: [['Yes'], ['No']] } })
    await expect(press(id, { button: 'No' })).resolves.toMatchObject({ kind: 'reply' })
    expect((await news()).map(({ message }) => message!.text)).toEqual(['No'])
    await world.bot('sendMessage', { chat_id: id, text: 'Done.', reply_markup: { remove_keyboard: true } })
    await expect(world.control('GET', `/users/${id}/messages`)).resolves.toMatchObject({ reply_keyboard: null })
  })

  it('can be an old one that is gone from the message', async () => {
    const id = await world.aPerson()
    const { result } = await world.bot('sendMessage', { chat_id: id, text: 'Sure?', reply_markup: keyboard })
    const { message_id } = result as { message_id: number }
    await world.bot('editMessageReplyMarkup', { chat_id: id, message_id })
    const [pressed, query] = await Promise.all([
      press(id, { data: 'yes', message_id }),
      answerNext({ text: 'Too late.' }),
    ])
    expect([pressed.answered, query.data]).toEqual([true, 'yes'])
  })

  it('nobody answers is reported as such, and its query is the bot’s own', async () => {
    const id = await world.aPerson()
    await world.bot('sendMessage', { chat_id: id, text: 'Sure?', reply_markup: keyboard })
    const pressed = await press(id, { data: 'yes', timeout: 0 })
    expect(pressed).toMatchObject({ answered: false, answer: null })
    const stolen = await world.bot('answerCallbackQuery', { callback_query_id: pressed.callback_query_id }, '777:thief')
    expect(stolen).toMatchObject({ error_code: 400 })
    await news()
  })
})

describe('a group', () => {
  it('tells the bot of its arrival, of commands and answers, and of its removal; not of other talk', async () => {
    const id = await world.aPerson()
    const group = await world.control<{ id: number }>('POST', '/groups', { title: 'Neighbours', members: [id] })
    await world.control('POST', `/groups/${group.id}/members`, { member: 'bot' })
    await send(id, { chat: group.id, text: 'good morning' })
    await send(id, { chat: group.id, text: '/report' })
    await send(id, { chat: group.id, text: '/report@another_bot' })
    await world.bot('sendMessage', { chat_id: group.id, text: 'Not here.' })
    await world.control('DELETE', `/groups/${group.id}/members/bot`)
    const kinds = (await news()).map((update) => [
      Object.keys(update)[1],
      update.message?.text ?? Object.keys(update.message ?? update.my_chat_member ?? {}).at(-1),
    ])
    expect(kinds).toEqual([
      ['my_chat_member', 'new_chat_member'],
      ['message', 'new_chat_members'],
      ['message', '/report'],
      ['my_chat_member', 'new_chat_member'],
      ['message', 'left_chat_member'],
    ])
    await expect(world.bot('sendMessage', { chat_id: group.id, text: 'x' })).resolves.toEqual({
      ok: false,
      error_code: 403,
      description: 'Forbidden: bot was kicked from the group chat',
    })
  })

  it('can be left by the bot', async () => {
    const id = await world.aPerson()
    const group = await world.control<{ id: number }>('POST', '/groups', { title: 'Neighbours', members: [id, 'bot'] })
    await expect(world.bot('getChatMemberCount', { chat_id: group.id })).resolves.toEqual({ ok: true, result: 2 })
    await expect(world.bot('leaveChat', { chat_id: group.id })).resolves.toEqual({ ok: true, result: true })
    await expect(world.bot('getChatMemberCount', { chat_id: group.id })).resolves.toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot is not a member of the group chat',
    })
    await news()
  })
})
