/** The words of the page's own charts, in a reader's language. The charts place them; none of them is made there. */
import { type ChartTitle, chartWords } from '../../locales/figure.ts'
import { sayCountry, wordsIn } from '../../locales/words.ts'
import type { ExaminedMapWords, ShareChartWords } from '../../src/charts/index.ts'
import type { Language } from '../../src/model/language.ts'
import type { ReleaseHead } from '../../src/model/release.ts'

/** For shares with their bounds; `name` says what stands beside each mark, a country's name unless told. */
export function shareWords(
  language: Language,
  release: ReleaseHead,
  own: ChartTitle & { name?: (code: string) => string },
): ShareChartWords {
  const say = wordsIn(language)
  const { title, description, name = (code) => sayCountry(language, code) } = own
  return {
    ...chartWords(language, release, { title, description }),
    country: name,
    sentence: ({ counts, examined }) => say('page-share-sentence', { flagged: counts.flagged, examined }),
    key: { share: say('page-share-key'), bounds: say('page-bounds-key') },
  }
}

export function mapWords(language: Language, release: ReleaseHead): ExaminedMapWords {
  const say = wordsIn(language)
  return {
    ...chartWords(language, release, { title: say('page-map-title'), description: say('page-map-description') }),
    country: (code) => sayCountry(language, code),
    sentence: ({ examined }) => say('page-map-examined', { examined }),
    key: {
      heading: say('page-map-key'),
      none: say('page-map-none'),
      range: (from, to) => (to === null ? say('page-map-over', { from }) : say('page-map-range', { from, to })),
    },
    inset: say('page-map-inset'),
    borders: say('page-map-borders'),
  }
}
