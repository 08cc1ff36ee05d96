/** Edge cases of naming the channel, each in two languages (`docs/edge-cases.md` lists them all): links, people, private places, forwards. */
import { afterEach, describe, expect, it } from 'vitest'
import { isolate, wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import type { Language } from '../../src/model/language.ts'
import { findIn } from '../support/canary.ts'
import { citizen, en, member, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})
const two = ['en', 'ms'] as Language[]
const found = (...texts: string[]) => findIn(world.database.adminUrl, texts)

async function atChannel(name: string, language: Language, category = 'drugs') {
  const one = await citizen(world, `${name} ${language}`, { language })
  await one.send('/report')
  await tap(one, category)
  return one
}

/** A post of a channel or group, as Telegram says where it comes from. */
const origin = (type: 'channel' | 'chat', id: number, username: string) => {
  const chat = { id, type: type === 'channel' ? 'channel' : 'supergroup', title: 'Canary Title', username }
  return type === 'channel' ? { type, chat, message_id: 7 } : { type, sender_chat: chat }
}

/** The methods that Saksi has called since, but for those that only talk to the person. */
async function asked(since = 0): Promise<string[]> {
  const { calls } = (await world.control('GET', '/calls?limit=1000')) as unknown as { calls: { method: string }[] }
  const talk = [
    'getMe',
    'getUpdates',
    'sendMessage',
    'editMessageText',
    'editMessageReplyMarkup',
    'answerCallbackQuery',
  ]
  return calls.slice(since).flatMap(({ method }) => ([...talk, 'deleteMessage'].includes(method) ? [] : [method]))
}

describe('Link is not Telegram', () => {
  it.each(two)('a site is no target; in the words it stands as a trace on the card (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Site', language)
    await one.send(`https://shop-${language}.example.com/buy`)
    expect((await one.last()).text).toBe(`${say('refusal-not_a_telegram_link')}\n\n${say('ask-channel')}`)
    expect((await draftOf(one)).answers).toEqual({ category: 'drugs' })
    await one.send(`@site_owner_${language}`)
    await tap(one, 'ZZ')
    await one.send(`It sells on https://shop-${language}.example.com/buy`)
    expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
    const judge = await world.person(`Judge ${language}`)
    await member(world, judge.id, ['general'])
    const card = await cardOf(judge, `site_owner_${language}`)
    expect(card).toContain(`shop-${language}[.]example[.]com`)
    await judge.press(en('button-put-back'))
  })
})

/** Looks through the queue until a card names this channel. */
async function cardOf(judge: Actor, name: string): Promise<string> {
  for (let turn = 0; turn < 20; turn++) {
    await judge.send('/queue')
    const { text } = await judge.last()
    if (text.includes(name)) return text
    await judge.press(en('button-skip-case'))
  }
  throw new Error(`No card for ${name}.`)
}

describe('Shapes to accept', () => {
  const named = ['@Shape_Name', 't.me/Shape_Name', 't.me/s/shape_name', 't.me/shape_name/123', 'shape_name.t.me']
  const named2 = ['telegram.me/shape_name', 'tg://resolve?domain=shape_name', 'HTTPS://T.ME/SHAPE_NAME?x=1']
  const named3 = ['t.me/sha\u200bpe_name', 'see t.me/shape_name.']
  const invites = ['t.me/+AbCdEfGhIjKlMnOp', 't.me/joinchat/AbCdEfGhIjKlMnOp', 'tg://join?invite=AbCdEfGhIjKlMnOp']
  const shapes = [
    ...[...named, ...named2, ...named3].map((text) => [text, '@shape_name']),
    ...invites.map((text) => [text, 't.me/+AbCdEfGhIjKlMnOp']),
    ['t.me/c/1234567890/5', 't.me/c/1234567890'],
  ] as [string, string][]

  it.each(two)('each names its channel, with nothing asked about how it was written (%s)', async (language) => {
    const one = await atChannel('Shapes', language)
    const shown: [string, string | undefined][] = []
    for (const [text] of shapes) {
      await one.send(text)
      shown.push([text, (await draftOf(one)).answers.channel?.shown])
      await tap(one, 'back')
    }
    expect(shown).toEqual(shapes)
    await one.send('/cancel')
  })

  it.each(two)('what names no channel is refused, and Saksi itself with its own sentence (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('No shapes', language)
    const none = ['t.me/share/url?url=x', 't.me/addstickers/Invented', 't.me/addlist/AbCdEf', 't.me/proxy?server=x']
    for (const text of [...none, 't.me/$AbCdEf']) {
      await one.send(text)
      expect([text, (await one.last()).text.split('\n\n')[0]]).toEqual([text, say('refusal-no_channel_named')])
    }
    await one.send(`t.me/${world.bot.me().username}`)
    expect((await one.last()).text).toContain(say('refusal-saksi_itself'))
    expect((await draftOf(one)).answers).toEqual({ category: 'drugs' })
    await one.send('/cancel')
  })
})

