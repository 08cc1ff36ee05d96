/** Edge cases of what a person sends, each in two languages (`docs/edge-cases.md` lists them all): media, strange scripts, calls for help. */
import { afterEach, describe, expect, it } from 'vitest'
import { isolate, wordsIn } from '../../locales/words.ts'
import { readOwnData, readOwnDraft } from '../../src/flow/index.ts'
import type { Language } from '../../src/model/language.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts, en, member, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const by = (one: Actor) => ({ kind: 'reporter', person: { telegramId: one.id } }) as const
const draftOf = (one: Actor) => readOwnDraft(world.app, by(one), {})
const found = (...texts: string[]) => findIn(world.database.adminUrl, texts)
const two = ['en', 'vi'] as Language[]

/** A message as Telegram sends it, with what the sandbox has no key for. */
let updates = 8_600_000
const raw = (one: Actor, fields: Record<string, unknown>) =>
  world.deliver({
    update_id: ++updates,
    message: {
      message_id: updates,
      date: 1,
      from: { id: one.id, is_bot: false, first_name: 'x', language_code: 'en' },
      chat: { id: one.id, type: 'private' },
      ...fields,
    },
  })

describe('Media in CSAM branch, or any time after the child category', () => {
  it.each(two)(
    'at every question it is taken away, answered with the lines, and ends the report the second time (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Later ${language}`, { language })
      for (const at of ['country', 'danger', 'review'] as const) {
        await one.send('/report')
        await tap(one, 'child_abuse')
        await one.send(`@media_${language}_${at}`)
        if (at !== 'country') await tap(one, 'ZZ')
        if (at === 'review') await tap(one, 'no')
        expect((await draftOf(one)).at).toBe(at)
        for (const id of ['media-refused-child', 'media-ended-child'] as const) {
          const before = (await one.last()).id
          await one.act('/send', { media: 'album', items: [{ caption: 'canary album' }, {}] })
          const after = (await one.chat()).filter((message) => message.id > before + 2)
          expect(after.map((message) => message.text.startsWith(say(id)))).toEqual([true])
          expect(after[0]?.text).toContain('https://report.cybertip.org/')
          // Of an album Telegram names the items one by one, and the first stands for all.
          expect((await one.chat()).some((message) => message.id === before + 1)).toBe(false)
        }
        await expect(draftOf(one)).rejects.toMatchObject({ code: 'draft_missing' })
      }
      expect(await found('canary album')).toEqual([])
    },
  )
})

describe('Media before any category', () => {
  it.each(two)(
    'is held by nobody: before consent, without a report, and at the first question (%s)',
    async (language) => {
      const say = wordsIn(language)
      const stranger = await world.person(`Stranger ${language}`, language)
      await stranger.act('/send', { media: 'photo', caption: 'canary caption first' })
      expect((await stranger.last()).text).toBe(say('media-refused'))
      const one = await citizen(world, `Early ${language}`, { language })
      const rows = await counts(world)
      await one.act('/send', { media: 'photo', caption: 'canary caption first' })
      expect((await one.last()).text).toBe(say('media-refused'))
      expect(await counts(world)).toEqual(rows)
      await one.send('/report')
      await raw(one, { photo: [{ file_id: 'canary_file_first', file_unique_id: 'u', width: 1, height: 1 }] })
      expect((await one.last()).text).toBe(`${say('media-refused')}\n\n${say('ask-category')}`)
      expect(await draftOf(one)).toMatchObject({ at: 'category', answers: {} })
      expect(await found('canary caption first', 'canary_file_first')).toEqual([])
      const { calls } = (await world.control('GET', '/calls?limit=1000')) as unknown as { calls: { method: string }[] }
      const fetching = ['getFile', 'forwardMessage', 'copyMessage']
      expect(calls.filter(({ method }) => fetching.includes(method))).toEqual([])
      await one.send('/cancel')
    },
  )
})

describe('Video note, voice, sticker, location, contact', () => {
  const kinds = ['voice', 'sticker', 'location', 'contact', 'document', 'video']

  it.each(two)('each is told what is read instead, and nothing of it is kept (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Kinds ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    const refused = `${say('media-refused')}\n\n${say('ask-channel')}`
    for (const media of kinds) {
      await one.act('/send', { media, caption: 'canary kind' })
      expect([media, (await one.last()).text]).toEqual([media, refused])
    }
    await raw(one, { video_note: { file_id: 'canary_note', duration: 1, length: 1 } })
    await raw(one, { contact: { phone_number: '+60123400077', first_name: 'Canary Contact' } })
    await raw(one, { location: { latitude: 3.1390071, longitude: 101.6868071 } })
    expect((await one.last()).text).toBe(refused)
    const kept = ['canary kind', 'canary_note', '60123400077', 'Canary Contact', '3.1390071', '101.6868071']
    expect(await found(...kept)).toEqual([])
    expect(await draftOf(one)).toMatchObject({ at: 'channel', answers: { category: 'drugs' } })
    await one.send('/cancel')
  })
})

