/** Third page of the report form: which country the channel is aimed at, prefilled where something speaks for one. */
import { html } from 'hono/html'
import type { FormView } from '../../src/flow/index.ts'
import { suggestCountries } from '../../src/model/aimed.ts'
import { type Country, likelyCountries } from '../../src/model/country.ts'
import { isChild } from '../../src/model/draft.ts'
import { alsoFields, type FormState } from '../../src/model/form.ts'
import type { Html } from '../answer.ts'
import type { Reader } from '../reader.ts'
import type { Part } from './report.ts'
import { type Around, beside, countryOptions, describedBy } from './report-words.ts'

export function countryPart({ reader }: Around, { state, faults }: FormView): Part {
  const { say, language } = reader
  const title = say('ask-country')
  const first = firstOf(reader, state)
  const chosen = state.answers.country ?? first.suggested ?? ''
  const before = html`<option value="">${say('form-choose-country')}</option><option value="ZZ"${chosen === 'ZZ' ? html` selected` : ''}>${say('button-unknown')}</option>`
  const options = countryOptions({ language, first: first.countries, chosen, before })
  return {
    title,
    heading: html`<h1><label for="country">${title}</label></h1>`,
    fields: html`<div class="field">
<p class="note" id="country-note">${say('form-country-note')}</p>
${beside(reader, faults, 'country')}
<select id="country" name="country"${describedBy(faults, 'country', 'country-note')}>${options}</select>
</div>
${isChild(state.answers) ? '' : several(reader, state, first.countries)}
<p class="buttons"><button name="do" value="next">${say('form-next')}</button>
<button name="do" value="back" class="quiet">${say('button-back')}</button></p>`,
  }
}

/** The countries that stand first, and the one that is filled in. */
function firstOf({ language }: Reader, { place, link, answers }: FormState) {
  const text = `${link} ${answers.words ?? ''}`
  const found = suggestCountries({ text, language, reporterCountry: place })
  const suggested = found.map((one) => one.country)
  const countries = [...new Set([...suggested, ...likelyCountries(language, place)])].slice(0, 6)
  return { countries, suggested: suggested[0] ?? place }
}

function several({ say, language }: Reader, { answers }: FormState, first: readonly Country[]): Html {
  const { also = [] } = answers
  const one = (field: string, at: number) => {
    const options = countryOptions({
      language,
      first,
      chosen: also[at] ?? '',
      before: html`<option value=""></option>`,
    })
    return html`<div class="field"><label for="${field}">${say('form-also', { count: at + 2 })}</label>
<select id="${field}" name="${field}">${options}</select></div>`
  }
  return html`<details class="shelf"${also.length > 0 ? html` open` : ''}><summary>${say('form-several')}</summary>
${alsoFields.map(one)}
</details>`
}
