/** Turning a finished page or file into a response: its tag, how long it may be kept, under which name it is saved. */
import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Site } from './options.ts'
import { type Reader, readerOf } from './reader.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a page rests on: the release it shows and everything else that its content depends on. */
export type Basis = { release: string; also: readonly string[] }

/**
 * A page, drawn once per release and language. Its tag is the release's id, the language and the print of its bytes;
 * it is to be asked for again each time, because a newer release may stand at the same address.
 */
export async function pageAnswer(
  site: Site,
  c: Context,
  basis: Basis,
  draw: (reader: Reader) => Html | Promise<Html>,
): Promise<Response> {
  const reader = readerOf(c)
  const key = JSON.stringify(['page', reader.path, reader.language, reader.chose, basis.release, basis.also])
  const kept = await site.keep(key, async () => Buffer.from(String(await draw(reader)), 'utf8'))
  return c.body(kept.body, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': reader.language,
    'Cache-Control': 'public, no-cache',
    Vary: 'Accept-Language',
    ETag: `W/"${basis.release}.${reader.language}.${kept.print}"`,
  })
}

/** A page that is not kept: an answer to a mistake, or to a fault. */
export async function saidAnswer(c: Context, reader: Reader, status: 404 | 405 | 413 | 500 | 503, page: Html) {
  return c.html(String(await page), status, {
    'Content-Language': reader.language,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Language',
    ...(status === 503 && { 'Retry-After': '30' }),
  })
}

/** Moves to the address as we write it, within this site only. */
export function moved(c: Context, path: string): Response {
  const { search } = new URL(c.req.url)
  return c.body(null, 301, { Location: path + search, 'Cache-Control': 'public, max-age=3600' })
}
