/**
 * The questions about the country or countries concerned, and how countries are read back. What fits is guessed from what was
 * written; nothing is chosen for anybody.
 */
import { sayCountries, sayCountry } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { suggestCountries } from '../src/model/aimed.ts'
import { likelyCountries, unknownCountry } from '../src/model/country.ts'
import { type Answers, countriesOf, isChild } from '../src/model/draft.ts'
import { key, wayOut } from './answer-button.ts'
import type { Visit } from './context.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** Countries to offer: what the first words pointed to, then the citizen's own and those of the language. */
function offered({ language }: Visit, draft: DraftView): string[] {
  const said = suggestCountries({ language, reporterCountry: draft.country }).map((one) => one.country)
  const likely = likelyCountries(language, draft.country)
  return [...new Set<string>([...draft.aimed, ...said, ...likely])].slice(0, 4)
}

/** Countries to choose one from; those that are not offered stand behind a page, several behind a question of their own. */
export function countryButtons(visit: Visit, draft: DraftView): Button[] {
  const { say, language } = visit
  const named = offered(visit, draft).map((code) => key(draft, sayCountry(language, code), code))
  const several = isChild(draft.answers) ? [] : [key(draft, say('button-several'), 'several')]
  const other = key(draft, say('button-other-country'), 'other-country')
  return [...named, other, ...several, key(draft, say('button-unknown'), unknownCountry)]
}

/** The question where several are concerned: each button marks a country or takes the mark away. */
export function askCountries(visit: Visit, draft: DraftView): Saying {
  const { say, language } = visit
  const chosen = countriesOf(draft.answers).filter((code) => code !== unknownCountry)
  const shown = [...new Set<string>([...chosen, ...offered(visit, draft)])]
  const buttons = shown.map((code) => {
    const country = sayCountry(language, code)
    const isChosen = chosen.some((one) => one === code)
    return key(draft, isChosen ? say('country-chosen', { country }) : country, code)
  })
  const done = chosen.length > 0 ? [[key(draft, say('button-done'), 'done')]] : []
  return { text: say('ask-countries'), rows: [...inRows(buttons), ...done, wayOut(visit, draft)] }
}

/** The names of the countries; "I do not know" where none is known. */
export function sayPlaces({ say, language }: Pick<Visit, 'say' | 'language'>, answers: Answers): string {
  const known = countriesOf(answers).filter((code) => code !== unknownCountry)
  return known.length === 0 ? say('button-unknown') : sayCountries(language, known)
}
