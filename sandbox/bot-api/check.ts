/**
 * Checks the parameters of a call against the table: coerces scalars as Telegram does, parses JSON written as a
 * string, refuses what is missing or of the wrong type, and lists the fields nobody knows. It does not know what a
 * method does; lengths of texts are counted where entities are parsed.
 */

import { assertText } from '../text/format.ts'
import { bad } from '../world/refused.ts'
import { type Field, type Fields, objects, type Shape } from './table.ts'

/** An uploaded file in the place of a parameter. */
export type Upload = { upload: true; name: string; mime: string; bytes: Uint8Array }
export type Params = Record<string, unknown>
type Raw = { values: Record<string, unknown>; files: Map<string, Upload> }

/** Telegram's words where they differ from "parameter "x" is required". */
const missing: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  photo: 'there is no photo in the request',
  document: 'there is no document in the request',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  from_chat_id: 'chat_id is empty',
  user_id: 'invalid user_id specified',
  file_id: 'file_id not specified',
  action: 'wrong parameter action in request',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  commands: 'can\'t find field "commands"',
  url: '',
}

/** Objects Telegram itself sends and reads leniently: only what it really looks at is required. */
const lenient = new Set(['User', 'Location'])

export function checkParams(fields: Fields, raw: Raw): { params: Params; unknown: string[] } {
  const params: Params = {}
  const unknown: string[] = []
  for (const [name, value] of Object.entries(raw.values)) {
    const field = fields.get(name)
    if (!field) unknown.push(name)
    else if (value !== undefined && value !== null) params[name] = readParam(name, { field, value, raw, unknown })
  }
  for (const [name, upload] of raw.files) {
    if (fields.has(name)) params[name] = upload
    else if (!isAttached(name, raw.values)) unknown.push(name)
  }
  for (const [name, field] of fields) {
    if (!field.required || params[name] !== undefined) continue
    const words = missing[name] ?? `parameter "${name}" is required`
    if (words !== '') throw bad(words)
  }
  return { params, unknown }
}

/** Files named by "attach://name" somewhere inside other parameters. */
const isAttached = (name: string, values: Raw['values']) => JSON.stringify(values).includes(`attach://${name}`)

type Given = { field: Field; value: unknown; raw: Raw; unknown: string[] }

function readParam(name: string, { field, value, raw, unknown }: Given): unknown {
  const { shape } = field
  if (isScalar(shape)) {
    const read = readScalar(name, shape, value)
    if (typeof read === 'string') assertText(read)
    if (typeof read === 'string' && read.startsWith('attach://')) return raw.files.get(read.slice(9)) ?? read
    return read
  }
  const parsed = typeof value === 'string' ? parseJson(name, value) : value
  if (parsed === undefined) return undefined
  // Keyboards have errors of their own (keyboard.ts); here only their unknown fields are noted.
  const problem = checkShape(shape, parsed, { name, path: name, unknown })
  if (problem && name !== 'reply_markup') throw bad(problem)
  return parsed
}

const scalars = ['string', 'number', 'boolean', 'literal', 'file']
function isScalar(shape: Shape): boolean {
  return shape.kind === 'union' ? shape.of.every(isScalar) : scalars.includes(shape.kind)
}

function has(shape: Shape, kind: Shape['kind']): boolean {
  return shape.kind === kind || (shape.kind === 'union' && shape.of.some((part) => has(part, kind)))
}

function readScalar(name: string, shape: Shape, value: unknown): unknown {
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  if (has(shape, 'string') && has(shape, 'number')) return /^-?\d{1,16}$/.test(written) ? Number(written) : written
  if (has(shape, 'string') || has(shape, 'file')) return written
  if (has(shape, 'boolean')) return /^(true|yes|1)$/i.test(written)
  const isNumber =
    has(shape, 'number') ||
    (shape.kind === 'union' && shape.of.some((p) => p.kind === 'literal' && typeof p.value === 'number'))
  if (!isNumber) return written
  if (written === '') return undefined
  const number = Number(written)
  if (!Number.isFinite(number)) throw bad(`field "${name}" must be of type Number`)
  return number
}

