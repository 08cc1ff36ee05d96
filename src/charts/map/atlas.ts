/**
 * The countries of the world as shapes, read from Natural Earth (world-atlas), made to follow ISO 3166: what has no code
 * of its own there is joined to the country whose code covers it. It knows no figure and draws nothing.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid } from 'd3-geo'
import { feature, type MultiPolygon, merge, type Shape, type Step, type Topology } from 'topojson-client'
import { numericOf } from './iso-numeric.ts'

export type Land = { country: string; geometry: MultiPolygon }

const alphaOf = new Map([...numericOf].map(([alpha, numeric]) => [numeric, alpha]))

/** Shapes that Natural Earth draws without an ISO code, and the code that covers them. */
const coveredBy: Readonly<Record<string, string>> = {
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  Kosovo: 'RS',
}

/** Crimea (UA-43 and UA-40 of ISO 3166-2), which Natural Earth 4 draws with another country's shape. */
const crimea = { from: 'RU', to: 'UA', west: 32, east: 37, south: 44, north: 46.3 }

type Piece = { country: string; arcs: unknown }

/** Every polygon of the atlas with the country it belongs to. Antarctica is left out. */
function piecesOf(topology: Topology): Piece[] {
  return topology.objects.countries.geometries.flatMap((shape) => {
    const country = alphaOf.get(shape.id ?? '') ?? coveredBy[shape.properties?.name ?? '']
    if (country === undefined || country === 'AQ') return []
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : (shape.arcs as unknown[])
    return polygons.map((arcs) => ({
      country: country === crimea.from && inCrimea(topology, arcs) ? crimea.to : country,
      arcs,
    }))
  })
}

function inCrimea(topology: Topology, arcs: unknown): boolean {
  const [longitude, latitude] = geoCentroid(feature(topology, { type: 'Polygon', arcs }))
  return longitude > crimea.west && longitude < crimea.east && latitude > crimea.south && latitude < crimea.north
}

/**
 * Drops the points of a border that lie closer than `least` (in the atlas's grid steps, both ways) to the last one kept;
 * its ends stay. Borders are shared, so neighbours still fit.
 */
function thinned(border: readonly Step[], least: number): Step[] {
  const kept: Step[] = []
  let [dx, dy] = [0, 0]
  border.forEach(([stepX, stepY], index) => {
    dx += stepX
    dy += stepY
    const isEnd = index === 0 || index === border.length - 1
    if (!isEnd && Math.hypot(dx, dy) < least) return
    kept.push([dx, dy])
    dx = 0
    dy = 0
  })
  return kept
}

/** An islet thinned to nothing may turn inside out and cover the globe: such rings go. */
function withoutSpoiled({ type, coordinates }: MultiPolygon): MultiPolygon {
  return {
    type,
    coordinates: coordinates.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI),
  }
}

/**
 * Reads one of the atlas's two scales, 110m for the world and 50m for its enlarged part and the small states, without
 * the points that lie closer together than `degrees`.
 */
export function readAtlas(scale: '110m' | '50m', degrees: number): Land[] {
  const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`)
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const least = degrees / atlas.transform.scale[0]
  const topology = { ...atlas, arcs: atlas.arcs.map((border) => thinned(border, least)) }
  const shapes = new Map<string, Shape[]>()
  for (const { country, arcs } of piecesOf(topology)) {
    shapes.set(country, [...(shapes.get(country) ?? []), { type: 'Polygon', arcs }])
  }
  return [...shapes]
    .map(([country, parts]) => ({ country, geometry: withoutSpoiled(merge(topology, parts)) }))
    .sort((one, other) => (one.country < other.country ? -1 : 1))
}

/** Where the codes lie that the atlas draws as part of another country or not at all (longitude, latitude). */
export const remotePlaces: Readonly<Record<string, [longitude: number, latitude: number]>> = {
  BQ: [-68.3, 12.2],
  BV: [3.4, -54.4],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 4],
  GI: [-5.35, 36.14],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.7],
  RE: [55.5, -21.1],
  SJ: [18, 78.8],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.15, -12.8],
}
