/**
 * Tables of released figures. Wide they are tables; on a narrow screen each row becomes a card by style alone, so every
 * cell carries its label and every part its role. A hidden figure is one hatched cell with words and no number.
 */
import { html } from 'hono/html'
import { sayPeriod } from '../../locales/figure.ts'
import { localeOf, sayCount, sayCountry } from '../../locales/words.ts'
import { alphabeticKey, compareCodeUnits } from '../../src/charts/text.ts'
import type { Language } from '../../src/model/language.ts'
import type { Figure } from '../../src/model/statistic.ts'
import type { Html } from '../answer.ts'
import { link, type Reader } from '../reader.ts'
import type { Shown } from './figures.ts'
import { statusWords } from './status-words.ts'

/** A fraction as a percentage with one decimal, without its sign: the header names the unit. */
export function inPercent(language: Language, fraction: number): string {
  return new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    fraction * 100,
  )
}

type TableRow = { name: string; path: string; figure: Figure | null }

/** All countries of a quarter, by alphabet in the reader's language, never ranked. */
export function countryTable(reader: Reader, { release, figures }: Shown): Html {
  const { language, say } = reader
  const rows = figures.map((figure) => ({
    name: sayCountry(language, figure.country),
    path: `/stats/${release.period}/${figure.country}`,
    figure,
  }))
  rows.sort((one, other) => compareCodeUnits(alphabeticKey(one.name), alphabeticKey(other.name)))
  const caption = say('page-table-caption', { period: sayPeriod(say, release.period) })
  return table(reader, { caption, first: say('page-country'), rows })
}

/** A table of figures; `first` names what the rows are. A row without a figure was not monitored. */
export function table(reader: Reader, of: { caption: string; first: string; rows: readonly TableRow[] }): Html {
  const { say } = reader
  const heads = ['reported', 'examined', 'confirmed', 'share', 'lower', 'upper']
  return html`<table class="figures" role="table">
<caption>${of.caption}</caption>
<thead role="rowgroup"><tr role="row">
<th scope="col" role="columnheader">${of.first}</th>
<th scope="col" role="columnheader">${say('page-status')}</th>
${heads.map((head) => html`<th scope="col" role="columnheader" class="number">${say(`page-${head}`)}</th>`)}
</tr></thead>
<tbody role="rowgroup">
${of.rows.map((row) => tableRow(reader, row))}
</tbody>
</table>`
}

function tableRow(reader: Reader, { name, path, figure }: TableRow): Html {
  const { say } = reader
  const status = say(figure ? statusWords[figure.status] : 'status-word-not-monitored')
  const named = figure ? html`<a href="${link(reader, path)}">${name}</a>` : name
  return html`<tr role="row" class="status-${figure ? figure.status : 'm'}">
<th scope="row" role="rowheader">${named}</th>
${figure?.counts ? html`<td role="cell" class="status">${status}</td>${numbers(reader, figure)}` : absent(status, figure === null)}
</tr>`
}

/** One cell across all numbers: there is none to show. */
function absent(status: string, isNotMonitored: boolean): Html {
  return html`<td role="cell" class="${isNotMonitored ? 'unwatched' : 'hidden'}" colspan="7"><span>${status}</span></td>`
}

function numbers({ language, say }: Reader, { counts, examined, share, lower, upper }: Figure): Html {
  const number = (value: number | null) => (value === null ? '' : sayCount(language, value))
  const fraction = (value: number | null) => (value === null ? null : inPercent(language, value))
  const none =
    counts?.reported === 0
      ? html`<span aria-hidden="true">–</span><span class="aside">${say('page-no-share')}</span>`
      : say('page-too-few')
  const cells: [head: string, value: string | null][] = [
    ['reported', number(counts?.reported ?? null)],
    ['examined', number(examined)],
    ['confirmed', number(counts?.flagged ?? null)],
    ['share', fraction(share)],
    ['lower', fraction(lower)],
    ['upper', fraction(upper)],
  ]
  return html`${cells.map(([head, value]) => {
    const label = say(`page-${head}`)
    return value === null
      ? html`<td role="cell" class="number none" data-label="${label}">${none}</td>`
      : html`<td role="cell" class="number" data-label="${label}">${value}</td>`
  })}`
}
