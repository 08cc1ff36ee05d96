/** Naming the channel when a link does not do: the picker of chats, several links, forwards that name nobody, a description. */
import { afterEach, describe, expect, it } from 'vitest'
import { reduceUpdate } from '../../handlers/reduce.ts'
import { wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})

type Keys = { text: string }[][] | null
async function keysOf(one: Actor): Promise<string[] | null> {
  const { reply_keyboard } = (await world.control('GET', `/users/${one.id}/messages`)) as unknown as {
    reply_keyboard: { keyboard?: Keys } | Keys
  }
  const rows = Array.isArray(reply_keyboard) ? reply_keyboard : (reply_keyboard?.keyboard ?? null)
  return rows && rows.length > 0 ? rows.flat().map((key) => key.text) : null
}

async function atChannel(name: string, language: 'en' | 'ms' | 'vi' = 'en') {
  const one = await citizen(world, name, { language })
  await one.send('/report')
  await tap(one, 'drugs')
  return one
}

describe('the picker of chats', () => {
  it.each(['en', 'vi'] as const)('takes a channel and a bot, and is taken away afterwards (%s)', async (language) => {
    const say = wordsIn(language)
    const username = `picked_${language}_inv`
    const one = await atChannel(`Picks ${language}`, language)
    await world.control('POST', '/channels', { title: 'canary title', username, members: [String(one.id)] })
    await tap(one, 'pick')
    expect(await keysOf(one)).toEqual([say('pick-channel'), say('pick-group'), say('pick-bot'), say('button-back')])
    await one.act('/press', { button: say('pick-channel'), share: username, timeout: 0 })
    const { at, answers } = await draftOf(one)
    expect(at).toBe('country')
    expect(answers.channel).toMatchObject({ kind: 'channel', shown: `@${username}` })
    expect(await keysOf(one)).toBeNull()
    expect(await findIn(world.database.adminUrl, ['canary title'])).toEqual([])
    await one.send('/cancel')
  })

  it('refuses a person, of whom nothing comes in, and takes a bot by the name that only bots have', async () => {
    const say = wordsIn('ms')
    const one = await atChannel('Shares', 'ms')
    const shared = (users: object[]) => ({
      update_id: 900_000 + users.length + Number(JSON.stringify(users).length),
      message: {
        message_id: 5000 + JSON.stringify(users).length,
        date: 1,
        from: { id: one.id, is_bot: false, first_name: 'x' },
        chat: { id: one.id, type: 'private' },
        users_shared: { request_id: 3, user_ids: [77_123_456], users },
      },
    })
    const person = [{ user_id: 77_123_456, username: 'canary_person', first_name: 'Canary' }]
    expect(JSON.stringify(reduceUpdate(shared(person)))).not.toMatch(/canary|77123456/i)
    await world.deliver(shared(person))
    expect((await one.last()).text).toContain(say('refusal-person_not_channel'))
    expect((await draftOf(one)).at).toBe('channel')
    await world.deliver(shared([{ user_id: 78, username: 'Invented_shop_bot', first_name: 'x' }]))
    expect((await draftOf(one)).answers.channel).toMatchObject({ kind: 'bot', shown: '@invented_shop_bot' })
    await one.send('/cancel')
  })

  it('takes a link typed instead, and goes back by its own key', async () => {
    const say = wordsIn('en')
    const one = await atChannel('Types')
    await tap(one, 'pick')
    await one.send('@typed_instead_inv')
    expect((await draftOf(one)).at).toBe('country')
    expect(await keysOf(one)).toBeNull()
    await tap(one, 'back')
    await tap(one, 'pick')
    await one.act('/press', { button: say('button-back'), timeout: 0 })
    expect((await draftOf(one)).at).toBe('category')
    expect(await keysOf(one)).toBeNull()
    await tap(one, 'keep')
    await tap(one, 'pick')
    await one.send('/cancel')
    expect(await keysOf(one)).toBeNull()
  })

  it('is not offered where it is about a child', async () => {
    const one = await citizen(world, 'Child')
    await one.send('/report')
    await tap(one, 'child_abuse')
    expect((await one.last()).data.some((data) => data.endsWith(':pick'))).toBe(false)
    await one.send('/cancel')
  })
})

describe('messages that name no channel', () => {
  it.each(['en', 'vi'] as const)(
    'after two of them other ways are offered, a description among them (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atChannel(`Lost ${language}`, language)
      await one.send('https://example.com/shop')
      expect((await one.last()).text).toBe(`${say('refusal-not_a_telegram_link')}\n\n${say('ask-channel')}`)
      await one.send('the one with the blue picture')
      expect((await one.last()).text).toContain(say('ask-channel-help'))
      expect(await tap(one, 'describe')).toBe(say('ask-describe'))
      expect((await one.last()).data.some((data) => data.endsWith(':skip'))).toBe(false)
      await one.send(`It is called Blue Pills ${language}.`)
      expect((await one.last()).text).toBe(say('ask-country'))
      const review = await tap(one, 'ZZ')
      expect(review).toContain(say('channel-described'))
      expect(review).toContain(`Blue Pills ${language}.`)
      const receipt = receiptIn(await tap(one, 'send'))
      expect(receipt).not.toBeNull()
      const unnamed = await world.app.db`select c.kind from channel c join report r on r.channel_id = c.id
      where r.language = ${language} and not exists (select from channel_alias a where a.channel_id = c.id)`
      expect(unnamed).toEqual([{ kind: 'unresolved' }])
      await one.send(`/withdraw ${receipt}`)
      await tapWithdraw(one)
      expect((await one.last()).text).toBe(say('withdrawn'))
    },
  )

  it.each([
    ['en', { type: 'hidden_user', sender_user_name: 'Canary Hidden' }, 'refusal-sender_hidden', null],
    [
      'vi',
      { type: 'user', sender_user: { id: 99, is_bot: false, first_name: 'Canary' } },
      'refusal-person_not_channel',
      'which-group',
    ],
  ] as const)(
    'a forward that hides or shows a person keeps nothing and says what to do (%s)',
    async (language, origin, code, more) => {
      const say = wordsIn(language)
      const one = await atChannel(`Origin ${language}`, language)
      await one.act('/forward', { origin, text: 'canary words' })
      const { text } = await one.last()
      expect(text.startsWith(say(code))).toBe(true)
      if (more) expect(text).toContain(say(more))
      expect((await draftOf(one)).at).toBe('channel')
      expect(await findIn(world.database.adminUrl, ['Canary Hidden', 'canary words'])).toEqual([])
      await one.send('/cancel')
    },
  )

  it.each(['en', 'ms'] as const)('several links are asked about, and a number picks one (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel(`Several ${language}`, language)
    await one.send(`t.me/first_of_${language} or t.me/second_of_${language}`)
    expect((await one.last()).text).toBe(say('ask-channel-choices'))
    await one.send('2')
    expect((await draftOf(one)).answers.channel?.shown).toBe(`@second_of_${language}`)
    await one.send('/cancel')
  })
})

async function tapWithdraw(one: Actor) {
  const data = (await one.last()).data.find((each) => each.startsWith('x:')) ?? ''
  await one.act('/press', { data, timeout: 0 })
}
