import { describe, expect, it } from 'vitest'
import { cardWords } from '../../locales/figure.ts'
import { sayCountry } from '../../locales/words.ts'
import { type ChartFigure, figureCard, missingSigns, pictureLanguage, toPng } from '../../src/charts/index.ts'
import { countryCodes } from '../../src/model/country.ts'
import { type Language, languageCodes } from '../../src/model/language.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import { type Figure, hiddenFigure } from '../../src/model/statistic.ts'
import { byStatus } from './sample.ts'

const spoken: Record<Language, Language> = {
  en: 'en',
  ms: 'ms',
  vi: 'vi',
  fr: 'fr',
  'pt-BR': 'pt-BR',
  id: 'id',
  fil: 'fil',
  es: 'es',
  // No letters of theirs are shipped yet.
  th: 'en',
  'zh-Hans': 'en',
  ar: 'en',
  km: 'en',
  ru: 'en',
  hi: 'en',
}

const release: ReleaseHead = {
  id: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
  period: '2026-Q3',
  vintage: 1,
  cutoff: '2026-10-22T12:00:00.000Z',
  method: '2026-11 narrow',
  predecessor: null,
  invented: true,
}

const figures = Object.values<ChartFigure>(byStatus).filter((figure): figure is Figure => figure.status !== 'm')
const card = (language: Language, figure: Figure) => figureCard(figure, cardWords(language, release, figure))
const [settled = hiddenFigure({ country: 'VN', period: '2026-Q3' })] = figures

describe('the language of a picture', () => {
  it.each(languageCodes)('for a reader of %s is one whose every letter the shipped faces have', (language) => {
    const speaks = pictureLanguage(language)
    expect(speaks).toBe(spoken[language])
    expect(figures).toHaveLength(5)
    const missing = figures.flatMap((figure) => missingSigns(card(speaks, figure)))
    expect(missing).toEqual([])
    const names = countryCodes.map((code) => sayCountry(speaks, code)).join('')
    expect(missingSigns(`<text>${names}</text>`)).toEqual([])
  })

  it('makes a picture of what would else be refused', async () => {
    await expect(toPng(card('th', settled), 640)).rejects.toThrow('No shipped font draws')
    const drawn = await toPng(card(pictureLanguage('th'), settled), 640)
    expect(Buffer.compare(drawn, await toPng(card('en', settled), 640))).toBe(0)
  })
})
