/** Where a report stands, for whoever has its receipt: a form without scripts, the answer above it, and what can be done now. */
import { html } from 'hono/html'
import type { After } from '../../src/flow/index.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'
import { parted } from './report-words.ts'
import { afterForms } from './status-after.ts'

/** What was found out, first line as its heading; in English too where nobody has checked the reader's language. */
export type Answer = { own: string; english: string | null }

/** An answered question, with what can be done with the report behind `receipt`: nothing where that opens nothing. */
export type Shown = {
  answer: Answer
  receipt: string
  may: readonly After[]
  /** Words that were not taken, to be changed and sent again. */
  typed?: string
  /** What is amiss in one of the forms. */
  fault?: { field: 'words' | 'reason'; said: string }
  /** Why nothing was done though nothing is wrong with it. */
  notice?: string
}

/** `shown` is null before anything was asked. */
export function statusPage(site: Site, reader: Reader, shown: Shown | null): Html {
  const { say } = reader
  const content = html`${shown === null ? '' : amiss(reader, shown)}
<h1>${say('menu-status')}</h1>
${shown === null ? '' : answered(shown.answer)}
${shown === null ? '' : afterForms(reader, shown)}
<form method="post" action="${link(reader, '/status')}" class="ask">
<label for="receipt">${say('page-status-label')}</label>
<input id="receipt" name="receipt" type="text" required maxlength="60" placeholder="RPT-XXXX-XXXX-XXXX-XXXX-X" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="receipt-note">
<p id="receipt-note">${say('page-status-note')}</p>
<button type="submit">${say('page-status-button')}</button>
</form>`
  return layout(site, reader, { title: say('menu-status'), content })
}

/** At the top, read out at once: what is amiss, with a way to it, or why it could not be taken now. */
function amiss({ say }: Reader, { fault, notice, may }: Shown): Html | '' {
  if (notice !== undefined) {
    const { first, rest } = parted(notice)
    return html`<div class="errors" role="alert"><h2>${first}</h2>${rest.map((line) => html`<p>${line}</p>`)}</div>`
  }
  if (fault === undefined) return ''
  const stands = may.includes(fault.field === 'words' ? 'add' : 'appeal')
  const to = fault.field === 'words' ? 'words' : 'reason-overlooked'
  const said = stands ? html`<a href="#${to}">${fault.said}</a>` : fault.said
  return html`<div class="errors" role="alert"><h2>${say('form-errors')}</h2>
<ul><li>${said}</li></ul></div>`
}

function answered({ own, english }: Answer): Html {
  const { first, rest } = parted(own)
  const also =
    english === null ? '' : html`<p lang="en" dir="ltr">${parted(english).first} ${parted(english).rest.join(' ')}</p>`
  return html`<div class="answer" role="status"><h2>${first}</h2>${rest.map((line) => html`<p>${line}</p>`)}${also}</div>`
}
