/**
 * sendMediaGroup and editMessageMedia: pictures and files given as InputMedia. Nothing is fetched from an address.
 */
import { randomInt } from 'node:crypto'
import { bad } from '../world/refused.ts'
import type { Message, Row } from '../world/types.ts'
import { type Call, findChatToWrite, type Method, object } from './call.ts'
import { change, ownMessage } from './edit.ts'
import { type MediaKind, readMedia } from './files.ts'
import { readCaption, send } from './send.ts'

const kinds: readonly string[] = ['photo', 'video', 'document', 'audio']
const unfit = ['animation', 'live_photo']

function readKind(item: Row): MediaKind {
  const type = String(item.type)
  if (kinds.includes(type)) return type as MediaKind
  const why = unfit.includes(type) ? `type "${type}" can't be used in sendMediaGroup` : `type "${type}" is unsupported`
  throw bad(`can't parse InputMedia: ${why}`)
}

/** Documents and music travel among themselves only; photos and videos mix. */
function assertAlike(types: MediaKind[]): void {
  for (const [alone, name] of [
    ['document', 'document'],
    ['audio', 'audio'],
  ] as const) {
    if (types.includes(alone) && types.some((type) => type !== alone)) {
      throw bad(`${name} can't be mixed with other media types`)
    }
  }
}

function assertCaptionsAlike(items: Row[]): void {
  const above = new Set(items.map((item) => item.show_caption_above_media === true))
  if (above.size > 1) throw bad('parameter show_caption_above_media must be the same for all messages')
}

const sendMediaGroup: Method = async (call) => {
  const items = call.params.media as Row[]
  if (items.length === 0) throw bad('there are no messages to send')
  if (items.length > 10) throw bad('too many messages to send as an album')
  const types = items.map(readKind)
  assertAlike(types)
  assertCaptionsAlike(items)
  // All is read before anything is sent: an album arrives whole or not at all.
  const bodies: Row[] = []
  for (const [index, item] of items.entries()) {
    bodies.push({ ...(await readMedia(call, types[index]!, item.media)), ...readCaption(call, item) })
  }
  const permission = `can_send_${types[0]}s`
  findChatToWrite(call, permission)
  const group = items.length > 1 ? { media_group_id: String(randomInt(2 ** 40)) } : {}
  return bodies.map((body) => send(call, () => ({ ...group, ...body }), permission))
}

const editMessageMedia: Method = async (call: Call) => {
  const item = object(call.params, 'media') ?? {}
  const kind = readKind(item)
  const body = { ...(await readMedia(call, kind, item.media)), ...readCaption(call, item) }
  const target = ownMessage(call)
  const { message } = target.stored
  const now = kinds.find((one) => message[one] !== undefined)
  const isAlone = (one: string) => one === 'document' || one === 'audio'
  if (message.media_group_id && now !== kind && (isAlone(kind) || isAlone(now ?? ''))) {
    throw bad("can't use file of this type in the album")
  }
  const gone: (keyof Message)[] = ['text', 'entities', 'caption', 'caption_entities', ...(kinds as (keyof Message)[])]
  return change(call, target, { ...Object.fromEntries(gone.map((field) => [field, undefined])), ...body })
}

export const albumMethods: Record<string, Method> = { sendMediaGroup, editMessageMedia }
