/** Where a request comes from: the address behind it, and whether another site sent it. Neither is kept. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The address of whoever asks. Behind the operator's own proxy it stands in a header, whose last entry is the proxy's; a
 * header that nobody named is never believed.
 */
export function addressOf(c: Context, header: string | null): string | null {
  const said = header === null ? undefined : c.req.header(header)?.split(',').at(-1)?.trim()
  if (said) return said.slice(0, 64)
  return getConnInfo(c).remote.address ?? null
}

/**
 * Whether another site made the browser send this. Our own pages send no referrer, so that some browsers call their origin
 * `null`: that alone says nothing.
 */
export function isForeign(c: Context, own: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  if (origin === undefined || origin === 'null') return false
  const host = c.req.header('host')
  return origin !== own && origin !== `http://${host}` && origin !== `https://${host}`
}
