/**
 * What is done to messages of a group without writing: pins, reactions, removal of what others wrote.
 */
import { beforeEach, describe, expect, it } from 'vitest'
import { type Answer, type Look, type Row, useSandbox } from './support.ts'

const world = useSandbox()
const token = '620:pins'
const ok = { ok: true, result: true }
const refused = (description: string) => ({ ok: false, error_code: 400, description: `Bad Request: ${description}` })

let ana = 0
let room = 0
/** A fresh supergroup that Ana owns, with the bot in it. */
beforeEach(async () => {
  await world.bot('getMe', {}, token)
  ana = await world.aPerson(null)
  const group = { title: 'G', type: 'supergroup', members: [ana, 620] }
  room = (await world.control<{ id: number }>('POST', '/groups', group)).id
})

const call = (method: string, params: Row = {}) => world.bot(method, { chat_id: room, ...params }, token)
const make = (rights?: Row) =>
  world.control('POST', `/groups/${room}/members`, { member: 620, as: 'administrator', ...(rights ? { rights } : {}) })

/** The reactions the bot was told of since the last look. */
async function reactions(): Promise<Row[]> {
  const { result } = await world.bot('getUpdates', { allowed_updates: ['message_reaction'] }, token)
  const updates = result as ({ update_id: number } & Row)[]
  if (updates.length) await world.bot('getUpdates', { offset: updates.at(-1)!.update_id + 1 }, token)
  return updates
}

describe('a message', () => {
  const sent = async (answer: Promise<Answer>) => ((await answer).result as { message_id: number }).message_id

  it('is pinned and unpinned, the newest first', async () => {
    await make({ can_pin_messages: true })
    const [one, two] = [await sent(call('sendMessage', { text: '1' })), await sent(call('sendMessage', { text: '2' }))]
    const pinned = async () =>
      ((await call('getChat')).result as { pinned_message?: { text: string } }).pinned_message?.text
    for (const message_id of [one, two]) await expect(call('pinChatMessage', { message_id })).resolves.toEqual(ok)
    expect(await pinned()).toBe('2')
    await expect(call('unpinChatMessage')).resolves.toEqual(ok)
    expect(await pinned()).toBe('1')
    await expect(call('unpinAllChatMessages')).resolves.toEqual(ok)
    await expect(call('unpinChatMessage', { message_id: one })).resolves.toEqual(refused('message to unpin not found'))
    await expect(call('pinChatMessage', { message_id: 9999 })).resolves.toEqual(refused('message to pin not found'))
  })

  it('gets one reaction of the bot, out of those that exist', async () => {
    const message_id = await sent(call('sendMessage', { text: '1' }))
    const react = (reaction: Row[]) => call('setMessageReaction', { message_id, reaction })
    const thumb = { type: 'emoji', emoji: '👍' }
    await expect(react([thumb])).resolves.toEqual(ok)
    const { messages } = await world.control<{ messages: Row[] }>('GET', `/chats/${room}/messages?limit=1`)
    expect(messages[0]!.reactions).toEqual({ 620: [thumb] })
    await expect(react([{ type: 'emoji', emoji: '🦆' }])).resolves.toEqual(refused('REACTION_INVALID'))
    await expect(react([thumb, { type: 'emoji', emoji: '🔥' }])).resolves.toEqual(refused('REACTIONS_TOO_MANY'))
    await expect(react([])).resolves.toEqual(ok)
    await expect(call('setMessageReaction', { message_id: 9999 })).resolves.toEqual(
      refused('message to react not found'),
    )
  })

  it('gets reactions of people, of which administrators hear', async () => {
    const message_id = await sent(call('sendMessage', { text: '1' }))
    const react = (emoji: string | null) =>
      world.control('POST', `/users/${ana}/react`, { chat: room, message_id, emoji })
    await reactions()
    await react('🔥')
    await expect(reactions()).resolves.toEqual([])
    await make()
    await react(null)
    expect(await reactions()).toMatchObject([
      {
        message_reaction: {
          chat: { id: room },
          message_id,
          user: { id: ana },
          old_reaction: [{ type: 'emoji', emoji: '🔥' }],
          new_reaction: [],
        },
      },
    ])
    await expect(react('🦆')).resolves.toMatchObject({ error: { code: 'bad_field' } })
  })

  it('of others is removed by administrators with the right to it', async () => {
    const { messages } = await world.control<Look>('POST', `/users/${ana}/send`, { chat: room, text: 'spam' })
    const { message_id } = messages[0]!
    await make({ can_pin_messages: true })
    await expect(call('deleteMessage', { message_id })).resolves.toEqual(
      refused("message can't be deleted for everyone"),
    )
    await make({ can_delete_messages: true })
    await expect(call('deleteMessage', { message_id })).resolves.toEqual(ok)
  })
})
