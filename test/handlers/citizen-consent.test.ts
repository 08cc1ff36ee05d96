/** Before consent nothing is stored; whoever asks not to be written to leaves no way to be. */
import { afterEach, describe, expect, it } from 'vitest'
import { sayCountry, wordsIn } from '../../locales/words.ts'
import { eraseWhatIsOver, tellReporters } from '../../src/flow/index.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts, en, report, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const machine = { kind: 'machine' } as const
const vi = wordsIn('vi')
const linesOf = (shown: { text: string }[]) => shown.map((message) => message.text)

describe('before consent', () => {
  it('asks language, place and consent in this order and stores nothing of it', async () => {
    const lan = await world.person('Lan Canary', 'vi')
    await lan.send('/start')
    expect((await lan.last()).text).toBe(vi('language-question'))
    expect((await lan.last()).buttons[0]).toBe('Tiếng Việt')
    await lan.press('Tiếng Việt')
    expect((await lan.last()).text).toBe(vi('where-question'))
    await lan.press(sayCountry('vi', 'KH'))
    expect((await lan.last()).text).toBe(`${vi('consent')}\n\n${vi('sandbox-note')}`)
    expect(await findIn(world.database.adminUrl, [String(lan.id), 'Lan Canary', '"KH"'])).toEqual([])
    await lan.press(vi('consent-no'))
    expect((await lan.last()).text).toBe(vi('consent-declined'))
    expect(await counts(world)).toEqual({ reports: 0, cases: 0, channels: 0, drafts: 0, reporters: 0 })
    expect(await world.app.db`select 1 from conversation`).toEqual([])
  })

  it('keeps the place only with the consent', async () => {
    const one = await citizen(world, 'Placed', { place: 'MY' })
    expect(await world.app.db`select country, language from reporter`).toEqual([{ country: 'MY', language: 'en' }])
    expect(await findIn(world.database.adminUrl, [String(one.id), 'Placed'])).toEqual([])
  })

  it('takes a typed country in the language of the question, and says so when it knows none of that name', async () => {
    const one = await world.person('Typing', 'en')
    await one.send('/start')
    await one.press('l:vi:')
    await one.press(vi('where-other'))
    const question = await one.last()
    expect(question.text).toBe(vi('where-type'))
    await one.act('/send', { text: 'Atlantis', reply_to: question.id })
    expect((await one.last()).text).toBe(`${vi('refusal-country_unknown')}\n\n${vi('where-question')}`)
    await one.act('/send', { text: 'Hàn Quốc', reply_to: question.id })
    expect((await one.last()).text).toContain(vi('consent'))
    expect((await one.last()).data).toContain('c:vi:KR:keep:')
  })

  it('understands a typed country even where the app does not say what it answers', async () => {
    const one = await world.person('Plain', 'en')
    await one.send('Hàn Quốc')
    expect((await one.last()).data).toContain('c:vi:KR:keep:')
  })

  it('carries the channel of a first message through the buttons, and begins with it after consent', async () => {
    const one = await world.person('Hasty', 'ms')
    const ms = wordsIn('ms')
    await one.send('tolong tengok https://t.me/hasty_first_channel')
    expect((await one.last()).text).toBe(ms('language-question'))
    expect(await findIn(world.database.adminUrl, ['hasty_first_channel'])).toEqual([])
    await one.press('Bahasa Melayu')
    await one.press(ms('where-skip'))
    expect(await findIn(world.database.adminUrl, ['hasty_first_channel'])).toEqual([])
    const shown = linesOf(await one.press(ms('consent-keep')))
    expect(shown).toEqual([
      ms('welcome'),
      `${ms('ask-category-for', { channel: '@hasty_first_channel' })}\n${ms('ask-category')}`,
    ])
    expect(await tap(one, 'drugs')).toBe(ms('ask-country'))
  })

  it.each([
    ['a photo', { media: 'photo', caption: 'canary_caption_1' }, 'media-refused'],
    ['a voice message', { media: 'voice' }, 'media-refused'],
    ['a contact', { media: 'contact', phone_number: '+60123456789', contact_name: 'canary_contact' }, 'media-refused'],
  ])('refuses %s and keeps nothing', async (name, body, said) => {
    const one = await world.person(`Sender of ${name}`, 'en')
    await one.act('/send', body)
    expect((await one.last()).text).toBe(en(said))
    expect(await findIn(world.database.adminUrl, ['canary_caption_1', '60123456789', 'canary_contact'])).toEqual([])
  })

  it("refuses a person's phone link and a person's forward with their sentences", async () => {
    const one = await world.person('Stranger', 'en')
    await one.send('https://t.me/+60123456780')
    expect((await one.last()).text).toBe(`${en('refusal-person_not_channel')}\n\n${en('language-question')}`)
    await one.act('/forward', { from_user: one.id, text: 'canary words of a person' })
    expect((await one.last()).text).toBe(`${en('refusal-person_not_channel')}\n\n${en('language-question')}`)
    expect(await findIn(world.database.adminUrl, ['60123456780', 'canary words of a person'])).toEqual([])
  })

  it.each(['/cancel', '/report', 'q:1:drugs', '/status RPT-0000-0000-0000-0000-0'])(
    'stores nothing for %s',
    async (what) => {
      const before = await counts(world)
      const one = await world.person('Curious', 'en')
      await one.send('/start')
      const { id } = await one.last()
      if (what.startsWith('q:')) await one.act('/press', { data: what, message_id: id, timeout: 0 })
      else await one.send(what)
      expect(await counts(world)).toEqual(before)
      const said = { '/cancel': 'nothing-to-cancel', '/report': 'language-question', 'q:1:drugs': 'language-question' }
      expect((await one.last()).text).toBe(en(said[what as keyof typeof said] ?? 'refusal-receipt_unknown'))
    },
  )
})

