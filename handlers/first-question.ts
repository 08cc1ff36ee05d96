/**
 * What is asked before anything is kept: the language, where you are, and what must be agreed to. The choices made so far travel
 * in the buttons, and with them the channel that a first message named.
 */
import { sayCountry, sayUnchecked, withEnglish } from '../locales/words.ts'
import { likelyCountries } from '../src/model/country.ts'
import { languageCodes, languages } from '../src/model/language.ts'
import type { Visit } from './context.ts'
import { helpButton } from './gate.ts'
import { inRows, type Saying } from './talk.ts'

/**
 * What travels: a channel by its own name, as it is shown, or behind a tilde the code of the link by which the person came; empty
 * when there is neither. At most 36 characters.
 */
export type Carried = string

/** The form of what travels, as a part of a pattern. */
export const carriedForm = '(?:@\\w{4,32}|t\\.me/(?:\\+[\\w-]{1,32}|c/\\d{1,14})|~[\\w-]{1,16})?'

/** The code of a campaign's link in a start payload, as it travels; empty for anything else. */
export const campaignIn = (payload: string): Carried => (/^[\w-]{1,16}$/.test(payload) ? `~${payload}` : '')

/** Under the first message in a language: that its words are unchecked, where they are. */
export function withNote(visit: Visit, text: string): string {
  const note = sayUnchecked(visit, visit.options.operator?.contact ?? null)
  return note === '' ? text : `${text}\n\n${note}`
}

/** Asks for the language, each called by its own name, the likeliest first. */
export function languageQuestion(visit: Visit, carried: Carried = ''): Saying {
  const ordered = [visit.language, ...languageCodes.filter((code) => code !== visit.language)]
  const buttons = ordered.map((code) => ({ text: languages[code].name, data: `l:${code}:${carried}` }))
  return { text: visit.say('language-question'), rows: inRows(buttons) }
}

/** Asks where the person is; it may be left open. */
export function whereQuestion(visit: Visit, carried: Carried = ''): Saying {
  const { say: words, language } = visit
  const data = (place: string) => `w:${language}:${place}:${carried}`
  const near = likelyCountries(language, null).slice(0, 4)
  const named = near.map((code) => ({ text: sayCountry(language, code), data: data(code) }))
  const other = { text: words('where-other'), data: data('other') }
  return {
    text: withNote(visit, words('where-question')),
    rows: inRows([...named, other], [{ text: words('where-skip'), data: data('-') }]),
  }
}

/** What must be agreed to. */
export function consentQuestion(visit: Visit, country: string | null, carried: Carried): Saying {
  const { say: words, language, options } = visit
  const consent = withEnglish(visit, (own) => own('consent'))
  const data = (choice: string) => `c:${language}:${country ?? '-'}:${choice}:${carried}`
  // At the end: the first line is the heading, and what a notification shows.
  const text = options.sandbox ? `${consent}\n\n${words('sandbox-note')}` : consent
  return {
    text,
    rows: [
      [{ text: words('consent-keep'), data: data('keep') }],
      [{ text: words('consent-none'), data: data('none') }],
      [{ text: words('consent-no'), data: data('no') }],
    ],
  }
}

/** What can be done now, for whoever has agreed. */
export function welcome(visit: Visit): Saying {
  const { say: words } = visit
  return {
    text: words('welcome'),
    rows: [
      [{ text: words('menu-report'), data: 'm:report' }],
      [{ text: words('menu-status'), data: 'm:status' }, helpButton(visit)],
    ],
  }
}
