/** The one style sheet: ours and the charts', read once, under an address that changes with its content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chartCss } from '../src/charts/index.ts'

export type Style = { path: string; text: string }

export function readStyle(): Style {
  const text = chartCss + readFileSync(new URL('./style.css', import.meta.url), 'utf8')
  const print = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/style-${print}.css`, text }
}
