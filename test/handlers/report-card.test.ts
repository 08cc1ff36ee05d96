/** The optional card: what may be added, nothing of it needed, words masked, and what a moderator then sees. */
import { afterEach, describe, expect, it } from 'vitest'
import { sayMoney, wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import type { Language } from '../../src/model/language.ts'
import { findIn } from '../support/canary.ts'
import { citizen, en, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})

async function atReview(name: string, link: string, { language = 'en' as Language, category = 'other_fraud' } = {}) {
  // The clock stands still in a test; so the newest report is the one sent last.
  world.pass(1)
  const one = await citizen(world, name, { language })
  await one.send('/report')
  if (['other_fraud', 'investment_scam'].includes(category)) await tap(one, 'shelf-money')
  await tap(one, category)
  await one.send(link)
  await tap(one, 'ZZ')
  return one
}

const lastReport = async () =>
  (
    await world.app.db`select category, details, also_countries, sealed_words is null as wordless from report
    order by received_at desc, id limit 1`
  )[0]

describe('the optional card', () => {
  it.each(['en', 'ms', 'vi'] as const)(
    'is reached from the review and left without an answer (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atReview(`Leaves ${language}`, `@card_left_${language}`, { language })
      expect((await one.last()).buttons.slice(0, 2)).toEqual([say('button-send'), say('button-details')])
      expect(await tap(one, 'details')).toBe(say('ask-details'))
      const named = ['detail-words', 'detail-paid_by', 'detail-lost', 'button-done', 'button-back', 'button-cancel']
      expect((await one.last()).buttons).toEqual([...named, 'menu-help'].map((id) => say(id)))
      expect(await tap(one, 'done')).toContain(say('review-send'))
      expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
      expect(await lastReport()).toEqual({ category: 'other_fraud', details: {}, also_countries: [], wordless: true })
    },
  )

  it.each(['en', 'vi'] as const)(
    'asks one question a message and comes back, keeps codes only (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atReview(`Fills ${language}`, `@card_filled_${language}`, { language })
      await tap(one, 'details')
      expect(await tap(one, 'lost')).toBe(say('detail-lost'))
      const bands = ['lost-none', 'lost-to', 'lost-to', 'lost-to', 'lost-over']
      const ends = [0, 100, 1000, 10_000, 10_000]
      const labels = bands.map((id, at) =>
        id === 'lost-none' ? say(id) : say(id, { amount: sayMoney(language, ends[at] ?? 0) }),
      )
      expect((await one.last()).buttons.slice(0, 5)).toEqual(labels)
      const card = await tap(one, 'to_1000')
      expect(card).toBe(`${say('ask-details')}\n\n${say('detail-lost')} ${labels[2]}`)
      await tap(one, 'paid_by')
      await one.send(say('paid_by-crypto'))
      await tap(one, 'lost')
      expect(await tap(one, 'back')).toContain(`${say('detail-lost')} ${labels[2]}`)
      const review = await tap(one, 'done')
      expect(review).toContain(`${say('detail-lost')} ${labels[2]}`)
      expect(review).toContain(`${say('detail-paid_by')} ${say('paid_by-crypto')}`)
      await tap(one, 'details')
      await tap(one, 'lost')
      expect((await one.last()).buttons).toContain(say('button-remove'))
      await tap(one, 'skip')
      await tap(one, 'done')
      await tap(one, 'send')
      expect(await lastReport()).toMatchObject({ details: { paid_by: 'crypto' } })
    },
  )

  it.each(['en', 'ms'] as const)(
    'leads from own pictures to the services that take them down (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atReview(`Own ${language}`, `@own_pictures_${language}`, { language, category: 'threats' })
      await tap(one, 'details')
      expect(await tap(one, 'own_pictures')).toContain('https://stopncii.org/')
      expect((await one.last()).text).toContain('https://takeitdown.ncmec.org/')
      expect(await tap(one, 'yes')).toContain(`${say('detail-own_pictures')} ${say('own_pictures-yes')}`)
      await one.send('/cancel')
    },
  )

  it.each(['en', 'vi'] as const)(
    'takes words with a sentence about what was taken out of them (%s)',
    async (language) => {
      const say = wordsIn(language)
      const one = await atReview(`Masked ${language}`, `@masked_${language}`, { language })
      await tap(one, 'details')
      await tap(one, 'words')
      const text = language === 'en' ? 'my son Ahmadcanary was there' : 'con trai tôi tên là Minhcanary'
      await one.send(text)
      const shown = (await one.last()).text
      expect(shown.startsWith(`${say('words-masked')}\n\n${say('ask-details')}`)).toBe(true)
      expect(shown).toContain('[…]')
      expect((await draftOf(one)).answers.words).not.toContain('canary')
      expect((await draftOf(one)).answers.words).toContain('[…]')
      await tap(one, 'done')
      await tap(one, 'send')
      expect(await findIn(world.database.adminUrl, ['Ahmadcanary', 'Minhcanary'])).toEqual([])
    },
  )

  it('drops what another category does not ask for and says which, and all of it for a child', async () => {
    const vi = wordsIn('vi')
    const one = await atReview('Changes', '@changes_category', { language: 'vi', category: 'investment_scam' })
    await tap(one, 'details')
    await tap(one, 'promised')
    await tap(one, 'double')
    await tap(one, 'lost')
    await tap(one, 'over_10000')
    await tap(one, 'done')
    for (let step = 0; step < 3; step++) await tap(one, 'back')
    await tap(one, 'shelf-money')
    const moved = await tap(one, 'other_fraud')
    expect(moved.startsWith(vi('details-dropped', { fields: vi('detail-promised') }))).toBe(true)
    expect((await draftOf(one)).answers.details).toEqual({ lost: 'over_10000' })
    for (let step = 0; step < 3; step++) await tap(one, 'back')
    const child = await tap(one, 'child_abuse')
    expect(child.startsWith(vi('details-dropped', { fields: vi('detail-lost') }))).toBe(true)
    expect((await draftOf(one)).answers.details).toBeUndefined()
    await tap(one, 'keep')
    await tap(one, 'no')
    expect((await one.last()).buttons).not.toContain(vi('button-details'))
    await one.send('canary words about a child')
    expect((await one.last()).text).toContain(vi('refusal-answer_not_understood'))
    expect(JSON.stringify((await draftOf(one)).answers)).not.toContain('canary')
    await one.send('/cancel')
  })
})

