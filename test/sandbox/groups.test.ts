/**
 * Groups, supergroups and forums: members and rights, what bots are told of them, topics, commands, and the day a group
 * becomes a supergroup.
 */
import { beforeEach, describe, expect, it } from 'vitest'
import { type Look, type Row, useSandbox } from './support.ts'

const world = useSandbox()
type Update = { update_id: number } & Record<string, Row>
const token = '610:groups'
const other = '611:watcher'
const ok = { ok: true, result: true }
const refused = (description: string, code = 400) => ({
  ok: false,
  error_code: code,
  description: `${{ 400: 'Bad Request', 403: 'Forbidden' }[code]}: ${description}`,
})

async function news(of = token): Promise<Update[]> {
  const { result } = await world.bot('getUpdates', { allowed_updates: kinds }, of)
  const updates = result as Update[]
  if (updates.length) await world.bot('getUpdates', { offset: updates.at(-1)!.update_id + 1 }, of)
  return updates
}
const kinds = ['message', 'my_chat_member', 'chat_member', 'message_reaction', 'callback_query']
const call = (method: string, params: Row = {}) => world.bot(method, { chat_id: room, ...params }, token)

let ana = 0
let ben = 0
let room = 0
/** A fresh supergroup that Ana owns, with Ben and the bot in it. */
beforeEach(async () => {
  for (const one of [token, other]) await world.bot('getMe', {}, one)
  ana = await world.aPerson(null)
  ben = await world.aPerson(null)
  await aRoom({ type: 'supergroup' })
})

async function aRoom(body: Row): Promise<void> {
  const made = await world.control<{ id: number }>('POST', '/groups', { title: 'G', members: [ana, ben, 610], ...body })
  room = made.id
  await news()
  await news(other)
}
const put = (member: number, body: Row) => world.control('POST', `/groups/${room}/members`, { member, ...body })
const say = (user: number, body: Row) => world.control<Look>('POST', `/users/${user}/send`, { chat: room, ...body })

