/** The first page and the page about privacy. */
import type { Hono } from 'hono'
import { listReleases, readFigures } from '../../src/flow/index.ts'
import { pageAnswer } from '../answer.ts'
import type { Site } from '../options.ts'
import { homePage } from '../pages/home.ts'
import { privacyPage } from '../pages/privacy.ts'

export function mountHome(site: Site, hono: Hono): void {
  hono.get('/', async (c) => {
    const releases = await listReleases(site.app)
    const newest = releases[0]
    const shown = newest ? await readFigures(site.app, newest.period) : null
    const basis = { release: shown?.release.id ?? 'none', also: releases.map(({ id }) => id) }
    return pageAnswer(site, c, basis, (reader) => homePage(site, reader, { shown, releases }))
  })
  hono.get('/privacy', (c) =>
    pageAnswer(site, c, { release: 'privacy', also: [] }, (reader) => privacyPage(site, reader)),
  )
}
