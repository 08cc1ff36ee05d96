/**
 * The picture in the chat: one country, one quarter. The share as a dot, the bounds for all reported as a line, and
 * right under it the bar of all reported channels, on the same axis: where the bar's confirmed part ends the line
 * begins, where its cleared part starts the line ends. It says every status in words and draws each differently.
 */

import { type Block, paragraph, type Style, setLines } from '../paragraph.ts'
import { chartId, el, hatch, sheet } from '../svg.ts'
import { widest, wrap } from '../text.ts'
import { type Paint, paintOf, type Theme } from '../theme.ts'
import { type ChartFigure, type FigureCardWords, isShown, type Shown } from '../words.ts'
import { barParts, key } from './bar.ts'
import { boundLabels } from './bound-labels.ts'

const width = 1280
const leastHeight = 800
const margin = 64
const inner = width - 2 * margin

const styles = {
  title: { size: 60, leading: 72, colour: 'ink', weight: 'bold' },
  subtitle: { size: 44, leading: 58, colour: 'muted' },
  status: { size: 42, leading: 54, colour: 'ochre', weight: 'bold' },
  share: { size: 76, leading: 86, colour: 'teal', weight: 'bold' },
  label: { size: 42, leading: 54, colour: 'ink' },
  plaque: { size: 48, leading: 62, colour: 'ink', weight: 'bold' },
  source: { size: 40, leading: 50, colour: 'muted' },
} as const satisfies Record<string, Style>

/** A stack of blocks with a running height. */
type Column = { y: number; parts: string[] }

const add = (column: Column, block: Block, after = 0) => {
  column.parts.push(block.svg)
  column.y += block.height + after
}

/**
 * Draws the card, 1280 wide and at least 800 high, higher when the words need it. A card of a hidden figure holds no
 * number, for the figure has none; what `words` say is the caller's duty.
 */
export function figureCard(figure: ChartFigure, words: FigureCardWords, theme: Theme = 'light'): string {
  const paint = paintOf(theme)
  const id = chartId('card', figure.country, figure.period)
  const column: Column = { y: margin - 12, parts: [] }
  const place = () => ({ x: margin, y: column.y, width: inner, paint })
  add(column, paragraph(words.title, styles.title, place()), 10)
  add(column, paragraph(words.subtitle, styles.subtitle, place()), 22)
  add(
    column,
    isShown(figure) && figure.status !== 'Z'
      ? measured(figure, words, column.y, paint)
      : absent(figure, words, { id, y: column.y, paint }),
  )
  column.parts.push(el('rect', { x: margin, y: column.y + 22, width: inner, height: 3, fill: paint('line') }))
  column.y += 44
  add(column, paragraph(words.caution, styles.label, place()), 14)
  add(column, paragraph(words.source, styles.source, place()), margin - 20)
  const height = Math.max(leastHeight, Math.ceil(column.y))
  return sheet(
    { id, theme, words, className: 'chart-card', size: { width, height, viewBox: `0 0 ${width} ${height}` } },
    el('defs', {}, hatch(`${id}-hatch`, paint, 30)),
    el('rect', { width, height, fill: paint('paper') }),
    ...column.parts,
  )
}

/** Share, bounds, bar and key of a figure that may be shown. */
function measured(figure: Shown, words: FigureCardWords, top: number, paint: Paint): Block {
  const column: Column = { y: top, parts: [] }
  add(column, statusLine(figure, words, top, paint))
  if (figure.share !== null) add(column, shareLabel(figure.share, words, column.y, paint))
  const lineAt = column.y + 44
  column.y += 92
  const bar = barParts(figure, words, { x: margin, y: column.y, width: inner, paint })
  column.parts.push(bar.svg, boundsLine(figure, lineAt, column.y + bar.height, paint))
  column.y += bar.height + 14
  add(column, boundLabels(figure, words, { x: margin, y: column.y, width: inner, paint }), 4)
  if (words.bounds !== null)
    add(column, paragraph(words.bounds, styles.label, { x: margin, y: column.y, width: inner, paint }), 20)
  add(column, key(figure, words, { x: margin, y: column.y, width: inner, paint }))
  return { svg: column.parts.join(''), height: column.y - top }
}

/** "Provisional" beside a dashed line, "unreliable" beside a hollow one: the words are the sign's own key. */
function statusLine(figure: Shown, words: FigureCardWords, y: number, paint: Paint): Block {
  if (figure.status === 'ok') return { svg: '', height: 0 }
  const line = paragraph(words.status[figure.status === 'p' ? 'provisional' : 'unreliable'], styles.status, {
    x: margin + 112,
    y,
    width: inner - 112,
    paint,
  })
  return {
    svg: mark(figure.status, { from: margin + 2, to: margin + 86, y: y + 27, paint }) + line.svg,
    height: line.height + 14,
  }
}

