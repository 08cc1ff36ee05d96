/** The one style sheet: ours and the charts', read once, under an address that changes with its content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chartCss } from '../src/charts/index.ts'

export type Style = { path: string; text: string }

export function readStyle(): Style {
  const sheets = ['page', 'report', 'figures'].map((name) =>
    readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8'),
  )
  const text = chartCss + sheets.join('\n')
  const print = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/style-${print}.css`, text }
}