describe('Deletes own message', () => {
  it.each(two)(
    'no text promises that an emptied chat takes a report back; /forget and /withdraw do (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Empties ${language}`, { language })
      await one.send('/report')
      await tap(one, 'drugs')
      await one.send(`@emptied_${language}`)
      await tap(one, 'ZZ')
      const receipt = receiptIn(await tap(one, 'send')) ?? ''
      await one.send('/clear')
      await one.press('z:yes')
      expect((await one.chat()).map((message) => message.text)).toEqual([say('cleared')])
      expect((await readOwnData(world.app, by(one), {})).reports.map((own) => own.receipt)).toEqual([receipt])
      await one.send('/privacy')
      expect((await one.last()).text).toMatch(/\/forget(.|\n)*\/withdraw(.|\n)*\/clear/)
      await one.send(receipt)
      expect((await one.last()).text.split('\n')[0]).toBe(say('status-received').split('\n')[0])
    },
  )
})

describe('Writes in an unsupported language', () => {
  it.each([
    ['en', 'ይህ ቻናል ሰዎችን ያታልላል'],
    ['vi', 'ဒီချန်နယ်က လူတွေကို လိမ်တယ်'],
  ] as const)(
    'is taken as written, and reaches the moderator with the language of the chat (%s)',
    async (language, words) => {
      const one = await citizen(world, `Script ${language}`, { language })
      await one.send('/report')
      await tap(one, 'drugs')
      await one.send(`@script_${language}`)
      await tap(one, 'ZZ')
      await one.send(words)
      expect((await one.last()).text).toContain(words)
      await tap(one, 'send')
      expect((await readOwnData(world.app, by(one), {})).reports[0]).toMatchObject({ words })
      const judge = await world.person(`Reads ${language}`)
      await member(world, judge.id, ['general'])
      for (let turn = 0; turn < 10; turn++) {
        await judge.send('/queue')
        if ((await judge.last()).text.includes(`script_${language}`)) break
        await judge.press(en('button-skip-case'))
      }
      expect((await judge.last()).text).toContain(en('card-words', { language, text: isolate(words) }))
      await judge.press(en('button-put-back'))
    },
  )
})

describe('Reporter is a minor or a victim', () => {
  it.each(two)(
    'is never asked for an age; lines for children and for own pictures are always two taps away (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Young ${language}`, { language, place: language === 'vi' ? 'VN' : '-' })
      await one.send('/report')
      await one.press(say('menu-help'))
      const gate = await one.last()
      expect(gate.buttons).toContain(say('gate-choice-picture'))
      await one.press(say('gate-choice-picture'))
      const pictures = (await one.chat()).find((message) => message.id === gate.id)?.text ?? ''
      expect(pictures).toContain('https://takeitdown.ncmec.org/')
      expect(pictures).toContain('https://stopncii.org/')
      await one.press(say('button-back'))
      await one.press(say('gate-choice-danger'))
      expect((await one.chat()).find((message) => message.id === gate.id)?.text).toContain(say('gate-child'))
      expect(await draftOf(one)).toMatchObject({ at: 'category', answers: {} })
      expect(await tap(one, 'child_abuse')).toContain(say('child-own-pictures'))
      await one.send('/cancel')
    },
  )
})

describe('Reporter confesses or asks for illegal help', () => {
  it.each([
    ['en', 'Where can I buy a gun? canary request'],
    ['vi', 'Tôi mua ma túy ở đâu? canary request'],
  ] as const)('outside a report hears a fixed text, with nothing kept (%s)', async (language, words) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Asks ${language}`, { language })
    const rows = await counts(world)
    const said = (await one.send(words)).slice(1).map((message) => message.text)
    expect(said).toEqual([say('text-without-report')])
    expect(await counts(world)).toEqual(rows)
    expect(await found('canary request')).toEqual([])
  })

  it.each([
    ['en', 'I am attracted to children. canary confession'],
    ['vi', 'Tôi muốn chết. canary confession'],
  ] as const)('words of despair or against children bring the help lines besides (%s)', async (language, words) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Confesses ${language}`, { language })
    const rows = await counts(world)
    const said = (await one.send(words)).slice(1)
    expect(said.map((message) => message.text.split('\n')[0])).toEqual([
      say('gate').split('\n')[0],
      say('text-without-report').split('\n')[0],
    ])
    expect(said[0]?.buttons).toContain(say('gate-choice-danger'))
    expect(await counts(world)).toEqual(rows)
    expect(await found('canary confession')).toEqual([])
  })
})
