/** Statements whose connection breaks: each is answered or refused, none waits for ever, and the next one works. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connect } from '../../db/client.ts'
import { type DatabaseProxy, databaseProxy, type Verdict } from '../campaigns/support/proxy.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let proxy: DatabaseProxy
let one: Connection

beforeAll(async () => {
  const { hostname: host, port } = new URL(database.appUrl)
  proxy = await databaseProxy({ host, port: Number(port) })
})
afterAll(async () => {
  await one.close()
  await proxy.close()
})
beforeEach(async () => {
  await one?.close()
  const led = new URL(database.appUrl)
  led.port = String(proxy.port)
  one = connect(led.href, { max: 2 })
  proxy.gate = {}
  await one.db.unsafe('select 1')
})

const ask = (number: number) => one.db.unsafe('select $1::int as number', [number], { prepare: true })
const answered = async (number: number) => (await ask(number))[0]?.number
const lost = { code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET)$/) }
/** Breaks the connection of every `nth` request, before or after it is done. */
function breakEvery(nth: number, where: 'before' | 'after', how: Verdict) {
  proxy.gate = { [where]: ({ n }: { n: number }) => (n % nth === 0 ? how : 'pass') }
}

describe('a statement', () => {
  it('is refused when its connection is reset before it, within it, after it or within its answer; the next one is answered', async () => {
    for (const [where, how] of [
      ['before', 'cut'],
      ['before', 'half'],
      ['after', 'cut'],
      ['after', 'half'],
    ] as const) {
      breakEvery(1, where, how)
      await expect(ask(1), `${where} ${how}`).rejects.toMatchObject(lost)
      proxy.gate = {}
      expect(await answered(2)).toBe(2)
    }
  })

  it('never waits on a connection that another one broke, however many are asked at once', async () => {
    breakEvery(5, 'before', 'cut')
    const all = await Promise.allSettled(Array.from({ length: 200 }, (_, at) => answered(at)))
    const refused = all.filter((each) => each.status === 'rejected')
    expect(refused.length).toBeGreaterThan(20)
    for (const { reason } of refused) expect(reason).toMatchObject(lost)
    for (const [at, each] of all.entries()) if (each.status === 'fulfilled') expect(each.value).toBe(at)
    proxy.gate = {}
    expect(await Promise.all([1, 2, 3, 4].map(answered))).toEqual([1, 2, 3, 4])
  })

  it('is refused while the database is away, and answered as soon as it is back', async () => {
    await proxy.down()
    // The connection that was there says that it was reset; after that there is none to be had.
    await ask(1).catch(() => {})
    const refused = await Promise.allSettled([ask(1), ask(2), ask(3)])
    await proxy.up()
    for (const each of refused) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'ECONNREFUSED' } })
    expect(await answered(7)).toBe(7)
  })

  it('takes and answers lists on every connection, also on those opened after others broke', async () => {
    const list = ['a', 'b "c"', 'd,e']
    for (let turn = 0; turn < 4; turn++) {
      const [row] = await one.db.unsafe('select $1::text[] as list, $2::int[] as numbers', [list, [1, 2]], {
        prepare: true,
      })
      expect(row).toEqual({ list, numbers: [1, 2] })
      proxy.cut()
      await ask(0).catch(() => {})
    }
  })

  it('waits for its turn when all connections are in use, and nobody is forgotten at the end', async () => {
    const asked = Array.from({ length: 20 }, (_, at) => one.db.unsafe('select pg_sleep(0.01), $1::int as number', [at]))
    const rows = await Promise.all(asked)
    expect(rows.map((row) => row[0]?.number)).toEqual(Array.from({ length: 20 }, (_, at) => at))
    await one.close()
    await expect(ask(1)).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
  })
})
