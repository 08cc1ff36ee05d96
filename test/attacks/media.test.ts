/**
 * Media of every kind that Telegram knows, sent in every situation: nothing of it comes past the edge, nothing is fetched,
 * forwarded or copied, and nothing lies in the database. Which kinds there are is read from the types of the Bot API.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { mediaKinds, reduceUpdate } from '../../handlers/reduce.ts'
import { findIn } from '../support/canary.ts'
import { citizen, en, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
const types = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@grammyjs/types/${name}.d.ts`), 'utf8')

/** All fields that the Bot API knows in an object of this name, those of the objects it extends included. */
function fieldsOf(source: string, object: string): string[] {
  const body = new RegExp(`interface ${object}( extends [\\w.]+)? \\{\\n([\\s\\S]*?)\\n *\\}\\n`).exec(source)
  const parent = /extends (?:\w+\.)?(\w+)/.exec(body?.[1] ?? '')?.[1]
  const own = [...(body?.[2] ?? '').matchAll(/^ +(\w+)\??: /gm)].map((found) => found[1] ?? '')
  return [...own, ...(parent ? fieldsOf(source, parent) : [])]
}

/** Something that holds the canary wherever it is looked for. */
const canary = 'canaryfile0815'
const laden = {
  file_id: canary,
  file_unique_id: canary,
  text: canary,
  caption: canary,
  title: canary,
  name: canary,
  username: canary,
  first_name: canary,
  id: canary,
  photo: [{ file_id: canary, thumbnail: { file_id: canary } }],
  sticker: { file_id: canary },
  chat: { id: canary, title: canary, first_name: canary },
  sender_user: { id: 5, is_bot: false, first_name: canary, username: canary },
}

/** Where a canary has to go through: what is read on purpose, and asked about elsewhere. */
const readOnPurpose = ['message_id', 'date', 'text', 'entities', 'reply_markup', 'media_group_id']

describe('the edge', () => {
  const message = fieldsOf(types('message'), 'Message')
  const update = fieldsOf(types('update'), 'Update')

  it('knows all fields there are', () => {
    expect(message.length).toBeGreaterThan(100)
    for (const kind of mediaKinds) expect(message).toContain(kind)
    for (const kind of ['rich_message', 'new_chat_photo', 'giveaway', 'passport_data', 'caption'])
      expect(message).toContain(kind)
    expect(update).toContain('business_message')
  })

  it.each(message.filter((field) => !readOnPurpose.includes(field)))('lets nothing of %s through', (field) => {
    const sent = { message_id: 1, date: 1, chat: { id: 7, type: 'private' }, from: { id: 7 } }
    for (const value of [laden, [laden], canary]) {
      for (const kind of ['message', 'edited_message']) {
        const reduced = JSON.stringify(reduceUpdate({ update_id: 1, [kind]: { ...sent, [field]: value } }))
        // A public channel's own name is what a forwarded post, a story and a picked chat are read for; its number comes with it.
        const without = reduced.replaceAll(/"(id|username)":"canaryfile0815"/g, '')
        expect(
          ['chat', 'from', 'forward_origin', 'external_reply', 'story', 'chat_shared'].includes(field)
            ? without
            : reduced,
        ).not.toContain(canary)
      }
    }
  })

  it('keeps no other kind of update at all', () => {
    const read = ['update_id', 'message', 'edited_message', 'callback_query', 'my_chat_member']
    for (const kind of update.filter((name) => !read.includes(name)))
      expect([kind, reduceUpdate({ update_id: 1, [kind]: laden })]).toEqual([kind, null])
  })
})

let next = 80_000_000
async function raw(one: Actor, fields: Record<string, unknown>, kind = 'message') {
  const from = { id: one.id, is_bot: false, first_name: canary }
  const chat = { id: one.id, type: 'private', first_name: canary }
  await world.deliver({ update_id: next, [kind]: { message_id: next++, date: 1, from, chat, ...fields } })
}

/** What the bot may ask of Telegram, whatever comes. */
const allowed = [
  'getMe',
  'getUpdates',
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'answerCallbackQuery',
  'deleteMessage',
]

describe('media of every kind', { timeout: 120_000 }, () => {
  it('plain, forwarded, in albums, edited, from strangers, in a report and about a child: nothing is fetched or kept', async () => {
    const stranger = await world.person('Stranger')
    const reporting = await citizen(world, 'Reporting')
    await reporting.send('/report')
    await tap(reporting, 'drugs')
    const child = await citizen(world, 'About a child')
    await child.send('/report')
    await tap(child, 'child_abuse')
    for (const kind of mediaKinds) {
      for (const one of [stranger, reporting, child]) {
        const content = { [kind]: kind === 'photo' ? laden.photo : laden, caption: canary }
        await raw(one, content)
        await raw(one, { ...content, forward_origin: { type: 'hidden_user', sender_user_name: canary, date: 1 } })
        await raw(one, { ...content, media_group_id: `${kind}${one.id}` })
        await raw(one, content, 'edited_message')
      }
    }
    const { calls } = (await world.control('GET', '/calls?limit=1000')) as unknown as {
      calls: { method: string; params: unknown; status: number }[]
    }
    expect([...new Set(calls.map((call) => call.method))].filter((method) => !allowed.includes(method))).toEqual([])
    expect(JSON.stringify(calls)).not.toContain(canary)
    expect(await findIn(world.database.adminUrl, [canary])).toEqual([])
    // Each was handled, and answered with the sentence about pictures; nothing moved on.
    const [row] = await world.app.db<{ done: number; kept: number }[]>`select
      count(*) filter (where done_at is not null)::int as done, count(sealed_update)::int as kept from inbox`
    expect(row?.done).toBeGreaterThanOrEqual(mediaKinds.length * 12)
    expect(row?.kept).toBe(0)
    expect(
      (await reporting.chat()).filter(({ text }) => text.startsWith(en('media-refused'))).length,
    ).toBeGreaterThanOrEqual(mediaKinds.length * 2)
    expect(world.faults.map(String)).toEqual([])
  })
})
