/** What stands under figures: what the words mean, what must not be concluded, the source, and the files. */
import { html } from 'hono/html'
import { saySource } from '../../locales/figure.ts'
import { formatNames, formats } from '../../src/formats/index.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { CellStatus, Figure } from '../../src/model/statistic.ts'
import type { Html } from '../answer.ts'
import { link, type Reader } from '../reader.ts'
import { statusWords } from './status-words.ts'

const meanings = {
  ok: 'page-means-final',
  p: 'page-means-provisional',
  u: 'page-means-unreliable',
  c: 'page-means-hidden',
  Z: 'page-means-zero',
} as const satisfies Record<CellStatus, string>

/** The words that occur in the table, each explained in text, never only in a tooltip. */
export function notes({ say }: Reader, figures: readonly Figure[], explainsBlank = true): Html {
  const occurring = (Object.keys(meanings) as CellStatus[]).filter((status) =>
    figures.some((figure) => figure.status === status),
  )
  return html`<div class="notes">
<p><b>${say('page-notes-title')}</b></p>
<dl>
${occurring.map((status) => html`<div><dt>${say(statusWords[status])}</dt><dd>${say(meanings[status])}</dd></div>`)}
${explainsBlank ? html`<div><dt>${say('status-word-not-monitored')}</dt><dd>${say('page-means-not-monitored')}</dd></div>` : ''}
</dl>
${figures.some(({ lower }) => lower !== null) ? html`<p>${say('page-means-bounds')}</p>` : ''}
</div>`
}

export function caution({ say, language }: Reader, release: ReleaseHead): Html {
  return html`<p class="caution">${say('stats-caution')}</p>
<p class="small source">${saySource(language, say, release)}</p>`
}

export function files(reader: Reader, period: string): Html {
  return html`<ul class="ways">
${formatNames.map((format) => html`<li><a href="/download/${period}.${format}">${formats[format].name}</a></li>`)}
<li><a href="${link(reader, '/download')}">${reader.say('page-download')}</a></li>
</ul>`
}
