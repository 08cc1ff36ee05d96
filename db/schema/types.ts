/** Column types and the shape of a check that several tables share. Not a table. */
import { type SQL, sql } from 'drizzle-orm'
import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Bytes: keyed hashes and sealed values. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** An instant, always with its zone, to the microsecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true })

/** The check that a column holds a word of a closed list, or nothing where the column may be empty. */
export const oneOf = (column: string, words: readonly string[]): SQL =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(', ')})`)

/** A closed list as an array of texts. */
export const listOf = (words: readonly string[]): SQL =>
  sql.raw(`array[${words.map((word) => `'${word}'`).join(', ')}]`)
