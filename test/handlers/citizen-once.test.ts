/** What comes twice, late, or from somebody else makes one report, one receipt and a clear sentence. */
import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { laneOf, reduceUpdate } from '../../handlers/reduce.ts'
import { keepTalk, readOwnDraft, readTalk, receiveUpdate } from '../../src/flow/index.ts'
import { citizen, counts, en, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})
const receiptsIn = async (one: Actor) => (await one.chat()).filter((message) => receiptIn(message.text) !== null)

let updateIds = 5_000_000
/** An update as Telegram sends it for this person. */
const pressed = (one: Actor, data: string, message_id: number) => ({
  update_id: ++updateIds,
  callback_query: {
    id: randomUUID(),
    from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
    message: { message_id, date: 1, chat: { id: one.id, type: 'private' } },
    chat_instance: '1',
    data,
  },
})
const written = (one: Actor, text: string, message_id: number) => ({
  update_id: ++updateIds,
  message: {
    message_id,
    date: 1,
    from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
    chat: { id: one.id, type: 'private', first_name: 'x' },
    text,
  },
})

/** A person at the review of a report, and the data of its Send button. */
async function atReview(name: string, link: string) {
  const one = await citizen(world, name)
  await one.send('/report')
  await tap(one, 'drugs')
  await one.send(link)
  await tap(one, 'ZZ')
  const card = await one.last()
  return { one, card, send: card.data.find((data) => data.endsWith(':send')) ?? '' }
}

describe('Send', () => {
  it('pressed twice makes one report and one receipt', async () => {
    const { one, card, send } = await atReview('Double', '@double_tap')
    const before = await counts(world)
    await one.act('/press', { data: send, message_id: card.id, timeout: 0 })
    const second = await one.act('/press', { data: send, message_id: card.id, timeout: 0 })
    expect(second.map((message) => message.text)).toEqual([en('already-sent')])
    expect(await counts(world)).toMatchObject({ reports: before.reports + 1, cases: before.cases + 1 })
    expect(await receiptsIn(one)).toHaveLength(1)
  })

  it('delivered twice under one number is handled once', async () => {
    const { one, card, send } = await atReview('Redelivered', '@redelivered_shop')
    const update = pressed(one, send, card.id)
    const before = await counts(world)
    await world.deliver(update)
    const length = (await one.chat()).length
    await world.deliver(update)
    expect((await one.chat()).length).toBe(length)
    expect(await counts(world)).toMatchObject({ reports: before.reports + 1 })
  })

  it('handled again, after a handler that died behind its commit, makes one report and one receipt', async () => {
    const { one, card, send } = await atReview('Died', '@died_behind_commit')
    const update = reduceUpdate(pressed(one, send, card.id))
    if (!update) throw new Error('no update')
    const before = await counts(world)
    const talk = { chatId: one.id, plugin: 'conversations' }
    const state = (await readTalk(world.app, machine, talk)) ?? ''
    await world.bot.handle(update as never)
    // The program ended before the conversation's state was kept and before the update was finished.
    await keepTalk(world.app, machine, { ...talk, state })
    world.restart()
    await world.bot.handle(update as never)
    await world.settle()
    expect(await counts(world)).toMatchObject({ reports: before.reports + 1, drafts: before.drafts - 1 })
    expect(await receiptsIn(one)).toHaveLength(1)
    await one.send('/report')
    expect((await one.last()).text).toBe(en('ask-category'))
  })

  it('is answered by one receipt even where the report joined the first one and the handler died', async () => {
    const { one, card, send } = await atReview('Joined', '@joined_and_died')
    await one.act('/press', { data: send, message_id: card.id, timeout: 0 })
    const receipt = receiptIn((await one.last()).text)
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@joined_and_died')
    await tap(one, 'ZZ')
    const again = await one.last()
    const update = reduceUpdate(pressed(one, again.data[0] ?? '', again.id))
    await world.bot.handle(update as never)
    await world.bot.handle(update as never)
    await world.settle()
    const joined = (await one.chat()).filter(
      (message) => message.text === en('receipt-joined', { receipt: receipt ?? '' }),
    )
    expect(joined).toHaveLength(1)
  })
})

