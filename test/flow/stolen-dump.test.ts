/**
 * What a thief of the database has without the keys: a list of all accounts there are does not lead from a row to a
 * person, and no receipt can be found out. The list is made of the very ids that were used.
 */
import { createHash, createHmac } from 'node:crypto'
import postgres from 'postgres'
import { expect, it } from 'vitest'
import { citizen, report } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

/** Every number that a thief can make of a text without a key, or under a key that is known or guessed at once. */
function unkeyed(text: string | Buffer): string[] {
  const plain = ['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'sha3-256', 'blake2b512'].map((name) =>
    createHash(name).update(text).digest('hex'),
  )
  const secrets = ['', 'saksi', 'secret', 'undefined', world.sandbox.token, Buffer.alloc(32)]
  return [...plain, ...secrets.map((secret) => createHmac('sha256', secret).update(text).digest('hex'))]
}

/** An account's number as it may have been written before it was hashed. */
function waysOf(id: number): (string | Buffer)[] {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(id))
  const turned = Buffer.from(bytes).reverse()
  return [String(id), `${id}\n`, `user:${id}`, `tg:${id}`, id.toString(16), bytes, turned]
}

/** Every row of every table as text, bytes in hexadecimal: what a thief reads. */
async function dump(): Promise<string> {
  const sql = postgres(world.database.adminUrl, { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public'`
    const texts: string[] = []
    for (const { name } of tables)
      for (const row of await sql.unsafe<{ text: string }[]>(`select t::text as text from ${name} t`))
        texts.push(row.text)
    return texts.join('\n')
  } finally {
    await sql.end()
  }
}

it('gives back no account and no receipt to whoever has a list of all there are', { timeout: 60_000 }, async () => {
  const receipts: string[] = []
  const people: number[] = []
  for (const [name, contact] of [
    ['Kept', 'keep'],
    ['Silent', 'none'],
  ] as const) {
    const one = await citizen(world, name, { contact })
    receipts.push(await report(one, `@dumped_${name}`))
    await one.send('/report')
    people.push(one.id)
  }
  const member = await world.person('Member')
  await member.send('/become moderator MY')
  await member.send('/queue')
  people.push(member.id)
  const numbers = people.flatMap((id) => waysOf(id).flatMap(unkeyed))
  const codes = receipts.flatMap((receipt) => [receipt, ...unkeyed(receipt), ...unkeyed(receipt.slice(4))])
  const text = await dump()
  expect([...numbers, ...codes].filter((one) => text.includes(one))).toEqual([])
  // The search itself is seen to find what lies there.
  const [row] = await world.app.db`select encode(pseudonym, 'hex') as mark from member`
  expect(text).toContain(String(row?.mark))
})
