/**
 * Writing SVG by hand: elements, escaped text, numbers of at most two decimals. No document, no layout, no drawing of
 * anything particular.
 */
import { clean } from './text.ts'
import type { Paint, Theme } from './theme.ts'
import type { CommonWords } from './words.ts'

type Value = string | number | undefined

/** At most two decimals, no exponent, no negative zero: the same text on every machine. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a drawable number: ${value}`)
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded)
}

export function escapeText(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** One element; `children` are finished SVG, attributes are escaped here, undefined ones are left out. */
export function el(name: string, attributes: Record<string, Value>, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escapeText(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/**
 * A text element; the words are cleaned and escaped here. A line of Arabic is set apart, so that its numbers and stops
 * stand in its own order; its place stays where the chart puts it.
 */
export function text(words: string, attributes: Record<string, Value>): string {
  const written = escapeText(words)
  return el('text', attributes, rightToLeft.test(words) ? `\u2067${written}\u2069` : written)
}

/** The hatching that says "hidden": ink lines on paper, never a fill that could be read as a quantity. */
export function hatch(id: string, paint: Paint, step: number): string {
  return el(
    'pattern',
    { id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    el('rect', { width: step, height: step, fill: paint('paper') }),
    el('rect', { width: step / 3, height: step, fill: paint('hatch') }),
  )
}

export type Sheet = {
  /** Unique on a page; letters, digits and hyphens. */
  id: string
  theme: Theme
  words: CommonWords
  className: string
  /** Sizes of the root: on a page they may be relative, and there may be no view box. */
  size: { width: number | string; height: number; viewBox?: string }
}

/** The root of a chart: an image to assistive technology, with its title and description. */
export function sheet({ id, theme, words, className, size }: Sheet, ...children: string[]): string {
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size.width,
      height: size.height,
      viewBox: size.viewBox,
      class: `chart ${className}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'xml:lang': words.language,
      lang: words.language,
      direction: 'ltr',
      overflow: theme === 'page' ? 'visible' : undefined,
      'font-family': theme === 'page' ? undefined : 'Noto Sans',
    },
    el('title', { id: `${id}-title` }, escapeText(words.title)),
    el('desc', { id: `${id}-desc` }, escapeText(words.description)),
    ...children,
  )
}

/** An id for marks of this chart: the same figures give the same id, another country or period another one. */
export function chartId(...parts: string[]): string {
  return parts.map((part) => part.replace(/[^A-Za-z0-9]+/g, '-')).join('-')
}
