/** What a thief tries with a dump of the database and without the keys: moved ciphertexts, and a dictionary of accounts. */
import { createHash, createHmac } from 'node:crypto'
import type { Db } from '../../../db/client.ts'
import type { Keys } from '../../../src/keys.ts'

/** Each column that is sealed, as a query of its places: where the value belongs, its bytes, and its key. */
const sealedColumns = `
  select 'reporter.sealed_chat:' || id as place, sealed_chat as sealed, key_id as key from reporter where sealed_chat is not null
  union all select 'member.sealed_chat:' || id, sealed_chat, key_id from member
  union all select 'draft.sealed_answers:' || id, sealed_answers, key_id from draft
  union all select 'report.sealed_words:' || id, sealed_words, key_id from report where sealed_words is not null
  union all select 'outbox.sealed:' || id, sealed, key_id from outbox
  union all select 'inbox.sealed_update:' || update_id, sealed_update, key_id from inbox where sealed_update is not null
  union all select 'conversation.sealed_state:' || encode(lane, 'hex') || '.' || plugin, sealed_state, key_id from conversation
  union all select 'child_locator.sealed:' || id, sealed, key_id from child_locator`

export type SealedValue = { place: string; sealed: Buffer; key: number }

export const sealedValues = (db: Db) => db.unsafe<SealedValue[]>(sealedColumns)

/** Whether every sealed column of the schema is in the list above: none may be forgotten when a new one comes. */
export async function columnsNotTried(db: Db): Promise<string[]> {
  const rows = await db<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and column_name like 'sealed%' and data_type = 'bytea' order by 1`
  return rows.map((row) => row.name).filter((name) => !sealedColumns.includes(`'${name}:'`))
}

type Below = (count: number) => number

/**
 * Moves the ciphertext of one place to another, with its own key or the other's, and asks the program to open it there.
 * Answers how many were accepted, and of how many kinds (column to column) the moves were.
 */
export async function swap(keys: Keys, values: readonly SealedValue[], count: number, below: Below) {
  let accepted = 0
  const kinds = new Set<string>()
  const column = (place: string) => place.slice(0, place.indexOf(':'))
  for (let turn = 0; turn < count; turn++) {
    const from = values[below(values.length)]
    const to = values[below(values.length)]
    if (!from || !to || from.place === to.place) {
      turn--
      continue
    }
    kinds.add(`${column(from.place)} > ${column(to.place)}`)
    const key = turn % 2 === 0 ? from.key : to.key
    await keys.open(to.place as never, from.sealed, key).then(
      () => accepted++,
      () => {},
    )
  }
  return { accepted, kinds: kinds.size }
}

/** A changed byte anywhere must be noticed too. */
export async function flip(keys: Keys, values: readonly SealedValue[], count: number, below: Below): Promise<number> {
  let accepted = 0
  for (let turn = 0; turn < count; turn++) {
    const one = values[below(values.length)]
    if (!one) continue
    const bytes = Buffer.from(one.sealed)
    const at = below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
    await keys.open(one.place as never, bytes, one.key).then(
      () => accepted++,
      () => {},
    )
  }
  return accepted
}

/** The ways in which somebody without our key would scramble a number, hoping that we did the same. */
const guesses: readonly ((id: number) => Buffer)[] = [
  (id) => Buffer.from(String(id)),
  (id) => bytesOf(id, 'BE'),
  (id) => bytesOf(id, 'LE'),
  ...['sha256', 'sha512', 'sha1', 'md5'].flatMap((name) => [
    (id: number) => createHash(name).update(String(id)).digest(),
    (id: number) => createHash(name).update(bytesOf(id, 'BE')).digest(),
    (id: number) => createHash(name).update(bytesOf(id, 'LE')).digest(),
  ]),
  ...[Buffer.alloc(32), Buffer.from('saksi'), Buffer.from('pseudonym'), Buffer.from('')].map(
    (key) => (id: number) => createHmac('sha256', key).update(String(id)).digest(),
  ),
]

function bytesOf(id: number, order: 'BE' | 'LE'): Buffer {
  const bytes = Buffer.alloc(8)
  if (order === 'BE') bytes.writeBigInt64BE(BigInt(id))
  else bytes.writeBigInt64LE(BigInt(id))
  return bytes
}

/** Every table of a database as hexadecimal and as text, as `pg_dump` would write it. */
export async function dump(db: Db): Promise<string> {
  const tables = await db<{ name: string }[]>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  const all: string[] = []
  for (const { name } of tables) {
    const rows = await db.unsafe<{ row: string }[]>(`select t::text as row from ${name} t`)
    all.push(...rows.map((one) => one.row))
  }
  return all.join('\n')
}

/** How many of these ids somebody finds who has the dump and tries every guess on each. */
export function recovered(said: string, ids: readonly number[]): number {
  // Whatever is kept of a hash would be kept in hexadecimal: sixteen digits are enough to find it.
  const pieces = new Set<string>()
  for (const [hex] of said.matchAll(/[0-9a-f]{16,}/g))
    for (let at = 0; at + 16 <= hex.length; at += 2) pieces.add(hex.slice(at, at + 16))
  const isThere = (id: number) =>
    new RegExp(`(?<![0-9a-f])${id}(?![0-9a-f])`).test(said) ||
    guesses.some((guess) => {
      const hex = guess(id).toString('hex')
      return hex.length >= 16 ? pieces.has(hex.slice(0, 16)) : said.includes(hex)
    })
  return ids.filter(isThere).length
}
