/** What is kept and for how long: the same words as `/privacy` in the chat, and who runs this installation. */
import { html } from 'hono/html'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import type { Reader } from '../reader.ts'
import { layout, sayOperator } from './layout.ts'

export function privacyPage(site: Site, reader: Reader): Html {
  const [title = '', ...lines] = reader.say('privacy').split('\n')
  const { operator } = site.options
  const content = html`<h1>${title}</h1>
<ul class="lines">
${lines.map((line) => html`<li>${line}</li>`)}
</ul>
<p>${operator ? sayOperator(reader, operator) : reader.say('privacy-sandbox')}</p>`
  return layout(site, reader, { title, content })
}
