/**
 * The figures of one quarter: the map of what was examined, the share of each country, the table with the notes under
 * it, and the ways on. A page sets it under its own heading or as its own.
 */
import { html, raw } from 'hono/html'
import { sayPeriod } from '../../locales/figure.ts'
import { examinedMap, shareChart } from '../../src/charts/index.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Figure } from '../../src/model/statistic.ts'
import type { Html } from '../answer.ts'
import { link, type Reader } from '../reader.ts'
import { mapWords, shareWords } from './chart-words.ts'
import { caution, files, notes } from './foot.ts'
import { countryTable } from './table.ts'

export type Shown = { release: ReleaseHead; figures: readonly Figure[] }
type Place = { shown: Shown; releases: readonly ReleaseHead[]; level: 1 | 2 }

function heading(level: number, words: string): Html {
  return html`${raw(`<h${level}>`)}${words}${raw(`</h${level}>`)}`
}

export function figures(reader: Reader, { shown, releases, level }: Place): Html {
  const { language, say } = reader
  const { release } = shown
  const period = sayPeriod(say, release.period)
  const shares = { title: say('page-share-title'), description: say('page-share-description') }
  return html`${heading(level, say('page-period-title', { period }))}
${jumps(reader)}
<section id="map">
${heading(level + 1, say('page-map-title'))}
<div class="wide">${raw(examinedMap(shown.figures, mapWords(language, release)))}</div>
<p class="small">${say('page-map-borders')}</p>
</section>
<section id="shares">
${heading(level + 1, say('page-share-title'))}
<div class="shares">${raw(shareChart(shown.figures, shareWords(language, release, shares)))}</div>
</section>
<section id="table">
${heading(level + 1, say('page-table-title'))}
${countryTable(reader, shown)}
${notes(reader, shown.figures)}
${caution(reader, release)}
</section>
<section id="files">
${heading(level + 1, say('page-files-title'))}
${files(reader, release.period)}
${otherQuarters(reader, release.period, releases)}
</section>`
}

/** The parts of a long page, near its top. */
function jumps({ say }: Reader): Html {
  const parts = [
    ['map', 'page-jump-map'],
    ['shares', 'page-jump-shares'],
    ['table', 'page-jump-table'],
    ['files', 'page-download'],
  ] as const
  return html`<nav aria-label="${say('page-jump')}"><ul class="ways">
${parts.map(([id, words]) => html`<li><a href="#${id}">${say(words)}</a></li>`)}
</ul></nav>`
}

function otherQuarters(reader: Reader, period: string, releases: readonly ReleaseHead[]): Html | '' {
  const others = releases.filter((release) => release.period !== period)
  if (others.length === 0) return ''
  return html`<p>${reader.say('page-other-quarters')}</p>
<ul class="ways">
${others.map(
  (release) =>
    html`<li><a href="${link(reader, `/stats/${release.period}`)}">${sayPeriod(reader.say, release.period)}</a></li>`,
)}
</ul>`
}
