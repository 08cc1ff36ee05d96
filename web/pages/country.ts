/** One country in one quarter: its sentence, its share with the bounds, what became of the channels, and its picture. */
import { html, raw } from 'hono/html'
import { sayBounds, sayFigure, sayPeriod, sayPlace } from '../../locales/figure.ts'
import { sayCount, sayCountry } from '../../locales/words.ts'
import { shareChart } from '../../src/charts/index.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Counts, Figure } from '../../src/model/statistic.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { shareWords } from './chart-words.ts'
import { caution, files, notes } from './foot.ts'
import { layout } from './layout.ts'

type Found = { release: ReleaseHead; figure: Figure }

export function countryPage(site: Site, reader: Reader, { release, figure }: Found): Html {
  const { language, say } = reader
  const place = sayPlace(language, say, figure)
  const sentence = sayFigure(say, figure)
  const bounds = sayBounds(say, figure)
  const own = { title: `${place}. ${sentence}`, description: say('page-share-description') }
  const picture = `/stats/${release.period}/${figure.country}.png`
  const content = html`<h1><span class="place">${place}</span> ${sentence}</h1>
${bounds === null ? '' : html`<p class="bounds">${bounds}</p>`}
${figure.status === 'Z' ? '' : html`<div class="shares">${raw(shareChart([figure], shareWords(language, release, own)))}</div>`}
${figure.counts ? parts(reader, figure, figure.counts) : ''}
${notes(reader, [figure], false)}
${caution(reader, release)}
<ul class="ways">
<li><a href="${picture}?lang=${language}">${say('page-picture')}</a></li>
<li><a href="${link(reader, `/stats/${figure.country}`)}">${say('page-country-quarters', { country: sayCountry(language, figure.country) })}</a></li>
<li><a href="${link(reader, `/stats/${release.period}`)}">${say('page-period-countries', { period: sayPeriod(say, release.period) })}</a></li>
</ul>
${files(reader, release.period)}`
  return layout(site, reader, {
    title: own.title,
    description: bounds === null ? sentence : `${sentence}; ${bounds}. ${say('stats-caution')}`,
    picture: { path: picture, words: own.title },
    invented: release.invented,
    content,
  })
}

/** The five counts of a figure that may be shown, adding up to the last line. */
function parts({ language, say }: Reader, { country, period }: Figure, counts: Counts): Html {
  const caption = say('page-parts-caption', { country: sayCountry(language, country), period: sayPeriod(say, period) })
  const lines = ['flagged', 'cleared', 'undetermined', 'pending'] as const
  return html`<section>
<h2>${say('page-parts-title')}</h2>
<table class="parts">
<caption>${caption}</caption>
<thead><tr><th scope="col">${say('page-parts-outcome')}</th><th scope="col" class="number">${say('page-parts-channels')}</th></tr></thead>
<tbody>
${lines.map(
  (part) =>
    html`<tr><th scope="row">${say(`part-${part}`)}</th><td class="number">${sayCount(language, counts[part])}</td></tr>`,
)}
</tbody>
<tfoot><tr><th scope="row">${say('page-parts-total')}</th><td class="number">${sayCount(language, counts.reported)}</td></tr></tfoot>
</table>
</section>`
}
