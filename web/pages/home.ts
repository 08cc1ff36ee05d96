/** The first page: what Saksi is, in a few sentences, and the newest figures. */
import { html } from 'hono/html'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { figures, type Shown } from './figures.ts'
import { layout } from './layout.ts'

type Home = { shown: Shown | null; releases: readonly ReleaseHead[] }

export function homePage(site: Site, reader: Reader, { shown, releases }: Home): Html {
  const { say } = reader
  const title = say('page-home-title')
  const content = html`<h1>${title}</h1>
${say('page-home-line')
  .split('\n')
  .map((line) => html`<p>${line}</p>`)}
${way(site, reader)}
${wayByForm(site, reader)}
${
  shown
    ? html`<section class="period">${figures(reader, { shown, releases, level: 2 })}</section>`
    : html`<section class="period"><h2>${say('page-nothing-title')}</h2><p>${say('page-nothing')}</p></section>`
}`
  return layout(site, reader, { title, content, invented: shown?.release.invented ?? false })
}

/** Where to report: the bot, or the sandbox's chat. */
function way(site: Site, { say }: Reader): Html | '' {
  const { botName, sandboxUrl } = site.options
  if (sandboxUrl) return html`<p><a class="action" href="${sandboxUrl}">${say('page-home-chat')}</a></p>`
  if (!botName) return ''
  return html`<p><a class="action" href="https://t.me/${botName}">${say('page-home-report')}</a></p>`
}

/** For whoever has no Telegram, or where it is blocked: by this process, or by another behind the operator's proxy. */
function wayByForm({ options }: Site, reader: Reader): Html | '' {
  if (options.keyed === undefined && options.publicUrl === null) return ''
  return html`<p><a href="${link(reader, '/report')}">${reader.say('form-title')}</a></p>`
}
