/** The key store's two questions; they run on its own database, never on the program's. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const readKeys = statement<Record<never, never>, { id: number; purpose: string; wrapped: Buffer }>(
  'key',
  'read_keys',
  'All live keys, the oldest first.',
  () => sql`select id, purpose, wrapped from key order by id`,
)

export const keepKey = statement<{ purpose: string; wrapped: Buffer; now: Date }, { id: number }>(
  'key',
  'keep_key',
  'Keeps a new wrapped key, unless another process has just kept the first one of its purpose.',
  (arg) => sql`
    insert into key (purpose, wrapped, created_at)
    select ${arg.purpose}::text, ${arg.wrapped}::bytea, ${arg.now}::timestamptz
    where not exists (select from key where purpose = ${arg.purpose}::text)
    returning id`,
)
