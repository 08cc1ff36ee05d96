/** Edge cases of a report's course, each in two languages (`docs/edge-cases.md` lists them all): back, cancelled, late, twice, in another language, restarted. */
import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { eraseWhatIsOver, readOwnDraft } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import type { Language } from '../../src/model/language.ts'
import { citizen, counts, decideNext, member, pressUnseen, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const by = (one: Actor) => ({ kind: 'reporter', person: { telegramId: one.id } }) as const
const draftOf = (one: Actor) => readOwnDraft(world.app, by(one), {})
const two = ['en', 'vi'] as Language[]

async function atChannel(name: string, language: Language) {
  const one = await citizen(world, `${name} ${language}`, { language })
  await one.send('/report')
  await tap(one, 'drugs')
  return one
}
async function atReview(name: string, language: Language, link: string) {
  const one = await atChannel(name, language)
  await one.send(link)
  await tap(one, 'ZZ')
  return one
}

describe('Changes mind before Send', () => {
  it.each(two)('the button and /cancel leave nothing, and say so (%s)', async (language) => {
    const say = wordsIn(language)
    const before = await counts(world)
    for (const way of ['button', 'command']) {
      const one = await atReview(`Cancels ${way}`, language, `@cancelled_${language}`)
      if (way === 'button') await tap(one, 'cancel')
      else await one.send('/cancel')
      expect((await one.last()).text).toBe(say('cancelled'))
    }
    expect(await counts(world)).toEqual({ ...before, reporters: before.reporters + 2 })
    const keys = await world.app.db`select from draft`
    expect(keys).toHaveLength(before.drafts)
  })
})

describe('Changes mind after Send', () => {
  it.each(two)('/withdraw asks, takes the voice away, and refuses what a hotline has by now (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Withdraws ${language}`, { language })
    const receipt = await report(one, `@withdrawn_${language}`)
    await one.send(`/withdraw ${receipt}`)
    expect((await one.last()).text).toBe(say('withdraw-question'))
    await one.press(`x:${receipt}`)
    expect((await one.last()).text).toBe(say('withdrawn'))
    await one.send(receipt)
    expect((await one.last()).text).toBe(say('status-withdrawn'))
    const [left] = await world.app.db`select c.state, c.voices, r.reporter_id, r.sealed_words from report r
      join cases c on c.id = r.case_id join channel_alias a on a.channel_id = r.channel_id where a.value = ${`withdrawn_${language}`}`
    expect(left).toEqual({ state: 'withdrawn', voices: 0, reporter_id: null, sealed_words: null })

    const child = await report(one, `@passed_${language}`, { category: 'child_abuse' })
    const [first, second] = [
      await member(world, 9100 + language.charCodeAt(0), ['child_safety']),
      await member(world, 9300 + language.charCodeAt(0), ['child_safety'], 'VN'),
    ]
    const passed = { outcome: 'passed_to_hotline', decidedOn: 'several_reporters', policy: 'child_abuse' } as const
    await decideNext(world, first, { ...passed, second })
    await one.send(`/withdraw ${child}`)
    await one.press(`x:${child}`)
    expect((await one.last()).text).toBe(say('refusal-already_passed_on'))
  })
})

describe('Back', () => {
  it.each(two)(
    'one question at a time with all answers; another category drops what it does not ask and says which (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atReview('Back', language, `@went_back_${language}`)
      await one.send('Some words.')
      await tap(one, 'details')
      await tap(one, 'delivers')
      await tap(one, 'sells')
      await tap(one, 'done')
      for (const at of ['country', 'channel', 'category']) {
        await tap(one, 'back')
        expect(await draftOf(one)).toMatchObject({
          at,
          answers: { words: 'Some words.', details: { delivers: 'sells' } },
        })
      }
      await tap(one, 'threats')
      expect((await one.last()).text.startsWith(say('details-dropped', { fields: say('detail-delivers') }))).toBe(true)
      for (let step = 0; step < 3; step++) await tap(one, 'back')
      expect((await tap(one, 'child_abuse')).startsWith(say('words-dropped'))).toBe(true)
      expect(Object.keys((await draftOf(one)).answers).sort()).toEqual(['category', 'channel', 'country'])
      await one.send('/cancel')
    },
  )
})

describe('Times out', () => {
  it.each(two)('goes on for a day, then is erased and its owner told; nothing of it is kept (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Late', language)
    await one.send(`@timed_out_${language}`)
    world.pass(24 * 3600 - 1)
    await eraseWhatIsOver(world.app, machine, {})
    expect((await draftOf(one)).at).toBe('country')
    world.pass(1)
    await eraseWhatIsOver(world.app, machine, {})
    await world.settle()
    expect((await one.last()).text).toBe(say('draft-erased'))
    expect(await counts(world)).toMatchObject({ drafts: 0 })
    const named = await world.app.db`select from channel_alias where value = ${`timed_out_${language}`}`
    expect(named).toHaveLength(0)
  })
})

