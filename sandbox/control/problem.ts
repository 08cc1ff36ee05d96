/**
 * Errors of the control API: a status, a code for programs, a sentence for people, and what to do next. Also the
 * readers of request fields, which are the usual origin of such errors.
 */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly next: string
  constructor(status: number, code: string, said: { message: string; next: string }) {
    super(said.message)
    this.status = status
    this.code = code
    this.next = said.next
  }
}

export type Body = Record<string, unknown>

export function wrongField(field: string, message: string, next: string): Problem {
  return new Problem(400, 'bad_field', { message: `"${field}" ${message}`, next })
}

export function optionalText(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') throw wrongField(field, 'must be a string.', `Send {"${field}": "..."}.`)
  return value
}

export function neededText(body: Body, field: string, example: string): string {
  const value = optionalText(body, field)
  if (value === undefined) throw wrongField(field, 'is missing.', `Send for example ${example}.`)
  return value
}

export function optionalNumber(body: Body, field: string): number | undefined {
  const value = body[field]
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw wrongField(field, 'must be a number.', `Send {"${field}": 1}.`)
  }
  return number
}

/** A name of a chat, bot or person: a number or an @username. */
export function optionalName(body: Body, field: string): string | undefined {
  const value = body[field]
  return typeof value === 'number' ? String(value) : optionalText(body, field)
}

/** A number from the body or query, kept between two bounds. */
export function bounded(
  body: Body,
  field: string,
  { least, most, fallback }: { least: number; most: number; fallback: number },
) {
  return Math.min(most, Math.max(least, optionalNumber(body, field) ?? fallback))
}
