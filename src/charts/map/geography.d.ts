/** The few functions of d3-geo and topojson-client that the map uses; neither package ships its types. */
declare module 'topojson-client' {
  export type Shape = { type: string; arcs?: unknown; id?: string; properties?: { name: string } }
  /** From one point of a border to the next, in grid steps; the first counts from the grid's corner. */
  export type Step = [x: number, y: number]
  export type Topology = {
    objects: { countries: { geometries: Shape[] } }
    arcs: Step[][]
    transform: { scale: [number, number]; translate: [number, number] }
  }
  export type MultiPolygon = { type: 'MultiPolygon'; coordinates: number[][][][] }
  /** Joins polygons into one, dropping the borders between them. */
  export function merge(topology: Topology, shapes: Shape[]): MultiPolygon
  export function feature(
    topology: Topology,
    shape: Shape,
  ): { type: 'Feature'; geometry: MultiPolygon | { type: 'Polygon'; coordinates: number[][][] } }
}

declare module 'd3-geo' {
  type Point = [longitude: number, latitude: number]
  type Extent = [[number, number], [number, number]]
  export type Projection = {
    (point: Point): Point | null
    fitExtent(extent: Extent, object: object): Projection
    fitWidth(width: number, object: object): Projection
    clipExtent(extent: Extent | null): Projection
    rotate(angles: Point): Projection
    precision(distance: number): Projection
    translate(): Point
    translate(point: Point): Projection
  }
  type Path = {
    (object: object): string | null
    area(object: object): number
    bounds(object: object): Extent
  }
  export function geoNaturalEarth1(): Projection
  export function geoMercator(): Projection
  /** What a path is drawn on. */
  export type Pen = { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; closePath(): void }
  export function geoPath(projection: Projection, pen?: Pen & { arc(): void }): Path
  /** In steradians; the whole globe is 4π. */
  export function geoArea(object: object): number
  export function geoCentroid(object: object): Point
}