describe('/start in mid flow', () => {
  it.each(two)('every command is answered and the answers stay (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Asks', language)
    await one.send(`@mid_flow_${language}`)
    for (const command of ['/start', '/help', '/privacy', '/language', '/help_now', '/status', '/stats', '/again']) {
      await one.send(command)
      const { at, answers } = await draftOf(one)
      expect([command, at, answers.channel?.shown]).toEqual([command, 'country', `@mid_flow_${language}`])
    }
    expect((await one.last()).text).toContain(say('ask-country'))
    expect(receiptIn(`${await tap(one, 'ZZ')}${await tap(one, 'send')}`)).not.toBeNull()
  })
})

describe('Old button tapped', () => {
  it.each(two)('says so, changes nothing, and shows the standing question (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await citizen(world, `Old ${language}`, { language })
    await one.send('/report')
    const first = await one.last()
    await tap(one, 'drugs')
    await one.send(`@old_button_${language}`)
    const old = first.data.find((data) => data.endsWith(':child_abuse')) ?? ''
    const { version } = await draftOf(one)
    const said = await one.act('/press', { data: old, message_id: first.id, timeout: 0 }).catch(() => null)
    // The first message was written over; the button comes all the same from an app that was away.
    if (said === null) await pressOf(one, old)
    expect((await one.last()).text).toBe(`${say('older-button')}\n\n${say('ask-country')}`)
    expect(await draftOf(one)).toMatchObject({ version, answers: { category: 'drugs' } })
    await one.send('/cancel')
  })
})

const pressOf = (one: Actor, data: string) => pressUnseen(world, one, data)

describe('Double tap, resend, two devices', () => {
  it.each(two)('Send again is one report, one receipt, and a sentence (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atReview('Twice', language, `@double_tap_${language}`)
    const send = (await one.last()).data.find((data) => data.endsWith(':send')) ?? ''
    const before = (await one.chat()).length
    await pressOf(one, send)
    await pressOf(one, send)
    const said = (await one.chat()).slice(before).map((message) => message.text)
    expect(said.filter((text) => receiptIn(text) !== null)).toHaveLength(1)
    expect(said.at(-1)).toBe(say('already-sent'))
    const rows = await world.app.db`select voices from cases c join channel_alias a on a.channel_id = c.channel_id
      where a.value = ${`double_tap_${language}`}`
    expect(rows).toEqual([{ voices: 1 }])
  })
})

describe('Language switch in mid flow', () => {
  it.each([
    ['en', 'vi'],
    ['vi', 'ms'],
  ] as const)('shows the standing question in the new one, answers kept (%s to %s)', async (from, to) => {
    const say = wordsIn(to)
    const one = await atChannel('Switches', from)
    await one.send(`@switched_${from}`)
    await one.send('/language')
    const said = await one.press(`l:${to}:`)
    expect(said.map((message) => message.text)).toEqual([say('language-changed'), say('ask-country')])
    expect(await tap(one, 'ZZ')).toContain(say('category-drugs'))
    await tap(one, 'send')
    const [row] = await world.app.db`select r.language from report r join channel_alias a on a.channel_id = r.channel_id
      where a.value = ${`switched_${from}`}`
    expect(row).toEqual({ language: to })
  })

  it.each([
    ['en', 'vi'],
    ['vi', 'ms'],
  ] as const)('leaves words in the language in which they were written (%s to %s)', async (from, to) => {
    const one = await atReview('Wrote', from, `@wrote_${from}`)
    await one.send(`Canary words in ${from}.`)
    await one.send('/language')
    await one.press(`l:${to}:`)
    expect(await tap(one, 'send')).toContain(wordsIn(to)('review-sent'))
    expect((await one.last()).text.startsWith(wordsIn(to)('receipt', { receipt: '' }).split('\n')[0] ?? '-')).toBe(true)
    const [row] = await world.app.db`select r.language from report r join channel_alias a on a.channel_id = r.channel_id
      where a.value = ${`wrote_${from}`}`
    expect(row).toEqual({ language: from })
  })
})

describe('Bot down / deploy', () => {
  it.each(two)('goes on where it was, by tap and by typing, in another program (%s)', async (language) => {
    const say = wordsIn(language)
    const one = await atChannel('Waits', language)
    await world.restart()
    await one.send(`@after_deploy_${language}`)
    expect((await one.last()).text).toBe(say('ask-country'))
    await world.restart()
    await tap(one, 'ZZ')
    await world.restart()
    await one.send('/start')
    expect((await one.last()).text.startsWith(say('draft-open'))).toBe(true)
    expect(await tap(one, 'show')).toContain(`@after_deploy_${language}`)
    expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
  })
})
