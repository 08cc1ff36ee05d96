/** The help lines a person is shown: of the country they are in, and where it has none, the international ones. */
import { isolate, isolateContact, sayCountry, sayDay } from '../locales/words.ts'
import { type Hotline, type HotlineNeed, hotlinesFor } from '../src/model/hotline.ts'
import type { Visit } from './context.ts'

/** Lines for a need, never empty. */
export function linesFor(visit: Visit, need: HotlineNeed, country: string | null): string {
  const { say, language, options } = visit
  const { own, world } = hotlinesFor(need, country, options.app.clock())
  const caution = ({ check, seen }: Hotline) =>
    seen ? say('help-line-dated', { day: sayDay(language, seen) }) : check ? say('help-line-check') : ''
  const lines = (rows: Hotline[]) =>
    rows
      .map((row) => {
        const note = caution(row)
        return `• ${isolate(row.organisation)}: ${isolateContact(language, row.contact)}${note === '' ? '' : ` (${isolate(note)})`}`
      })
      .join('\n')
  const parts: string[] = []
  if (own.length > 0 && country)
    parts.push(`${say('help-lines-country', { country: sayCountry(language, country) })}\n${lines(own)}`)
  if (own.length === 0 || need === 'child')
    parts.push(`${own.length === 0 ? `${say('help-lines-world')}\n` : ''}${lines(world)}`)
  return parts.join('\n')
}
