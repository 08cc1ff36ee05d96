/**
 * Things a person sends that are not text: pictures, stickers, documents, voice, video, contacts, places. The file ids
 * are invented, and there are no bytes behind them unless the request brings some.
 */

import { readImage } from '../bot-api/image.ts'
import { format } from '../text/format.ts'
import { addFile, fileFace } from '../world/file-record.ts'
import type { FileRecord, Row, World } from '../world/types.ts'
import { type Body, optionalNumber, optionalText, wrongField } from './problem.ts'

const mediaKinds = ['photo', 'sticker', 'document', 'voice', 'video', 'contact', 'location', 'album']

async function file(world: World, kind: string, body: Body): Promise<FileRecord> {
  const written = optionalText(body, 'content_base64')
  const bytes = written === undefined ? undefined : new Uint8Array(Buffer.from(written, 'base64'))
  const image = bytes && readImage(bytes)
  const record = addFile(world, {
    kind,
    size: bytes?.length ?? 48_213,
    name: optionalText(body, 'file_name') ?? (kind === 'document' ? 'invented.pdf' : undefined),
    mime:
      optionalText(body, 'mime_type') ??
      image?.mime ??
      { document: 'application/pdf', voice: 'audio/ogg', video: 'video/mp4' }[kind],
    width: image?.width ?? { photo: 1280, sticker: 512, video: 1280 }[kind],
    height: image?.height ?? { photo: 720, sticker: 512, video: 720 }[kind],
    ...(bytes ? {} : { invented: true as const }),
  })
  if (bytes) await world.files.keep(record.file_unique_id, bytes)
  return record
}

function caption(body: Body): Row {
  const raw = optionalText(body, 'caption')
  if (!raw) return {}
  const { text, entities } = format(raw, { entities: body.entities })
  return { caption: text, ...(entities.length ? { caption_entities: entities } : {}) }
}

/** The message fields of one thing sent. */
export async function mediaFields(world: World, kind: string, body: Body): Promise<Row> {
  if (kind === 'contact') {
    const phone_number = optionalText(body, 'phone_number') ?? '+00 000 0000'
    return { contact: { phone_number, first_name: optionalText(body, 'contact_name') ?? 'Invented' } }
  }
  if (kind === 'location') {
    return {
      location: { latitude: optionalNumber(body, 'latitude') ?? 0, longitude: optionalNumber(body, 'longitude') ?? 0 },
    }
  }
  if (!mediaKinds.includes(kind) || kind === 'album') {
    throw wrongField('media', `"${kind}" is not known.`, `Choose one of ${mediaKinds.join(', ')}.`)
  }
  const face = fileFace(await file(world, kind, body))
  if (kind === 'photo') return { photo: [face], ...caption(body) }
  if (kind === 'sticker') {
    return {
      sticker: {
        ...face,
        type: 'regular',
        is_animated: false,
        is_video: false,
        emoji: optionalText(body, 'emoji') ?? '🙂',
      },
    }
  }
  if (kind === 'document') return { document: face, ...caption(body) }
  return { [kind]: { ...face, duration: optionalNumber(body, 'duration') ?? 3 }, ...caption(body) }
}
