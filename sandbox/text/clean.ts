/**
 * What Telegram does to every text before it is kept: control characters become spaces, line and direction marks that
 * break layouts vanish, the ends are trimmed. Offsets of entities follow.
 */
import type { Entity } from '../world/types.ts'

export type Formatted = { text: string; entities: Entity[] }

const dropped = (unit: number) => unit === 0x0d || (unit >= 0x2028 && unit <= 0x202e)
const blank = (unit: number) => unit < 0x20 && unit !== 0x0a

export function cleanText({ text, entities }: Formatted): Formatted {
  const moved = new Uint32Array(text.length + 1)
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    moved[at] = out.length
    const unit = text.charCodeAt(at)
    if (!dropped(unit)) out += blank(unit) ? ' ' : text[at]
  }
  moved[text.length] = out.length
  const shifted = entities.map((entity) => {
    const offset = moved[entity.offset] ?? out.length
    return { ...entity, offset, length: (moved[entity.offset + entity.length] ?? out.length) - offset }
  })
  return trimEnds({ text: out, entities: shifted })
}

/** The end is trimmed always, the beginning only as far as no entity begins there. */
function trimEnds({ text, entities }: Formatted): Formatted {
  const end = text.trimEnd().length
  const firstEntity = Math.min(...entities.map((entity) => entity.offset), text.length)
  const lead = Math.min(text.length - text.trimStart().length, firstEntity, end)
  const kept = entities
    .map((entity) => {
      const offset = entity.offset - lead
      return { ...entity, offset, length: Math.min(entity.offset + entity.length, end) - entity.offset }
    })
    .filter((entity) => entity.length > 0 && entity.offset >= 0)
  return { text: text.slice(lead, end), entities: inOrder(kept) }
}

/** Outer entities before inner ones. */
export function inOrder(entities: Entity[]): Entity[] {
  return entities.toSorted((one, other) => one.offset - other.offset || other.length - one.length)
}