function parseJson(name: string, value: string): unknown {
  if (value === '') return undefined
  try {
    return JSON.parse(value) as unknown
  } catch {
    throw bad(
      name === 'reply_markup' ? "can't parse reply keyboard markup JSON object" : `can't parse ${name} JSON object`,
    )
  }
}

type Place = { name: string; path: string; unknown: string[] }

/** The reason why a value inside an object is not of its shape, in Telegram's words; undefined when it is. */
function checkShape(shape: Shape, value: unknown, place: Place): string | undefined {
  const wrong = (type: string) => `field "${place.name}" must be of type ${type}`
  switch (shape.kind) {
    case 'any':
      return undefined
    case 'string':
    case 'file':
      return typeof value === 'string' || typeof value === 'number' ? undefined : wrong('String')
    case 'number':
      return typeof value === 'number' || (typeof value === 'string' && Number.isFinite(Number(value)))
        ? undefined
        : wrong('Number')
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('Boolean')
    case 'literal':
      return typeof value === 'string' || typeof value === 'number' ? undefined : wrong('String')
    case 'array':
      if (!Array.isArray(value)) return wrong('Array')
      for (const item of value as unknown[]) {
        const problem = checkShape(shape.of, item, place)
        if (problem) return problem
      }
      return undefined
    case 'object':
      return checkObject(shape.name, value, place)
    case 'union':
      return checkUnion(shape.of, value, place)
  }
}

function checkObject(name: string, value: unknown, place: Place): string | undefined {
  const fields = objects.get(name)
  if (!fields) return undefined
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return `field "${place.name}" must be of type Object`
  }
  const row = value as Record<string, unknown>
  for (const key of Object.keys(row)) if (!fields.has(key)) place.unknown.push(`${place.path}.${key}`)
  for (const [key, field] of fields) {
    const inner = row[key]
    if (inner === undefined || inner === null) {
      if (field.required && !(lenient.has(name) && key !== 'id')) return `can't find field "${key}"`
      continue
    }
    const problem = checkShape(field.shape, inner, { ...place, name: key, path: `${place.path}.${key}` })
    if (problem) return problem
  }
  return undefined
}

/** Of several objects the one whose fields, and whose fixed `type`, fit best is meant. */
function checkUnion(parts: Shape[], value: unknown, place: Place): string | undefined {
  const simple = parts.filter((part) => part.kind !== 'object')
  if (simple.some((part) => checkShape(part, value, { ...place, unknown: [] }) === undefined)) return undefined
  const candidates = parts.flatMap((part) => (part.kind === 'object' ? [part.name] : []))
  if (candidates.length === 0) return checkShape(parts[0]!, value, place)
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `field "${place.name}" must be of type Object`
  const row = value as Record<string, unknown>
  const ranked = candidates
    .map((name) => ({ name, score: closeness(name, row) }))
    .sort((one, other) => other.score - one.score)
  return checkObject(ranked[0]!.name, value, place)
}

function closeness(name: string, row: Record<string, unknown>): number {
  let score = 0
  for (const [key, field] of objects.get(name) ?? []) {
    if (row[key] === undefined) score -= field.required ? 2 : 0
    else if (isFixed(field.shape)) score += matchesFixed(field.shape, row[key]) ? 20 : -20
    else score += 1
  }
  return score
}

function isFixed(shape: Shape): boolean {
  return shape.kind === 'literal' || (shape.kind === 'union' && shape.of.every((part) => part.kind === 'literal'))
}

function matchesFixed(shape: Shape, value: unknown): boolean {
  if (shape.kind === 'literal') return shape.value === value
  return shape.kind === 'union' && shape.of.some((part) => matchesFixed(part, value))
}
