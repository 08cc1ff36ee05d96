/**
 * The proof that the search can find: the secrets of a person who never met the bot are put where nothing may be, each in
 * another form, before the one search that looks for everybody's.
 */
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../../attacks/program.ts'
import { invent } from './people.ts'
import type { Hit } from './search.ts'

/** The one whose secrets are planted; known to the search by this name. */
export const planted = invent(999_999)
export const plantedName = 'planted person'
const { sign, id, first } = planted

/** Rows in a table that stays and in one that is dropped again; while the program runs. */
export async function plantRows(program: Program): Promise<void> {
  const sql = program.admin()
  await sql.unsafe('create table planted (number bigint, bytes bytea, words text)')
  await sql`insert into planted values (${id}, ${Buffer.from(first)}, null)`
  const base64 = Buffer.from(`so ${sign}.`).toString('base64')
  await sql`insert into planted values (null, ${Buffer.from(sign, 'utf16le')}, ${base64})`
  await sql.unsafe('create table burnt (bytes bytea)')
  await sql`insert into burnt values (${Buffer.from(`hex ${Buffer.from(sign).toString('hex')}`)})`
  await sql.unsafe('drop table burnt')
}

/** Lines in the server's log and the heads, and a file of memory; once the program has stopped. */
export function plantFiles(program: Program): void {
  appendFileSync(join(program.database, 'log'), `LOG:  canary ${id}\n`)
  appendFileSync(join(program.folder, 'heads.jsonl'), `${Buffer.from(sign).toString('hex').toUpperCase()}\n`)
  const machine = Buffer.alloc(64)
  machine.writeBigInt64LE(BigInt(id), 3)
  writeFileSync(join(program.folder, 'core.1'), machine)
}

/** What was planted in the program's output, as its log would say it. */
export const plantedLine = `at ${encodeURIComponent(first)}\n`

const expected: readonly [what: string, place: RegExp, form: string][] = [
  ['a number in a column', /planted\.number/, 'UTF-8'],
  ['a name in a column', /planted\.bytes/, 'UTF-8'],
  ['UTF-16 in a column', /planted\.bytes/, 'UTF-16'],
  ['base64 in a column', /planted\.words/, 'base64'],
  ['a number in a table file', /data\/base\//, 'eight bytes'],
  ['a number in the write-ahead log', /pg_wal\//, 'eight bytes'],
  ['a dropped row in the write-ahead log', /pg_wal\//, 'hexadecimal'],
  ['a number in the server log', /\/log$/, 'UTF-8'],
  ['hexadecimal in the heads', /heads\.jsonl/, 'hexadecimal'],
  ['a number in a file of memory', /core\.1/, 'eight bytes'],
  ['an escaped name in the output', /output/, 'escaped'],
]

export type Planting = { found: string[]; missed: string[]; others: Hit[] }

/** Which of the planted were found and which were not; `others` are the hits that nobody planted. */
export function readPlanted(hits: readonly Hit[]): Planting {
  const isPlanted = (hit: Hit) => hit.what.startsWith(plantedName)
  const own = hits.filter(isPlanted)
  const isFound = ([, place, form]: (typeof expected)[number]) =>
    own.some((hit) => place.test(hit.place) && hit.form === form)
  return {
    found: expected.filter(isFound).map(([what]) => what),
    missed: expected.filter((one) => !isFound(one)).map(([what]) => what),
    others: hits.filter((hit) => !isPlanted(hit)),
  }
}
