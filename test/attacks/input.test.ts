/** Updates of any shape and size, over the webhook into the real database and through the handlers: none is lost, none breaks. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receive } from '../../handlers/post.ts'
import { citizen, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'
import { hostile } from './texts.ts'
import { secret } from './tokens.ts'
import { type Door, openWebhook } from './webhook.ts'

const world = useWorld()
let door: Door
beforeAll(async () => {
  door = await openWebhook(world.app, (update) => receive(world.app, update))
})
afterAll(() => door.close())

async function post(body: string): Promise<number> {
  const headers = { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' }
  return (await fetch(door.url, { method: 'POST', body, headers })).status
}

async function inbox() {
  const [row] = await world.app.db<{ rows: number; done: number; aside: number }[]>`select count(*)::int as rows,
    count(*) filter (where done_at is not null)::int as done,
    count(*) filter (where set_aside_at is not null)::int as aside from inbox`
  return row ?? { rows: 0, done: 0, aside: 0 }
}

/** Texts that databases, JSON and SQL stumble over. */
const stumbling = [
  ...hostile,
  '\u0000',
  'a\u0000b',
  '\\u0000',
  '{"a": "\\u0000"}',
  '[[[[',
  "'; truncate report; --",
  '$1 $2 {0}',
  '\\x00',
  'NaN',
  '-0',
  '/start\u0000',
  '/status RPT-\u0000',
  'x'.repeat(20_000),
  '😀'.repeat(9000),
  't.me/\u0000name',
  `@${'a'.repeat(5000)}`,
  `${'t.me/name '.repeat(2000)}`,
  '('.repeat(5000),
  '%00%ff',
]
const text = fc.oneof(
  fc.constantFrom(...stumbling),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const anything = fc.anything({ withNullPrototype: false, maxDepth: 3 })
const id = fc.oneof(fc.integer({ min: 1, max: 2 ** 52 }), fc.constantFrom(1, 2 ** 31, 2 ** 52))
/** Usually right, now and then anything at all. */
const or = <One>(usual: fc.Arbitrary<One>) =>
  fc.oneof({ weight: 5, arbitrary: usual as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: anything })

const chatOf = (id: number) => ({ id, type: 'private' as const })
const entities = fc.array(
  fc.record({
    type: fc.constantFrom('bot_command', 'text_link', 'url'),
    offset: or(fc.nat(50)),
    length: or(fc.nat(50)),
    url: or(text),
  }),
  { maxLength: 4 },
)
const message = fc
  .record({
    who: id,
    text: or(text),
    entities: or(entities),
    forward_origin: fc.option(or(fc.record({ type: text, chat: or(fc.record({ id, username: text, title: text })) })), {
      nil: undefined,
    }),
    reply_markup: fc.option(or(fc.record({ inline_keyboard: or(fc.array(fc.array(fc.record({ url: text })))) })), {
      nil: undefined,
    }),
    reply_to_message: fc.option(or(fc.record({ from: fc.record({ is_bot: fc.boolean() }), text })), { nil: undefined }),
    story: fc.option(anything, { nil: undefined }),
    photo: fc.option(anything, { nil: undefined }),
    media_group_id: fc.option(or(text), { nil: undefined }),
    date: or(fc.nat()),
  })
  .map(({ who, ...fields }) => ({
    message: {
      message_id: who % 1000,
      ...fields,
      chat: chatOf(who),
      from: { id: who, is_bot: false, language_code: 'en' },
    },
  }))
const pressed = fc
  .record({
    who: id,
    data: fc.option(text, { nil: undefined }),
    message: or(fc.record({ message_id: fc.nat(), date: fc.nat() })),
  })
  .map(({ who, data, message }) => ({
    callback_query: {
      id: 'x',
      from: { id: who, is_bot: false },
      data,
      message: typeof message === 'object' && message !== null ? { ...message, chat: chatOf(who) } : message,
      chat_instance: '',
    },
  }))
const other = fc
  .record({
    kind: fc.constantFrom('edited_message', 'inline_query', 'poll', 'chat_member', 'message', 'x'),
    value: anything,
  })
  .map(({ kind, value }) => ({ [kind]: value }))

describe('updates of any shape', { timeout: 120_000 }, () => {
  it('are kept or not read, handled without a fault, and set aside never', async () => {
    let updateId = 90_000_000
    let kept = 0
    const one = await citizen(world, 'Bystander')
    await one.send('/report')
    await tap(one, 'drugs')
    for (const each of stumbling) {
      for (const who of [one.id, 6_000_001]) {
        const message = { message_id: 1, date: 1, text: each, chat: chatOf(who), from: { id: who, is_bot: false } }
        expect(await post(JSON.stringify({ update_id: updateId++, message }))).toBe(200)
      }
    }
    await world.settle()
    const before = await inbox()
    expect([before.rows - before.done, before.aside]).toEqual([0, 0])
    expect(world.faults.map(String)).toEqual([])
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: message }, { weight: 2, arbitrary: pressed }, { weight: 1, arbitrary: other }),
        async (fields) => {
          const body = JSON.stringify({ update_id: updateId++, ...fields }, (_, value: unknown) =>
            typeof value === 'bigint' ? String(value) : value,
          )
          const { rows } = await inbox()
          expect(await post(body)).toBe(200)
          const after = await inbox()
          kept += after.rows - rows
          await world.settle()
          expect(await inbox()).toEqual({ rows: after.rows, done: after.rows, aside: 0 })
          expect(world.faults.map(String)).toEqual([])
        },
      ),
      { numRuns: 250, seed: 22 },
    )
    expect((await inbox()).rows).toBe(before.rows + kept)
    expect(kept).toBeGreaterThan(150)
    // Whoever was in the middle of a report still is, or can begin another.
    await one.send('/cancel')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@still_there_inv')
    expect((await one.last()).data.some((data) => data.endsWith(':ZZ'))).toBe(true)
  })

  it('that are no JSON, too large, too deep or without a number are answered, and leave no row', async () => {
    const before = await inbox()
    const deep = `{"update_id": 1, "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const answers = await Promise.all(
      [
        '',
        '{',
        '\u0000',
        'null',
        '[]',
        '7',
        '"x"',
        '{}',
        '{"update_id": "1"}',
        '{"update_id": null, "message": {}}',
        deep,
      ].map(post),
    )
    expect(answers).toEqual([400, 400, 400, 200, 200, 200, 200, 200, 200, 200, 200])
    expect(await post(JSON.stringify({ update_id: 1, message: { text: 'x'.repeat(1024 * 1024) } }))).toBe(413)
    expect(await inbox()).toEqual(before)
  })
})
