/**
 * The world by channels examined: how much was looked at, never how much was found. Southeast Asia stands enlarged
 * under the world, with names, so that Singapore and Brunei can be seen. Countries without a figure stay blank.
 */

import { type Block, paragraph, setLines } from '../paragraph.ts'
import { chartId, el, escapeText, hatch, sheet } from '../svg.ts'
import { compareCodeUnits, widest, wrap } from '../text.ts'
import { type Paint, paintOf, type Theme } from '../theme.ts'
import { type ChartFigure, type ExaminedMapWords, isShown, onePeriod } from '../words.ts'
import { classOf, looks, mapClasses } from './class.ts'
import { lookOf, mapKey, provisionalEdge } from './key.ts'
import { type Drawing, mapShapes, type Outline, sheetWidth } from './shapes.ts'

type Chart = { figures: ReadonlyMap<string, ChartFigure>; words: ExaminedMapWords; paint: Paint; hatchId: string }

/** Where the names of the enlarged part stand, in degrees: on the sea where the land is narrow; `start` begins there. */
const namePlaces: Readonly<Record<string, [longitude: number, latitude: number, anchor?: 'start']>> = {
  BN: [112.6, 7.3],
  ID: [113.2, -5],
  KH: [105, 12.4],
  LA: [103.4, 19.4],
  MM: [95.9, 21.6],
  MY: [106.9, 5.2],
  PH: [131.2, 13.6],
  SG: [104.7, 1.9, 'start'],
  TH: [100.9, 15.6],
  TL: [129.6, -9.6],
  VN: [109.3, 15.2, 'start'],
}

/** Every country by what it says; the dot of a small state only when there is a figure for it. */
function countries(drawing: Drawing, chart: Chart, radius: number): string {
  const groups = mapClasses.map((look) => {
    const members = drawing.outlines.filter(({ country }) => classOf(chart.figures.get(country)) === look)
    const shapes = members.map((outline) => countryShape(outline, chart, radius)).join('')
    const { width } = looks[look]
    return shapes === ''
      ? ''
      : el('g', { ...lookOf(look, `${chart.hatchId}-tenths`, chart.paint), 'stroke-width': width * 10 }, shapes)
  })
  return el('g', { transform: 'scale(.1)', 'stroke-linejoin': 'round' }, ...groups)
}

function countryShape({ country, path, dot }: Outline, chart: Chart, radius: number): string {
  const figure = chart.figures.get(country)
  const said = el('title', {}, escapeText(saying(country, chart)))
  const edge = figure?.status === 'p' ? provisionalEdge(chart.paint, 10) : {}
  const shape = path === '' ? '' : el('path', { d: path, ...edge }, said)
  if (dot === null || figure === undefined || figure.status === 'm') return shape
  const thin = classOf(figure).startsWith('step') ? { stroke: chart.paint('paper'), 'stroke-width': 15 } : {}
  return (
    shape +
    el('circle', { cx: Math.round(dot[0] * 10), cy: Math.round(dot[1] * 10), r: radius * 10, ...thin, ...edge }, said)
  )
}

/** What a country says in words; a hidden one says only that. */
function saying(country: string, { figures, words }: Chart): string {
  const figure = figures.get(country)
  const name = words.country(country)
  if (figure === undefined || figure.status === 'm') return `${name}: ${words.status.notMonitored}`
  if (figure.status === 'Z') return `${name}: ${words.status.zero}`
  if (!isShown(figure)) return `${name}: ${words.status.hidden}`
  const provisional = figure.status === 'p' ? ` (${words.status.provisional})` : ''
  return `${name}: ${words.sentence(figure)}${provisional}`
}

