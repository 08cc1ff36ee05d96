/** What is no answer gets a clear sentence in the person's language, and nothing that was answered is lost. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts, en, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const vi = wordsIn('vi')
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})
const found = (...texts: string[]) => findIn(world.database.adminUrl, texts)
const last = async (one: Actor) => (await one.last()).text

let ann: Actor
beforeAll(async () => {
  ann = await citizen(world, 'Ann', { language: 'vi' })
})

/** At the question for the channel, for whoever is asked next. */
async function atChannel(one: Actor = ann) {
  await one.send('/cancel')
  await one.send('/report')
  await tap(one, 'drugs')
}

/** A message as Telegram sends it, with whatever the sandbox has no button for. */
let messageIds = 40_000
const raw = (one: Actor, fields: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  update_id: 9_000_000 + ++messageIds,
  message: {
    message_id: messageIds,
    date: 1,
    from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'vi' },
    chat: { id: one.id, type: 'private', first_name: 'x' },
    ...fields,
  },
  ...more,
})

describe('where a channel is asked for', () => {
  it.each([
    ['a link of another site', 'https://example.com/shop', 'refusal-not_a_telegram_link'],
    ['a link that names no channel', 'https://t.me/share/url?url=x', 'refusal-no_channel_named'],
    ['a sticker set', 'https://t.me/addstickers/Invented', 'refusal-no_channel_named'],
    ['words', 'một kênh xấu', 'refusal-no_channel_named'],
    ['a phone link', 'https://t.me/+60123456711', 'refusal-person_not_channel'],
    ['Saksi itself', '', 'refusal-saksi_itself'],
    ['right-to-left overrides alone', '\u202e \u2067đâu?\u202c', 'refusal-no_channel_named'],
  ])('%s is refused with its sentence, above the question', async (_, text, id) => {
    await atChannel()
    await ann.send(text || `https://t.me/${world.bot.me().username.toUpperCase()}`)
    expect(await last(ann)).toBe(`${vi(id)}\n\n${vi('ask-channel')}`)
    expect(await draftOf(ann)).toMatchObject({ at: 'channel', answers: { category: 'drugs' }, choices: [] })
    expect((await draftOf(ann)).answers.channel).toBeUndefined()
    expect(await found('60123456711')).toEqual([])
  })

  it('a link with a right-to-left override in it is shown without it', async () => {
    await atChannel()
    await world.deliver(raw(ann, { text: 'https://t.me/\u202eturned_name\u202c' }))
    const shown = (await draftOf(ann)).answers.channel?.shown ?? (await ann.last()).buttons[0]
    expect(shown).toBe('@turned_name')
  })

  it('ten links are offered to choose from', async () => {
    await atChannel()
    await ann.send(Array.from({ length: 10 }, (_, at) => `https://t.me/one_of_ten_${at}`).join(' '))
    expect(await last(ann)).toBe(vi('ask-channel-choices'))
    expect((await ann.last()).buttons.slice(0, 10)).toEqual(Array.from({ length: 10 }, (_, at) => `@one_of_ten_${at}`))
    expect(await tap(ann, '7')).toBe(vi('ask-country'))
    expect((await draftOf(ann)).answers.channel?.shown).toBe('@one_of_ten_7')
  })

  it('our own name among several links is not offered', async () => {
    await atChannel()
    await ann.send(`t.me/${world.bot.me().username} t.me/another_one_x t.me/another_two_x`)
    expect((await ann.last()).buttons.slice(0, 2)).toEqual(['@another_one_x', '@another_two_x'])
  })

  it.each([
    ['100 kB of text', 'x'.repeat(100_000)],
    ['lone surrogates', `\ud800 \udfff ${'\ud83d'}`],
    ['NUL and other control signs', 'a\u0000b\u0001\u001f'],
    ['zalgo', `Z${'\u0301'.repeat(3000)}`],
  ])('%s is answered like any words', async (_, text) => {
    await atChannel()
    await world.deliver(raw(ann, { text }))
    expect(await last(ann)).toBe(`${vi('refusal-no_channel_named')}\n\n${vi('ask-channel')}`)
    expect((await draftOf(ann)).answers).toEqual({ category: 'drugs' })
  })

  it('100 kB with a link in its beginning is read', async () => {
    await atChannel()
    await world.deliver(raw(ann, { text: `t.me/in_the_beginning ${'x '.repeat(50_000)}` }))
    expect((await draftOf(ann)).answers.channel?.shown).toBe('@in_the_beginning')
  })

  it("a person's forward and a hidden person's are refused with their own sentences and not stored", async () => {
    await atChannel()
    const someone = await world.person('Canary Person', 'en')
    await ann.act('/forward', { from_user: someone.id, text: 'canary words of somebody' })
    const group = `${vi('refusal-person_not_channel')}\n\n${vi('which-group')}`
    expect(await last(ann)).toBe(`${group}\n\n${vi('ask-channel')}`)
    await ann.act('/forward', { from_user: someone.id, text: 'canary words of somebody', hidden: true })
    expect(await last(ann)).toBe(`${vi('refusal-sender_hidden')}\n\n${vi('ask-channel')}`)
    expect(await found('Canary Person', 'canary words of somebody', String(someone.id))).toEqual([])
  })

  it("a bot's forward names the bot where it has a username", async () => {
    await atChannel()
    const origin = {
      type: 'user',
      sender_user: { id: 5, is_bot: true, first_name: 'Shop', username: 'Invented_ShopBot' },
    }
    await ann.act('/forward', { origin, text: 'Buy' })
    expect((await draftOf(ann)).answers.channel).toMatchObject({ kind: 'bot', shown: '@invented_shopbot' })
  })

  it('a link behind a word or a button, and a reply to a post elsewhere, name their channel', async () => {
    const messages = [
      { text: 'here', entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://t.me/behind_a_word' }] },
      { text: 'via', reply_markup: { inline_keyboard: [[{ text: 'Join', url: 'https://t.me/behind_a_button' }]] } },
      {
        text: 'this',
        external_reply: {
          origin: {
            type: 'channel',
            chat: { id: -1001111111111, type: 'channel', username: 'replied_to_ch' },
            message_id: 1,
          },
        },
      },
      { story: { chat: { id: -1001111111112, type: 'channel', username: 'of_a_story' }, id: 1 } },
    ]
    const names = []
    for (const message of messages) {
      await atChannel()
      await world.deliver(raw(ann, message))
      names.push((await draftOf(ann)).answers.channel?.shown)
    }
    expect(names).toEqual(['@behind_a_word', '@behind_a_button', '@replied_to_ch', '@of_a_story'])
  })

  it('a forwarded post with a picture gives its channel, and its sender hears that the picture was dropped', async () => {
    await atChannel()
    const forward_origin = {
      type: 'channel',
      chat: { id: -1002222222222, type: 'channel', title: 'x', username: 'with_picture' },
      message_id: 2,
      date: 1,
    }
    await world.deliver(raw(ann, { forward_origin, photo: [{ file_id: 'canaryfile' }], caption: 'canary caption' }))
    expect(await last(ann)).toBe(`${vi('forward-media-dropped')}\n\n${vi('ask-country')}`)
    expect((await draftOf(ann)).answers.channel).toMatchObject({ kind: 'channel', shown: '@with_picture' })
    expect(await found('canaryfile', 'canary caption')).toEqual([])
  })
})

describe('media', () => {
  it.each(['photo', 'sticker', 'document', 'voice', 'video', 'contact', 'location'])(
    'of the kind %s is refused and not kept',
    async (media) => {
      await atChannel()
      const { version } = await draftOf(ann)
      await ann.act('/send', {
        media,
        caption: 'canary caption',
        phone_number: '+8490000111',
        latitude: 10.776889,
        longitude: 106.700806,
      })
      expect(await last(ann)).toBe(`${vi('media-refused')}\n\n${vi('ask-channel')}`)
      expect((await draftOf(ann)).version).toBe(version)
      expect(await found('canary caption', '8490000111', '10.776889')).toEqual([])
    },
  )

  it('in an album is answered once', async () => {
    await atChannel()
    const before = (await ann.chat()).length
    await ann.act('/send', { media: 'album', items: Array.from({ length: 5 }, () => ({ media: 'photo' })) })
    const after = (await ann.chat()).slice(before)
    expect(after).toHaveLength(6)
    expect(after.filter((message) => message.text === `${vi('media-refused')}\n\n${vi('ask-channel')}`)).toHaveLength(1)
  })

  it('in two albums is answered twice', async () => {
    await ann.send('/cancel')
    const before = (await ann.chat()).length
    for (let album = 0; album < 2; album++) await ann.act('/send', { media: 'album' })
    expect((await ann.chat()).slice(before).filter((message) => message.text === vi('media-refused'))).toHaveLength(2)
  })
})

describe('where something else is asked for', () => {
  it('an edited message is the answer in its new form', async () => {
    await atChannel()
    await ann.send('@edited_later')
    const mine = (await ann.chat()).findLast((message) => message.text === '@edited_later')
    await ann.act('/edit', { message_id: mine?.id, text: '@edited_now' })
    expect(await last(ann)).toBe(`${vi('updated')}\n\n${vi('ask-country')}`)
    expect(await draftOf(ann)).toMatchObject({ at: 'country', answers: { channel: { shown: '@edited_now' } } })
  })

  it("a country is taken by its name in the person's language, in English, or by two letters; an unknown one is named so", async () => {
    for (const [typed, code] of [
      ['Nhật Bản', 'JP'],
      ['japan', 'JP'],
      ['de', 'DE'],
      ['  ĐỨC ', 'DE'],
    ] as const) {
      await atChannel()
      await ann.send('@country_by_name')
      await ann.send(typed)
      expect((await draftOf(ann)).answers.country).toBe(code)
    }
    await atChannel()
    await ann.send('@country_by_name')
    expect(await tap(ann, 'other-country')).toBe(vi('ask-country-type'))
    await ann.send('Atlantis')
    expect(await last(ann)).toBe(`${vi('refusal-country_unknown')}\n\n${vi('ask-country')}`)
    await ann.act('/forward', {
      origin: { type: 'channel', chat: { id: -1001, type: 'channel' }, message_id: 1 },
      text: 'x',
    })
    expect(await last(ann)).toBe(`${vi('refusal-answer_not_understood')}\n\n${vi('ask-country')}`)
    expect((await draftOf(ann)).at).toBe('country')
  })

  it('words over a thousand characters are refused with the surplus named, and a thousand are taken', async () => {
    const wordsAt = async (text: string) => {
      await atChannel()
      await ann.send('@many_words')
      await tap(ann, 'ZZ')
      await tap(ann, 'details')
      await tap(ann, 'words')
      await world.deliver(raw(ann, { text }))
    }
    await wordsAt('a'.repeat(1001))
    const refused = (surplus: number) => `${vi('refusal-words_too_long', { surplus })}\n\n${vi('ask-words')}`
    expect(await last(ann)).toBe(refused(1))
    await wordsAt('a'.repeat(2234))
    expect(await last(ann)).toBe(refused(1234))
    await wordsAt('🙂'.repeat(1000))
    expect(await draftOf(ann)).toMatchObject({ at: 'card', answers: { words: '🙂'.repeat(1000) } })
    await wordsAt(`${'b'.repeat(100_000)}`)
    expect(await last(ann)).toBe(refused(99_000))
  })

  it('words lose signs that control or turn text, and keep all others', async () => {
    await atChannel()
    await ann.send('@odd_words')
    await tap(ann, 'ZZ')
    await world.deliver(raw(ann, { text: 'a\u0000b \u202eevil\u202c \ud800 مرحبا' }))
    expect((await draftOf(ann)).answers.words).toBe('ab evil \ufffd مرحبا')
    expect(await last(ann)).toContain('\u2068ab evil \ufffd مرحبا\u2069')
    await tap(ann, 'send')
  })

  it('words with a link under them stay words', async () => {
    await atChannel()
    await ann.send('@linked_words')
    await tap(ann, 'ZZ')
    const entities = [{ type: 'text_link', offset: 0, length: 4, url: 'https://t.me/other_channel' }]
    await world.deliver(raw(ann, { text: 'they also post here', entities }))
    expect(await draftOf(ann)).toMatchObject({
      at: 'review',
      answers: { words: 'they also post here', channel: { shown: '@linked_words' } },
    })
  })

  it('a text at the review is words; a second one is asked to be a button', async () => {
    await atChannel()
    await ann.send('@review_text')
    await tap(ann, 'ZZ')
    await ann.send('They sell at the bridge.')
    expect(await draftOf(ann)).toMatchObject({ at: 'review', answers: { words: 'They sell at the bridge.' } })
    await ann.send('what now?')
    expect(await last(ann)).toContain(vi('refusal-answer_not_understood'))
    expect((await draftOf(ann)).at).toBe('review')
  })
})

describe('out of the blue', () => {
  it('several links begin a report that asks which', async () => {
    const one = await citizen(world, 'Blue')
    await one.send('t.me/blue_first_x and t.me/blue_other_x')
    expect((await one.last()).text).toBe(en('ask-category'))
    expect(await tap(one, 'drugs')).toBe(en('ask-channel-choices'))
    expect(await tap(one, '1')).toBe(en('ask-country'))
    expect((await draftOf(one)).answers.channel?.shown).toBe('@blue_other_x')
  })

  it.each([
    ['words', { text: 'hello there' }, 'text-without-report'],
    ['another site', { text: 'https://example.org/x' }, 'refusal-not_a_telegram_link'],
    ['a phone link', { text: 'https://t.me/+60123456722' }, 'refusal-person_not_channel'],
    ['a sticker', { sticker: { file_id: 'canarysticker' } }, 'media-refused'],
    [
      'an unknown command',
      { text: '/abracadabra', entities: [{ type: 'bot_command', offset: 0, length: 12 }] },
      'help',
    ],
    [
      'a person',
      { text: 'x', forward_origin: { type: 'user', sender_user: { id: 77, is_bot: false, first_name: 'Canary Ned' } } },
      'refusal-person_not_channel',
    ],
  ])('%s begins nothing', async (_, fields, id) => {
    const one = await citizen(world, 'Nothing')
    const before = await counts(world)
    await world.deliver(raw(one, fields))
    expect((await one.last()).text).toBe(en(id))
    expect(await counts(world)).toEqual(before)
    expect(await found('Canary Ned', 'canarysticker', '60123456722')).toEqual([])
  })

  it("a note of Telegram's own is answered by nothing", async () => {
    const one = await citizen(world, 'Noted')
    const before = (await one.chat()).length
    await world.deliver(raw(one, { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }))
    await world.deliver(
      raw(one, { pinned_message: { message_id: 1, date: 1, chat: { id: one.id, type: 'private' }, text: 'x' } }),
    )
    expect((await one.chat()).length).toBe(before)
  })
})

describe('other places', () => {
  it.each(['group', 'supergroup', 'channel'])('in a %s Saksi is silent and leaves', async (type) => {
    const made = (await world.control('POST', '/groups', { title: 'Neighbours', members: [ann.id] })) as unknown as {
      id: number
    }
    await world.control('POST', `/groups/${made.id}/members`, { member: 'bot' })
    await world.settle()
    const { messages } = (await world.control('GET', `/chats/${made.id}/messages`)) as unknown as {
      messages: { from: { is_bot: boolean }; text: string | null }[]
    }
    expect(messages.filter((message) => message.from?.is_bot && message.text)).toEqual([])
    const { calls } = (await world.control('GET', '/calls?method=leaveChat&limit=1')) as unknown as {
      calls: { params: { chat_id: number } }[]
    }
    expect(Number(calls[0]?.params.chat_id)).toBe(made.id)
    const one = await citizen(world, `In a ${type}`)
    const before = await counts(world)
    const chat = { id: -100200300, type, title: 'x' }
    await world.deliver(raw(one, { chat, text: 't.me/said_in_a_group' }))
    expect(await counts(world)).toEqual(before)
    expect(await found('said_in_a_group')).toEqual([])
  })

  it('a bot as sender gets no answer', async () => {
    const before = (await ann.chat()).length
    await world.deliver(raw(ann, { from: { id: ann.id, is_bot: true, first_name: 'Bot' }, text: '/start' }))
    expect((await ann.chat()).length).toBe(before)
  })
})
