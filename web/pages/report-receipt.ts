/** What follows Send: the receipt alone, large and easy to copy, what to do with it, and what happens now. */
import { html } from 'hono/html'
import type { SentForm } from '../../src/flow/index.ts'
import { concernsMoney, concernsPictures } from '../../src/model/category.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'
import { both, parted } from './report-words.ts'

export function receiptPage(site: Site, reader: Reader, { receipt, again, masked, state }: SentForm): Html {
  const { say } = reader
  const { category } = state.answers
  const { first: title } = parted(say('form-sent'))
  const content = html`<h1>${title}</h1>
${again ? html`<p class="caution">${say('form-sent-before')}</p>` : ''}
${both(reader, (words) => parted(words('form-sent')).rest.join('\n'))}
<p class="receipt"><code dir="ltr" translate="no">${receipt}</code></p>
${both(reader, (words) => words('form-keep'))}
<p><a class="action" href="${link(reader, '/status')}">${say('menu-status')}</a></p>
<section>
<h2>${parted(say('form-now')).first}</h2>
${both(reader, (words) => parted(words('form-now')).rest.join('\n'))}
${masked.length > 0 ? html`<p>${say('words-masked')}</p>` : ''}
${category && concernsMoney(category) ? html`<div class="caution">${both(reader, (words) => words('receipt-scam'))}</div>` : ''}
${category && concernsPictures(category) ? both(reader, (words) => words('child-own-pictures')) : ''}
</section>
<ul class="ways"><li><a href="${link(reader, '/report')}">${say('form-another')}</a></li></ul>`
  return layout(site, reader, { title, content })
}