function names(inset: Drawing, { words, paint }: Chart): string {
  const size = 22
  const labels = Object.entries(namePlaces).map(([country, [longitude, latitude, anchor]]) => {
    const [x, y] = inset.projection([longitude, latitude]) ?? [0, 0]
    const lines = wrap(words.country(country), { size, width: 170 })
    const reach = widest(lines, size) * 1.12 + 8
    const [before, after] = anchor === 'start' ? [8, reach] : [reach / 2, reach / 2]
    const at = { x: Math.min(Math.max(x, before), sheetWidth - after), y: y - lines.length * 12, width: reach, paint }
    return setLines(lines, { size, leading: 24, colour: 'ink' }, { ...at, anchor: anchor ?? 'middle' }).svg
  })
  return el(
    'g',
    { class: 'names', stroke: paint('paper'), 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    ...labels,
  )
}

/** The enlarged part in its frame, with a title above it. */
function enlarged(chart: Chart, y: number): Block {
  const { inset } = mapShapes()
  const title = paragraph(
    chart.words.inset,
    { size: 26, leading: 40, colour: 'ink', weight: 'bold' },
    { x: 0, y: 0, width: sheetWidth - 20, paint: chart.paint },
  )
  const frame = el('rect', {
    x: 0.75,
    y: 0.75,
    width: sheetWidth - 1.5,
    height: inset.height - 1.5,
    fill: 'none',
    stroke: chart.paint('muted'),
    'stroke-width': 1.5,
  })
  const body = el(
    'g',
    { transform: `translate(0,${title.height})` },
    countries(inset, chart, 7),
    names(inset, chart),
    frame,
  )
  return {
    svg: el('g', { transform: `translate(0,${y})` }, el('g', { class: 'key' }, title.svg), body),
    height: title.height + inset.height,
  }
}

/** The key and, under it in words, the figures of countries that no map shows (ZZ, "not known"): none is ever dropped. */
function keyAndRest(chart: Chart, y: number, slack: number): Block {
  const { paint, words, hatchId } = chart
  const figures = [...chart.figures.values()]
  const key = mapKey(figures, words, { width: sheetWidth, hatchId, paint, slack })
  const placed = new Set(mapShapes().world.outlines.map(({ country }) => country))
  const rest = [...chart.figures.keys()].filter((country) => !placed.has(country)).sort(compareCodeUnits)
  const said = paragraph(
    rest.map((country) => saying(country, chart)).join('; '),
    { size: 26, leading: 36, colour: 'ink' },
    { x: 0, y: key.height + 8, width: sheetWidth / slack, paint },
  )
  const svg = el('g', { transform: `translate(0,${y})` }, el('g', { class: 'key' }, key.svg, said.svg))
  return { svg, height: key.height + 8 + said.height }
}

/** The frame of the enlarged part, drawn on the world. */
function whereEnlarged(world: Drawing, paint: Paint): string {
  const [left, top] = world.projection([91.8, 28.6]) ?? [0, 0]
  const [right, bottom] = world.projection([141.6, -11.4]) ?? [0, 0]
  return el('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: 'none',
    stroke: paint('muted'),
    'stroke-width': 1.5,
  })
}

/**
 * Draws one period. A country that is not among the figures was not monitored. On a page the map carries no visible
 * title, caution or source: the page sets those as text around it.
 */
export function examinedMap(figures: readonly ChartFigure[], words: ExaminedMapWords, theme: Theme = 'page'): string {
  const paint = paintOf(theme)
  const onPage = theme === 'page'
  const id = chartId('map', onePeriod(figures), ...(onPage ? [] : [theme]))
  const chart: Chart = {
    figures: new Map(figures.map((figure) => [figure.country, figure])),
    words,
    paint,
    hatchId: `${id}-hatch`,
  }
  const margin = onPage ? 0 : 24
  const frame = { x: 0, width: sheetWidth, paint }
  const parts: string[] = []
  let y = 0
  const add = (block: Block, after: number) => {
    parts.push(block.svg)
    y += block.height + after
  }
  if (!onPage)
    add(paragraph(words.title, { size: 34, leading: 44, colour: 'ink', weight: 'bold' }, { ...frame, y }), 16)
  const { world } = mapShapes()
  add(
    {
      svg: el('g', { transform: `translate(0,${y})` }, countries(world, chart, 4.5), whereEnlarged(world, paint)),
      height: world.height,
    },
    12,
  )
  add(enlarged(chart, y), 18)
  add(keyAndRest(chart, y, onPage ? 1.12 : 1), 4)
  if (!onPage) {
    add(paragraph(words.caution, { size: 24, leading: 34, colour: 'ink' }, { ...frame, y: y + 10 }), 20)
    add(paragraph(`${words.source} ${words.borders}`, { size: 22, leading: 30, colour: 'muted' }, { ...frame, y }), 0)
  }
  const [width, height] = [sheetWidth + 2 * margin, Math.ceil(y + 2 * margin)]
  return sheet(
    {
      id,
      theme,
      words,
      className: 'chart-map',
      size: { width: onPage ? '100%' : width, height, viewBox: `0 0 ${width} ${height}` },
    },
    el('defs', {}, hatch(chart.hatchId, paint, 9), hatch(`${chart.hatchId}-tenths`, paint, 70)),
    onPage ? '' : el('rect', { width, height, fill: paint('paper') }),
    el('g', { transform: `translate(${margin},${margin})` }, ...parts),
  )
}
