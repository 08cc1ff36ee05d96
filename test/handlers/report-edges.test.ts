/** What happens between the questions: a changed message, a fresh start, a reminder, media, danger, long texts, numbers. */
import { afterEach, describe, expect, it } from 'vitest'
import { keepDraft } from '../../db/queries/draft.ts'
import { wordsIn } from '../../locales/words.ts'
import { firstVersion, sealDraft, timesOf } from '../../src/flow/draft/view.ts'
import { readOwnDraft, remindDrafts } from '../../src/flow/index.ts'
import { citizen, counts, en, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})
const both = ['en', 'vi'] as const

/** The number of the newest message that the person sent themselves. */
async function ownMessage(one: Actor, text: string): Promise<number> {
  const sent = (await one.chat()).findLast((message) => message.text === text)
  if (!sent) throw new Error(`No own message ${text}.`)
  return sent.id
}
const edit = async (one: Actor, from: string, to: string) =>
  one.act('/edit', { message_id: await ownMessage(one, from), text: to })

describe('a message that is changed', () => {
  it.each(both)('is the new answer while nothing else was answered, and it is said so (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Edits ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(`@wrong_${language}_name`)
    await edit(one, `@wrong_${language}_name`, `@right_${language}_name`)
    expect((await one.last()).text).toBe(`${say('updated')}\n\n${say('ask-country')}`)
    expect((await draftOf(one)).answers.channel?.shown).toBe(`@right_${language}_name`)
    await edit(one, `@right_${language}_name`, 'no link at all')
    expect((await one.last()).text).toContain(say('ask-country'))
    expect((await draftOf(one)).answers.channel?.shown).toBe(`@right_${language}_name`)
    await one.send('/cancel')
  })

  it.each(both)('later is not followed, and Back is named; after Send /add is (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Late ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(`@kept_${language}_name`)
    await tap(one, 'ZZ')
    const { version } = await draftOf(one)
    await edit(one, `@kept_${language}_name`, '@other_name_inv')
    expect((await one.last()).text).toContain(say('refusal-edited_too_late'))
    expect(await draftOf(one)).toMatchObject({ version, answers: { channel: { shown: `@kept_${language}_name` } } })
    await tap(one, 'send')
    await edit(one, '@other_name_inv', '@third_name_inv')
    expect((await one.last()).text).toBe(say('edited-sent'))
  })
})

describe('an unfinished report', () => {
  it.each(both)('is continued or begun anew, as its owner presses (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Again ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('/start')
    expect((await one.last()).buttons).toEqual([say('button-continue'), say('button-restart')])
    expect(await tap(one, 'show')).toBe(say('ask-channel'))
    await one.send('/start')
    expect(await tap(one, 'restart')).toBe(say('ask-category'))
    expect(await draftOf(one)).toMatchObject({ at: 'category', answers: {} })
    await one.send('/cancel')
  })

  it.each(both)(
    'is remembered once, a quarter of an hour after the last answer, and says nothing of itself (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Forgets ${language}`, { language })
      await one.send('/report')
      await tap(one, 'drugs')
      const remind = async () => {
        const { reminded } = await remindDrafts(world.app, machine, {})
        await world.settle()
        return reminded
      }
      world.pass(14 * 60)
      expect(await remind()).toBe(0)
      await one.send(`@remembered_${language}`)
      world.pass(14 * 60)
      expect(await remind()).toBe(0)
      world.pass(61)
      expect(await remind()).toBe(1)
      expect((await one.last()).text).toBe(say('draft-waiting'))
      expect((await one.last()).text).not.toContain('remembered')
      expect(await remind()).toBe(0)
      await one.press(say('button-continue'))
      expect((await one.last()).text).toBe(say('ask-country'))
      await tap(one, 'ZZ')
      world.pass(3600)
      expect(await remind()).toBe(0)
      await tap(one, 'send')
      await one.act('/press', { data: 'm:continue', timeout: 0 })
      expect((await one.last()).text).toBe(say('refusal-draft_missing'))
    },
  )

  it('of somebody who does not want to be written to is not remembered', async () => {
    const one = await citizen(world, 'Quiet', { contact: 'none' })
    await one.send('/report')
    world.pass(20 * 60)
    expect(await remindDrafts(world.app, machine, {})).toEqual({ reminded: 0 })
    await one.send('/cancel')
  })

  it('that an older version had kept at its words goes on there, with nothing lost', async () => {
    const one = await citizen(world, 'Older', { language: 'ms' })
    const ms = wordsIn('ms')
    const [{ id: reporterId } = { id: '' }] = await world.app.db`
      select id from reporter where pseudonym = ${world.app.keys.pseudonym(one.id).mark}`
    const id = crypto.randomUUID()
    const channel = {
      kind: 'unresolved',
      keys: [{ kind: 'username', value: 'older_shop_inv' }],
      shown: '@older_shop_inv',
    }
    const old = { at: 'words', answers: { category: 'drugs', channel, country: 'MY' }, heard: 0, choices: [] }
    await keepDraft(world.app.db, {
      id,
      reporterId: String(reporterId),
      version: firstVersion(world.app, id),
      ...(await sealDraft(world.app, id, old as never)),
      ...timesOf(world.clock),
    })
    await one.send('Kata-kata saya.')
    expect((await one.last()).text).toContain(ms('review-words', { words: 'Kata-kata saya.' }))
    await tap(one, 'done')
    expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
  })
})

