/** A page that only says something: that there is nothing here, or that something went wrong, and where to go on. */
import { html } from 'hono/html'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'

/** `again` is a way to begin anew, before the ways to everything else. */
type Said = { title: string; body: string | null; again?: { path: string; words: string } }

export function messagePage(site: Site, reader: Reader, said: Said): Html {
  const content = html`<h1>${said.title}</h1>
${said.body === null ? '' : html`<p>${said.body}</p>`}
<ul class="ways">
${said.again ? html`<li><a href="${link(reader, said.again.path)}">${said.again.words}</a></li>` : ''}
<li><a href="${link(reader, '/')}">${reader.say('page-figures')}</a></li>
<li><a href="${link(reader, '/download')}">${reader.say('page-download')}</a></li>
</ul>`
  return layout(site, reader, { title: said.title, content })
}