describe('members', () => {
  it('a bot without rights may not touch them, and nothing changes', async () => {
    for (const [method, params, words] of [
      ['banChatMember', { user_id: ben }, 'not enough rights to restrict/unrestrict chat member'],
      ['restrictChatMember', { user_id: ben, permissions: {} }, 'not enough rights to restrict/unrestrict chat member'],
      ['promoteChatMember', { user_id: ben, can_pin_messages: true }, 'not enough rights'],
      ['pinChatMessage', { message_id: 1 }, 'not enough rights to manage pinned messages in the chat'],
    ] as const) {
      await expect(call(method, params)).resolves.toEqual(refused(words))
    }
    await expect(call('getChatMember', { user_id: ben })).resolves.toMatchObject({ result: { status: 'member' } })
  })

  it('an administrator has the rights that were given and no others', async () => {
    await put(610, { as: 'administrator', rights: { can_restrict_members: true } })
    const { result } = await call('getChatMember', { user_id: 610 })
    expect(result).toMatchObject({
      status: 'administrator',
      can_manage_chat: true,
      can_restrict_members: true,
      can_pin_messages: false,
    })
    await expect(call('pinChatMessage', { message_id: 1 })).resolves.toMatchObject({ error_code: 400 })
    await expect(call('banChatMember', { user_id: ben })).resolves.toEqual(ok)
    await expect(call('getChatMember', { user_id: ben })).resolves.toMatchObject({ result: { status: 'kicked' } })
    await expect(call('unbanChatMember', { user_id: ben, only_if_banned: true })).resolves.toEqual(ok)
    await expect(call('getChatMember', { user_id: ben })).resolves.toMatchObject({ result: { status: 'left' } })
  })

  it('the owner, administrators and itself cannot be removed by a bot', async () => {
    await put(610, { as: 'administrator' })
    await put(ben, { as: 'administrator' })
    await expect(call('banChatMember', { user_id: ana })).resolves.toEqual(refused("can't remove chat owner"))
    await expect(call('banChatMember', { user_id: ben })).resolves.toEqual(
      refused('user is an administrator of the chat'),
    )
    await expect(call('banChatMember', { user_id: 610 })).resolves.toEqual(refused("can't restrict self"))
    await expect(call('banChatMember', { user_id: 5 })).resolves.toEqual(refused('user not found'))
  })

  it('a bot gives no right that it lacks itself', async () => {
    await put(610, { as: 'administrator', rights: { can_promote_members: true, can_pin_messages: true } })
    await expect(call('promoteChatMember', { user_id: ben, can_delete_messages: true })).resolves.toEqual(
      refused('RIGHT_FORBIDDEN', 403),
    )
    await expect(call('promoteChatMember', { user_id: ben, can_pin_messages: true })).resolves.toEqual(ok)
    const { result } = await call('getChatAdministrators')
    expect((result as { user: Row; status: string }[]).map(({ user, status }) => [user.id, status])).toEqual([
      [610, 'administrator'],
      [ana, 'creator'],
      [ben, 'administrator'],
    ])
    await expect(call('promoteChatMember', { user_id: ben })).resolves.toEqual(ok)
    await expect(call('getChatMember', { user_id: ben })).resolves.toMatchObject({ result: { status: 'member' } })
  })

  it('a restricted bot may send what is left to it', async () => {
    await put(610, { as: 'restricted', rights: { can_send_messages: true } })
    await expect(call('sendMessage', { text: 'x' })).resolves.toMatchObject({ ok: true })
    await expect(call('sendMediaGroup', { media: [{ type: 'photo', media: 'x' }] })).resolves.toMatchObject({
      error_code: 400,
    })
    await put(610, { as: 'restricted', rights: {} })
    await expect(call('sendMessage', { text: 'x' })).resolves.toEqual(
      refused('not enough rights to send text messages to the chat'),
    )
    await put(610, {})
    await world.control('POST', `/groups/${room}`, { permissions: { can_send_photos: true } })
    await expect(call('sendMessage', { text: 'x' })).resolves.toEqual(
      refused('not enough rights to send text messages to the chat'),
    )
    await expect(call('getChat')).resolves.toMatchObject({
      result: { type: 'supergroup', permissions: { can_send_messages: false, can_send_photos: true } },
    })
  })

  it('administrators that asked for it hear of others, everybody of themselves', async () => {
    await put(611, { as: 'administrator' })
    await put(610, { as: 'administrator' })
    await news()
    await news(other)
    await put(ben, { as: 'restricted', rights: { can_send_messages: true } })
    await put(610, { as: 'member' })
    const told = (updates: Update[]) =>
      updates.map((update) => {
        const kind = Object.keys(update)[1]!
        const { old_chat_member: before, new_chat_member: after } = update[kind] as Record<string, Row>
        return [kind, (after!.user as Row).id, before!.status, after!.status]
      })
    expect(told(await news(other))).toEqual([
      ['chat_member', ben, 'member', 'restricted'],
      ['chat_member', 610, 'administrator', 'member'],
    ])
    expect(told(await news())).toEqual([
      ['chat_member', ben, 'member', 'restricted'],
      ['my_chat_member', 610, 'administrator', 'member'],
    ])
    await put(ben, {})
    await expect(news()).resolves.toEqual([])
  })

  it('rights of the wrong kind are refused', async () => {
    for (const body of [{ as: 'king' }, { as: 'administrator', rights: 'all' }, { as: 'restricted', rights: [] }]) {
      await expect(put(ben, body)).resolves.toMatchObject({ error: { code: 'bad_field' } })
    }
    await aRoom({})
    await expect(put(ben, { as: 'restricted' })).resolves.toMatchObject({ error: { code: 'bad_field' } })
  })

  it('a bot reads everything in a group once its owner switched that on', async () => {
    await say(ana, { text: 'good morning' })
    await expect(news()).resolves.toEqual([])
    await world.control('POST', '/bots/610', { reads_groups: true })
    await say(ana, { text: 'good morning' })
    expect((await news()).map(({ message }) => message!.text)).toEqual(['good morning'])
    await world.control('POST', '/bots/610', { reads_groups: false })
  })
})

describe('a group that becomes a supergroup', () => {
  it('says so in both, and calls to the old number are told the new one', async () => {
    await aRoom({})
    const old = room
    const { id } = await world.control<{ id: number }>('POST', `/groups/${old}/upgrade`)
    expect(
      (await news()).map(({ message }) => [
        message!.chat,
        message!.migrate_to_chat_id ?? message!.migrate_from_chat_id,
      ]),
    ).toEqual([
      [{ id: old, title: 'G', type: 'group' }, id],
      [{ id, title: 'G', type: 'supergroup' }, old],
    ])
    await expect(call('sendMessage', { text: 'x' })).resolves.toEqual({
      ...refused('group chat was upgraded to a supergroup chat'),
      parameters: { migrate_to_chat_id: id },
    })
    await expect(call('sendMessage', { chat_id: id, text: 'x' })).resolves.toMatchObject({ ok: true })
    await expect(world.control('POST', `/groups/${old}/upgrade`)).resolves.toMatchObject({
      error: { code: 'not_a_group' },
    })
  })
})

