/**
 * What the words of a citizen, or of a forwarded post, point to: codes of categories and countries, and nothing of the words.
 * They stand first among the buttons of a question and decide nothing.
 */
import { z } from 'zod'
import { suggestCountries } from '../../model/aimed.ts'
import { type Category, categoryCodes } from '../../model/category.ts'
import { type Country, countryCodes } from '../../model/country.ts'
import type { Language } from '../../model/language.ts'
import { mostSuggestions, suggestCategories } from '../../model/suggest.ts'

export type Hints = { suggested?: Category[]; aimed?: Country[] }

/** As the edge of the program leaves them beside a forwarded post, whose words it drops (`handlers/reduce.ts`). */
const carried = z.object({
  hints: z.object({
    categories: z.array(z.enum(categoryCodes)).max(mostSuggestions).catch([]),
    countries: z.array(z.enum(countryCodes)).max(10).catch([]),
  }),
})

type Given = { kind?: string; text?: string | undefined; message?: unknown }

/** Only what was found: where nothing points anywhere, what was known before stays. */
export function hintsOf(
  { text, message }: Given,
  { language, country }: { language: Language; country: string | null },
): Hints {
  const beside = carried.safeParse(message).data?.hints
  const countries = text === undefined ? [] : suggestCountries({ text, language, reporterCountry: country })
  const suggested = text === undefined ? [] : suggestCategories(text, language).map((one) => one.category)
  const all = {
    suggested: [...new Set([...suggested, ...(beside?.categories ?? [])])].slice(0, mostSuggestions),
    aimed: [...new Set([...countries.map((one) => one.country), ...(beside?.countries ?? [])])],
  }
  return {
    ...(all.suggested.length > 0 ? { suggested: all.suggested } : {}),
    ...(all.aimed.length > 0 ? { aimed: all.aimed } : {}),
  }
}
