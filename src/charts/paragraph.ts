/**
 * Paragraphs in a picture: lines of one size, stacked from a given height, that know how tall they are. Used where SVG
 * must carry running text by itself, in pictures for the chat; a page sets its own text around the chart.
 */
import { el, text } from './svg.ts'
import { wrap } from './text.ts'
import type { Colour, Paint } from './theme.ts'

export type Style = { size: number; leading: number; colour: Colour; weight?: 'regular' | 'bold' }

export type Block = { svg: string; height: number }

export type Place = { x: number; y: number; width: number; paint: Paint; anchor?: 'start' | 'middle' | 'end' }

/** Sets `words` in lines no wider than `width`; `y` is the top of the first line, `x` the anchor. */
export function paragraph(words: string, style: Style, place: Place): Block {
  return setLines(
    wrap(words, { size: style.size, width: place.width, weight: style.weight ?? 'regular' }),
    style,
    place,
  )
}

/** Sets finished lines. The baseline lies at four fifths of the size below the top, centred in the leading. */
export function setLines(lines: readonly string[], style: Style, { x, y, paint, anchor }: Place): Block {
  const baseline = (style.leading - style.size) / 2 + style.size * 0.8
  const written = lines.map((line, index) => text(line, { x, y: y + baseline + index * style.leading }))
  const svg = el(
    'g',
    {
      fill: paint(style.colour),
      'font-size': style.size,
      'font-weight': style.weight === 'bold' ? 700 : undefined,
      'text-anchor': anchor === undefined || anchor === 'start' ? undefined : anchor,
    },
    ...written,
  )
  return { svg: lines.length === 0 ? '' : svg, height: lines.length * style.leading }
}