describe('a forum', () => {
  const topic = async (name: string) =>
    ((await call('createForumTopic', { name })).result as { message_thread_id: number }).message_thread_id

  it('is asked for by administrators with the right to it, and nothing else is a forum', async () => {
    await expect(call('createForumTopic', { name: 'T' })).resolves.toEqual(refused('the chat is not a forum'))
    await aRoom({ forum: true })
    await expect(call('createForumTopic', { name: 'T' })).resolves.toEqual(
      refused('not enough rights to create a topic'),
    )
    await put(610, { as: 'administrator', rights: { can_pin_messages: true } })
    await expect(call('createForumTopic', { name: 'T' })).resolves.toMatchObject({ error_code: 400 })
    await put(610, { as: 'administrator', rights: { can_manage_topics: true } })
    await expect(call('createForumTopic', { name: ' ' })).resolves.toEqual(refused('topic name must be non-empty'))
    await expect(call('createForumTopic', { name: 'T', icon_color: 1 })).resolves.toEqual(
      refused('invalid forum topic icon color specified'),
    )
    await expect(call('createForumTopic', { name: 'T', icon_color: 9367192 })).resolves.toEqual({
      ok: true,
      result: { message_thread_id: expect.any(Number) as number, name: 'T', icon_color: 9367192 },
    })
    await expect(call('getChat')).resolves.toMatchObject({ result: { is_forum: true } })
  })

  it('keeps messages in their topics, closed ones shut, and deleted ones gone', async () => {
    await aRoom({ forum: true })
    await put(610, { as: 'administrator' })
    await news()
    const id = await topic('Cases')
    const { result } = await call('sendMessage', { text: 'in it', message_thread_id: id })
    expect(result).toMatchObject({ message_thread_id: id, is_topic_message: true })
    await expect(call('sendMessage', { text: 'x', message_thread_id: 9999 })).resolves.toEqual(
      refused('message thread not found'),
    )
    await say(ana, { text: 'mine', thread: id })
    await say(ana, { text: 'general' })
    expect((await news()).map(({ message }) => [message!.text, message!.message_thread_id])).toEqual([
      ['mine', id],
      ['general', undefined],
    ])
    await expect(call('editForumTopic', { message_thread_id: id, name: 'Cases' })).resolves.toEqual(
      refused('TOPIC_NOT_MODIFIED'),
    )
    await expect(call('editForumTopic', { message_thread_id: id, name: 'Old cases' })).resolves.toEqual(ok)
    await expect(call('closeForumTopic', { message_thread_id: id })).resolves.toEqual(ok)
    await expect(call('closeForumTopic', { message_thread_id: id })).resolves.toEqual(refused('TOPIC_NOT_MODIFIED'))
    await expect(say(ana, { text: 'x', thread: id })).resolves.toMatchObject({ error: { code: 'topic_closed' } })
    await put(610, { as: 'member' })
    await expect(call('sendMessage', { text: 'x', message_thread_id: id })).resolves.toEqual(refused('TOPIC_CLOSED'))
    await put(610, { as: 'administrator' })
    await expect(call('reopenForumTopic', { message_thread_id: id })).resolves.toEqual(ok)
    await expect(world.control('GET', `/chats/${room}`)).resolves.toMatchObject({
      topics: [{ id, name: 'Old cases', icon_color: 7322096 }],
    })
    await expect(call('deleteForumTopic', { message_thread_id: id })).resolves.toEqual(ok)
    await expect(call('sendMessage', { text: 'x', message_thread_id: id })).resolves.toMatchObject({ error_code: 400 })
    const { messages } = await world.control<Look>('GET', `/chats/${room}/messages`)
    expect(messages.map(({ text }) => text).filter((text) => text !== null)).toEqual(['general'])
    await expect(say(ana, { text: 'x', thread: id })).resolves.toMatchObject({ error: { code: 'topic_not_found' } })
  })
})

describe('commands in a group', () => {
  it('are those of the narrowest scope that holds for the person', async () => {
    const set = (description: string, scope: Row) =>
      call('setMyCommands', { chat_id: undefined, commands: [{ command: 'c', description }], scope })
    const seen = async (user: number) => {
      const { bot } = await world.control<{ bot: { commands: Row[] } }>('GET', `/users/${user}?bot=610&chat=${room}`)
      return bot.commands.map(({ description }) => description)
    }
    const steps: [string, Row, string, string][] = [
      ['default', { type: 'default' }, 'default', 'default'],
      ['private', { type: 'all_private_chats' }, 'default', 'default'],
      ['groups', { type: 'all_group_chats' }, 'groups', 'groups'],
      ['administrators', { type: 'all_chat_administrators' }, 'administrators', 'groups'],
      ['chat', { type: 'chat', chat_id: room }, 'chat', 'chat'],
      ['its administrators', { type: 'chat_administrators', chat_id: room }, 'its administrators', 'chat'],
      ['Ben', { type: 'chat_member', chat_id: room, user_id: ben }, 'its administrators', 'Ben'],
    ]
    for (const [description, scope, forAna, forBen] of steps) {
      await expect(set(description, scope)).resolves.toEqual(ok)
      expect([await seen(ana), await seen(ben)]).toEqual([[forAna], [forBen]])
    }
  })
})
