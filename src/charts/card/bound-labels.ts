/**
 * The labels under the card's bar: the two bounds in bold at their places and, where they leave room, the ends and the
 * middle of the axis. No label ever covers another or leaves the picture.
 */
import { widthOf } from '../font.ts'
import type { Block, Place } from '../paragraph.ts'
import { text } from '../svg.ts'
import type { FigureCardWords, Shown } from '../words.ts'

const size = 42
const gap = 26

type Label = { words: string; at: number; width: number; bold: boolean }

/** Moves two labels that would touch apart, each as far as the other, and keeps both between 0 and `room`. */
function apart(low: Label, high: Label, room: number): [Label, Label] {
  const missing = low.at + low.width / 2 + gap - (high.at - high.width / 2)
  const shift = Math.max(0, missing) / 2
  const lowAt = Math.max(low.width / 2, low.at - shift)
  const highAt = Math.min(
    room - high.width / 2,
    Math.max(high.at + shift, lowAt + low.width / 2 + gap + high.width / 2),
  )
  return [
    { ...low, at: Math.min(lowAt, highAt - high.width / 2 - gap - low.width / 2) },
    { ...high, at: highAt },
  ]
}

export function boundLabels(figure: Shown, words: FigureCardWords, place: Place): Block {
  const label = (fraction: number, bold: boolean): Label => {
    const said = words.percent(fraction)
    const width = widthOf(said, size, bold ? 'bold' : 'regular')
    const at = Math.min(Math.max(width / 2, fraction * place.width), place.width - width / 2)
    return { words: said, at, width, bold }
  }
  const low = label(figure.lower ?? 0, true)
  const high = label(figure.upper ?? 0, true)
  const placed = low.words === high.words ? [low] : apart(low, high, place.width)
  for (const fraction of [0, 1, 0.5]) {
    const next = label(fraction, false)
    const free = placed.every((other) => Math.abs(other.at - next.at) >= (other.width + next.width) / 2 + gap)
    if (free) placed.push(next)
  }
  const svg = placed.map(({ words: said, at, bold }) =>
    text(said, {
      x: place.x + at,
      y: place.y + size,
      'text-anchor': 'middle',
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      fill: place.paint(bold ? 'ink' : 'muted'),
    }),
  )
  return { svg: svg.join(''), height: 58 }
}