describe('media in the branch for a child', () => {
  it.each(both)(
    'is told off once and ends the report the second time, with the lines that act (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Media ${language}`, { language })
      await one.send('/report')
      await tap(one, 'child_abuse')
      await one
        .act('/send', { media: 'album', items: ['photo', 'photo', 'photo'] })
        .catch(() => one.act('/send', { media: 'photo' }))
      expect((await one.chat()).filter((message) => message.text.startsWith(say('media-refused-child')))).toHaveLength(
        1,
      )
      expect((await draftOf(one)).at).toBe('channel')
      await one.act('/send', { media: 'photo' })
      const { text } = await one.last()
      expect(text.startsWith(say('media-ended-child'))).toBe(true)
      expect(text).toContain('https://report.cybertip.org/')
      expect(await counts(world)).toMatchObject({ drafts: 0 })
      await one.send(`@after_media_${language}`)
      expect((await one.last()).text).toContain(say('ask-category'))
      await one.send('/cancel')
    },
  )
})

describe('words that sound like danger', () => {
  it.each([
    ['en', 'They say they will kill me.'],
    ['vi', 'Tôi muốn chết.'],
  ] as const)('show the help lines first, and stay an answer (%s)', async (language, words) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Danger ${language}`, { language })
    await one.send('/report')
    await tap(one, 'threats')
    await one.send(`@danger_${language}_inv`)
    await tap(one, 'ZZ')
    const shown = await one.send(words)
    const said = shown.map((message) => message.text)
    expect(
      said.findIndex(
        (text) => text.includes(say('gate-choice-danger')) || text.startsWith(say('gate').split('\n')[0] ?? ''),
      ),
    ).toBeGreaterThanOrEqual(0)
    expect((await draftOf(one)).answers.words).toBe(words)
    await one.send('/cancel')
    const stray = await one.send(words)
    expect(stray.length).toBeGreaterThan(1)
  })
})

describe('a text in several messages', () => {
  it('is answered once', async () => {
    const one = await citizen(world, 'Long')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@long_texts_inv')
    await tap(one, 'ZZ')
    await tap(one, 'details')
    await tap(one, 'words')
    const before = (await one.chat()).length
    let number = (await one.last()).id
    for (const [at, length] of [4096, 4096, 4096, 700].entries()) {
      await world.deliver({
        update_id: 800_000 + at,
        message: {
          message_id: ++number,
          date: 1_786_000_000,
          from: { id: one.id, is_bot: false, first_name: 'x' },
          chat: { id: one.id, type: 'private' },
          text: 'a'.repeat(length),
        },
      })
    }
    const said = (await one.chat()).slice(before).filter((message) => message.text.includes(en('ask-words')))
    expect(said).toHaveLength(1)
    expect((await draftOf(one)).answers.words).toBeUndefined()
    await one.send('A short one.')
    expect((await draftOf(one)).answers.words).toBe('A short one.')
    await one.send('/cancel')
  })
})

describe('a number', () => {
  it.each([
    ['en', '2'],
    ['vi', '2'],
    ['ar', '٢'],
  ] as const)('stands for the button it counts, in the digits of the language (%s)', async (language, number) => {
    const one = await citizen(world, `Counts ${language}`, { language })
    await one.send('/report')
    await one.send('2')
    expect((await draftOf(one)).at).toBe('category')
    await tap(one, 'drugs')
    await one.send(`@counted_${language}_inv`)
    const second = (await one.last()).data[1]?.split(':')[2]
    await one.send(number)
    expect((await draftOf(one)).answers.country).toBe(second)
    await one.send('/cancel')
  })
})

it('the whole way is four taps and a link', async () => {
  const one = await citizen(world, 'Four')
  expect(await report(one, '@four_taps_inv')).toMatch(/^RPT-/)
})
