/** The one way to reach a database: a small pool of postgres.js. Nothing here knows a table. */
import postgres from 'postgres'
import { openTransactions } from './transactions.ts'

export type Db = postgres.Sql
export type Tx = postgres.TransactionSql
/** Where a statement runs: on its own, as its own transaction, or inside one that a step opened. */
export type On = Db | Tx

export type Connection = { db: Db; close(): Promise<void> }

/**
 * A pool on `url`: four connections unless said otherwise (two per core; more are slower, measured), and as many for
 * transactions. They open when first used; `close` waits five seconds for what runs and then cuts it.
 */
export function connect(url: string, options: { max?: number; name?: string } = {}): Connection {
  const max = options.max ?? 4
  const settings = {
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: options.name ?? 'saksi' },
  }
  const db = postgres(url, { ...settings, max })
  const transactions = openTransactions(url, max, settings)
  db.begin = transactions.begin as Db['begin']
  return {
    db,
    async close() {
      await Promise.all([db.end({ timeout: 5 }), transactions.close()])
    },
  }
}

/** The SQLSTATE of a database error, or null for anything else. */
export function stateOf(error: unknown): string | null {
  return error instanceof postgres.PostgresError ? error.code : null
}
