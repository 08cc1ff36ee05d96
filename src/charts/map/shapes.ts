/**
 * The map's geometry on the sheet: the world in the Natural Earth projection with a place for every small state, and
 * Southeast Asia enlarged. Computed once, at the first map; it knows no figure.
 */
import { geoCentroid, geoMercator, geoNaturalEarth1, geoPath, type Projection } from 'd3-geo'
import type { MultiPolygon } from 'topojson-client'
import { type Land, readAtlas, remotePlaces } from './atlas.ts'

export const sheetWidth = 640

/** A country's outline in tenths of a unit, and a place for a dot where the outline is too small to be seen. */
export type Outline = { country: string; path: string; dot: [x: number, y: number] | null }

export type Drawing = { outlines: readonly Outline[]; height: number; projection: Projection }

/** Under this area, in square units of the sheet, a country is drawn as a dot too: on the world, and enlarged. */
const smallest = { world: 14, inset: 150 }

/** Corners of the enlarged part in degrees: from Myanmar to Timor-Leste and the Philippines. */
const corners = {
  type: 'MultiPoint',
  coordinates: [
    [91.8, -11.4],
    [141.6, 28.6],
  ],
}

/** Draws shapes as whole tenths of a unit, each point from the last: the shortest text an outline can have. */
function tenths(geometry: object, projection: Projection): string {
  let written = ''
  let last: [number, number] = [0, 0]
  const round = (x: number, y: number): [number, number] => [Math.round(x * 10), Math.round(y * 10)]
  geoPath(projection, {
    moveTo(x, y) {
      last = round(x, y)
      written += `M${last[0]} ${last[1]}l`
    },
    lineTo(x, y) {
      const next = round(x, y)
      const [dx, dy] = [next[0] - last[0], next[1] - last[1]]
      if (dx !== 0 || dy !== 0) written += `${written.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
      last = next
    },
    closePath() {
      written += 'z'
    },
    arc() {},
  })(geometry)
  return written
}

function outlineOf(
  { country, geometry }: Land,
  projection: Projection,
  { least, smallest }: { least: number; smallest: number },
): Outline {
  const path = geoPath(projection)
  const polygons = geometry.coordinates.map((coordinates) => ({
    coordinates,
    area: path.area({ type: 'Polygon', coordinates }),
  }))
  const area = polygons.reduce((sum, polygon) => sum + polygon.area, 0)
  const largest = Math.max(...polygons.map((polygon) => polygon.area))
  const kept = polygons.filter((polygon) => polygon.area > 0 && (polygon.area >= least || polygon.area === largest))
  const drawn: MultiPolygon = { type: 'MultiPolygon', coordinates: kept.map((polygon) => polygon.coordinates) }
  return { country, path: tenths(drawn, projection), dot: area < smallest ? projection(geoCentroid(geometry)) : null }
}

function drawWorld(fine: readonly Land[]): Drawing {
  const coarse = readAtlas('110m', 0.4)
  const projection = geoNaturalEarth1().rotate([-11, 0]).precision(0)
  const whole = { type: 'GeometryCollection', geometries: coarse.map((land) => land.geometry) }
  projection.fitExtent(
    [
      [4, 4],
      [sheetWidth - 4, 1000],
    ],
    whole,
  )
  const [[, top], [, bottom]] = geoPath(projection).bounds(whole)
  const [x, y] = projection.translate()
  projection.translate([x, y - top + 4])
  const drawn = new Set(coarse.map((land) => land.country))
  const dots: Outline[] = [
    ...fine
      .filter((land) => !drawn.has(land.country))
      .map((land) => ({ country: land.country, path: '', dot: projection(geoCentroid(land.geometry)) })),
    ...Object.entries(remotePlaces).map(([country, place]) => ({ country, path: '', dot: projection(place) })),
  ]
  return {
    outlines: [...coarse.map((land) => outlineOf(land, projection, { least: 1, smallest: smallest.world })), ...dots],
    height: Math.ceil(bottom - top + 8),
    projection,
  }
}

function drawInset(fine: readonly Land[]): Drawing {
  const projection = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [0, 0],
        [sheetWidth, 2000],
      ],
      corners,
    )
  const [[, top], [, bottom]] = geoPath(projection).bounds(corners)
  const [x, y] = projection.translate()
  const height = Math.round(bottom - top)
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [sheetWidth, height],
  ])
  const inside = ([left, above]: [number, number]) => left > 0 && left < sheetWidth && above > 0 && above < height
  const outlines = fine
    .map((land) => outlineOf(land, projection, { least: 5, smallest: smallest.inset }))
    .map((outline) => ({ ...outline, dot: outline.dot !== null && inside(outline.dot) ? outline.dot : null }))
  return { outlines: outlines.filter(({ path, dot }) => path !== '' || dot !== null), height, projection }
}

let drawings: { world: Drawing; inset: Drawing } | undefined

export function mapShapes(): { world: Drawing; inset: Drawing } {
  if (drawings === undefined) {
    const fine = readAtlas('50m', 0.12)
    drawings = { world: drawWorld(fine), inset: drawInset(fine) }
  }
  return drawings
}
