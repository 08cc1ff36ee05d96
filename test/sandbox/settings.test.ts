/**
 * What a bot says about itself and asks about chats.
 */
import { describe, expect, it } from 'vitest'
import { type Row, useSandbox } from './support.ts'

const world = useSandbox()

describe('a bot', () => {
  it('knows itself', async () => {
    await expect(world.bot('getMe')).resolves.toEqual({
      ok: true,
      result: {
        id: 7000000001,
        is_bot: true,
        first_name: 'Saksi',
        username: 'saksi_sandbox_bot',
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
        can_connect_to_business: false,
        has_main_web_app: false,
      },
    })
    for (const method of ['logOut', 'close'])
      await expect(world.bot(method)).resolves.toEqual({ ok: true, result: true })
  })

  it('shows each person the commands of their language, and one list to a chat of its own', async () => {
    const list = (description: string) => [{ command: 'report', description }]
    await world.bot('setMyCommands', { commands: list('Report') })
    await world.bot('setMyCommands', {
      commands: list('Lapor'),
      language_code: 'ms',
      scope: { type: 'all_private_chats' },
    })
    const [en, ms] = await Promise.all(
      ['en', 'ms'].map((language_code) =>
        world.control<{ id: number }>('POST', '/users', { first_name: 'A', language_code }),
      ),
    )
    const shown = async (id: number) =>
      (await world.control<{ bot: { commands: Row[] } }>('GET', `/users/${id}`)).bot.commands
    await expect(shown(en!.id)).resolves.toEqual(list('Report'))
    await expect(shown(ms!.id)).resolves.toEqual(list('Lapor'))
    await world.control('POST', `/users/${ms!.id}/send`, { text: '/start' })
    const own = { scope: { type: 'chat', chat_id: ms!.id } }
    await world.bot('setMyCommands', { commands: list('Queue'), ...own })
    await expect(shown(ms!.id)).resolves.toEqual(list('Queue'))
    await world.bot('deleteMyCommands', own)
    await expect(world.bot('getMyCommands', own)).resolves.toEqual({ ok: true, result: [] })
    await expect(shown(ms!.id)).resolves.toEqual(list('Lapor'))
  })

  it('has a name, descriptions and a menu button', async () => {
    await world.bot('setMyDescription', { description: 'What it does', language_code: 'fr' })
    await world.bot('setMyShortDescription', { short_description: 'Short' })
    await expect(world.bot('getMyDescription', { language_code: 'fr' })).resolves.toMatchObject({
      result: { description: 'What it does' },
    })
    await expect(world.bot('getMyDescription')).resolves.toMatchObject({ result: { description: '' } })
    await expect(world.bot('getMyShortDescription', { language_code: 'fr' })).resolves.toMatchObject({
      result: { short_description: 'Short' },
    })
    await expect(world.bot('getMyName')).resolves.toMatchObject({ result: { name: 'Saksi' } })
    await expect(world.bot('setMyName', { name: 'x'.repeat(65) })).resolves.toMatchObject({ error_code: 400 })
    await world.bot('setChatMenuButton', { menu_button: { type: 'commands' } })
    await expect(world.bot('getChatMenuButton')).resolves.toMatchObject({ result: { type: 'commands' } })
  })
})

describe('chats', () => {
  it('are known by id or public name, a private channel only to its members', async () => {
    await expect(world.bot('getChat', { chat_id: '@golden_lantern_invented' })).resolves.toMatchObject({
      result: {
        type: 'channel',
        title: 'Golden Lantern Signals (invented)',
        username: 'golden_lantern_invented',
        description: 'Invented for the sandbox: an investment scam.',
      },
    })
    const hidden = await world.control<{ id: number }>('POST', '/channels', { title: 'Hidden' })
    await expect(world.bot('getChat', { chat_id: hidden.id })).resolves.toMatchObject({
      description: 'Bad Request: chat not found',
    })
    await world.control('POST', `/channels/${hidden.id}/members`, { member: 'bot', as: 'administrator' })
    await expect(world.bot('getChat', { chat_id: hidden.id })).resolves.toMatchObject({ result: { id: hidden.id } })
    await expect(world.bot('sendMessage', { chat_id: hidden.id, text: 'post' })).resolves.toMatchObject({
      result: { message_id: 1, sender_chat: { id: hidden.id } },
    })
  })

  it('refuse a bot that is not in them', async () => {
    await expect(world.bot('sendMessage', { chat_id: '@harbour_news_invented', text: 'x' })).resolves.toEqual({
      ok: false,
      error_code: 403,
      description: 'Forbidden: bot is not a member of the channel chat',
    })
  })

  it('tell who stands how in them', async () => {
    const ana = await world.aPerson()
    const ben = await world.aPerson(null)
    const group = await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana, 'bot'] })
    const status = async (user_id: number) => (await world.bot('getChatMember', { chat_id: group.id, user_id })).result
    expect([await status(ana), await status(7000000001), await status(ben)]).toMatchObject([
      { status: 'creator' },
      { status: 'member' },
      { status: 'left' },
    ])
    await expect(world.bot('getChatMember', { chat_id: group.id, user_id: 1 })).resolves.toMatchObject({
      description: 'Bad Request: user not found',
    })
    // Looking at a chat is not writing in it.
    await world.control('GET', `/users/${ben}/messages`)
    await expect(world.bot('sendMessage', { chat_id: ben, text: 'x' })).resolves.toMatchObject({
      description: 'Bad Request: chat not found',
    })
    // Known from the group, but never written to the bot.
    await world.control('POST', `/groups/${group.id}/members`, { member: ben })
    await expect(world.bot('sendMessage', { chat_id: ben, text: 'x' })).resolves.toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    })
    await expect(world.bot('sendMessage', { chat_id: 7000000001, text: 'x' })).resolves.toMatchObject({
      error_code: 403,
    })
  })
})

describe('forwarding and copying by a bot', () => {
  it('keeps the first origin in a forward and nothing of it in a copy', async () => {
    const ana = await world.aPerson()
    const ben = await world.aPerson()
    const { messages } = await world.control<{ messages: { message_id: number }[] }>('POST', `/users/${ana}/send`, {
      text: 'words',
    })
    const from = { from_chat_id: ana, message_id: messages[0]!.message_id }
    await expect(world.bot('forwardMessage', { chat_id: ben, ...from })).resolves.toMatchObject({
      result: { text: 'words', from: { is_bot: true }, forward_origin: { type: 'user', sender_user: { id: ana } } },
    })
    const { result } = await world.bot('copyMessage', { chat_id: ben, ...from })
    expect(result).toEqual({ message_id: expect.any(Number) as number })
    const { result: kept } = await world.bot('sendMessage', { chat_id: ana, text: 'x', protect_content: true })
    const { message_id } = kept as { message_id: number }
    await expect(world.bot('forwardMessage', { chat_id: ben, from_chat_id: ana, message_id })).resolves.toMatchObject({
      description: "Bad Request: message can't be forwarded",
    })
  })
})
