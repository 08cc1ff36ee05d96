/** Groups and channels: Saksi says nothing there, keeps nothing of what is said there or by whom, and leaves. */
import { afterEach, describe, expect, it } from 'vitest'
import { reduceUpdate } from '../../handlers/reduce.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
type Call = { method: string; params: { chat_id: number } }

async function group(type: string, members: number[]): Promise<number> {
  const made = (await world.control('POST', '/groups', { type, title: 'Canary Neighbours', members })) as unknown as {
    id: number
  }
  return made.id
}

/** What Saksi has asked of Telegram about this chat, of its latest calls. */
async function asked(chat: number): Promise<string[]> {
  const { calls } = (await world.control('GET', '/calls?limit=50')) as unknown as { calls: Call[] }
  return [...new Set(calls.filter(({ params }) => Number(params.chat_id) === chat).map(({ method }) => method))]
}

describe.each(['en', 'vi'] as const)('a group whose people speak %s', (language) => {
  it.each(['group', 'supergroup'])('is left at once by Saksi, which says nothing there (%s)', async (type) => {
    const one = await world.person(`Neighbour ${type}`, language)
    const chat = await group(type, [one.id])
    await world.control('POST', `/groups/${chat}/members`, { member: 'bot' })
    await world.settle()
    expect(await asked(chat)).toEqual(['leaveChat'])
  })

  it.each(['/report', '/start', '/help_now', 't.me/canary_said_in_group', 'Canary words of a neighbour'])(
    'hears no answer to %s, and nobody who spoke there is kept',
    async (text) => {
      const one = await citizen(world, `Speaks ${language}`, { language })
      const rows = await counts(world)
      const chat = -100_200_300 - text.length - (language === 'en' ? 0 : 1000)
      const from = { id: one.id, is_bot: false, first_name: 'Canary', language_code: language }
      for (const kind of ['message', 'edited_message'])
        await world.deliver({
          update_id: 800_000 + text.length + (kind === 'message' ? 0 : 1000) + (language === 'en' ? 0 : 5000),
          [kind]: {
            message_id: 5,
            date: 1,
            chat: { id: chat, type: 'supergroup', title: 'Canary' },
            from,
            text,
            entities: text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.length }] : [],
          },
        })
      expect(await asked(chat)).toEqual(['leaveChat'])
      expect(await counts(world)).toEqual(rows)
      expect(await findIn(world.database.adminUrl, ['canary_said_in_group', 'Canary', String(one.id)])).toEqual([])
    },
  )
})

describe('at the edge', () => {
  const chat = { id: -1001, type: 'supergroup', title: 'Canary Title', username: 'canary_group' }
  const from = { id: 77, is_bot: false, first_name: 'Canary', username: 'canary_person' }

  it.each(['message', 'edited_message'])('a %s of a group is its place and nothing else', (kind) => {
    const said = { message_id: 3, date: 9, chat, from, text: '/report @canary', photo: [{ file_id: 'canary' }] }
    expect(reduceUpdate({ update_id: 1, [kind]: said })).toEqual({
      update_id: 1,
      [kind]: { message_id: 3, date: 9, chat: { id: -1001, type: 'supergroup' } },
    })
  })

  it('who added Saksi to a group or channel does not come in', () => {
    for (const type of ['group', 'supergroup', 'channel'])
      expect(
        reduceUpdate({
          update_id: 2,
          my_chat_member: { chat: { ...chat, type }, from, date: 9, new_chat_member: { status: 'member', user: from } },
        }),
      ).toEqual({
        update_id: 2,
        my_chat_member: { chat: { id: -1001, type }, date: 9, new_chat_member: { status: 'member' } },
      })
  })
})

describe('a channel', () => {
  it('is left when Saksi is made its administrator, and nothing is asked once it was removed', async () => {
    const chat = -1_001_002
    const came = (status: string, update_id: number) =>
      world.deliver({
        update_id,
        my_chat_member: {
          chat: { id: chat, type: 'channel', title: 'Canary' },
          from: { id: 5, is_bot: false, first_name: 'Canary' },
          date: 1,
          old_chat_member: { status: 'left' },
          new_chat_member: { status },
        },
      })
    for (const [at, status] of ['kicked', 'left'].entries()) {
      await came(status, 900_010 + at)
      expect(await asked(chat)).toEqual([])
    }
    await came('administrator', 900_020)
    expect(await asked(chat)).toEqual(['leaveChat'])
  })
})
