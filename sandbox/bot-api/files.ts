/**
 * Files from and to bots: uploads with Telegram's limits, sending again by file_id, getFile. Nothing is ever fetched
 * from an address: a photo given as a link fails as if Telegram could not reach it.
 */

import { addFile, fileFace } from '../world/file-record.ts'
import { bad } from '../world/refused.ts'
import type { FileFace, FileRecord, Row } from '../world/types.ts'
import { type Call, type Method, text } from './call.ts'
import type { Upload } from './check.ts'
import { readImage } from './image.ts'

const photoBound = 10 * 1024 * 1024
const downloadBound = 20 * 1024 * 1024

function isUpload(value: unknown): value is Upload {
  return value !== null && typeof value === 'object' && (value as Upload).upload === true
}

/** A file already known, by the id a bot gives for it. */
function findFile(call: Call, given: string, kind: string): FileRecord {
  if (/^https?:\/\//i.test(given)) throw bad('failed to get HTTP URL content')
  if (given.startsWith('attach://')) throw bad('wrong file identifier/HTTP URL specified')
  const record = Object.values(call.world.state.files).find((file) => file.file_id === given)
  if (!record) throw bad("wrong remote file identifier specified: can't unserialize it. Wrong last symbol")
  if (record.kind !== kind) throw bad(`can't use file of type ${record.kind} as ${kind}`)
  return record
}

async function keep(call: Call, kind: string, upload: Upload, size: { width?: number; height?: number }) {
  const record = addFile(call.world, {
    kind,
    size: upload.bytes.length,
    name: upload.name,
    mime: upload.mime,
    ...size,
  })
  await call.world.files.keep(record.file_unique_id, upload.bytes)
  return record
}

/** A photo, uploaded or by its id, as the list of sizes that a message holds. */
export async function readPhoto(call: Call, given: unknown): Promise<FileFace[]> {
  if (!isUpload(given)) return [fileFace(findFile(call, String(given ?? ''), 'photo'))]
  const size = given.bytes.length
  if (size === 0) throw bad('file must be non-empty')
  if (size > photoBound) {
    throw bad(`file of size ${size} bytes is too big for a photo; the maximum size is ${photoBound} bytes`)
  }
  const image = readImage(given.bytes)
  if (!image) throw bad('IMAGE_PROCESS_FAILED')
  const ratio = Math.max(image.width, image.height) / Math.max(1, Math.min(image.width, image.height))
  if (image.width + image.height > 10_000 || ratio > 20) throw bad('PHOTO_INVALID_DIMENSIONS')
  const record = await keep(call, 'photo', { ...given, mime: image.mime }, { width: image.width, height: image.height })
  return [fileFace(record)]
}

/** Any other file: a document, a video, music. */
export async function readFile(call: Call, kind: string, given: unknown): Promise<FileFace> {
  if (!isUpload(given)) return fileFace(findFile(call, String(given ?? ''), kind))
  if (given.bytes.length === 0) throw bad('file must be non-empty')
  return fileFace(await keep(call, kind, given, {}))
}

export type MediaKind = 'photo' | 'document' | 'video' | 'audio'

/** The message fields of one InputMedia, its caption apart. */
export async function readMedia(call: Call, kind: MediaKind, media: unknown): Promise<Row> {
  const written = typeof media === 'string' ? media : ''
  const given = written.startsWith('attach://') ? call.files.get(written.slice(9)) : written
  if (given === undefined || given === '') throw bad("can't parse InputMedia: media not found")
  if (kind === 'photo') return { photo: await readPhoto(call, given) }
  const face = await readFile(call, kind, given)
  return { [kind]: kind === 'document' ? face : { ...face, duration: 0 } }
}

const getFile: Method = (call) => {
  const id = text(call.params, 'file_id') ?? ''
  const record = Object.values(call.world.state.files).find((file) => file.file_id === id)
  if (!record) throw bad('invalid file_id')
  if (record.size > downloadBound) throw bad('file is too big')
  const { file_id, file_unique_id, size, file_path } = record
  return { file_id, file_unique_id, file_size: size, file_path }
}

export const fileMethods: Record<string, Method> = { getFile }
