/**
 * Takes a link apart the way Telegram's own clients do: scheme, host, port, then path parts and arguments, each
 * percent-decoded once. More forgiving than `URL` (no scheme needed, a space may stand in a path) and stricter
 * elsewhere (a wrong port is no link). It says nothing about what a link means.
 */

export type LinkParts = { scheme: 'http' | 'https'; userinfo: string; host: string; port: number; query: string }
export type LinkQuery = { path: string[]; args: [name: string, value: string][] }

/** More parts of a path, or arguments, than any link of use has; the rest is not read. */
const mostParts = 64

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const bytesOf = new TextEncoder()

/** The sign that stands for bytes that are no text; no name, slug or token may hold it. */
export const notText = '\uFFFD'

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/** Percent-decodes once; a `%` without two hex digits stays as it is, bytes that are no UTF-8 become `notText`. */
export function percentDecode(text: string, plusIsSpace: boolean): string {
  if (!text.includes('%')) return plusIsSpace ? text.replaceAll('+', ' ') : text
  const from = bytesOf.encode(text)
  const to = new Uint8Array(from.length)
  let size = 0
  for (let i = 0; i < from.length; i++) {
    let byte = from[i]!
    if (byte === 37 && i + 2 < from.length) {
      const value = (hexValue(from[i + 1]!) << 4) | hexValue(from[i + 2]!)
      if (value >= 0) {
        byte = value
        i += 2
      }
    } else if (byte === 43 && plusIsSpace) byte = 32
    to[size++] = byte
  }
  return utf8.decode(to.subarray(0, size))
}

function firstOf(text: string, signs: string): number {
  for (let i = 0; i < text.length; i++) if (signs.includes(text[i]!)) return i
  return text.length
}

/** A port as written: nothing after the colon, a letter, 0 or more than 65535 is no port. */
function readPort(text: string): number | undefined {
  const digits = text.replace(/^0+(?=.)/, '')
  if (!/^[0-9]{1,5}$/.test(digits)) return undefined
  const port = Number(digits)
  return port > 0 && port <= 65535 ? port : undefined
}

function splitPort(text: string): { rest: string; port: number } | undefined {
  let at = text.length - 1
  while (at > 0 && !':]@'.includes(text[at]!)) at--
  if (at <= 0 || text[at] !== ':') return { rest: text, port: 0 }
  const port = readPort(text.slice(at + 1))
  return port === undefined ? undefined : { rest: text.slice(0, at), port }
}

/** Letters of the usual alphabets may stand in a host undecoded; of ASCII only what RFC 3986 allows. */
function isHost(host: string): boolean {
  if (host === '' || host === '.') return false
  return /^(?:[a-z0-9._!$,~*'();&+=-]|[^\0-\x7f]|%[0-9a-f]{2})+$/.test(host)
}

/**
 * Reads `[scheme://][user@]host[:port][/path][?args]`. The host comes in lower case and not decoded, `port` is 0 where none
 * is written, `query` begins with a slash and has no space at its end. Undefined where it is no such link.
 */
export function readLinkParts(text: string): LinkParts | undefined {
  const schemeEnd = firstOf(text, ':/?#@[]')
  let scheme = 'http'
  let rest = text
  if (text.startsWith('://', schemeEnd)) {
    scheme = text.slice(0, schemeEnd).toLowerCase()
    rest = text.slice(schemeEnd + 3)
  }
  if (scheme !== 'http' && scheme !== 'https') return undefined
  const end = firstOf(rest, '/?#')
  const split = splitPort(rest.slice(0, end))
  if (!split) return undefined
  const at = split.rest.lastIndexOf('@')
  const host = split.rest.slice(at + 1).toLowerCase()
  if (!isHost(host)) return undefined
  const query = rest.slice(end).trimEnd()
  return {
    scheme,
    userinfo: at > 0 ? split.rest.slice(0, at) : '',
    host,
    port: split.port,
    query: query.startsWith('/') ? query : `/${query}`,
  }
}

/** Path parts and arguments; empty parts at the end and arguments without a name are dropped, a fragment too. */
export function readLinkQuery(text: string): LinkQuery {
  const query = text.startsWith('/') ? text.slice(1) : text
  const pathEnd = firstOf(query, '?#')
  const path = query
    .slice(0, pathEnd)
    .split('/', mostParts)
    .map((part) => percentDecode(part, false))
  while (path.at(-1) === '') path.pop()
  const args: [string, string][] = []
  if (query[pathEnd] === '?') {
    const list = query.slice(pathEnd + 1)
    for (const pair of list.slice(0, firstOf(list, '#')).split('&', mostParts)) {
      const at = pair.indexOf('=')
      const name = percentDecode(at < 0 ? pair : pair.slice(0, at), true)
      if (name !== '') args.push([name, at < 0 ? '' : percentDecode(pair.slice(at + 1), true)])
    }
  }
  return { path, args }
}

/** The value of an argument: empty where it has none, undefined where it is not there. The first one counts. */
export function argOf(query: LinkQuery, name: string): string | undefined {
  return query.args.find(([key]) => key === name)?.[1]
}
