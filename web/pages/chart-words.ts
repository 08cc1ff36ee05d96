/** The words each chart is told, in a reader's language. The charts place them; none of them is made there. */
import { sayCount, sayCountry, sayPercent, wordsIn } from '../../locales/words.ts'
import type { CommonWords, ExaminedMapWords, FigureCardWords, ShareChartWords } from '../../src/charts/index.ts'
import type { Language } from '../../src/model/language.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Figure } from '../../src/model/statistic.ts'
import { sayBounds, sayFigure, sayPlace, saySource } from './saying.ts'

type Own = { title: string; description: string }

function commonWords(language: Language, release: ReleaseHead, own: Own): CommonWords {
  const say = wordsIn(language)
  const caution = say('stats-caution')
  return {
    language,
    ...own,
    caution: release.invented ? `${say('stats-invented')} ${caution}` : caution,
    source: saySource(language, say, release, true),
    status: {
      provisional: say('status-word-provisional'),
      hidden: say('status-word-hidden'),
      unreliable: say('status-word-unreliable'),
      zero: say('status-word-zero'),
      notMonitored: say('status-word-not-monitored'),
    },
    percent: (fraction) => sayPercent(language, fraction),
    count: (channels) => sayCount(language, channels),
  }
}

/** For one figure's card: the picture to share. */
export function cardWords(language: Language, release: ReleaseHead, figure: Figure): FigureCardWords {
  const say = wordsIn(language)
  const place = sayPlace(language, say, figure)
  const title = sayFigure(say, figure)
  const { examined, share } = figure
  return {
    ...commonWords(language, release, { title, description: `${place}. ${title}` }),
    subtitle: place,
    shareOf: share === null || examined === null ? null : say('stats-of-examined', { examined }),
    bounds: sayBounds(say, figure),
    parts: {
      flagged: say('part-flagged'),
      undetermined: say('part-undetermined'),
      pending: say('part-pending'),
      cleared: say('part-cleared'),
    },
  }
}

/** For shares with their bounds; `name` says what stands beside each mark, a country's name unless told. */
export function shareWords(
  language: Language,
  release: ReleaseHead,
  own: Own & { name?: (code: string) => string },
): ShareChartWords {
  const say = wordsIn(language)
  const { title, description, name = (code) => sayCountry(language, code) } = own
  return {
    ...commonWords(language, release, { title, description }),
    country: name,
    sentence: ({ counts, examined }) => say('page-share-sentence', { flagged: counts.flagged, examined }),
    key: { share: say('page-share-key'), bounds: say('page-bounds-key') },
  }
}

export function mapWords(language: Language, release: ReleaseHead): ExaminedMapWords {
  const say = wordsIn(language)
  return {
    ...commonWords(language, release, { title: say('page-map-title'), description: say('page-map-description') }),
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
