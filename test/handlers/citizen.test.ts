/** The citizen's report in the chat: every question by taps and by typing, back and forth, in more than one language. */
import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { eraseWhatIsOver, readOwnDraft } from '../../src/flow/index.ts'
import { citizen, counts, en, receiptIn, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const vi = wordsIn('vi')
const ms = wordsIn('ms')
const machine = { kind: 'machine' } as const
const answersOf = async (one: Actor) => {
  const by = { kind: 'reporter', person: { telegramId: one.id } } as const
  const { at, answers } = await readOwnDraft(world.app, by, {})
  return { at, ...answers, channel: answers.channel?.shown }
}

describe('a report in the chat', () => {
  it.each(['en', 'vi'] as const)('goes by taps from the category to the receipt (%s)', async (language) => {
    const say = wordsIn(language)
    const ann = await citizen(world, 'Ann', { language })
    expect((await ann.last()).text).toBe(say('welcome'))
    await ann.send('/report')
    expect((await ann.last()).text).toBe(say('ask-category'))
    expect(await tap(ann, 'shelf-money')).toBe(say('ask-category-money'))
    expect(await tap(ann, 'investment_scam')).toBe(say('ask-channel'))
    await ann.send(`https://t.me/gold_${language}_fast`)
    expect((await ann.last()).text).toBe(say('ask-country'))
    const review = await tap(ann, 'ZZ')
    const asked = [
      say('review', {
        category: say('category-investment_scam'),
        channel: `@gold_${language}_fast`,
        country: say('button-unknown'),
      }),
      say('review-no-words'),
    ]
    expect(review).toBe([...asked, '', say('review-send')].join('\n'))
    const sent = await tap(ann, 'send')
    const receipt = receiptIn(sent) ?? ''
    const told = asked.join('\n').replace(/^.*/, say('review-sent'))
    expect(sent).toBe(`${told}\n---\n${say('receipt', { receipt })}\n\n${say('receipt-scam')}`)
    expect((await ann.last()).buttons[0]).toBe(say('receipt-copy'))
    await ann.send(receipt)
    expect((await ann.last()).text).toBe(say('status-received'))
  })

  it.each(['en', 'ms'] as const)('goes by typed answers alone (%s)', async (language) => {
    const say = wordsIn(language)
    const typed = await citizen(world, 'Typing', { language })
    const answers = [
      ['/report', 'ask-category'],
      [say('category-forged_documents').toUpperCase(), 'ask-channel'],
      [`@papers_${language}`, 'ask-country'],
      [language === 'ms' ? 'Jepun' : 'Japan', 'review-send'],
    ] as const
    for (const [answer, next] of answers) {
      await typed.send(answer)
      expect((await typed.last()).text).toContain(say(next))
    }
    await typed.send('Words in my own words.')
    expect((await typed.last()).text).toContain(say('review-words', { words: 'Words in my own words.' }))
    await typed.send(say('button-send'))
    expect((await typed.last()).text).toBe(say('receipt', { receipt: receiptIn((await typed.last()).text) ?? '' }))
    expect(
      await world.app
        .db`select category, country from report where language = ${language} and category = 'forged_documents'`,
    ).toEqual([{ category: 'forged_documents', country: 'JP' }])
  })

  it('answers the scam advice with receipts of money scams and with no other', async () => {
    const ann = await citizen(world, 'Cautious')
    await report(ann, '@weed_cautious')
    expect((await ann.last()).text).not.toContain(en('receipt-scam'))
  })

  it('goes back from every question with all answers kept, and forward again by keeping them', async () => {
    const ann = await citizen(world, 'Back')
    await ann.send('/report')
    await tap(ann, 'drugs')
    await ann.send('@back_and_forth')
    await ann.send('Vietnam')
    await ann.send('Some words.')
    const all = { category: 'drugs', channel: '@back_and_forth', country: 'VN', words: 'Some words.' }
    for (const at of ['country', 'channel', 'category']) {
      await tap(ann, 'back')
      expect(await answersOf(ann)).toEqual({ at, ...all })
      expect((await ann.last()).text).toMatch(new RegExp(`${en('answered', { answer: '' }).trim()} .+$`))
    }
    expect((await ann.last()).text).toContain(en('answered', { answer: en('category-drugs') }))
    expect((await ann.last()).buttons).not.toContain(en('button-back'))
    expect(await tap(ann, 'keep')).toContain(en('review-words', { words: 'Some words.' }))
    expect(await answersOf(ann)).toEqual({ at: 'review', ...all })
  })

  it('drops the words and says so when the category becomes a child, and asks them again when it is none any more', async () => {
    const ann = await citizen(world, 'Change', { language: 'vi' })
    await ann.send('/report')
    await tap(ann, 'drugs')
    await ann.send('@changing_mind')
    await tap(ann, 'ZZ')
    await ann.send('Lời của tôi.')
    for (let step = 0; step < 3; step++) await tap(ann, 'back')
    expect(await tap(ann, 'child_abuse')).toMatch(new RegExp(`^${vi('words-dropped')}\n\n${vi('child-first')}`))
    expect(await answersOf(ann)).toEqual({
      at: 'channel',
      category: 'child_abuse',
      channel: '@changing_mind',
      country: 'ZZ',
    })
    expect(await tap(ann, 'keep')).toBe(vi('ask-danger'))
    await tap(ann, 'yes')
    expect(await answersOf(ann)).toMatchObject({ at: 'review', danger: true })
    for (let step = 0; step < 4; step++) await tap(ann, 'back')
    expect(await tap(ann, 'threats')).toContain(vi('review-no-words'))
    expect(await answersOf(ann)).toEqual({
      at: 'review',
      category: 'threats',
      channel: '@changing_mind',
      country: 'ZZ',
    })
  })

  it('goes on in another language when it is switched in the middle', async () => {
    const ann = await citizen(world, 'Switch')
    await ann.send('/report')
    await tap(ann, 'shelf-more')
    await tap(ann, 'weapons')
    await ann.send('@switching_tongues')
    await ann.send('/language')
    const said = await ann.press('Tiếng Việt')
    expect(said.map((message) => message.text)).toEqual([vi('language-changed'), vi('ask-country')])
    await ann.send('Lào')
    expect((await ann.last()).text).toContain(vi('category-weapons'))
    expect(receiptIn(await tap(ann, 'send'))).not.toBeNull()
  })

  it('says that a report is unfinished on /start and /report, and goes on where it was', async () => {
    const ann = await citizen(world, 'Unfinished', { language: 'ms' })
    await ann.send('/report')
    await tap(ann, 'drugs')
    for (const command of ['/start', '/report']) {
      await ann.send(command)
      expect((await ann.last()).text).toBe(`${ms('draft-open')}\n\n${ms('ask-channel')}`)
    }
    await ann.send('@unfinished_ms')
    expect(await answersOf(ann)).toMatchObject({ at: 'country', channel: '@unfinished_ms' })
  })

  it('answers commands and a receipt in the middle of a report without losing it', async () => {
    const ann = await citizen(world, 'Asking')
    const receipt = await report(ann, '@asked_before')
    await ann.send('/report')
    await tap(ann, 'drugs')
    const answers = [
      ['/help', en('help')],
      ['/status', en('status-question')],
      [`/status ${receipt}`, en('status-received')],
      [receipt.toLowerCase(), en('status-received')],
      ['RPT-0000-0000-0000-0000-1', en('refusal-receipt_unknown')],
      ['/nonsense', en('help')],
      ['/privacy', `${en('privacy')}\n\n${en('privacy-sandbox')}`],
    ] as const
    for (const [sent, said] of answers) {
      await ann.send(sent)
      expect((await ann.last()).text).toBe(said)
    }
    await ann.send('@asked_now')
    expect(await answersOf(ann)).toEqual({ at: 'country', category: 'drugs', channel: '@asked_now' })
    await ann.send('/cancel')
    expect((await ann.last()).text).toBe(en('cancelled'))
    await ann.send('/cancel')
    expect((await ann.last()).text).toBe(en('nothing-to-cancel'))
    await ann.send('A stray thought.')
    expect((await ann.last()).text).toBe(en('text-without-report'))
  })

  it('erases an unfinished report after a day, tells its owner, and takes the old buttons for what they are', async () => {
    const ann = await citizen(world, 'Late', { language: 'vi' })
    await ann.send('/report')
    await tap(ann, 'drugs')
    world.pass(23 * 3600)
    await eraseWhatIsOver(world.app, machine, {})
    expect((await answersOf(ann)).at).toBe('channel')
    world.pass(3601)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await counts(world)).toMatchObject({ drafts: 0 })
    await world.settle()
    expect((await ann.last()).text).toBe(vi('draft-erased'))
    expect(await tap(ann, 'back')).toBe(vi('refusal-draft_missing'))
    await ann.press(vi('menu-report'))
    expect((await ann.last()).text).toBe(vi('ask-category'))
  })

  it('ends after Send: a stray text then is read as one, and a link begins the next report', async () => {
    const ann = await citizen(world, 'Done')
    await report(ann, '@first_of_done')
    await ann.send('Thank you')
    expect((await ann.last()).text).toBe(en('text-without-report'))
    await ann.send('look at t.me/second_of_done please')
    expect((await ann.last()).text).toBe(
      `${en('ask-category-for', { channel: '@second_of_done' })}\n${en('ask-category')}`,
    )
    expect(await tap(ann, 'drugs')).toBe(en('ask-country'))
  })

  it('adds a second report of the same channel to the first, and sends the same receipt again', async () => {
    const ann = await citizen(world, 'Twice')
    const receipt = await report(ann, '@reported_twice')
    const before = await counts(world)
    expect(await report(ann, 't.me/s/Reported_Twice')).toBe(receipt)
    expect((await ann.last()).text).toBe(en('receipt-joined', { receipt }))
    expect(await counts(world)).toEqual(before)
  })

  it('over ten in an hour is refused at Send with its sentence, and nothing that was answered is lost', async () => {
    const ann = await citizen(world, 'Busy', { language: 'vi' })
    for (let at = 0; at < 10; at++) await report(ann, `@busy_channel_${at}`)
    await ann.send('@busy_channel_eleven')
    await tap(ann, 'drugs')
    await tap(ann, 'ZZ')
    expect((await tap(ann, 'send')).startsWith(`${vi('refusal-too_many_reports')}\n\n`)).toBe(true)
    world.pass(3600)
    expect(receiptIn(await tap(ann, 'send'))).not.toBeNull()
  })
})
