/**
 * Figures and words for the chart tests: one figure of every status, short English words and the longest sentences of
 * other languages. A reader of finished SVG is here too: what is written, where, and how wide by the shipped fonts.
 */

import { widthOf } from '../../src/charts/font.ts'
import type {
  ChartFigure,
  CommonWords,
  ExaminedMapWords,
  FigureCardWords,
  ShareChartWords,
} from '../../src/charts/index.ts'
import { type Counts, figureOf, hiddenFigure } from '../../src/model/statistic.ts'

export const period = '2026-Q3'
const old = 120
const young = 10

export function counts(flagged: number, cleared: number, undetermined: number, pending: number): Counts {
  return { reported: flagged + cleared + undetermined + pending, flagged, cleared, undetermined, pending }
}

export const final = (country: string, of: Counts): ChartFigure => figureOf({ country, period }, of, old)
export const hidden = (country: string): ChartFigure => hiddenFigure({ country, period })

/** The design's worked example: 63 of 90 examined, 120 reported. */
export const worked = counts(63, 27, 18, 12)

export const byStatus = {
  ok: final('VN', worked),
  p: figureOf({ country: 'VN', period }, worked, young),
  u: final('VN', counts(9, 3, 2, 1)),
  Z: final('VN', counts(0, 0, 0, 0)),
  c: hidden('VN'),
  m: { country: 'VN', period, status: 'm' },
} as const satisfies Record<string, ChartFigure>

export type Status = keyof typeof byStatus
export const statuses = Object.keys(byStatus) as Status[]

const common: CommonWords = {
  language: 'en',
  title: 'Most of the examined channels were confirmed',
  description: 'What the picture shows, read out',
  caution: 'This is not a share of all channels in the country.',
  source: 'Source and cutoff',
  status: {
    provisional: 'Provisional: some are still being examined',
    hidden: 'Hidden to protect people',
    unreliable: 'Too few examined for a share',
    zero: 'No channel was reported',
    notMonitored: 'Not monitored',
  },
  percent: (fraction) => `${Math.round(fraction * 100)} %`,
  count: (channels) => String(channels),
}

export const cardWords: FigureCardWords = {
  ...common,
  subtitle: 'Viet Nam, third quarter',
  shareOf: 'of the examined channels',
  bounds: 'where the share of all reported channels can lie',
  parts: { flagged: 'confirmed', undetermined: 'not determinable', pending: 'pending', cleared: 'cleared' },
}

/** The longest sentences a translator is likely to write, and one word that no line can hold. */
export const longCardWords: Record<string, FigureCardWords> = {
  vi: {
    ...cardWords,
    language: 'vi',
    title:
      'Sáu mươi ba trong số chín mươi kênh đã được xem xét kỹ lưỡng đã được các điều phối viên xác nhận là vi phạm',
    subtitle: 'Cộng hòa Xã hội chủ nghĩa Việt Nam, từ tháng Bảy đến tháng Chín năm hai nghìn không trăm hai mươi sáu',
    shareOf: 'trong tổng số các kênh đã được các điều phối viên xem xét kỹ lưỡng và kết luận',
    bounds: 'Trong tổng số các kênh bị báo cáo, tỷ lệ ít nhất và nhiều nhất có thể phù hợp với mô tả này',
    parts: {
      flagged: 'đã được các điều phối viên xác nhận là vi phạm',
      undetermined: 'không thể xác định được vì thiếu bằng chứng',
      pending: 'đang chờ các điều phối viên xem xét',
      cleared: 'được xem xét và không có vi phạm nào',
    },
    status: {
      ...common.status,
      hidden: 'Được ẩn đi để bảo vệ những người đã báo cáo và những người khác có liên quan',
    },
  },
  'pt-BR': {
    ...cardWords,
    language: 'pt-BR',
    title: 'Sessenta e três dos noventa canais examinados foram confirmados pelas moderadoras e pelos moderadores',
    parts: { ...cardWords.parts, undetermined: 'impossíveis de determinar por falta de informações suficientes' },
    status: {
      ...common.status,
      provisional: 'Provisório: alguns canais denunciados ainda estão sendo examinados pelas pessoas responsáveis',
    },
  },
  endless: { ...cardWords, title: 'Verantwortungs'.repeat(12), shareOf: 'x'.repeat(200), subtitle: 'ư'.repeat(150) },
}

export const namesOf: Record<string, string> = {
  AX: 'Åland',
  BN: 'Brunei',
  BR: 'Brazil',
  DE: 'Đức',
  EC: 'Ecuador',
  SG: 'Singapore',
  VN: 'Viet Nam',
  ZZ: 'Not known',
}

export const chartWords: ShareChartWords = {
  ...common,
  country: (code) => namesOf[code] ?? code,
  sentence: ({ counts: of, examined }) => `${of.flagged} of ${examined} examined channels`,
  key: { share: 'share of examined channels that were confirmed', bounds: 'where the share of all reported can lie' },
}

export const mapWords: ExaminedMapWords = {
  ...common,
  country: (code) => namesOf[code] ?? code,
  sentence: ({ examined }) => `${examined} channels examined`,
  key: {
    heading: 'Channels examined',
    none: 'none examined',
    range: (from, to) => (to === null ? `${from} or more` : `${from} to ${to}`),
  },
  inset: 'Southeast Asia, enlarged',
  borders: 'Names and borders follow ISO 3166.',
}

export type Written = { words: string; size: number; x: string; y: number; left: number; right: number }

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
const decoded = (words: string) => words.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Every text of an SVG with its size and its left and right ends (for an x in units), groups' attributes inherited. */
export function writtenIn(svg: string): Written[] {
  const open: string[] = []
  const found: Written[] = []
  for (const [tag, name, words] of svg.matchAll(/<(\/?[a-z]+)[^>]*>([^<]*)/gi)) {
    if (name === '/g') open.pop()
    else if (name === 'g' && !/\/>/.test(tag ?? '')) open.push(tag ?? '')
    else if (name === 'text') {
      const find = (key: string) =>
        [...open, tag ?? ''].map((each) => attribute(each, key)).findLast((value) => value !== undefined)
      const size = Number(find('font-size'))
      const width = widthOf(decoded(words ?? ''), size, find('font-weight') === '700' ? 'bold' : 'regular')
      const x = attribute(tag ?? '', 'x') ?? '0'
      const before = { start: 0, middle: width / 2, end: width }[find('text-anchor') ?? 'start'] ?? 0
      const left = Number.parseFloat(x) - before
      found.push({
        words: decoded(words ?? ''),
        size,
        x,
        y: Number(attribute(tag ?? '', 'y')),
        left,
        right: left + width,
      })
    }
  }
  return found
}

/** Drops the title and description, which are not seen. */
export const seen = (svg: string) => svg.replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