describe('"Do not write to me"', () => {
  const day = 86_400
  it('keeps no chat, pushes no news, and forgets fourteen days after the last report', async () => {
    const one = await citizen(world, 'Silent', { contact: 'none' })
    const silent = () => world.app.db`select key_id, forget_at from reporter where sealed_chat is null`
    expect(await silent()).toEqual([{ key_id: null, forget_at: new Date(world.clock.getTime() + 14 * day * 1000) }])
    world.pass(10 * day)
    const receipt = await report(one, '@silent_shop')
    expect(await silent()).toEqual([{ key_id: null, forget_at: new Date(world.clock.getTime() + 14 * day * 1000) }])
    await confirmNext()
    world.pass(2 * day)
    const before = (await one.chat()).length
    expect(await tellReporters(world.app, machine, {})).toEqual({ told: 1 })
    await world.settle()
    expect((await one.chat()).length).toBe(before)
    await one.send(receipt)
    expect((await one.last()).text).toBe(`${en('status-finished-confirmed')}\n\n${en('receipt-scam')}`)
    world.pass(12 * day - 1)
    expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ reporters: 0 })
    world.pass(1)
    expect(await eraseWhatIsOver(world.app, machine, {})).toMatchObject({ reporters: 1 })
    expect(await world.app.db`select count(*)::int as left from report where reporter_id is null`).toEqual([
      { left: 1 },
    ])
    await one.send(receipt)
    expect((await one.last()).text).toBe(`${en('status-finished-confirmed')}\n\n${en('receipt-scam')}`)
    await one.send('/report')
    expect((await one.last()).text).toBe(en('language-question'))
  })

  it('erases a kept chat at once when somebody changes their mind', async () => {
    const one = await citizen(world, 'Changing')
    const card = await one.last()
    await one.act('/press', { data: 'c:en:-:none:', message_id: card.id, timeout: 0 })
    expect(await world.app.db`select sealed_chat from reporter where forget_at is not null`).toEqual([
      { sealed_chat: null },
    ])
  })
})

async function confirmNext() {
  const member = await world.person('Mo', 'en')
  await member.send('/become moderator MY')
  await member.send('/queue')
  for (const button of ['Confirmed', 'the public page, as I saw it', 'Drugs']) await member.press(button)
}