/** The line of the bounds: solid, dashed while provisional, hollow when too few were examined for a share. */
function mark(status: Shown['status'], line: { from: number; to: number; y: number; paint: Paint }): string {
  const { from, to, y, paint } = line
  if (status === 'u') {
    const length = Math.max(to - from, 28)
    const start = (from + to - length) / 2
    return el('rect', {
      x: start,
      y: y - 12,
      width: length,
      height: 24,
      rx: 12,
      fill: paint('paper'),
      stroke: paint('ink'),
      'stroke-width': 5,
    })
  }
  const dashed = status === 'p' ? '20 12' : undefined
  return el('path', {
    d: `M${from} ${y}H${Math.max(to, from + 1)}`,
    stroke: paint('ink'),
    'stroke-width': 9,
    'stroke-dasharray': dashed,
  })
}

function boundsLine(figure: Shown, y: number, foot: number, paint: Paint): string {
  const from = margin + (figure.lower ?? 0) * inner
  const to = margin + (figure.upper ?? 0) * inner
  const guide = (x: number) =>
    el('rect', { x: x - 2, y: y - 22, width: 4, height: foot + 12 - (y - 22), fill: paint('ink') })
  const dot =
    figure.share === null
      ? ''
      : el('circle', {
          cx: margin + figure.share * inner,
          cy: y,
          r: 27,
          fill: paint('teal'),
          stroke: paint('paper'),
          'stroke-width': 7,
        })
  const track = el('rect', { x: margin, y: y - 1.5, width: inner, height: 3, fill: paint('line') })
  return track + guide(from) + guide(to) + mark(figure.status, { from, to, y, paint }) + dot
}

/** The share in large figures over its dot, its base under it; both kept inside the margins, the base wrapped if it must. */
function shareLabel(share: number, words: FigureCardWords, y: number, paint: Paint): Block {
  const centred = (lines: readonly string[], style: Style, top: number): Block => {
    const half = widest(lines, style.size, style.weight) / 2
    const x = Math.min(Math.max(margin + half, margin + share * inner), width - margin - half)
    return setLines(lines, style, { x, y: top, width: inner, paint, anchor: 'middle' })
  }
  const number = centred([words.percent(share)], styles.share, y)
  const base = centred(
    wrap(words.shareOf ?? '', { size: styles.label.size, width: inner * 0.6 }),
    styles.label,
    y + number.height - 6,
  )
  return { svg: number.svg + base.svg, height: number.height - 6 + base.height }
}

/** What stands where there is nothing to measure: a hatched field, an empty axis with a word, or only a word. */
function absent(figure: ChartFigure, words: FigureCardWords, at: { id: string; y: number; paint: Paint }): Block {
  const { id, y, paint } = at
  if (figure.status === 'Z') return zeroAxis(words, y, paint)
  const said = figure.status === 'c' ? words.status.hidden : words.status.notMonitored
  const lines = wrap(said, { size: styles.plaque.size, width: inner - 140, weight: 'bold' })
  const tall = lines.length * styles.plaque.leading
  const height = Math.max(250, tall + 130)
  const wide = widest(lines, styles.plaque.size, 'bold') + 64
  const label = setLines(lines, styles.plaque, {
    x: width / 2,
    y: y + (height - tall) / 2,
    width: inner,
    paint,
    anchor: 'middle',
  })
  if (figure.status === 'm') return { svg: label.svg, height }
  const edge = { stroke: paint('hatch'), 'stroke-width': 4 }
  const field = el('rect', { x: margin, y, width: inner, height, fill: `url(#${id}-hatch)`, ...edge })
  const top = y + (height - tall - 28) / 2
  const plaque = el('rect', { x: (width - wide) / 2, y: top, width: wide, height: tall + 28, fill: paint('paper') })
  return { svg: field + plaque + label.svg, height }
}

/** A true zero is a measurement: the axis stands, with its mark at nought and the zero said in words. */
function zeroAxis(words: FigureCardWords, top: number, paint: Paint): Block {
  const y = top + 30
  const nought = setLines([words.count(0)], styles.share, { x: margin, y, width: inner, paint })
  const said = paragraph(words.status.zero, styles.plaque, { x: margin, y: y + nought.height, width: inner, paint })
  const foot = y + nought.height + said.height + 44
  const axis = el('rect', { x: margin, y: foot - 1.5, width: inner, height: 3, fill: paint('muted') })
  const start = el('rect', { x: margin, y: foot - 22, width: 6, height: 44, fill: paint('ink') })
  return { svg: nought.svg + said.svg + axis + start, height: foot + 44 - top }
}
