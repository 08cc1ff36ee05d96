/** At which country a channel is aimed: suggested from what was said, one tap, several allowed, or unknown; and suggested categories. */
import { afterEach, describe, expect, it } from 'vitest'
import { sayCountry, wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})

describe('the country it is aimed at', () => {
  it.each([
    ['en', 'they want RM500 to +60123456789 in t.me/aimed_en_shop', 'MY'],
    ['vi', 'họ đòi 500.000 đồng qua Vietcombank, kênh @aimed_vi_shop', 'VN'],
  ] as const)('stands first as the words suggest, and is one tap (%s)', async (language, text, country) => {
    const one = await citizen(world, `Aimed ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(text)
    expect((await one.last()).buttons[0]).toBe(sayCountry(language, country))
    expect(await tap(one, country)).toContain(wordsIn(language)('review-send'))
    await one.send('/cancel')
  })

  it('of a forwarded post is suggested from its words, of which nothing is kept', async () => {
    await world.control('POST', '/channels', { title: 'Invented', username: 'fwd_aimed_inv' })
    await world.control('POST', '/channels/fwd_aimed_inv/posts', {
      text: 'canaryword: send RM900 to Maybank, guaranteed profit, invest today',
    })
    world.pass(1)
    const one = await citizen(world, 'Forwards', { language: 'fr' })
    await one.forward('fwd_aimed_inv', 1)
    const asked = await one.last()
    expect(asked.data[0]).toMatch(/:investment_scam$/)
    expect(await draftOf(one)).toMatchObject({ suggested: ['investment_scam'], aimed: ['MY'] })
    await tap(one, 'investment_scam')
    expect((await one.last()).buttons[0]).toBe(sayCountry('fr', 'MY'))
    expect(await findIn(world.database.adminUrl, ['canaryword', 'Maybank'])).toEqual([])
    await tap(one, 'MY')
    await tap(one, 'send')
    expect(
      await world.app.db`select suggested_category, country from report order by received_at desc limit 1`,
    ).toEqual([{ suggested_category: 'investment_scam', country: 'MY' }])
  })

  it.each(['en', 'vi'] as const)('may be several, by taps and by typing, at most five (%s)', async (language) => {
    const say = wordsIn(language)
    world.pass(1)
    const one = await citizen(world, `Several ${language}`, { language })
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(`@several_${language}_shop`)
    expect(await tap(one, 'several')).toBe(say('ask-countries'))
    expect((await one.last()).buttons).not.toContain(say('button-done'))
    await tap(one, language === 'en' ? 'SG' : 'KH')
    for (const code of ['VN', 'JP', 'FR', 'BR'] as const) await one.send(sayCountry(language, code))
    expect((await one.last()).buttons).toContain(say('country-chosen', { country: sayCountry(language, 'JP') }))
    await one.send(sayCountry(language, 'DE'))
    expect((await one.last()).text).toContain(say('refusal-answer_not_understood'))
    await tap(one, language === 'en' ? 'SG' : 'KH')
    expect((await draftOf(one)).answers).toMatchObject({ country: 'VN', also: ['JP', 'FR', 'BR'] })
    const review = await tap(one, 'done')
    for (const code of ['VN', 'JP', 'FR', 'BR'] as const) expect(review).toContain(sayCountry(language, code))
    expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
    expect(
      await world.app
        .db`select country, also_countries from report where language = ${language} order by received_at desc limit 1`,
    ).toEqual([{ country: 'VN', also_countries: ['JP', 'FR', 'BR'] }])
  })

  it('is one for a child, and one country again when a single one is chosen', async () => {
    const one = await citizen(world, 'Single')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send('@single_again_shop')
    await tap(one, 'several')
    await tap(one, 'MY')
    await tap(one, 'SG')
    await tap(one, 'done')
    await tap(one, 'back')
    await tap(one, 'SG')
    expect((await draftOf(one)).answers).toEqual({
      category: 'drugs',
      channel: (await draftOf(one)).answers.channel,
      country: 'SG',
    })
    await one.send('/cancel')
    await one.send('/report')
    await tap(one, 'child_abuse')
    await one.send('@single_child_place')
    expect((await one.last()).text).toBe(wordsIn('en')('ask-country'))
    expect((await one.last()).data.some((data) => data.endsWith(':several'))).toBe(false)
    await one.send('/cancel')
  })
})

describe('a category suggested from words', () => {
  it.each([
    ['en', 'guaranteed profit, invest crypto: t.me/suggested_en_inv', 'investment_scam'],
    ['vi', 'kênh này bán ma túy t.me/suggested_vi_inv', 'drugs'],
  ] as const)('stands above the shelves and decides nothing (%s)', async (language, text, category) => {
    const one = await citizen(world, `Suggests ${language}`, { language })
    await one.send(text)
    const { data } = await one.last()
    expect(data[0]).toMatch(new RegExp(`:${category}$`))
    expect(data.filter((each) => each.endsWith(`:${category}`))).toHaveLength(1)
    expect((await draftOf(one)).answers.category).toBeUndefined()
    await one.send('/cancel')
  })

  it.each([
    ['en', 'they insult our religion and the government t.me/speech_en_inv'],
    ['ms', 'mereka menghina agama dan kerajaan t.me/speech_ms_inv'],
  ] as const)(
    'is none for opinion or belief: what Saksi does not do is said, and the report may go on (%s)',
    async (language, text) => {
      const say = wordsIn(language)
      const one = await citizen(world, `Speech ${language}`, { language })
      await one.send(text)
      expect((await one.last()).text.startsWith(`${say('speech-not-crime')}\n\n`)).toBe(true)
      await tap(one, 'drugs')
      await tap(one, 'ZZ')
      expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
      await one.send(text.replace(/t\.me\S+/, ''))
      expect((await one.last()).text).toBe(say('speech-not-crime'))
    },
  )
})

it.each(['en', 'vi'] as const)('two plain questions lead whoever is not sure to a category (%s)', async (language) => {
  const say = wordsIn(language)
  const one = await citizen(world, `Unsure ${language}`, { language })
  await one.send('/report')
  expect(await tap(one, 'unsure-ask')).toBe(say('unsure-ask'))
  expect(await tap(one, 'unsure-sold')).toBe(say('unsure-ask-case'))
  await tap(one, 'weapons')
  expect((await draftOf(one)).answers.category).toBe('weapons')
  await tap(one, 'back')
  await tap(one, 'unsure-ask')
  await tap(one, 'unsure')
  expect((await draftOf(one)).answers.category).toBe('unsure')
  await one.send('/cancel')
})
