/** The help lines a person is shown, in words: of the country they are in, and where it has none, those that work everywhere. */

import { type Hotline, type HotlineNeed, hotlinesFor } from '../src/model/hotline.ts'
import { type Language, languages } from '../src/model/language.ts'
import { isolate, isolateContact, type Say, sayCountry, sayDay } from './words.ts'

/** In whose language, for where (null: not known), and when. */
export type LinesAsked = { language: Language; say: Say; need: HotlineNeed; country: string | null; now: Date }

/** Lines for a need, never empty. The international ones stand in for a country without its own, and it is said so. */
export function sayLines({ language, say, need, country, now }: LinesAsked): string {
  const { own, world } = hotlinesFor(need, country, now)
  const shown = own.length === 0 ? world : need === 'child' ? [...own, ...world] : own
  // What holds for every one of several lines is said once, beneath them.
  const isOnce = shown.length > 1 && shown.every(({ check, seen }) => check && !seen)
  const caution = ({ check, seen }: Hotline) =>
    seen ? say('help-line-dated', { day: sayDay(language, seen) }) : check && !isOnce ? say('help-line-check') : ''
  // All that is said about a line stands apart by its own direction, so nothing else would say how the line runs.
  const bullet = languages[language].direction === 'rtl' ? '• \u200F' : '• '
  // A number to call at once is named in the reader's own words, whatever the register calls it.
  const emergency = say(own.length > 0 ? 'help-emergency' : 'help-emergency-world')
  const lines = (rows: Hotline[]) =>
    rows
      .map((row) => {
        const name = need === 'emergency' ? emergency : isolate(row.organisation)
        const note = caution(row)
        return `${bullet}${name}: ${isolateContact(language, row.contact)}${note === '' ? '' : ` (${isolate(note)})`}`
      })
      .join('\n')
  const parts: string[] = []
  if (own.length > 0 && country)
    parts.push(`${say('help-lines-country', { country: sayCountry(language, country) })}\n${lines(own)}`)
  if (own.length === 0) parts.push(`${say(country ? 'help-lines-world' : 'help-lines-nowhere')}\n${lines(world)}`)
  else if (need === 'child') parts.push(lines(world))
  if (isOnce) parts.push(say('help-lines-check'))
  return parts.join('\n')
}
