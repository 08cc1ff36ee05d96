/** Transactions whose connection breaks: nothing of them is done, nothing of them reaches another, and the program lives on. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connect, type Tx } from '../../db/client.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let admin: Connection
let one: Connection

beforeAll(async () => {
  admin = connect(database.adminUrl, { max: 1 })
  await admin.db`create table note (text text)`
  await admin.db`grant all on note to saksi_app`
})
afterAll(async () => {
  await one.close()
  await admin.close()
})
beforeEach(async () => {
  await one?.close()
  one = connect(database.appUrl, { max: 1 })
  await admin.db`delete from note`
})

const notes = async () => (await admin.db`select text from note order by text`).map(({ text }) => text as string)
const write = (tx: Tx, text: string) => tx.unsafe('insert into note values ($1)', [text])
const pidOf = async (tx: Tx) => (await tx.unsafe('select pg_backend_pid() as pid'))[0]?.pid as number
/** Ends a session as a restart of the server does, and waits until it is gone. */
async function end(pid: number): Promise<void> {
  await admin.db`select pg_terminate_backend(${pid}, 5000)`
}
/** Something that a transaction waits for and that has nothing to do with the database. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((done) => {
    open = done
  })
  return { opened, open: () => open() }
}
const broken = { code: expect.stringMatching(/^(CONNECTION_CLOSED|57P01|ECONNRESET)$/) }

describe('a transaction', () => {
  it('is committed whole, or not at all, and answers what its work answers', async () => {
    const answer = await one.db.begin(async (tx) => {
      await write(tx, 'a')
      return (await tx`select count(*)::int as n from note`)[0]?.n
    })
    expect(answer).toBe(1)
    const thrown = one.db.begin(async (tx) => {
      await write(tx, 'b')
      throw new Error('changed my mind')
    })
    await expect(thrown).rejects.toThrow('changed my mind')
    expect(await notes()).toEqual(['a'])
  })

  it('is not committed after a statement that failed, even when its work went on', async () => {
    for (const fail of [(tx: Tx) => tx.unsafe('select 1 / 0'), (tx: Tx) => tx`select 1 / 0`]) {
      const went = one.db.begin(async (tx) => {
        await write(tx, 'before')
        await fail(tx).catch(() => {})
      })
      await expect(went).rejects.toThrow(/division by zero|had failed/)
    }
    expect(await notes()).toEqual([])
  })

  it('breaks in the middle of a statement without a trace, and the next one works', async () => {
    const cut = one.db.begin(async (tx) => {
      await write(tx, 'lost')
      void end(await pidOf(tx))
      await tx.unsafe('select pg_sleep(20)')
    })
    await expect(cut).rejects.toMatchObject(broken)
    await one.db.begin((tx) => write(tx, 'next'))
    expect(await notes()).toEqual(['next'])
  })

  it('breaks between two statements: what its work asks afterwards reaches nobody, least of all another transaction', async () => {
    const [waits, other] = [gate(), gate()]
    const late: unknown[] = []
    const cut = one.db.begin(async (tx) => {
      await write(tx, 'first half')
      void end(await pidOf(tx))
      await waits.opened
      for (let attempt = 0; attempt < 3; attempt++) await write(tx, 'second half').catch((error) => late.push(error))
    })
    await expect(cut).rejects.toMatchObject(broken)
    const next = one.db.begin(async (tx) => {
      await write(tx, 'of another')
      waits.open()
      await other.opened
    })
    await expect.poll(() => late.length).toBe(3)
    expect(late).toEqual([1, 2, 3].map(() => expect.objectContaining({ name: 'TransactionBroken' })))
    other.open()
    await next
    expect(await notes()).toEqual(['of another'])
  })

  it('waits for its turn where only so many may run, and a broken one gives its place back', async () => {
    const order: string[] = []
    const first = one.db.begin(async (tx) => {
      void end(await pidOf(tx))
      await tx.unsafe('select pg_sleep(20)')
    })
    const all = ['a', 'b', 'c'].map((name) =>
      one.db.begin(async (tx) => {
        order.push(name)
        await write(tx, name)
      }),
    )
    await expect(first).rejects.toMatchObject(broken)
    await Promise.all(all)
    expect([order, await notes()]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  })

  it('says each time when the database cannot be reached', async () => {
    const nowhere = connect(database.appUrl.replace(/:\d+\//, ':1/'), { max: 1 })
    for (let attempt = 0; attempt < 2; attempt++)
      await expect(nowhere.db.begin((tx) => write(tx, 'x'))).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await nowhere.close()
  })
})
