/** The files of every release, what is inside them, and how to read their codes. */
import { html } from 'hono/html'
import { sayCutoff, sayPeriod } from '../../locales/figure.ts'
import { type FormatName, formats, type Measure, type RowStatus, rowStatuses } from '../../src/formats/index.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { layout } from './layout.ts'

export type ReleaseFiles = { release: ReleaseHead; sizes: readonly { format: FormatName; bytes: number }[] }

/** What the pages call each code that a file's rows carry. */
const meanings: Record<RowStatus, string> = {
  ok: 'page-means-final',
  p: 'page-means-provisional',
  u: 'page-means-unreliable',
  c: 'page-means-hidden',
  Z: 'page-means-zero',
  '-': 'page-means-not-applicable',
}

/** From the largest set to what follows from its parts; a file's rows come by code-unit order instead. */
const measuresInOrder = [
  'reported',
  'flagged',
  'cleared',
  'undetermined',
  'pending',
  'share_of_examined',
  'share_of_reported_bounds',
] as const satisfies readonly Measure[]

export function downloadPage(site: Site, reader: Reader, releases: readonly ReleaseFiles[]): Html {
  const { say } = reader
  const title = say('page-download-title')
  const content = html`<h1>${title}</h1>
${say('page-download-line')
  .split('\n')
  .map((line) => html`<p>${line}</p>`)}
${releases.length === 0 ? html`<p>${say('page-nothing-title')}</p>` : filesTable(reader, releases)}
<section>
<h2>${say('page-codes-title')}</h2>
<dl class="codes">
${rowStatuses.map((code) => html`<div><dt><code>${code}</code></dt><dd>${say(meanings[code])}</dd></div>`)}
</dl>
<h2>${say('page-measures-title')}</h2>
<dl class="codes long">
${measuresInOrder.map((measure) => html`<div><dt><code>${measure}</code></dt><dd>${say(`page-measure-${measure}`)}</dd></div>`)}
</dl>
<p class="caution">${say('stats-caution')}</p>
</section>`
  const invented = releases.some(({ release }) => release.invented)
  return layout(site, reader, { title, content, invented })
}

function filesTable(reader: Reader, releases: readonly ReleaseFiles[]): Html {
  const { say, language } = reader
  return html`<table class="files" role="table">
<caption>${say('page-download-caption')}</caption>
<thead role="rowgroup"><tr role="row">
${['quarter', 'as-of', 'release', 'download'].map((head) => html`<th scope="col" role="columnheader">${say(`page-${head}`)}</th>`)}
</tr></thead>
<tbody role="rowgroup">
${releases.map(
  ({ release, sizes }) => html`<tr role="row">
<th scope="row" role="rowheader"><a href="${link(reader, `/stats/${release.period}`)}">${sayPeriod(say, release.period)}</a></th>
<td role="cell" data-label="${say('page-as-of')}">${sayCutoff(language, release.cutoff)}</td>
<td role="cell" data-label="${say('page-release')}"><code>${release.id.slice(0, 12)}</code></td>
<td role="cell" class="links">${sizes.map((file) => fileLink(reader, release.period, file))}</td>
</tr>`,
)}
</tbody>
</table>`
}

function fileLink({ say }: Reader, period: string, { format, bytes }: ReleaseFiles['sizes'][number]): Html {
  const words = say('page-file', { format: formats[format].name, size: Math.max(1, Math.round(bytes / 1000)) })
  return html`<a href="/download/${period}.${format}">${words}</a> `
}
