/**
 * The map's key: a swatch and a word for every class, in two columns where the words are short enough. Provisional,
 * hidden and none appear only when some country has them; "not monitored" always, because blank must have a word.
 */

import { type Block, paragraph, setLines } from '../paragraph.ts'
import { el } from '../svg.ts'
import { widest, wrap } from '../text.ts'
import type { Paint } from '../theme.ts'
import type { ChartFigure, ExaminedMapWords } from '../words.ts'
import { classOf, classStarts, looks, type MapClass } from './class.ts'

const size = 26
const leading = 36
const swatch = { width: 40, height: 26 }
const indent = 54

type Entry = { words: string; look: MapClass; dashed?: true }

function entriesOf(figures: readonly ChartFigure[], words: ExaminedMapWords): Entry[] {
  const present = new Set(figures.map(classOf))
  const stepLooks: readonly MapClass[] = ['thin', 'step-1', 'step-2', 'step-3', 'step-4']
  const entries: Entry[] = stepLooks.map((look, index) => {
    const next = classStarts[index + 1]
    return { words: words.key.range(classStarts[index] ?? 1, next === undefined ? null : next - 1), look }
  })
  if (present.has('none')) entries.unshift({ words: words.key.none, look: 'none' })
  if (present.has('hidden')) entries.push({ words: words.status.hidden, look: 'hidden' })
  entries.push({ words: words.status.notMonitored, look: 'notMonitored' })
  if (figures.some(({ status }) => status === 'p'))
    entries.push({ words: words.status.provisional, look: 'step-1', dashed: true })
  return entries
}

/** One swatch or one country: the same look in the key as on the map. */
export function lookOf(look: MapClass, hatchId: string, paint: Paint): Record<string, string | number> {
  const { fill, edge, width } = looks[look]
  return { fill: fill === null ? `url(#${hatchId})` : paint(fill), stroke: paint(edge), 'stroke-width': width }
}

export const provisionalEdge = (paint: Paint, scale = 1) => ({
  stroke: paint('ink'),
  'stroke-width': 2 * scale,
  'stroke-dasharray': `${6 * scale} ${4 * scale}`,
})

export function mapKey(
  figures: readonly ChartFigure[],
  words: ExaminedMapWords,
  at: { width: number; hatchId: string; paint: Paint; slack: number },
): Block {
  const { paint, hatchId } = at
  const heading = paragraph(
    words.key.heading,
    { size, leading: leading + 6, colour: 'ink', weight: 'bold' },
    { x: 0, y: 0, width: at.width / at.slack, paint },
  )
  const entries = entriesOf(figures, words)
  const half = at.width / 2 - indent - 12
  let y = heading.height
  let column = 0
  let rowHeight = 0
  const drawn = entries.map(({ words: said, look, dashed }) => {
    const short = widest([said], size) * at.slack <= half
    if (column === 1 && !short) {
      y += rowHeight
      column = 0
    }
    const lines = wrap(said, { size, width: (short ? half : at.width - indent) / at.slack })
    const x = column * (at.width / 2)
    const box = el('rect', {
      x: x + 2,
      y: y + 5,
      ...swatch,
      ...lookOf(look, hatchId, paint),
      ...(dashed ? provisionalEdge(paint) : {}),
    })
    const block = setLines(lines, { size, leading, colour: 'ink' }, { x: x + indent, y, width: half, paint })
    rowHeight = Math.max(column === 0 ? 0 : rowHeight, block.height)
    if (column === 1 || !short) {
      y += rowHeight
      column = 0
    } else column = 1
    return box + block.svg
  })
  return { svg: heading.svg + drawn.join(''), height: y + (column === 1 ? rowHeight : 0) }
}
