/** Figures: all countries of a quarter, one country in it, its picture, and one country over all quarters. */
import type { Context, Hono } from 'hono'
import { cardWords, sayPeriod } from '../../locales/figure.ts'
import { sayCountry } from '../../locales/words.ts'
import { figureCard, pictureLanguage, toPng } from '../../src/charts/index.ts'
import { listReleases, readFigure, readFigures } from '../../src/flow/index.ts'
import { isCountry, unknownCountry } from '../../src/model/country.ts'
import { readQuarter, sayQuarter } from '../../src/model/period.ts'
import type { ReleaseHead } from '../../src/model/release.ts'
import type { Figure } from '../../src/model/statistic.ts'
import { Refusal } from '../../src/refusal.ts'
import { moved, pageAnswer } from '../answer.ts'
import { NoPage } from '../fault.ts'
import type { Site } from '../options.ts'
import { countryPage } from '../pages/country.ts'
import { countryQuartersPage } from '../pages/country-quarters.ts'
import { periodPage } from '../pages/period.ts'
import { readerOf } from '../reader.ts'

const pictureWidth = 1280

export function mountStats(site: Site, hono: Hono): void {
  hono.get('/stats', (c) => moved(c, '/'))
  hono.get('/stats/:what', (c) => {
    const what = c.req.param('what')
    return readQuarter(what) ? showPeriod(site, c, what) : showQuarters(site, c, what)
  })
  hono.get('/stats/:period/:country', (c) => {
    const { period, country } = c.req.param()
    const picture = /^(..)\.png$/i.exec(country)?.[1]
    return picture ? showPicture(site, c, { period, country: picture }) : showCountry(site, c, { period, country })
  })
}

async function showPeriod(site: Site, c: Context, asked: string): Promise<Response> {
  const period = namedPeriod(asked)
  if (period !== asked) return moved(c, `/stats/${period}`)
  const [shown, releases] = await Promise.all([readFigures(site.app, period), listReleases(site.app)])
  const basis = { release: shown.release.id, also: releases.map(({ id }) => id) }
  return pageAnswer(site, c, basis, (reader) => periodPage(site, reader, { shown, releases }))
}

type Asked = { period: string; country: string }

async function showCountry(site: Site, c: Context, asked: Asked): Promise<Response> {
  const [period, country] = [namedPeriod(asked.period), namedCountry(asked.country)]
  if (period !== asked.period || country !== asked.country) return moved(c, `/stats/${period}/${country}`)
  const found = await figureOf(site, period, country)
  return pageAnswer(site, c, { release: found.release.id, also: [] }, (reader) => countryPage(site, reader, found))
}

/** The same card that the chat sends, so that a page can be shared with its figure. */
async function showPicture(site: Site, c: Context, asked: Asked): Promise<Response> {
  const [period, country] = [namedPeriod(asked.period), namedCountry(asked.country)]
  if (`${period}/${country}.png` !== c.req.path.slice('/stats/'.length))
    return moved(c, `/stats/${period}/${country}.png`)
  const { release, figure } = await figureOf(site, period, country)
  const language = pictureLanguage(readerOf(c).language)
  const kept = await site.keep(JSON.stringify(['png', release.id, country, language]), () =>
    toPng(figureCard(figure, cardWords(language, release, figure), 'light'), pictureWidth),
  )
  return c.body(kept.body, 200, {
    'Content-Type': 'image/png',
    'Cache-Control': 'public, no-cache',
    Vary: 'Accept-Language',
    ETag: `"${release.id}.${language}.${kept.print}"`,
  })
}

async function showQuarters(site: Site, c: Context, asked: string): Promise<Response> {
  if (!/^[a-z]{2}$/i.test(asked)) return c.notFound()
  const country = namedCountry(asked)
  if (country !== asked) return moved(c, `/stats/${country}`)
  const releases = (await listReleases(site.app)).reverse()
  const found = await Promise.all(releases.map((release) => figureIfAny(site, release, country)))
  const rows = releases.map((release, at) => ({ release, figure: found[at] ?? null }))
  const newest = rows.findLast((row) => row.figure !== null)
  if (!newest) throw new Refusal('nothing_released')
  const basis = { release: newest.release.id, also: releases.map(({ id }) => id) }
  return pageAnswer(site, c, basis, (reader) => countryQuartersPage(site, reader, { country, rows }))
}

async function figureIfAny(site: Site, release: ReleaseHead, country: string): Promise<Figure | null> {
  try {
    return (await readFigure(site.app, country, release.period)).figure
  } catch (error) {
    if (error instanceof Refusal && error.code === 'nothing_released') return null
    throw error
  }
}

/** One released figure; for a country that a released quarter does not have, the sentence says why. */
async function figureOf(
  site: Site,
  period: string,
  country: string,
): Promise<{ release: ReleaseHead; figure: Figure }> {
  try {
    return await readFigure(site.app, country, period)
  } catch (error) {
    const isNothing = error instanceof Refusal && error.code === 'nothing_released'
    const isReleased = isNothing && (await listReleases(site.app)).some((release) => release.period === period)
    if (!isReleased) throw error
    throw new NoPage('page-not-monitored', ({ language, say }) => ({
      country: sayCountry(language, country),
      period: sayPeriod(say, period),
    }))
  }
}

function namedPeriod(text: string): string {
  const quarter = readQuarter(text)
  if (!quarter) throw new Refusal('period_unknown')
  return sayQuarter(quarter)
}

function namedCountry(text: string): string {
  const code = text.toUpperCase()
  if (!isCountry(code) && code !== unknownCountry) throw new Refusal('country_unknown')
  return code
}
