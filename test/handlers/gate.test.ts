/** Help before and around the questions: above the consent, at any time, after Send; never in the way, and nothing of it kept. */
import { afterEach, describe, expect, it } from 'vitest'
import { sayAfter, sayGate, sayGateAnswer } from '../../locales/advice.ts'
import { sayCountry, wordsIn } from '../../locales/words.ts'
import { readOwnDraft } from '../../src/flow/index.ts'
import { type Language, languages } from '../../src/model/language.ts'
import { findIn } from '../support/canary.ts'
import { citizen, counts, en, report, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const asked = (language: Language, country: string | null) => ({
  language,
  say: wordsIn(language),
  country,
  now: world.clock,
})
const draftOf = (one: Actor) => readOwnDraft(world.app, { kind: 'reporter', person: { telegramId: one.id } }, {})

/** A stranger who has said where they are: the gate stands above the consent. */
async function stranger(language: Language, place: string) {
  const one = await world.person(`Needs help ${language} ${place}`, language)
  await one.send('/start')
  await one.press(`l:${language}:`)
  const [gate, consent] = await one.press(`w:${language}:${place}:`)
  if (!gate || !consent) throw new Error('No gate.')
  const choose = (page: string, country = place) =>
    one.act('/press', { data: `g:${language}:${country}:${page}`, message_id: gate.id, timeout: 0 })
  return { one, gate, consent, choose }
}

describe.each([
  ['en', 'MY'],
  ['vi', 'VN'],
  ['ar', 'EG'],
] as const)('the gate in %s', (language, place) => {
  const say = wordsIn(language)

  it('stands in the place of the question, with the consent beneath it, which needs no answer to the gate', async () => {
    const { one, gate, consent } = await stranger(language, place)
    expect(gate.text).toBe(sayGate(asked(language, place)))
    expect(gate.text.startsWith(say('gate'))).toBe(true)
    expect(gate.buttons).toEqual([
      say('gate-choice-danger'),
      say('gate-choice-today'),
      say('gate-choice-earlier'),
      say('gate-choice-picture'),
    ])
    expect(consent.text).toContain(say('consent'))
    expect(consent.id).toBeGreaterThan(gate.id)
    const [shown] = await one.press(say('consent-keep'))
    expect(shown?.text).toBe(say('welcome'))
  })

  it('answers each choice in its own place, leads back, and leaves the consent where it was', async () => {
    const { one, gate, consent, choose } = await stranger(language, place)
    for (const need of ['danger', 'today', 'earlier', 'picture'] as const) {
      const shown = await choose(need)
      expect(shown.map(({ id, text, buttons }) => ({ id, text, buttons }))).toEqual([
        { id: gate.id, text: sayGateAnswer(asked(language, place), need), buttons: [say('button-back')] },
      ])
      expect(shown[0]?.text.startsWith(say(`gate-${need}`))).toBe(true)
      const [back] = await choose('show')
      expect(back).toEqual(gate)
    }
    expect(await one.last()).toEqual(consent)
  })

  it('keeps nothing of what is pressed', async () => {
    const before = await counts(world)
    const { one, choose } = await stranger(language, place)
    for (const need of ['danger', 'today', 'earlier', 'picture']) await choose(need)
    expect(await counts(world)).toEqual(before)
    expect(await findIn(world.database.adminUrl, [String(one.id), 'Needs help', `g:${language}`])).toEqual([])
  })
})

describe('the answers of the gate', () => {
  it.each([
    ['danger', 'MY', ['999', '15999']],
    ['danger', 'VN', ['113', '111']],
    ['today', 'MY', ['997 (24 h)']],
    ['today', 'SG', ['1799']],
    ['earlier', 'IN', ['1930']],
    ['picture', 'BR', ['https://takeitdown.ncmec.org/', 'https://stopncii.org/']],
  ] as const)('%s in %s names the lines of that country', (need, country, lines) => {
    const text = sayGateAnswer(asked('en', country), need)
    for (const line of lines) expect(text).toContain(line)
    if (need !== 'picture') expect(text).toContain(en('help-lines-country', { country: sayCountry('en', country) }))
  })

  it('are international where the country has none of its own, and say so', () => {
    const text = sayGateAnswer(asked('en', 'BT'), 'today')
    expect(text).toContain(en('help-lines-world'))
    expect(text).toContain('https://chainabuse.com/')
    expect(sayGate(asked('en', 'BT'))).toContain(`${en('help-lines-world')}\n• `)
  })

  it('warn of the second scam wherever money is the matter, and nowhere else', () => {
    const warned = (['danger', 'today', 'earlier', 'picture'] as const).filter((need) =>
      sayGateAnswer(asked('en', 'MY'), need).includes(en('receipt-scam')),
    )
    expect(warned).toEqual(['today', 'earlier'])
  })
})

describe('where the country is not known', () => {
  it('international lines stand there and say why, and a country can be named for them', async () => {
    const { gate, choose } = await stranger('vi', '-')
    const vi = wordsIn('vi')
    expect(gate.text).toContain(vi('help-lines-nowhere'))
    expect(gate.buttons.at(-1)).toBe(vi('gate-where'))
    const [where] = await choose('where')
    expect(where?.text).toBe(vi('where-question'))
    expect(where?.data).toContain('g:vi:VN:show')
    const [own] = await choose('show', 'VN')
    expect(own?.text).toBe(sayGate(asked('vi', 'VN')))
    expect(own?.buttons).toHaveLength(4)
  })

  it('a button that names no country or no page is no button of ours', async () => {
    const { one, gate, choose } = await stranger('en', '-')
    for (const [page, country] of [
      ['danger', 'xx'],
      ['somewhere', 'MY'],
      ['today:more', 'MY'],
    ] as const) {
      await choose(page, country)
      expect((await one.chat()).find(({ id }) => id === gate.id)).toEqual(gate)
    }
    await choose('danger', 'QQ')
    expect((await one.chat()).find(({ id }) => id === gate.id)?.text).toContain(en('gate-danger'))
  })
})

describe('help now', () => {
  it.each([
    ['en', 'MY'],
    ['ms', 'MY'],
    ['ar', 'EG'],
  ] as const)(
    'comes as a message of its own and leaves an unfinished report as it was (%s)',
    async (language, place) => {
      const say = wordsIn(language)
      const one = await citizen(world, 'In the middle', { language, place })
      await one.send('/report')
      await tap(one, 'drugs')
      const question = await one.last()
      const before = await draftOf(one)
      const shown = await one.act('/press', { data: 'm:help', message_id: question.id, timeout: 0 })
      expect(shown.map((message) => message.text)).toEqual([sayGate(asked(language, place))])
      const [answer] = await one.press(say('gate-choice-danger'))
      expect(answer?.text).toBe(sayGateAnswer(asked(language, place), 'danger'))
      expect((await one.send('/help_now')).slice(1).map((message) => message.text)).toEqual([
        sayGate(asked(language, place)),
      ])
      expect(await draftOf(one)).toEqual(before)
      expect((await one.chat()).find(({ id }) => id === question.id)).toEqual(question)
      await one.send('@goes_on_after_help')
      expect((await draftOf(one)).answers.channel?.shown).toBe('@goes_on_after_help')
      await one.send('/cancel')
    },
  )

  it('is there before anything was agreed to, and for another country by its name', async () => {
    const one = await world.person('Nobody yet', 'vi')
    await one.send('/help_now')
    expect((await one.last()).text).toBe(sayGate(asked('vi', null)))
    await one.send('/help_now Hàn Quốc')
    expect((await one.last()).text).toBe(sayGate(asked('vi', 'KR')))
    await one.send('/help_now Atlantis')
    expect((await one.last()).text).toBe(sayGate(asked('vi', null)))
  })

  it('is never too much: after the limit of reports it answers as before', async () => {
    const one = await citizen(world, 'Many reports', { place: 'SG' })
    for (let at = 0; at < 10; at++) await report(one, `@many_reports_${at}`)
    await expect(report(one, '@many_reports_10')).rejects.toThrow('No receipt')
    for (let at = 0; at < 20; at++) {
      const [, gate] = await one.send('/help_now')
      expect(gate?.text).toBe(sayGate(asked('en', 'SG')))
      const [answer] = await one.press('g:en:SG:today')
      expect(answer?.text).toContain('1799')
    }
  })

  it.each(['/help', '/status', '/start'])('is a button under the answer to %s', async (command) => {
    const one = await citizen(world, 'Looks for help')
    const [, said] = await one.send(command)
    expect(said?.buttons).toContain(en('menu-help'))
    expect(said?.data).toContain('m:help')
  })

  it('is a button under every status, right or unknown', async () => {
    const one = await citizen(world, 'Has a receipt')
    const receipt = await report(one, '@has_a_receipt')
    for (const asks of [receipt, 'RPT-0000-0000-0000-0000-0']) {
      await one.send(asks)
      expect((await one.last()).data).toContain('m:help')
    }
  })
})

describe('after Send', () => {
  it.each([
    ['en', 'MY', '1800-188-030'],
    ['vi', 'VN', '0769 04 04 04'],
  ] as const)(
    'a button under the receipt tells what can be done, in a message of its own (%s)',
    async (language, place, line) => {
      const say = wordsIn(language)
      const one = await citizen(world, 'Reported drugs', { language, place })
      await report(one, `@reported_drugs_${language}`)
      const receipt = await one.last()
      expect(receipt.buttons).toContain(say('button-after'))
      expect(receipt.data).toContain('d:drugs')
      const shown = await one.press('d:drugs')
      expect(shown.map((message) => message.text)).toEqual([sayAfter(asked(language, place), 'drugs')])
      expect(shown[0]?.text).toContain(say('after', { reason: say('reason-illegal_goods') }))
      expect(shown[0]?.text).toContain('abuse@telegram.org')
      expect(shown[0]?.text).toContain(line)
      expect(shown[0]?.text).not.toContain('dsa-report')
      expect((await one.chat()).find(({ id }) => id === receipt.id)).toEqual(receipt)
    },
  )

  it.each(['child_abuse', 'terrorism'] as const)('of %s no button names it', async (category) => {
    const one = await citizen(world, category, { language: 'fr', place: 'FR' })
    await one.send('/report')
    if (category === 'terrorism') await tap(one, 'shelf-more')
    await tap(one, category)
    await one.send(`@unnamed_${category}`)
    await tap(one, 'FR')
    if (category === 'child_abuse') await tap(one, 'no')
    await tap(one, 'send')
    const { data } = await one.last()
    expect(data.filter((each) => each.startsWith('d:'))).toEqual(['d:any'])
    for (const pressed of ['d:any', `d:${category}`]) {
      const shown = await one.act('/press', { data: pressed, message_id: (await one.last()).id, timeout: 0 })
      expect(shown.map((message) => message.text)).toEqual([sayAfter(asked('fr', 'FR'), null)])
    }
    const text = sayAfter(asked('fr', 'FR'), null)
    for (const line of ['stopCA@telegram.org', '@SearchReport', 'https://telegram.org/dsa-report', '@EURegulation'])
      expect(text).toContain(line)
  })

  it('what is never shipped is never said: addresses for authorities, or merely passed around', () => {
    for (const language of Object.keys(languages) as Language[])
      for (const category of ['investment_scam', 'threats', null] as const)
        expect(sayAfter(asked(language, 'DE'), category)).not.toMatch(/edsr\.eu|GDPRbot|dmca@|NoToScam|spam@|ca@t/)
  })
})
