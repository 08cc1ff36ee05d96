/** The files: a page that lists them, and each of them as bytes. */
import type { Context, Hono } from 'hono'
import { type Download, listReleases, noteDownload, readFigures } from '../../src/flow/index.ts'
import { type FormatName, formatNames, formats, isFormat } from '../../src/formats/index.ts'
import { readQuarter, sayQuarter } from '../../src/model/period.ts'
import { Refusal } from '../../src/refusal.ts'
import { moved, pageAnswer } from '../answer.ts'
import type { Kept } from '../keep.ts'
import type { Site } from '../options.ts'
import { downloadPage, type ReleaseFiles } from '../pages/download.ts'
import type { Shown } from '../pages/figures.ts'

export function mountDownload(site: Site, hono: Hono): void {
  hono.get('/download', async (c) => {
    const releases = await listReleases(site.app)
    const basis = { release: releases[0]?.id ?? 'none', also: releases.map(({ id }) => id) }
    return pageAnswer(site, c, basis, async (reader) => {
      const files = await Promise.all(releases.map(({ period }) => filesOf(site, period)))
      return downloadPage(site, reader, files)
    })
  })
  hono.get('/download/:file', (c) => {
    const named = /^(.+)\.([a-z]+)$/.exec(c.req.param('file'))
    const [, period = '', format = ''] = named ?? []
    return isFormat(format) ? sendFile(site, c, { period, format }) : c.notFound()
  })
}

/** A release's files and how large each is, written from the figures just read. */
async function filesOf(site: Site, period: string): Promise<ReleaseFiles> {
  const shown = await readFigures(site.app, period)
  const sizes = await Promise.all(
    formatNames.map(async (format) => ({ format, bytes: (await fileOf(site, shown, format)).body.byteLength })),
  )
  return { release: shown.release, sizes }
}

function fileOf(site: Site, { release, figures }: Shown, format: FormatName): Promise<Kept> {
  return site.keep(JSON.stringify(['file', release.id, format]), async () => formats[format].write(release, figures))
}

/** One file. Its tag is the release's id: the same release gives the same bytes for ever. */
async function sendFile(site: Site, c: Context, asked: { period: string; format: FormatName }): Promise<Response> {
  const quarter = readQuarter(asked.period)
  if (!quarter) throw new Refusal('period_unknown')
  const period = sayQuarter(quarter)
  if (period !== asked.period) return moved(c, `/download/${period}.${asked.format}`)
  const shown = await readFigures(site.app, period)
  const { body } = await fileOf(site, shown, asked.format)
  note(site, c, { releaseId: shown.release.id, format: asked.format, country: null, apiKeyId: null })
  const name = `saksi-${shown.release.invented ? 'invented-' : ''}${period}.${asked.format}`
  return c.body(body, 200, {
    'Content-Type': formats[asked.format].mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'public, no-cache',
    'Access-Control-Allow-Origin': '*',
    ETag: `"${shown.release.id}"`,
  })
}

/**
 * Adds a line to the download log, when the file itself is sent and not only asked about. Nobody waits for it: a log that
 * cannot be written is a fault for the operator, not for the reader.
 */
function note(site: Site, c: Context, taken: Download): void {
  const has = c.req.header('If-None-Match')?.includes(taken.releaseId) ?? false
  if (has || c.req.method !== 'GET') return
  void noteDownload(site.app, taken).catch((error) => site.app.log.fault('download log', error))
}
