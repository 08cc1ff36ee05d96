/** Where a report stands, for whoever has its receipt: a form without scripts, and the answer above it. */
import { html } from 'hono/html'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'

/** What was found out, first line as its heading; in English too where nobody has checked the reader's language. */
export type Answer = { own: string; english: string | null }

/** `answer` is null before anything was asked. */
export function statusPage(site: Site, reader: Reader, answer: Answer | null): Html {
  const { say } = reader
  const said = answer === null ? '' : answered(answer)
  const content = html`<h1>${say('menu-status')}</h1>
${said}
<form method="post" action="${link(reader, '/status')}" class="ask">
<label for="receipt">${say('page-status-label')}</label>
<input id="receipt" name="receipt" type="text" required maxlength="60" placeholder="RPT-XXXX-XXXX-XXXX-XXXX-X" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="receipt-note">
<p id="receipt-note">${say('page-status-note')}</p>
<button type="submit">${say('page-status-button')}</button>
</form>`
  return layout(site, reader, { title: say('menu-status'), content })
}

function answered({ own, english }: Answer): Html {
  const [heading = '', ...rest] = own.split('\n')
  const also = english === null ? '' : html`<p lang="en" dir="ltr">${english.split('\n').join(' ')}</p>`
  return html`<div class="answer" role="status"><h2>${heading}</h2>${rest.map((line) => html`<p>${line}</p>`)}${also}</div>`
}