describe("a moderator's card", () => {
  it('shows codes, further countries and what stands in the words, and none of it can be opened', async () => {
    const one = await atReview('Tells', '@tells_all_card', { category: 'investment_scam' })
    await one.send('Guaranteed profit. Pay to +60123456789 or at scam-invented.example.com')
    await tap(one, 'details')
    await tap(one, 'lost')
    await tap(one, 'to_100')
    await tap(one, 'done')
    await tap(one, 'back')
    await tap(one, 'several')
    for (const code of ['MY', 'SG']) await tap(one, code)
    await tap(one, 'done')
    await tap(one, 'send')
    expect(await lastReport()).toMatchObject({ also_countries: ['SG'], details: { lost: 'to_100' } })
    const moderator = await world.person('Looks', 'en')
    await moderator.send('/become moderator MY')
    const { text } = await seenUntil(moderator, '@tells_all_card')
    expect(text).toContain(`${en('detail-lost')} ${en('lost-to', { amount: sayMoney('en', 100) })}`)
    expect(text).toContain(en('card-also', { countries: 'Singapore' }))
    expect(text).toContain(en('card-indicators', { found: '+60123456789 · scam-invented[.]example[.]com' }))
    expect(text).toContain('guaranteed profit')
  })
})

/** Looks through the queue until a card names this channel. */
async function seenUntil(moderator: Actor, name: string) {
  await moderator.send('/queue')
  for (let at = 0; at < 30; at++) {
    const card = await moderator.last()
    if (card.text.includes(name.slice(1))) return card
    await moderator.press(en('button-skip-case'))
  }
  throw new Error(`No card for ${name}.`)
}
