/** All countries of one quarter, on a page of their own. */

import { sayPeriod } from '../../locales/figure.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Html } from '../answer.ts'
import type { Site } from '../options.ts'
import type { Reader } from '../reader.ts'
import { figures, type Shown } from './figures.ts'
import { layout } from './layout.ts'

export function periodPage(
  site: Site,
  reader: Reader,
  { shown, releases }: { shown: Shown; releases: readonly ReleaseHead[] },
): Html {
  const title = reader.say('page-period-title', { period: sayPeriod(reader.say, shown.release.period) })
  const content = figures(reader, { shown, releases, level: 1 })
  return layout(site, reader, { title, content, invented: shown.release.invented })
}
