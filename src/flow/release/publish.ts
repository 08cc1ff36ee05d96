/** Freezes the figures of a closed quarter and publishes them, once. Whatever is shown anywhere is read from there. */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { erasePersons } from '../../../db/queries/channel.ts'
import { keepRelease, lockReleases, readReleases } from '../../../db/queries/release.ts'
import { countCells, firstReportAt } from '../../../db/queries/statistic.ts'
import type { App } from '../../app.ts'
import { countryCodes, unknownCountry, zoneOf } from '../../model/country.ts'
import { outcomeCodes, outcomes } from '../../model/decision.ts'
import { mayShow } from '../../model/disclosure.ts'
import {
  boundsOf,
  compareQuarters,
  nextQuarter,
  overEverywhere,
  type Quarter,
  quarterAt,
  readQuarter,
  sayQuarter,
} from '../../model/period.ts'
import { method, type ReleaseHead, releaseId } from '../../model/release.ts'
import { type Figure, figureOf, hiddenFigure } from '../../model/statistic.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

const codesCounted = (counted: string) => outcomeCodes.filter((code) => outcomes[code].counted === counted)

/**
 * Publishes one quarter: counts it in each country's own zone, hides what may not be shown, writes release and cells.
 * Refuses `period_unknown` (no quarter, or one before the first report: nothing was counted then, which is not zero),
 * `period_not_closed` (until it is over everywhere on Earth) and `period_released`. Two that publish at once take
 * turns, so that each release names the one before it.
 */
export const publishRelease = step({
  who: ['admin', 'machine'],
  input: z.object({ period: z.string().max(20) }),
  conflict: 'period_released',
  async run({ app, tx, now }, { period: asked }): Promise<ReleaseHead> {
    const quarter = readQuarter(asked)
    if (!quarter) throw new Refusal('period_unknown')
    if (overEverywhere(quarter) > now) throw new Refusal('period_not_closed')
    await lockReleases(tx, {})
    const first = await firstQuarter(tx)
    if (!first || compareQuarters(quarter, first) < 0) throw new Refusal('period_unknown')
    const period = sayQuarter(quarter)
    const before = await readReleases(tx, {})
    if (before.some((release) => release.period === period)) throw new Refusal('period_released')
    const figures = await freeze(app, tx, quarter, now)
    const newest = before.find((release) => !before.some((other) => other.predecessor === release.id))
    const head = {
      period,
      vintage: 1,
      cutoff: now.toISOString(),
      method,
      predecessor: newest?.id ?? null,
      invented: app.invented,
    }
    const id = releaseId(head, figures)
    const cells = JSON.stringify(figures.map((figure) => ({ ...figure, ...figure.counts, counts: undefined })))
    await keepRelease(tx, { ...head, id, cutoff: now, publishedAt: now, cells })
    return { ...head, id }
  },
})

/** Every country there is: a channel is counted where it is attributed, also when nobody named that country in the quarter. */
const everywhere = [...countryCodes, unknownCountry].sort()

/** The figures of a quarter as of now: every monitored country, and every other one that has a channel. */
async function freeze(app: App, tx: Tx, quarter: Quarter, cutoff: Date): Promise<Figure[]> {
  // What was decided to be a person's account is counted nowhere, also when that was a moment ago.
  await erasePersons(tx, { before: cutoff })
  const bounds = everywhere.map((country) => boundsOf(quarter, zoneOf(country)))
  const counted = await countCells(tx, {
    countries: everywhere,
    starts: bounds.map((each) => each.start),
    ends: bounds.map((each) => each.end),
    ...tagTimes(quarter),
    cutoff,
    flagged: codesCounted('flagged'),
    cleared: codesCounted('cleared'),
    undetermined: codesCounted('undetermined'),
  })
  const byCountry = new Map(counted.map((cell) => [cell.country, cell]))
  return everywhere.flatMap((country, at) => {
    const place = { country, period: sayQuarter(quarter) }
    const cell = byCountry.get(country)
    if (!cell) return app.monitored.includes(country) ? [figureOf(place, nothing, 0)] : []
    const days = (cutoff.getTime() - (bounds[at]?.end.getTime() ?? 0)) / 86_400_000
    return [mayShow(cell) ? figureOf(place, cell, days) : hiddenFigure(place)]
  })
}

/** Between which instants the tags of a quarter were made. */
export function tagTimes(quarter: Quarter): { tagsFrom: Date; tagsTo: Date } {
  const { start, end } = boundsOf(quarter, 'UTC')
  return { tagsFrom: start, tagsTo: end }
}

const nothing = { reported: 0, flagged: 0, cleared: 0, undetermined: 0, pending: 0 }

/** The quarter of the first report, as the places that have it last see it; null before any report. */
async function firstQuarter(tx: Tx): Promise<Quarter | null> {
  const [row] = await firstReportAt(tx, {})
  return row?.first ? quarterAt(row.first, 'Etc/GMT+12') : null
}

/** The closed quarters since the first report that have not been published yet, the oldest first. */
export const readPublishable = step({
  who: ['admin', 'machine'],
  input: z.object({}),
  async run({ tx, now }): Promise<string[]> {
    const first = await firstQuarter(tx)
    if (!first) return []
    const released = new Set((await readReleases(tx, {})).map((release) => release.period))
    const open: string[] = []
    for (let at = first; overEverywhere(at) <= now; at = nextQuarter(at)) {
      if (!released.has(sayQuarter(at))) open.push(sayQuarter(at))
    }
    return open
  },
})
