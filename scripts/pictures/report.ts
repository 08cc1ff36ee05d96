/** A whole report in the chat in one language, and one about a child, with a picture of each step: what a citizen sees. */
import type { Browser } from 'playwright-core'
import { sayCountry } from '../../locales/words.ts'
import type { Country } from '../../src/model/country.ts'
import { type Language, languages } from '../../src/model/language.ts'
import { type Chat, openChat } from './chat.ts'

/** High enough that nothing has to be scrolled away. */
const height = 9000

type Told = {
  language: Language
  name: string
  /** Where the person is. */
  place: Country
  /** The message that names the channel, with words that point to a country. */
  channel: string
  /** Where the channel is aimed. */
  aimed: Country
  /** Also the pages of help on the way, and a report about a child. */
  more: boolean
}

/** From /start to the status: an investment scam, with one answer on the optional card. */
async function tell(chat: Chat, { language, place, channel, aimed, more }: Told): Promise<void> {
  const { words: say, press, type, shoot } = chat
  const to = (name: string) => `report-${language}-${name}`
  await type('/start', say('language-question'))
  await shoot(to('01-language'))
  await press(languages[language].name, say('where-question'))
  await shoot(to('02-where'))
  await press(sayCountry(language, place), say('consent'))
  await shoot(to('03-gate-and-consent'), 2)
  await press(say('gate-choice-today'), say('gate-today'))
  if (more) await shoot(to('04-gate-answer'), 2, 1)
  await press(say('button-back'), say('gate'))
  await press(say('consent-keep'), say('welcome'))
  await shoot(to('05-welcome'))
  await press(say('menu-report'), say('ask-category'))
  await shoot(to('06-category'))
  await press(say('button-money'), say('ask-category-money'))
  await shoot(to('07-category-below'))
  await press(say('category-investment_scam'), say('ask-channel'))
  await shoot(to('08-channel'))
  await type(channel, say('ask-country'))
  await shoot(to('09-aimed-at'), 2)
  await press(sayCountry(language, aimed), say('review-send'))
  await shoot(to('10-review'))
  await press(say('button-details'), say('ask-details'))
  await shoot(to('11-card'))
  await press(say('detail-promised'), say('detail-promised'))
  await shoot(to('12-card-question'))
  await press(say('promised-daily'), say('ask-details'))
  await press(say('button-done'), say('review-send'))
  await press(say('button-send'), say('receipt', { receipt: '' }))
  await shoot(to('13-sent-and-receipt'), 2)
  const receipt = /RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/.exec(await chat.read())?.[0] ?? ''
  await press(say('button-after'), say('after-any'))
  if (more) await shoot(to('14-after'))
  await type(`/status ${receipt}`, say('status-received'))
  await shoot(to('15-status'))
}

/** The same person reports a channel that harms a child. */
async function tellOfChild(chat: Chat, { language, place }: Told): Promise<void> {
  const { words: say, press, type, shoot } = chat
  const to = (name: string) => `child-${language}-${name}`
  await type('/report', say('ask-category'))
  await press(say('category-child_abuse'), say('ask-channel-child'))
  await shoot(to('01-channel'))
  await type('t.me/invented_closed_room', say('ask-country'))
  await press(sayCountry(language, place), say('ask-danger'))
  await shoot(to('02-danger'))
  await press(say('button-yes'), say('danger-now'))
  await shoot(to('03-review'))
  await press(say('button-send'), say('review-sent'))
  await chat.page
    .getByRole('button', { name: say('receipt-copy') })
    .nth(1)
    .waitFor()
  await shoot(to('04-receipt'), 2)
}

/** The report of one person, and with `more` the one about a child. */
export async function tellWhole(browser: Browser, url: string, told: Told): Promise<void> {
  const chat = await openChat(browser, { url, name: told.name, language: told.language, height })
  await tell(chat, told)
  if (told.more) await tellOfChild(chat, told)
  await chat.close()
}
