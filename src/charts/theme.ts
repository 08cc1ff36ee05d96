/**
 * The colours of the charts, twice designed: on paper and on dark. On a page a colour is a CSS custom property with the
 * paper colour as fallback, so that one picture serves both; in a file it is fixed.
 */

/** `page`: inline on a page, follows the reader's scheme. `light` and `dark`: a file or picture of its own. */
export type Theme = 'page' | 'light' | 'dark'

const light = {
  ink: '#1b1f2a',
  paper: '#fbfaf7',
  muted: '#565c69',
  line: '#d8d5cc',
  teal: '#0b6e6e',
  'on-teal': '#fbfaf7',
  ochre: '#9a6700',
  undetermined: '#9ba1ab',
  cleared: '#dfe3e6',
  hatch: '#7a7f8a',
  land: '#efede6',
  coast: '#b9b5a9',
  edge: '#fbfaf7',
  'step-1': '#b4dad5',
  'step-2': '#6fb5af',
  'step-3': '#2f8c89',
  'step-4': '#0a5656',
}

const dark: typeof light = {
  ink: '#ecebe6',
  paper: '#14171f',
  muted: '#a8adb8',
  line: '#363b47',
  teal: '#57c4bb',
  'on-teal': '#10201f',
  ochre: '#e3b04b',
  undetermined: '#5b6270',
  cleared: '#2c313c',
  hatch: '#8b919e',
  land: '#20242d',
  coast: '#4a505d',
  edge: '#14171f',
  'step-1': '#245556',
  'step-2': '#33807d',
  'step-3': '#55b3ad',
  'step-4': '#b4ece4',
}

export type Colour = keyof typeof light
export type Paint = (colour: Colour) => string

/** How a theme writes a colour. */
export function paintOf(theme: Theme): Paint {
  if (theme === 'light') return (colour) => light[colour]
  if (theme === 'dark') return (colour) => dark[colour]
  return (colour) => `var(--chart-${colour},${light[colour]})`
}

const properties = (palette: typeof light) =>
  Object.entries(palette)
    .map(([name, value]) => `--chart-${name}:${value}`)
    .join(';')

/**
 * Goes once into the page's style sheet. Without it the charts show in their paper colours and the map's key stays at
 * the size made for a phone. Printing uses the paper colours whatever the screen shows.
 */
export const chartCss = `:root{${properties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}
.chart{display:block;max-width:100%;overflow:visible;font-variant-numeric:tabular-nums}
.chart-card{height:auto}
.chart-map{width:100%;max-width:40rem;height:auto}
.chart-map .key{transform-origin:0 0}
@media (min-width:40rem){.chart-map .key{transform:scale(.62)}.chart-map .names text{font-size:15px}}
`
