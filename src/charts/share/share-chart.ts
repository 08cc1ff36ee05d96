/**
 * The shares of all countries in one period, by alphabet and never ranked: name and share in words, under them the
 * bounds as a line and the share as a dot. One layout for every width: positions across are percentages of the space
 * there is, sizes of letters are not, so the same picture is legible on 320 pixels and on 1,200, without scripts.
 */
import { widthOf } from '../font.ts'
import { type Block, paragraph, type Style } from '../paragraph.ts'
import { chartId, el, hatch, sheet, text } from '../svg.ts'
import { alphabeticKey, compareCodeUnits } from '../text.ts'
import { type Paint, paintOf, type Theme } from '../theme.ts'
import { type ChartFigure, isShown, onePeriod, type ShareChartWords } from '../words.ts'
import { field, keyOf, shareMark } from './mark.ts'

/** The narrowest screen the chart must fit, less what the page keeps as margins; all words are broken for it. */
const narrow = 288
/** A picture for the chat is set this wide, so that 16 units are 14 pixels on a phone. */
const pictureWidth = 400
/** What a page's own font may be wider than the shipped one. */
const slack = 1.12

const sizes = { name: 16, words: 14, axis: 13 }
const leading = 21
const gap = 14

type Chart = { words: ShareChartWords; paint: Paint; id: string; room: number }

/**
 * Draws every figure given, one per country, all of one period; a country not monitored is given as such. On a page it
 * is as wide as its place and carries no visible title, caution or source: the page sets those as text around it.
 */
export function shareChart(figures: readonly ChartFigure[], words: ShareChartWords, theme: Theme = 'page'): string {
  const paint = paintOf(theme)
  const id = chartId('shares', onePeriod(figures), ...(theme === 'page' ? [] : [theme]))
  const onPage = theme === 'page'
  const chart: Chart = { words, paint, id, room: onPage ? narrow / slack : pictureWidth - 40 }
  const frame = { x: 20, width: pictureWidth - 40, paint }
  const head = onPage
    ? { svg: '', height: 4 }
    : paragraph(words.title, { size: 20, leading: 27, colour: 'ink', weight: 'bold' }, { ...frame, y: 18 })
  const top = onPage ? 4 : head.height + 34
  const plot = rows(sorted(figures, words), chart)
  const key = keyOf(figures, chart, plot.height + 16)
  const foot = onPage ? { svg: '', height: 0 } : footOf(words, top + plot.height + key.height + 24, frame)
  const height = Math.ceil(top + plot.height + 16 + key.height + foot.height + (onPage ? 8 : 24))
  const body = el(
    'svg',
    {
      x: onPage ? 0 : 20,
      y: top,
      width: onPage ? '100%' : pictureWidth - 40,
      height: height - top,
      overflow: 'visible',
    },
    plot.svg,
    key.svg,
  )
  const size = onPage
    ? { width: '100%', height }
    : { width: pictureWidth, height, viewBox: `0 0 ${pictureWidth} ${height}` }
  const paper = onPage ? '' : el('rect', { width: pictureWidth, height, fill: paint('paper') })
  return sheet(
    { id, theme, words, className: 'chart-share', size },
    el('defs', {}, hatch(`${id}-hatch`, paint, 9)),
    paper,
    head.svg,
    body,
    foot.svg,
  )
}

function sorted(figures: readonly ChartFigure[], words: ShareChartWords): ChartFigure[] {
  const key = (figure: ChartFigure) => `${alphabeticKey(words.country(figure.country))}\u0000${figure.country}`
  return [...figures].sort((one, other) => compareCodeUnits(key(one), key(other)))
}

function footOf(words: ShareChartWords, y: number, frame: { x: number; width: number; paint: Paint }): Block {
  const caution = paragraph(words.caution, { size: 14, leading, colour: 'ink' }, { ...frame, y })
  const source = paragraph(
    words.source,
    { size: 13, leading: 18, colour: 'muted' },
    { ...frame, y: y + caution.height + 8 },
  )
  return { svg: caution.svg + source.svg, height: caution.height + source.height + 16 }
}

/** All rows between two axes, with light lines at 0, 50 and 100 % behind the marks. */
function rows(figures: readonly ChartFigure[], chart: Chart): Block {
  let y = 28
  const parts: string[] = [axis(chart, 14)]
  for (const figure of figures) {
    const row = rowOf(figure, chart, y)
    parts.push(row.svg)
    y += row.height
  }
  parts.push(axis(chart, y + 10))
  return { svg: parts.join(''), height: y + 14 }
}

function axis({ words, paint }: Chart, y: number): string {
  const at = (fraction: number, anchor: string) =>
    text(words.percent(fraction), {
      x: `${fraction * 100}%`,
      y,
      'text-anchor': anchor,
      'font-size': sizes.axis,
      fill: paint('muted'),
    })
  return at(0, 'start') + at(0.5, 'middle') + at(1, 'end')
}

/** One country: its name with the share at the right edge, the sentence of the count, the status in words, the mark. */
function rowOf(figure: ChartFigure, chart: Chart, top: number): Block {
  const { words, paint, room } = chart
  const share = isShown(figure) && figure.share !== null ? words.percent(figure.share) : ''
  const nameStyle: Style = { size: sizes.name, leading: 23, colour: 'ink', weight: 'bold' }
  const name = paragraph(words.country(figure.country), nameStyle, {
    x: 0,
    y: top + 8,
    width: room - widthOf(share, 16, 'bold') - 12,
    paint,
  })
  const value =
    share === ''
      ? ''
      : text(share, {
          x: '100%',
          y: top + 25,
          'text-anchor': 'end',
          'font-size': 16,
          'font-weight': 700,
          fill: paint('teal'),
        })
  let y = top + 8 + name.height
  const parts = [el('rect', { x: 0, y: top, width: '100%', height: 1, fill: paint('line') }), name.svg, value]
  for (const line of linesOf(figure, words)) {
    const block = paragraph(
      line.words,
      { size: sizes.words, leading, colour: line.colour },
      { x: 0, y, width: room, paint },
    )
    parts.push(block.svg)
    y += block.height
  }
  const marked = figure.status !== 'm' && figure.status !== 'Z'
  if (marked) parts.push(field(y, paint), shareMark(figure, { y: y + 15, paint, hatchId: `${chart.id}-hatch` }))
  return { svg: el('g', {}, ...parts), height: y + (marked ? 30 : 0) + gap - top }
}

type Line = { words: string; colour: 'ink' | 'muted' | 'ochre' }

/** What is said under a name. A hidden figure says only that it is hidden; no number exists to say. */
function linesOf(figure: ChartFigure, words: ShareChartWords): Line[] {
  if (figure.status === 'm') return [{ words: words.status.notMonitored, colour: 'muted' }]
  if (figure.status === 'Z') return [{ words: words.status.zero, colour: 'ink' }]
  if (!isShown(figure)) return [{ words: words.status.hidden, colour: 'ink' }]
  const counted: Line = { words: words.sentence(figure), colour: 'ink' }
  if (figure.status === 'p') return [counted, { words: words.status.provisional, colour: 'ochre' }]
  if (figure.status === 'u') return [counted, { words: words.status.unreliable, colour: 'ochre' }]
  return [counted]
}
