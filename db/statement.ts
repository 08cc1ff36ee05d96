/**
 * One question to the database: a name, a text, its arguments. Every query of the program is such a statement, is
 * prepared once per connection, and stands word for word under `db/sql/` (a test writes and compares them).
 */
import { is, Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { On } from './client.ts'

export type Value =
  | string
  | number
  | boolean
  | Date
  | Buffer
  | null
  | readonly string[]
  | readonly number[]
  | readonly Date[]
  | readonly Buffer[]

const dialect = new PgDialect()
const registry = new Map<string, { file: string; text: string; describe: string }>()

/** All statements by name: the file of `db/sql/` they belong to, their text, and the sentence that says what they answer. */
export const statements: ReadonlyMap<string, { file: string; text: string; describe: string }> = registry

/**
 * Makes a statement. `noun` names the file under `db/sql/`, `name` the statement, `describe` says what it answers.
 * The text takes its arguments as `${arg.name}`; each is sent apart from the text, never pasted into it, and once however
 * often it stands there.
 */
export function statement<Args extends Record<string, Value>, Row extends object>(
  noun: string,
  name: string,
  describe: string,
  text: (arg: { [Name in keyof Args]: Placeholder }) => SQL,
): (on: On, args: Args) => Promise<Row[]> {
  const arg = new Proxy({} as { [Name in keyof Args]: Placeholder }, { get: (_, key) => sql.placeholder(String(key)) })
  const asked = dialect.sqlToQuery(text(arg))
  const places = asked.params.map(nameOf)
  const names = [...new Set(places)]
  const written = asked.sql.replace(/\$(\d+)/g, (_, at) => `$${names.indexOf(places[Number(at) - 1] ?? '') + 1}`)
  if (registry.has(name)) throw new Error(`Two statements are called ${name}.`)
  registry.set(name, { file: noun, text: written, describe })
  return async (on, args) => {
    const values = names.map((each) => sendable(args[each])) as Parameters<On['unsafe']>[1]
    const rows = await on.unsafe<Row[]>(written, values, { prepare: true })
    return [...rows]
  }
}

/** Which argument stands at a place of the text. */
function nameOf(param: unknown): string {
  if (!is(param, Placeholder)) throw new Error('A value stands in the text of a statement; make it an argument.')
  return param.name
}

/**
 * The driver takes a list of instants or of bytes for one of them, so both travel in lists as text; a list of bytes is
 * written `${arg.name}::text[]::bytea[]`.
 */
function sendable(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const textOf = (one: unknown) =>
    one instanceof Date ? one.toISOString() : Buffer.isBuffer(one) ? `\\x${one.toString('hex')}` : one
  return value.map(textOf)
}
