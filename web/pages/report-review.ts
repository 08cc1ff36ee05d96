/** Last page of the report form: what was answered, each with a way to change it, what may be added, and Send. */
import { html } from 'hono/html'
import { detailValue, fieldName } from '../../locales/detail.ts'
import { sayCountry } from '../../locales/words.ts'
import type { FormView } from '../../src/flow/index.ts'
import { concernsMoney } from '../../src/model/category.ts'
import { type DetailField, detailCodes, detailsFor } from '../../src/model/detail.ts'
import { countriesOf, isChild } from '../../src/model/draft.ts'
import type { FormPage } from '../../src/model/form.ts'
import type { Html } from '../answer.ts'
import { link, type Reader } from '../reader.ts'
import type { Part } from './report.ts'
import { type Around, beside, both, describedBy, parted } from './report-words.ts'

export function reviewPart({ reader }: Around, view: FormView): Part {
  const { say } = reader
  const { answers } = view.state
  const title = parted(say('review', { category: '', channel: '', country: '' })).first
  const { category } = answers
  return {
    title,
    heading: html`<h1>${title}</h1>`,
    // Enter in a field must neither send nor change a page: the first button of a form is what it presses.
    fields: html`<button disabled class="aside" aria-hidden="true" tabindex="-1"></button>
${answered(reader, view)}
${answers.danger ? html`<div class="help-box">${both(reader, (words) => words('danger-now'))}</div>` : ''}
${category && !isChild(answers) ? card(reader, view, category) : ''}
${category && concernsMoney(category) ? html`<div class="caution">${both(reader, (words) => words('receipt-scam'))}</div>` : ''}
${both(reader, (words) => words('form-agree'))}
<p class="buttons"><button name="do" value="send">${say('button-send')}</button>
<button name="do" value="back" class="quiet">${say('button-back')}</button></p>
<p class="note"><a href="${link(reader, '/privacy')}">${say('page-privacy')}</a></p>`,
  }
}

function answered({ say, language }: Reader, { state }: FormView): Html {
  const { answers } = state
  const { category, channel, danger } = answers
  const countries = countriesOf(answers).map((code) =>
    code === 'ZZ' ? say('button-unknown') : sayCountry(language, code),
  )
  const named = new Intl.ListFormat(language, { type: 'conjunction' }).format(countries)
  const row = (question: string, answer: Html | string, page: FormPage) => html`<div><dt>${question}</dt><dd>${answer}
<button name="do" value="${page}" class="quiet" aria-label="${say('form-change')}: ${question}">${say('form-change')}</button></dd></div>`
  return html`<dl class="answered">
${row(say('ask-category'), category ? say(`category-${category}`) : '', 'start')}
${row(parted(say('ask-channel')).first, html`<bdi dir="ltr">${channel?.shown ?? ''}</bdi>`, 'channel')}
${isChild(answers) ? row(say('ask-danger'), say(danger ? 'button-yes' : 'button-no'), 'channel') : ''}
${row(say('ask-country'), named, 'country')}
</dl>`
}

/** The optional card: own words, and what the category asks besides. None of it is needed. */
function card(reader: Reader, { state, faults }: FormView, category: Parameters<typeof detailsFor>[0]): Html {
  const { say } = reader
  const { words = '', details = {} } = state.answers
  const asked = parted(say('ask-words'))
  return html`<section class="card" aria-labelledby="card-head">
<h2 id="card-head">${say('form-card')}</h2>
<div class="field">
<label for="words">${asked.first}</label>
<p class="note" id="words-note">${asked.rest.join(' ')}</p>
${beside(reader, faults, 'words')}
<textarea id="words" name="words" rows="6" dir="auto"${describedBy(faults, 'words', 'words-note')}>
${words}</textarea>
</div>
${detailsFor(category).map((field) => detail(reader, field, details[field]))}
</section>`
}

/** A list to choose from: six round buttons a question would push Send off the page. */
function detail(reader: Reader, field: DetailField, given: string | undefined): Html {
  const codes: readonly string[] = detailCodes[field]
  const option = (code: string) =>
    html`<option value="${code}"${code === given ? html` selected` : ''}>${detailValue(reader, field, code as never)}</option>`
  return html`<div class="field"><label for="${field}">${fieldName(reader, field)}</label>
<select id="${field}" name="${field}"><option value="-">${reader.say('button-skip')}</option>${codes.map(option)}</select></div>`
}
