/**
 * Transactions: all of one is done, or nothing. Each has a session of its own, because the driver's `begin` goes on writing to a
 * connection that was closed under it: it ends the process, or, once the connection was opened again for somebody else, sends the
 * rest of one transaction into another (porsager/postgres issues 1066, 1154 and 1208).
 */
import type postgres from 'postgres'
import type { Session } from './sessions.ts'

/** The connection was closed before the transaction was over: nothing of it was done, unless it broke at the commit. */
export class TransactionBroken extends Error {
  override name = 'TransactionBroken'
  /** What the driver calls it, so that an outage is known as one. */
  readonly code = 'CONNECTION_CLOSED'
  constructor() {
    super('The connection was closed in the middle of a transaction.')
  }
}

/**
 * Runs `work` in a transaction on a session that nobody else uses: commits what it did, or rolls back and throws what it
 * threw. `work` may go on after its connection broke: whatever it asks then is refused here and reaches no connection.
 */
export async function transact<T>(session: Session, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  let isOver = false
  let failed: unknown
  const refused = () => (isOver || session.isBroken ? Promise.reject(new TransactionBroken()) : null)
  const tx = new Proxy(session.sql, {
    apply: (sql, self, given) => refused() ?? Reflect.apply(sql, self, given),
    get(sql, name) {
      if (name !== 'unsafe') return Reflect.get(sql, name)
      return (...given: Parameters<typeof sql.unsafe>) => {
        const no = refused()
        if (no) return no
        const asked = session.ask(() => sql.unsafe(...given))
        asked.catch((error: unknown) => {
          failed ??= error
        })
        return asked
      }
    },
  }) as unknown as postgres.TransactionSql
  const run = (text: string) => session.ask((sql) => sql.unsafe(text))
  try {
    await run('begin')
    const done = await session.orBroken(() => work(tx))
    // A statement that failed has ended the transaction, even if `work` went on: PostgreSQL answers its commit with ROLLBACK.
    if (failed !== undefined) throw failed
    isOver = true
    const { command } = await run('commit')
    if (command !== 'COMMIT') throw new Error('The transaction had failed before it was committed.')
    return done
  } catch (error) {
    isOver = true
    if (!session.isBroken) await run('rollback').catch(() => {})
    throw error
  }
}
