/**
 * Transactions on connections of their own, each used by one transaction at a time and thrown away when it breaks. The driver's own
 * `begin` goes on writing to a connection that was closed under it: it ends the process, or, once the connection was opened
 * again for somebody else, sends the rest of one transaction into another (porsager/postgres issues 1066, 1154 and 1208).
 */
import postgres from 'postgres'

type Options = NonNullable<Parameters<typeof postgres>[1]>
type Session = { sql: postgres.Sql; broken: Promise<never>; isBroken: () => boolean; spoil: () => void }

/** The connection was closed before the transaction was over: nothing of it was done, unless it broke at the commit. */
export class TransactionBroken extends Error {
  override name = 'TransactionBroken'
  /** What the driver calls it, so that an outage is known as one. */
  readonly code = 'CONNECTION_CLOSED'
  constructor() {
    super('The connection was closed in the middle of a transaction.')
  }
}

export type Transactions = {
  /** Runs `work` in a transaction: commits what it did, or rolls back and throws what it threw. */
  begin<T>(work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const idleSeconds = 60

/** At most `max` transactions at a time; more wait for one to end. Connections open when first used. */
export function openTransactions(url: string, max: number, options: Options): Transactions {
  const free: Session[] = []
  const waiting: (() => void)[] = []
  let used = 0
  let closed = false
  const take = async (): Promise<Session> => {
    if (used >= max) await new Promise<void>((turn) => waiting.push(turn))
    else used++
    for (let session = free.pop(); session; session = free.pop()) if (!session.isBroken()) return session
    return openSession(url, options)
  }
  const give = (session: Session) => {
    if (session.isBroken() || closed) void session.sql.end({ timeout: 0 })
    else free.push(session)
    const next = waiting.shift()
    if (next) next()
    else used--
  }
  return {
    async begin(work) {
      const session = await take()
      try {
        return await transact(session, work)
      } finally {
        give(session)
      }
    },
    async close() {
      closed = true
      await Promise.all(free.splice(0).map(({ sql }) => sql.end({ timeout: 5 })))
    },
  }
}

function openSession(url: string, options: Options): Session {
  let isBroken = false
  let breaks = (_: Error) => {}
  const broken = new Promise<never>((_, reject) => {
    breaks = reject
  })
  broken.catch(() => {})
  const spoil = () => {
    isBroken = true
  }
  const onclose = () => {
    spoil()
    // A moment later, so that an error which says more, like that of a refused connection, is heard first.
    setImmediate(() => breaks(new TransactionBroken()))
  }
  const sql = postgres(url, { ...options, max: 1, idle_timeout: idleSeconds, onclose })
  return { sql, broken, isBroken: () => isBroken, spoil }
}

/** `work` may go on after its connection broke: whatever it asks then is refused here and reaches no connection. */
async function transact<T>(session: Session, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  const { broken, isBroken } = session
  const reserved = await Promise.race([session.sql.reserve(), broken]).catch((error: unknown) => {
    session.spoil()
    throw error
  })
  let isOver = false
  let failed: unknown
  const refused = () => (isOver || isBroken() ? Promise.reject(new TransactionBroken()) : null)
  const tx = new Proxy(reserved, {
    apply: (sql, self, given) => refused() ?? Reflect.apply(sql, self, given),
    get(sql, name) {
      if (name !== 'unsafe') return Reflect.get(sql, name)
      return (...given: Parameters<typeof sql.unsafe>) => {
        const no = refused()
        if (no) return no
        const asked = sql.unsafe(...given)
        asked.catch((error: unknown) => {
          failed ??= error
        })
        return asked
      }
    },
  }) as unknown as postgres.TransactionSql
  try {
    await tx.unsafe('begin')
    const done = await Promise.race([work(tx), broken])
    // A statement that failed has ended the transaction, even if `work` went on: PostgreSQL answers its commit with ROLLBACK.
    if (failed !== undefined) throw failed
    const { command } = await tx.unsafe('commit')
    if (command !== 'COMMIT') throw new Error('The transaction had failed before it was committed.')
    return done
  } catch (error) {
    if (!isBroken()) await reserved.unsafe('rollback').catch(() => {})
    throw error
  } finally {
    isOver = true
    if (!isBroken()) reserved.release()
  }
}
