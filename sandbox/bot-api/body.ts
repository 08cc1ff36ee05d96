/**
 * Reads the parameters and files of a request: query string always, body by its content type. Bounded: beyond 50 MB a
 * request is 413, as at Telegram.
 */
import { bad, Refused } from '../world/refused.ts'
import type { Upload } from './check.ts'

const uploadBound = 50 * 1024 * 1024
/** A file of exactly the bound still travels in an envelope. */
const bodyBound = uploadBound + 1024 * 1024

export type Body = { values: Record<string, unknown>; files: Map<string, Upload> }

/** The body's bytes; 413 beyond the bound, after letting the sender finish so that it can read the answer. */
export async function readBytes(request: Request, bound: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  if (request.body) {
    for await (const part of request.body as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size <= bound) parts.push(part)
      else parts.length = 0
      if (size > bound * 4) break
    }
  }
  if (size > bound) throw new Refused(413, 'Request Entity Too Large')
  return new Uint8Array(Buffer.concat(parts))
}

export async function readBody(request: Request): Promise<Body> {
  const files = new Map<string, Upload>()
  const values: Record<string, unknown> = Object.fromEntries(new URL(request.url).searchParams)
  if (request.method !== 'POST') return { values, files }
  const type = request.headers.get('content-type')?.toLowerCase() ?? ''
  const bytes = await readBytes(request, bodyBound)
  if (bytes.length === 0) return { values, files }
  if (type.startsWith('application/json')) Object.assign(values, readJson(bytes))
  else if (type.startsWith('multipart/form-data')) await readMultipart(request, bytes, { values, files })
  else if (type.startsWith('application/x-www-form-urlencoded')) {
    Object.assign(values, Object.fromEntries(new URLSearchParams(Buffer.from(bytes).toString('utf8'))))
  }
  return { values, files }
}

function readJson(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Falls through to the one answer for both.
  }
  throw bad("can't parse parameters JSON object")
}

async function readMultipart(request: Request, bytes: Uint8Array<ArrayBuffer>, { values, files }: Body): Promise<void> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes, { headers }).formData().catch(() => undefined)
  if (!form) throw bad("can't parse multipart form data")
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      values[name] = value
      continue
    }
    if (value.size > uploadBound) throw new Refused(413, 'Request Entity Too Large')
    const content = new Uint8Array(await value.arrayBuffer())
    files.set(name, { upload: true, name: value.name, mime: value.type || 'application/octet-stream', bytes: content })
  }
}
