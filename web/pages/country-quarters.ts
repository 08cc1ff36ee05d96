/** One country over all released quarters: its shares one under the other, and the table. */
import { html, raw } from 'hono/html'
import { sayCountry } from '../../locales/words.ts'
import { shareChart } from '../../src/charts/index.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Figure } from '../../src/model/statistic.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import { link, type Reader } from '../reader.ts'
import { shareWords } from './chart-words.ts'
import { caution, notes } from './foot.ts'
import { layout } from './layout.ts'
import { table } from './table.ts'

type Quarter = { release: ReleaseHead; figure: Figure | null }

/** `rows` are all releases, the oldest first; a quarter without a figure was not monitored. */
export function countryQuartersPage(
  site: Site,
  reader: Reader,
  { country, rows }: { country: string; rows: readonly Quarter[] },
): Html {
  const { language, say } = reader
  const name = sayCountry(language, country)
  const title = say('page-country-title', { country: name })
  const figures = rows.flatMap(({ figure }) => (figure ? [figure] : []))
  const newest = rows.findLast(({ figure }) => figure !== null)?.release
  const content = html`<h1>${title}</h1>
<section>
<h2>${say('page-country-chart-title')}</h2>
<div class="shares">${newest ? raw(overQuarters(reader, newest, { country, rows })) : ''}</div>
<p>${say('page-change-note')}</p>
</section>
<section>
<h2>${say('page-table-title')}</h2>
${table(reader, {
  caption: say('page-country-caption', { country: name }),
  first: say('page-quarter'),
  rows: rows.map(({ release, figure }) => ({
    name: release.period,
    path: `/stats/${release.period}/${country}`,
    figure,
  })),
})}
${notes(reader, figures, figures.length < rows.length)}
${newest ? caution(reader, newest) : ''}
</section>
<ul class="ways"><li><a href="${link(reader, '/download')}">${say('page-download')}</a></li></ul>`
  return layout(site, reader, { title, content, invented: newest?.invented ?? false })
}

/**
 * The chart of shares with a quarter where it has a country otherwise: its rows are named by the period's code, which
 * sorts by time, and all belong to the one country.
 */
function overQuarters(
  { language, say }: Reader,
  release: ReleaseHead,
  of: { country: string; rows: readonly Quarter[] },
) {
  const figures = of.rows.map(({ release: { period }, figure }) =>
    figure
      ? { ...figure, country: period, period: of.country }
      : ({ country: period, period: of.country, status: 'm' } as const),
  )
  const words = {
    title: say('page-country-chart-title'),
    description: say('page-share-description'),
    name: (period: string) => period,
  }
  return shareChart(figures, shareWords(language, release, words))
}
