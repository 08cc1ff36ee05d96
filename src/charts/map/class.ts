/**
 * In which class of the map a country falls, and how each class looks. The classes are fixed, so that maps of two
 * quarters can be laid side by side. Counts only: nothing here is a share.
 */
import type { Colour } from '../theme.ts'
import { type ChartFigure, isShown } from '../words.ts'

/** Lower ends of the classes of channels examined. The first is too few for a share and drawn hollow. */
export const classStarts = [1, 20, 100, 500, 2500] as const

export type MapClass = 'hidden' | 'notMonitored' | 'none' | 'thin' | 'step-1' | 'step-2' | 'step-3' | 'step-4'

/** In drawing order: what has the stronger edge comes later. */
export const mapClasses: readonly MapClass[] = [
  'notMonitored',
  'step-1',
  'step-2',
  'step-3',
  'step-4',
  'none',
  'thin',
  'hidden',
]

const steps: readonly MapClass[] = ['none', 'thin', 'step-1', 'step-2', 'step-3', 'step-4']

export function classOf(figure: ChartFigure | undefined): MapClass {
  if (figure === undefined || figure.status === 'm') return 'notMonitored'
  if (!isShown(figure)) return 'hidden'
  return steps[classStarts.filter((start) => figure.examined >= start).length] ?? 'none'
}

/** Fill (null for the hatching) and edge of a class; a width of 1 is a quiet border, 2 and more speaks. */
export const looks: Record<MapClass, { fill: Colour | null; edge: Colour; width: number }> = {
  notMonitored: { fill: 'land', edge: 'coast', width: 0.7 },
  none: { fill: 'paper', edge: 'muted', width: 1.6 },
  thin: { fill: 'paper', edge: 'teal', width: 3 },
  'step-1': { fill: 'step-1', edge: 'teal', width: 0.9 },
  'step-2': { fill: 'step-2', edge: 'teal', width: 0.9 },
  'step-3': { fill: 'step-3', edge: 'edge', width: 0.9 },
  'step-4': { fill: 'step-4', edge: 'edge', width: 0.9 },
  hidden: { fill: null, edge: 'hatch', width: 1.6 },
}
