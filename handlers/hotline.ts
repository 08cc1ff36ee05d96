/** The help lines a person is shown: of the country they are in, and where it has none, the international ones. */
import { isolate, sayCountry } from '../locales/words.ts'
import { hotlinesFor, type HotlineNeed } from '../src/model/hotline.ts'
import type { Visit } from './context.ts'

/** Lines for a need, never empty. */
export function linesFor(visit: Visit, need: HotlineNeed, country: string | null): string {
  const { say, language, options } = visit
  const { own, world } = hotlinesFor(need, country, options.app.clock())
  const lines = (rows: typeof own) =>
    rows.map((row) => `• ${isolate(row.organisation)}: ${row.contact}${row.check ? ` (${say('help-line-check')})` : ''}`).join('\n')
  const parts: string[] = []
  if (own.length > 0 && country) parts.push(`${say('help-lines-country', { country: sayCountry(language, country) })}\n${lines(own)}`)
  if (own.length === 0 || need === 'child') parts.push(`${own.length === 0 ? `${say('help-lines-world')}\n` : ''}${lines(world)}`)
  return parts.join('\n')
}
