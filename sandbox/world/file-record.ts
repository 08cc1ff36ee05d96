/**
 * Records of files: ids, a path for downloads, the face a message shows. Bytes are kept by `files.ts`.
 */
import { randomBytes } from 'node:crypto'
import type { FileFace, FileRecord, World } from './types.ts'

const folders: Record<string, string> = {
  photo: 'photos',
  document: 'documents',
  sticker: 'stickers',
  voice: 'voice',
  video: 'videos',
}
const endings: Record<string, string> = { sticker: '.webp', voice: '.oga', video: '.mp4' }
const filesBound = 20_000

type Draft = {
  kind: string
  size: number
  name?: string | undefined
  mime?: string | undefined
  width?: number | undefined
  height?: number | undefined
  invented?: true
}

/** Keeps a record and answers it; the oldest record goes beyond the bound. */
export function addFile(world: World, { kind, size, name, mime, width, height, invented }: Draft): FileRecord {
  const { state } = world
  const number = state.nextFile
  state.nextFile += 1
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name ?? '')?.[0] ?? endings[kind] ?? (kind === 'photo' ? '.jpg' : '')
  const record: FileRecord = {
    file_id: `AgACAgQAAxkBAA${randomBytes(42).toString('base64url')}`,
    file_unique_id: `AQAD${randomBytes(9).toString('base64url')}`,
    file_path: `${folders[kind] ?? 'files'}/file_${number}${ending.toLowerCase()}`,
    kind,
    size,
    ...(name && kind !== 'photo' ? { name } : {}),
    ...(mime ? { mime } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
    ...(invented ? { invented } : {}),
  }
  state.files[record.file_unique_id] = record
  const ids = Object.keys(state.files)
  if (ids.length > filesBound) delete state.files[ids[0]!]
  world.changed()
  return record
}

export function fileFace({ file_id, file_unique_id, size, name, mime, width, height, kind }: FileRecord): FileFace {
  return {
    file_id,
    file_unique_id,
    file_size: size,
    ...(name ? { file_name: name } : {}),
    ...(mime && kind !== 'photo' ? { mime_type: mime } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  }
}
