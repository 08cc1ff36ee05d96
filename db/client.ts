/** The one way to reach a database: small pools of sessions of postgres.js. Nothing here knows a table. */
import postgres from 'postgres'
import { openSessions } from './sessions.ts'
import { transact } from './transactions.ts'

export type Db = postgres.Sql
export type Tx = postgres.TransactionSql
/** Where a statement runs: on its own, as its own transaction, or inside one that a step opened. */
export type On = Db | Tx

export type Connection = { db: Db; close(): Promise<void> }

/**
 * Reaches `url` with four connections unless said otherwise (two per core; more are slower, measured), and as many for
 * transactions. They open when first used; `close` waits five seconds for what runs and then cuts it. The statements of
 * the program (`unsafe`) and its transactions (`begin`) never wait on a connection that broke; a question written by hand, as
 * tests do, goes the driver's own way.
 */
export function connect(url: string, options: { max?: number; name?: string } = {}): Connection {
  const max = options.max ?? 4
  const settings = {
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: options.name ?? 'saksi' },
  }
  const db = postgres(url, { ...settings, max })
  const { single, several } = openSessions(url, settings, max)
  const unsafe = (...given: Parameters<Db['unsafe']>) => single.use(({ ask }) => ask((sql) => sql.unsafe(...given)))
  const begin = <T>(work: (tx: Tx) => Promise<T>) => several.use((session) => transact(session, work))
  db.unsafe = unsafe as unknown as Db['unsafe']
  db.begin = begin as Db['begin']
  return {
    db,
    async close() {
      await Promise.all([db.end({ timeout: 5 }), single.close(), several.close()])
    },
  }
}

/** The SQLSTATE of a database error, or null for anything else. */
export function stateOf(error: unknown): string | null {
  return error instanceof postgres.PostgresError ? error.code : null
}