describe('an answer that comes twice', () => {
  it.each([
    [
      'a button',
      async (one: Actor) =>
        pressed(one, (await one.last()).data.find((data) => data.endsWith(':ZZ')) ?? '', (await one.last()).id),
      'review-send',
    ],
    ['a text', async (one: Actor) => written(one, 'Iceland', (await one.last()).id + 1), 'review-send'],
  ] as const)('answers one question only: %s, its handler dead behind the commit', async (name, make, next) => {
    const one = await citizen(world, `Again ${name}`)
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(`@again_${name.replace(' ', '_')}`)
    const update = reduceUpdate(await make(one))
    const talk = { chatId: one.id, plugin: 'conversations' }
    const state = (await readTalk(world.app, machine, talk)) ?? ''
    await world.bot.handle(update as never)
    const { version, at } = await draftOf(one)
    expect(at).toBe('review')
    await keepTalk(world.app, machine, { ...talk, state })
    await world.bot.handle(update as never)
    expect(await draftOf(one)).toMatchObject({ at: 'review', version })
    expect((await one.last()).text).toContain(en(next))
    // The same once more with no conversation left at all.
    await world.app.db`delete from conversation`
    await world.bot.handle(update as never)
    expect(await draftOf(one)).toMatchObject({ at: 'review', version })
  })

  it('is taken once when a link out of the blue began the report', async () => {
    const one = await citizen(world, 'Blue')
    const update = reduceUpdate(written(one, 't.me/out_of_the_blue', (await one.last()).id + 1))
    await world.bot.handle(update as never)
    const { version } = await draftOf(one)
    await world.app.db`delete from conversation`
    await world.bot.handle(update as never)
    expect(await draftOf(one)).toMatchObject({ at: 'category', version })
    expect((await one.last()).text).toContain(en('ask-category'))
  })

  it('by a double tap says nothing more than the question', async () => {
    const one = await citizen(world, 'Nervous')
    await one.send('/report')
    const card = await one.last()
    const drugs = card.data.find((data) => data.endsWith(':drugs')) ?? ''
    await one.act('/press', { data: drugs, message_id: card.id, timeout: 0 })
    const length = (await one.chat()).length
    await one.act('/press', { data: drugs, message_id: card.id, timeout: 0 })
    expect((await one.chat()).length).toBe(length)
    expect((await one.last()).text).toBe(en('ask-channel'))
  })
})

