/**
 * The card's bar of all reported channels and its key. The order is confirmed, not determinable, pending, cleared: so
 * the two undecided parts lie exactly between the bounds.
 */
import type { Counts } from '../../model/statistic.ts'
import { widthOf } from '../font.ts'
import { type Block, type Place, setLines } from '../paragraph.ts'
import { el, text } from '../svg.ts'
import { widest, wrap } from '../text.ts'
import type { Colour, Paint } from '../theme.ts'
import type { FigureCardWords, Shown } from '../words.ts'

const height = 84
const order = ['flagged', 'undetermined', 'pending', 'cleared'] as const satisfies readonly (keyof Counts)[]
type Part = (typeof order)[number]

const looks: Record<Part, { fill: Colour; words: Colour; dashed: boolean }> = {
  flagged: { fill: 'teal', words: 'on-teal', dashed: false },
  undetermined: { fill: 'undetermined', words: 'ink', dashed: false },
  pending: { fill: 'paper', words: 'ink', dashed: true },
  cleared: { fill: 'cleared', words: 'ink', dashed: false },
}

/** One part of the bar or its swatch in the key; pending is open, with a dashed edge. */
function box(part: Part, at: { x: number; y: number; width: number; height: number }, paint: Paint): string {
  const { fill, dashed } = looks[part]
  const inset = Math.min(2, at.width / 4)
  return el('rect', {
    x: at.x + inset,
    y: at.y + 2,
    width: Math.max(at.width - 2 * inset, 1),
    height: at.height - 4,
    fill: paint(fill),
    stroke: part === 'flagged' ? undefined : paint('muted'),
    'stroke-width': part === 'flagged' ? undefined : 3,
    'stroke-dasharray': dashed ? '10 7' : undefined,
  })
}

/** The bar; a part's count stands inside it where it fits. */
export function barParts(figure: Shown, words: FigureCardWords, { x, y, width, paint }: Place): Block {
  let start = x
  const drawn = order.map((part) => {
    const count = figure.counts[part]
    const length = (count / figure.counts.reported) * width
    const from = start
    start += length
    if (count === 0) return ''
    const said = words.count(count)
    const fits = widthOf(said, 44, 'bold') + 24 <= length
    const number = text(said, {
      x: from + length / 2,
      y: y + 58,
      'text-anchor': 'middle',
      'font-size': 44,
      'font-weight': 700,
      fill: paint(looks[part].words),
    })
    return box(part, { x: from, y, width: length, height }, paint) + (fits ? number : '')
  })
  return { svg: drawn.join(''), height }
}

/** Count and word of each part in the bar's order, in two columns where the words are short enough, else in one. */
export function key(figure: Shown, words: FigureCardWords, { x, y, width, paint }: Place): Block {
  const size = 42
  const leading = 58
  const swatch = 62
  const entries = order.map((part) => `${words.count(figure.counts[part])} ${words.parts[part]}`)
  const half = width / 2 - swatch - 20
  const columns = widest(entries, size) <= half ? 2 : 1
  const room = columns === 2 ? half : width - swatch
  let top = y
  let rowHeight = 0
  const drawn = entries.map((entry, index) => {
    const lines = wrap(entry, { size, width: room })
    const column = columns === 2 ? index % 2 : 0
    if (column === 0) {
      top += rowHeight
      rowHeight = 0
    }
    rowHeight = Math.max(rowHeight, lines.length * leading)
    const left = x + column * (width / 2)
    const block = setLines(lines, { size, leading, colour: 'ink' }, { x: left + swatch, y: top, width: room, paint })
    return box(order[index] ?? 'flagged', { x: left, y: top + 9, width: 40, height: 40 }, paint) + block.svg
  })
  return { svg: drawn.join(''), height: top + rowHeight - y }
}
