/** Reading released figures, for everybody. These run as the reader, who has no right on anything live. */
import {
  type CellRow,
  type ReleaseRow,
  readCell,
  readCells,
  readRelease,
  readReleases,
} from '../../../db/queries/release.ts'
import { isCountry, unknownCountry } from '../../model/country.ts'
import { readQuarter, sayQuarter } from '../../model/period.ts'
import type { ReleaseHead } from '../../model/release.ts'
import type { Figure } from '../../model/statistic.ts'
import type { PublicApp } from '../../public-app.ts'
import { Refusal } from '../../refusal.ts'

/** Whoever may see released figures may ask. */
type Released = Pick<PublicApp, 'reader'>

/** All releases, the newest period first. */
export async function listReleases(app: Released): Promise<ReleaseHead[]> {
  return (await readReleases(app.reader, {})).map(headOf)
}

/** The figures of a period, or of the newest one. Refuses `period_unknown` and `nothing_released`. */
export async function readFigures(
  app: Released,
  period: string | null,
): Promise<{ release: ReleaseHead; figures: Figure[] }> {
  const release = await findRelease(app, period)
  const cells = await readCells(app.reader, { releaseId: release.id })
  return { release, figures: cells.map((cell) => figureFrom(release.period, cell)) }
}

/**
 * One country's figure. Refuses `country_unknown`, `period_unknown`, and `nothing_released` also for a country that
 * the release does not have, because it was not monitored then.
 */
export async function readFigure(
  app: Released,
  country: string,
  period: string | null,
): Promise<{ release: ReleaseHead; figure: Figure }> {
  const code = country.trim().toUpperCase()
  if (!isCountry(code) && code !== unknownCountry) throw new Refusal('country_unknown')
  const release = await findRelease(app, period)
  const [cell] = await readCell(app.reader, { releaseId: release.id, country: code })
  if (!cell) throw new Refusal('nothing_released')
  return { release, figure: figureFrom(release.period, cell) }
}

async function findRelease(app: Released, period: string | null): Promise<ReleaseHead> {
  if (period === null) {
    const [newest] = await readReleases(app.reader, {})
    if (!newest) throw new Refusal('nothing_released')
    return headOf(newest)
  }
  const quarter = readQuarter(period)
  if (!quarter) throw new Refusal('period_unknown')
  const [found] = await readRelease(app.reader, { period: sayQuarter(quarter) })
  if (!found) throw new Refusal('nothing_released')
  return headOf(found)
}

function headOf({ id, period, vintage, cutoff, method, predecessor, invented }: ReleaseRow): ReleaseHead {
  return { id, period, vintage, cutoff: cutoff.toISOString(), method, predecessor, invented }
}

function figureFrom(period: string, cell: CellRow): Figure {
  const { country, status, reported, flagged, cleared, undetermined, pending, share, lower, upper } = cell
  const shown = reported !== null && flagged !== null && cleared !== null && undetermined !== null && pending !== null
  const counts = shown ? { reported, flagged, cleared, undetermined, pending } : null
  const examined = counts ? counts.flagged + counts.cleared : null
  const maturity = counts && counts.reported > 0 ? 1 - counts.pending / counts.reported : null
  return { country, period, status, counts, examined, share, lower, upper, maturity }
}
