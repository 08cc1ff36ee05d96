/** Freezes the figures of a closed quarter and publishes them, once. Whatever is shown anywhere is read from there. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { keepRelease, readReleases } from '../../../db/queries/release.ts'
import { countCells, countriesReported, firstReportAt } from '../../../db/queries/statistic.ts'
import type { App } from '../../app.ts'
import { zoneOf } from '../../model/country.ts'
import { outcomeCodes, outcomes } from '../../model/decision.ts'
import { mayShow } from '../../model/disclosure.ts'
import { boundsOf, nextQuarter, overEverywhere, type Quarter, quarterAt, readQuarter, sayQuarter } from '../../model/period.ts'
import { method, type ReleaseHead, releaseId } from '../../model/release.ts'
import { type Figure, figureOf, hiddenFigure } from '../../model/statistic.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

const codesCounted = (counted: string) => outcomeCodes.filter((code) => outcomes[code].counted === counted)

/**
 * Publishes one quarter: counts it in each country's own zone, hides what may not be shown, writes release and cells.
 * Refuses `period_unknown`, `period_not_closed` (until it is over everywhere on Earth) and `period_released`.
 */
export const publishRelease = step({
  who: ['admin', 'machine'],
  input: z.object({ period: z.string().max(20) }),
  conflict: 'period_released',
  async run({ app, tx, now }, { period: asked }): Promise<ReleaseHead> {
    const quarter = readQuarter(asked)
    if (!quarter) throw new Refusal('period_unknown')
    if (overEverywhere(quarter) > now) throw new Refusal('period_not_closed')
    const period = sayQuarter(quarter)
    const before = await readReleases(tx, {})
    if (before.some((release) => release.period === period)) throw new Refusal('period_released')
    const figures = await freeze(app, tx, quarter, now)
    const newest = before.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())[0]
    const head = { period, vintage: 1, cutoff: now.toISOString(), method, predecessor: newest?.id ?? null, invented: app.invented }
    const id = releaseId(head, figures)
    const cells = JSON.stringify(figures.map((figure) => ({ ...figure, ...figure.counts, counts: undefined })))
    await keepRelease(tx, { ...head, id, cutoff: now, publishedAt: now, cells })
    return { ...head, id }
  },
})

/** The figures of a quarter as of now: every monitored country, and every other one that was reported. */
async function freeze(app: App, tx: Tx, quarter: Quarter, cutoff: Date): Promise<Figure[]> {
  const widest = { starts: boundsOf(quarter, 'Pacific/Kiritimati').start, ends: overEverywhere(quarter) }
  const named = await countriesReported(tx, widest)
  const countries = [...new Set([...app.monitored, ...named.map((row) => row.country)])].sort()
  const bounds = countries.map((country) => boundsOf(quarter, zoneOf(country)))
  const counted = await countCells(tx, {
    countries,
    starts: bounds.map((each) => each.start),
    ends: bounds.map((each) => each.end),
    cutoff,
    flagged: codesCounted('flagged'),
    cleared: codesCounted('cleared'),
  })
  const byCountry = new Map(counted.map((cell) => [cell.country, cell]))
  return countries.flatMap((country, at) => {
    const place = { country, period: sayQuarter(quarter) }
    const cell = byCountry.get(country)
    if (!cell) return app.monitored.includes(country) ? [figureOf(place, nothing, 0)] : []
    const days = (cutoff.getTime() - (bounds[at]?.end.getTime() ?? 0)) / 86_400_000
    return [mayShow(cell) ? figureOf(place, cell, days) : hiddenFigure(place)]
  })
}

const nothing = { reported: 0, flagged: 0, cleared: 0, undetermined: 0, pending: 0 }

/** The closed quarters since the first report that have not been published yet, the oldest first. */
export const readPublishable = step({
  who: ['admin', 'machine'],
  input: z.object({}),
  async run({ tx, now }): Promise<string[]> {
    const [row] = await firstReportAt(tx, {})
    if (!row?.first) return []
    const released = new Set((await readReleases(tx, {})).map((release) => release.period))
    const open: string[] = []
    for (let at = quarterAt(row.first, 'UTC'); overEverywhere(at) <= now; at = nextQuarter(at)) {
      if (!released.has(sayQuarter(at))) open.push(sayQuarter(at))
    }
    return open
  },
})