describe('an old button', () => {
  it('of an earlier question says so, and shows the standing one below', async () => {
    const one = await citizen(world, 'Old')
    await one.send('/report')
    const card = await one.last()
    await tap(one, 'drugs')
    await one.send('@old_buttons')
    const old = card.data.find((data) => data.endsWith(':threats')) ?? ''
    const shown = await one.act('/press', { data: old, message_id: card.id, timeout: 0 })
    expect(shown.map((message) => message.text)).toEqual([`${en('older-button')}\n\n${en('ask-country')}`])
    expect(shown[0]?.id).toBeGreaterThan(card.id)
    expect((await draftOf(one)).answers.category).toBe('drugs')
  })

  it.each(['send', 'cancel', 'back', 'shelf-more', 'ZZ'])(
    '"%s" of a report that was sent touches neither it nor the next one',
    async (value) => {
      const { one, card, send } = await atReview(`Sent ${value}`, `@sent_${value.replace('-', '_')}`)
      await one.act('/press', { data: send, message_id: card.id, timeout: 0 })
      const old = send.replace(/send$/, value)
      await one.act('/press', { data: old, message_id: card.id, timeout: 0 })
      expect((await one.last()).text).toBe(en('already-sent'))
      await one.send('/report')
      const { version } = await draftOf(one)
      const before = await counts(world)
      await one.act('/press', { data: old, message_id: card.id, timeout: 0 })
      expect((await one.last()).text).toBe(en('already-sent'))
      expect((await draftOf(one)).version).toBe(version)
      expect(await counts(world)).toEqual(before)
      await tap(one, 'drugs')
      expect((await draftOf(one)).at).toBe('channel')
    },
  )

  it('of a report that was thrown away is never said to have been sent', async () => {
    const { one, card, send } = await atReview('Thrown', '@thrown_away')
    await one.send('/cancel')
    await one.act('/press', { data: send, message_id: card.id, timeout: 0 })
    expect((await one.last()).text).toBe(en('refusal-draft_missing'))
    const cancel = send.replace(/send$/, 'cancel')
    const shown = await one.act('/press', { data: cancel, message_id: card.id, timeout: 0 })
    expect(shown.map((message) => message.text)).toEqual([en('cancelled')])
    await one.send('/report')
    await one.act('/press', { data: cancel, message_id: card.id, timeout: 0 })
    expect((await one.last()).text).toBe(`${en('older-button')}\n\n${en('ask-category')}`)
    expect(await receiptsIn(one)).toEqual([])
  })

  it("of another person does nothing to that person's report", async () => {
    const { one, send } = await atReview('Owner', '@owned_by_one')
    const thief = await citizen(world, 'Other')
    const { id } = await thief.last()
    const before = await counts(world)
    await thief.act('/press', { data: send, message_id: id, timeout: 0 })
    expect((await thief.last()).text).toBe(en('refusal-draft_missing'))
    await thief.send('/report')
    await thief.act('/press', { data: send, message_id: id, timeout: 0 })
    expect((await thief.last()).text).toBe(`${en('older-button')}\n\n${en('ask-category')}`)
    expect(await counts(world)).toEqual({ ...before, drafts: before.drafts + 1 })
    expect((await draftOf(one)).at).toBe('review')
  })
})

describe('what outlives the program', () => {
  it('goes on after a restart in the middle, by tap and by typing', async () => {
    const one = await citizen(world, 'Restarted')
    await one.send('/report')
    await world.restart()
    await tap(one, 'drugs')
    await world.restart()
    await one.send('@restarted_shop')
    await world.restart()
    await tap(one, 'ZZ')
    expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
  })

  it('goes on after the version of the conversation was raised', async () => {
    const one = await citizen(world, 'Raised')
    await one.send('/report')
    await tap(one, 'drugs')
    const talk = { chatId: one.id, plugin: 'conversations' }
    const state = JSON.parse((await readTalk(world.app, machine, talk)) ?? 'null')
    expect(state.version).toEqual([0, 3])
    await keepTalk(world.app, machine, { ...talk, state: JSON.stringify({ ...state, version: [0, 2] }) })
    await one.send('@raised_shop')
    expect((await one.last()).text).toBe(en('ask-country'))
    expect(JSON.parse((await readTalk(world.app, machine, talk)) ?? 'null').version).toEqual([0, 3])
    expect(await draftOf(one)).toMatchObject({ at: 'country', answers: { category: 'drugs' } })
  })
})

it('keeps an update that came before and is not yet done only once', async () => {
  const one = await citizen(world, 'Kept')
  const update = reduceUpdate(written(one, '/help', 999))
  if (!update) throw new Error('no update')
  const row = { updateId: update.update_id, lane: laneOf(update), update: JSON.stringify(update) }
  expect(await receiveUpdate(world.app, machine, row)).toEqual({ fresh: true })
  expect(await receiveUpdate(world.app, machine, row)).toEqual({ fresh: false })
  const before = (await one.chat()).length
  await world.settle()
  expect((await one.chat()).length).toBe(before + 1)
  await report(one, '@kept_once')
})
