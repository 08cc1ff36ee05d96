/**
 * The door of the charts: released figures and words in, SVG or PNG out. Pure: no clock, no chance, no locale; the
 * shipped map and fonts are read once. Pages, the chat and the printed report draw through here and nowhere else.
 */

export { figureCard } from './card/figure-card.ts'
export { examinedMap } from './map/examined-map.ts'
export { pictureLanguage } from './picture-language.ts'
export { MissingGlyphs, missingSigns, toPng } from './png.ts'
export { shareChart } from './share/share-chart.ts'
export { chartCss, type Theme } from './theme.ts'
export type {
  ChartFigure,
  CommonWords,
  ExaminedMapWords,
  FigureCardWords,
  NotMonitored,
  ShareChartWords,
  Shown,
  StatusWords,
} from './words.ts'
