/**
 * The mark of one figure on an axis of percentages, and the key that explains the marks. A status is never told by
 * colour alone: solid, dashed, hollow and hatched differ in shape.
 */
import { type Block, paragraph } from '../paragraph.ts'
import { decimal, el } from '../svg.ts'
import type { Paint } from '../theme.ts'
import type { ChartFigure, ShareChartWords } from '../words.ts'

/** A hollow mark is at least this part of the axis long, so that it is seen to be hollow. */
const leastHollow = 0.03

const percent = (fraction: number) => `${decimal(fraction * 100)}%`

/** The light lines at 0, 50 and 100 % behind a mark. */
export function field(y: number, paint: Paint): string {
  const line = (x: string, shift: number) =>
    el('rect', {
      x,
      y: y + 2,
      width: 1,
      height: 26,
      fill: paint('line'),
      transform: shift === 0 ? undefined : `translate(${shift},0)`,
    })
  return (
    line('0%', 0) +
    line('50%', 0) +
    line('100%', -1) +
    el('rect', { x: 0, y: y + 14.5, width: '100%', height: 1, fill: paint('line') })
  )
}

type At = { y: number; paint: Paint; hatchId: string }

/** Hatched over the whole axis when hidden; else the bounds as a line, and the share, where there is one, as a dot. */
export function shareMark(figure: ChartFigure, { y, paint, hatchId }: At): string {
  if (figure.status === 'm' || figure.status === 'Z') return ''
  if (figure.status === 'c' || figure.lower === null || figure.upper === null) {
    return el('rect', { x: 0, y: y - 10, width: '100%', height: 20, fill: `url(#${hatchId})`, stroke: paint('hatch') })
  }
  const { lower, upper, share } = figure
  const bounds =
    figure.status === 'u'
      ? el('rect', {
          x: percent(Math.min(lower, 1 - leastHollow)),
          y: y - 6,
          width: percent(Math.max(upper - lower, leastHollow)),
          height: 12,
          rx: 6,
          fill: paint('paper'),
          stroke: paint('ink'),
          'stroke-width': 2,
        })
      : line(percent(lower), percent(upper), { y, paint, dashed: figure.status === 'p' })
  const dot =
    share === null
      ? ''
      : el('circle', {
          cx: percent(share),
          cy: y,
          r: 8,
          fill: paint('teal'),
          stroke: paint('paper'),
          'stroke-width': 2,
        })
  return bounds + dot
}

function line(
  from: string | number,
  to: string | number,
  { y, paint, dashed }: { y: number; paint: Paint; dashed: boolean },
): string {
  const stroke = paint('ink')
  const cap = (x: string | number) => el('line', { x1: x, x2: x, y1: y - 7, y2: y + 7, stroke, 'stroke-width': 2 })
  return (
    el('line', {
      x1: from,
      x2: to,
      y1: y,
      y2: y,
      stroke,
      'stroke-width': 4,
      'stroke-dasharray': dashed ? '7 5' : undefined,
    }) +
    cap(from) +
    cap(to)
  )
}

/** The key: the two marks always, a status only when some figure has it. Zero and not monitored say themselves in words. */
export function keyOf(
  figures: readonly ChartFigure[],
  chart: { words: ShareChartWords; paint: Paint; id: string; room: number },
  top: number,
): Block {
  const { words, paint } = chart
  const has = (status: string) => figures.some((figure) => figure.status === status)
  const swatch = 44
  const entries: [words: string, draw: (y: number) => string][] = [
    [words.key.share, (y) => el('circle', { cx: swatch / 2, cy: y, r: 8, fill: paint('teal') })],
    [words.key.bounds, (y) => line(2, swatch - 2, { y, paint, dashed: false })],
  ]
  if (has('p')) entries.push([words.status.provisional, (y) => line(2, swatch - 2, { y, paint, dashed: true })])
  if (has('u'))
    entries.push([
      words.status.unreliable,
      (y) =>
        el('rect', {
          x: 2,
          y: y - 6,
          width: swatch - 4,
          height: 12,
          rx: 6,
          fill: paint('paper'),
          stroke: paint('ink'),
          'stroke-width': 2,
        }),
    ])
  if (has('c'))
    entries.push([
      words.status.hidden,
      (y) =>
        el('rect', {
          x: 1,
          y: y - 9,
          width: swatch - 2,
          height: 18,
          fill: `url(#${chart.id}-hatch)`,
          stroke: paint('hatch'),
        }),
    ])
  let y = top
  const drawn = entries.map(([said, draw]) => {
    const block = paragraph(
      said,
      { size: 14, leading: 21, colour: 'ink' },
      { x: swatch + 12, y, width: chart.room - swatch - 12, paint },
    )
    const sign = draw(y + 11)
    y += block.height + 7
    return sign + block.svg
  })
  return { svg: el('g', {}, ...drawn), height: y - top }
}
