/** A language that nobody has checked yet: it says so at once, and says in English too what must not be misunderstood. */
import { afterEach, describe, expect, it } from 'vitest'
import { announceCommands } from '../../handlers/commands.ts'
import { isolate, sayUnchecked, withEnglish, wordsIn } from '../../locales/words.ts'
import { type Language, languageCodes, languages } from '../../src/model/language.ts'
import { citizen, en, report, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))
const unchecked = languageCodes.filter((language) => !languages[language].checked)
const checked = languageCodes.filter((language) => languages[language].checked)
const note = (language: Language) => wordsIn(language)('language-unchecked-sandbox')

describe('a language that nobody has checked', () => {
  it.each(unchecked)('%s says so under its first message, and asks for consent in two languages', async (language) => {
    const say = wordsIn(language)
    const one = await world.person(`Reads ${language}`, language)
    await one.send('/start')
    expect((await one.last()).buttons[0]).toBe(languages[language].name)
    await one.press(languages[language].name)
    expect((await one.last()).text).toBe(`${say('where-question')}\n\n${note(language)}`)
    await one.press(`w:${language}:-:`)
    expect((await one.last()).text).toBe(`${say('consent')}\n\n${en('consent')}\n\n${say('sandbox-note')}`)
    await one.press(`c:${language}:-:keep:`)
    expect((await one.last()).text).toBe(say('welcome'))
    await one.send('/help_now')
    expect((await one.last()).text.startsWith(`${say('gate')}\n\n${en('gate')}\n\n`)).toBe(true)
    await one.send('/privacy')
    expect((await one.last()).text).toBe(`${say('privacy')}\n\n${say('privacy-sandbox')}\n\n${note(language)}`)
  })

  it('says so under the new words when it is chosen later', async () => {
    const one = await citizen(world, 'Changes')
    await one.send('/language')
    expect((await one.last()).buttons).toEqual(languageCodes.map((language) => languages[language].name))
    await one.press('l:th:')
    expect((await one.last()).text).toBe(`${wordsIn('th')('language-changed')}\n\n${note('th')}`)
  })

  it('says so under the gate where that is the first message', async () => {
    const one = await world.person('Types first', 'hi')
    const [, gate, consent] = await one.send('थाईलैंड')
    expect(gate?.text.startsWith(`${wordsIn('hi')('gate')}\n\n${en('gate')}`)).toBe(true)
    expect(gate?.text.endsWith(`\n\n${note('hi')}`)).toBe(true)
    expect(consent?.data).toContain('c:hi:TH:keep:')
    expect(consent?.text).toContain(`\n\n${en('consent')}`)
  })

  it('has English under each question about a child, and under the answer to a receipt', async () => {
    const say = wordsIn('km')
    const one = await citizen(world, 'About a child', { language: 'km' })
    await one.send('/report')
    const first = await tap(one, 'child_abuse')
    for (const id of ['child-first', 'child-own-pictures', 'ask-channel-child'])
      expect(first).toContain(`${say(id)}\n\n${en(id)}`)
    await one.send('@child_in_khmer')
    const danger = await tap(one, 'ZZ')
    expect(danger).toContain(`${say('ask-danger')}\n\n${en('ask-danger')}`)
    expect(await tap(one, 'yes')).toContain(`${say('danger-now')}\n\n${en('danger-now')}`)
    await tap(one, 'cancel')
    const receipt = await report(one, '@another_in_khmer')
    await one.send(`/status ${receipt}`)
    expect((await one.last()).text).toBe(`${say('status-received')}\n\n${en('status-received')}`)
  })

  it('knows a receipt again that was copied with the invisible marks of a sentence in Arabic', async () => {
    const one = await citizen(world, 'Copies', { language: 'ar' })
    const receipt = await report(one, '@copied_in_arabic')
    for (const pasted of [`\u200e${receipt}`, `\u2068${receipt}\u2069`, `/status \u200f${receipt}`]) {
      await one.send(pasted)
      expect((await one.last()).text).toContain(en('status-received'))
    }
  })
})

describe('a language that was checked', () => {
  it.each(checked)('%s says nothing of it, and nothing twice', (language) => {
    const visit = { language, say: wordsIn(language) }
    expect(sayUnchecked(visit, 'contact@operator.invalid')).toBe('')
    expect(withEnglish(visit, (say) => say('consent'))).toBe(visit.say('consent'))
  })
})

it('names the operator’s contact where there is one', () => {
  for (const language of unchecked) {
    const said = sayUnchecked({ language, say: wordsIn(language) }, 'contact@operator.invalid')
    expect(said).toContain(isolate('contact@operator.invalid'))
  }
})

it('has a menu of commands in Telegram, in every language Telegram has two letters for', async () => {
  const api = world.bot.api
  await announceCommands(api)
  for (const language of languageCodes) {
    const { telegram } = languages[language]
    const [first] = await api.getMyCommands(telegram === null || language === 'en' ? {} : { language_code: telegram })
    const spoken = telegram === null ? 'en' : language
    expect(first).toEqual({ command: 'report', description: wordsIn(spoken)('command-report') })
  }
})
