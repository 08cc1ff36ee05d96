/** What a statement sends arrives as what it was, alone and in lists. */
import { sql } from 'drizzle-orm'
import { afterAll, expect, it } from 'vitest'
import { connect } from '../../db/client.ts'
import { statement, statements } from '../../db/statement.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

const echo = statement<
  { at: Date; ats: Date[]; bytes: Buffer; list: Buffer[]; texts: string[]; numbers: number[]; none: string | null },
  Record<string, unknown>
>(
  'test',
  'echo_of_a_test',
  'What was sent.',
  (arg) => sql`select ${arg.at}::timestamptz as at, ${arg.ats}::timestamptz[] as ats, ${arg.bytes}::bytea as bytes,
    (${arg.list}::text[]::bytea[])[2] as second, ${arg.texts}::text[] as texts, ${arg.numbers}::int[] as numbers, ${arg.none}::text as none`,
)

it('sends instants, bytes, texts, numbers and nulls, alone and in lists', async () => {
  const { db, close } = connect(database.appUrl)
  closing.push(close)
  const at = new Date('2026-08-15T12:00:00.123Z')
  const later = new Date('2026-08-16T00:00:00.000Z')
  const bytes = Buffer.from([0, 92, 34, 255])
  const sent = {
    at,
    ats: [at, later],
    bytes,
    list: [Buffer.from('a'), bytes],
    texts: ['a"b\\', '{x,y}'],
    numbers: [1, 2],
    none: null,
  }
  const { list: _, ...back } = sent
  expect(await echo(db, sent)).toEqual([{ ...back, second: bytes }])
})

it('refuses two statements of one name', () => {
  expect(statements.get('echo_of_a_test')?.file).toBe('test')
  expect(() => statement('test', 'echo_of_a_test', '', () => sql`select 1`)).toThrow(
    'Two statements are called echo_of_a_test.',
  )
})
