/** First page of the report form: what this is, where you are, help for whoever needs it first, and the category. */
import { html } from 'hono/html'
import { sayCountry } from '../../locales/words.ts'
import type { FormView } from '../../src/flow/index.ts'
import { type Category, shelf } from '../../src/model/category.ts'
import { likelyCountries } from '../../src/model/country.ts'
import type { FormFault, FormState } from '../../src/model/form.ts'
import type { HotlineNeed } from '../../src/model/hotline.ts'
import type { Html } from '../answer.ts'
import { link, type Reader } from '../reader.ts'
import type { Part } from './report.ts'
import { type Around, beside, both, choice, countryOptions, faultOf, helpLines, parted } from './report-words.ts'

export function startPart(around: Around, { state, faults }: FormView): Part {
  const { reader } = around
  const { say } = reader
  const title = say('form-title')
  return {
    title,
    heading: html`<h1>${title}</h1>`,
    // Enter goes on, though the button of the help lines stands first.
    fields: html`<button name="do" value="next" class="aside" tabindex="-1" aria-hidden="true">${say('form-next')}</button>
${gate(around, state)}
${both(reader, (words) => words('form-intro'))}
<p><a href="${link(reader, '/privacy')}">${say('page-privacy')}</a></p>
${category(reader, state, faults)}
<p class="buttons"><button name="do" value="next">${say('form-next')}</button></p>`,
  }
}

function where({ language, say }: Reader, { place }: FormState): Html {
  const options = countryOptions({
    language,
    first: likelyCountries(language, null),
    chosen: place ?? '',
    before: html`<option value="">${say('where-skip')}</option>`,
  })
  return html`<div class="field">
<label for="place">${parted(say('where-question')).first}</label>
<p class="note" id="place-note">${say('form-where-note')}</p>
<div class="beside"><select id="place" name="place" aria-describedby="place-note">${options}</select>
<button name="do" value="stay" class="quiet">${say('form-lines')}</button></div>
</div>`
}

/** What may be needed first, each one tap away; what is looked at here is sent to nobody. */
function gate(around: Around, state: FormState): Html {
  const { reader } = around
  const { say, language } = reader
  const { place } = state
  const [head, note] = [parted(say('gate')).first, parted(say('gate')).rest]
  const lines = (need: HotlineNeed) => helpLines(around, need, place)
  return html`<section class="gate" aria-labelledby="gate-head">
<h2 id="gate-head">${head}</h2>
${note.map((line) => html`<p>${line}</p>`)}
${where(reader, state)}
${place === null ? '' : html`<p><strong>${say('help-lines-country', { country: sayCountry(language, place) })}</strong></p>`}
<details><summary>${say('gate-choice-danger')}</summary>
${both(reader, (words) => words('gate-danger'))}${lines('emergency')}
${both(reader, (words) => words('gate-child'))}${lines('child')}</details>
<details><summary>${say('gate-choice-today')}</summary>
${both(reader, (words) => words('gate-today'))}${lines('money')}${both(reader, (words) => words('receipt-scam'))}</details>
<details><summary>${say('gate-choice-earlier')}</summary>
${both(reader, (words) => words('gate-earlier'))}${lines('money')}${both(reader, (words) => words('receipt-scam'))}</details>
<details><summary>${say('gate-choice-picture')}</summary>
${both(reader, (words) => words('gate-picture'))}${lines('picture')}
${both(reader, (words) => words('child-own-pictures'))}</details>
</section>`
}

function category(reader: Reader, { answers }: FormState, faults: readonly FormFault[]): Html {
  const { say } = reader
  const one = (code: Category) =>
    choice({ name: 'category', value: code, words: say(`category-${code}`), chosen: answers.category === code })
  const below = (name: 'money' | 'more', words: string) => {
    const codes = shelf(name)
    const isOpen = codes.some((code) => code === answers.category)
    return html`<details class="shelf"${isOpen ? html` open` : ''}><summary>${words}</summary>${codes.map(one)}</details>`
  }
  const first = shelf('first')
  const invalid = faultOf(faults, 'category') ? html` aria-describedby="category-fault"` : ''
  return html`<fieldset${invalid}>
<legend>${say('ask-category')}</legend>
${beside(reader, faults, 'category')}
${below('money', say('button-money'))}
${first.filter((code) => code !== 'unsure').map(one)}
${below('more', say('button-more'))}
${first.filter((code) => code === 'unsure').map(one)}
</fieldset>`
}