describe('Name does not exist / renamed', () => {
  it.each(two)(
    'is taken as written without a question to Telegram; a new name of it joins the old (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Renamed ${language}`, { language })
      const before = (await world.control('GET', '/calls?limit=1000')) as unknown as { calls: unknown[] }
      const id = -1_001_000_000_000 - language.length * 7 - language.charCodeAt(0)
      const reportPost = async (username: string) => {
        await one.send('/report')
        await tap(one, 'drugs')
        await one.act('/forward', { origin: origin('channel', id, username), text: 'a post' })
        await tap(one, 'ZZ')
        return receiptIn(await tap(one, 'send'))
      }
      const first = await reportPost(`nobody_has_${language}`)
      expect(await reportPost(`renamed_to_${language}`)).toBe(first)
      expect((await one.last()).text).toBe(say('receipt-joined', { receipt: first ?? '' }))
      const names = await world.app.db`select a.value, a.valid_to is null as stands from channel_alias a
      where a.value in (${`nobody_has_${language}`}, ${`renamed_to_${language}`}) order by a.value`
      expect(names).toHaveLength(2)
      expect(await asked(before.calls.length)).toEqual([])
    },
  )
})

describe('Bot username or a person', () => {
  it.each(two)('a bot is taken; of a person nothing is kept, and where to turn is said (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Bot', language)
    for (const text of ['https://t.me/+60123456711', 'tg://resolve?phone=60123456711']) {
      await one.send(text)
      expect((await one.last()).text.startsWith(say('refusal-person_not_channel'))).toBe(true)
    }
    expect(await found('60123456711')).toEqual([])
    await one.send(`@Invented_${language}_LoanBot`)
    expect((await draftOf(one)).answers.channel).toMatchObject({ kind: 'bot', shown: `@invented_${language}_loanbot` })
    await one.send('/cancel')
  })
})

describe('Private channel / invite link', () => {
  it.each(two)('is kept by its invite or number; its title is asked for, and nobody joins (%s)', async (language) => {
    const say = wordsIn(language)
    for (const [link, shown] of [
      [`t.me/+AbCdEfGhIjKlMn${language}`, `t.me/+AbCdEfGhIjKlMn${language}`],
      [`t.me/c/10000${language.charCodeAt(0)}77/5`, `t.me/c/10000${language.charCodeAt(0)}77`],
    ] as const) {
      const one = await atChannel('Private', language)
      await one.send(link)
      const review = await tap(one, 'ZZ')
      expect(review).toContain(isolate(shown))
      expect(review).toContain(say('review-private'))
      await one.send('Green Leaves, about 300 members')
      expect((await one.last()).text).not.toContain(say('review-private'))
      expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
    }
    expect(await asked()).toEqual([])
  })

  it.each(two)(
    'about a child it is not asked for its title, and a name in the open never is (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atChannel('Child', language, 'child_abuse')
      await one.send('t.me/+AbCdEfGhIjKlMnQQ')
      await tap(one, 'ZZ')
      expect(await tap(one, 'no')).not.toContain(say('review-private'))
      await one.send('/cancel')
      const other = await atChannel('Open', language)
      await other.send('@open_name_inv')
      expect(await tap(other, 'ZZ')).not.toContain(say('review-private'))
      await other.send('/cancel')
    },
  )
})

describe('Forward from channel', () => {
  it.each(two)('gives name and number, and no word of the post stays (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Forwards', language)
    const username = `post_of_${language}`
    await world.control('POST', '/channels', { title: 'Canary Heading', username })
    await world.control('POST', `/channels/${username}/posts`, { text: 'canary words of a post' })
    await one.forward(username, 1)
    expect((await one.last()).text).toBe(say('ask-country'))
    const { channel } = (await draftOf(one)).answers
    expect(channel).toMatchObject({ kind: 'channel', shown: `@${username}` })
    expect(channel?.keys.map((key) => key.kind)).toEqual(['username', 'id'])
    expect(await found('Canary Heading', 'canary words of a post')).toEqual([])
    await one.send('/cancel')
  })
})

describe('Forward from hidden sender', () => {
  it.each(two)('says that Telegram hides who wrote it, and keeps no name (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Hidden', language)
    await one.act('/forward', { origin: { type: 'hidden_user', sender_user_name: 'Canary Hidden' }, text: 'canary' })
    expect((await one.last()).text).toBe(`${say('refusal-sender_hidden')}\n\n${say('ask-channel')}`)
    expect((await one.last()).buttons).toContain(say('button-pick'))
    expect(await found('Canary Hidden')).toEqual([])
    await one.send('/cancel')
  })
})

describe('Forward from a user / group', () => {
  it.each(two)(
    "a person's leads to the group it was written in; a group's own names the group (%s)",
    async (language) => {
      const say = wordsIn(language)
      const one = await atChannel('Member', language)
      const author = await world.person(`Canary Author ${language}`, language)
      await one.act('/forward', { from_user: author.id, text: 'canary said this' })
      const told = `${say('refusal-person_not_channel')}\n\n${say('which-group')}\n\n${say('ask-channel')}`
      expect((await one.last()).text).toBe(told)
      expect(await found('Canary Author', 'canary said this', String(author.id))).toEqual([])
      await one.act('/forward', { origin: origin('chat', -1_001_555_000_111, `group_of_${language}`), text: 'canary' })
      expect((await draftOf(one)).answers.channel).toMatchObject({ kind: 'group', shown: `@group_of_${language}` })
      await one.send('/cancel')
    },
  )
})

describe('Protected content cannot be forwarded', () => {
  it.each(two)('the picker stands in the question, and the link of a message does as well (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Protected', language)
    expect((await one.last()).buttons).toContain(say('button-pick'))
    await one.send(`https://t.me/protected_${language}/42?single`)
    expect((await draftOf(one)).answers.channel?.shown).toBe(`@protected_${language}`)
    await tap(one, 'back')
    await one.send('https://t.me/c/1999888777/42')
    expect((await draftOf(one)).answers.channel?.shown).toBe('t.me/c/1999888777')
    await one.send('/cancel')
  })
})
