/** The key store's questions; they run on its own database, never on the program's. */
import { type SQL, sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export type KeyRow = {
  id: number
  purpose: string
  scope: string
  wrapped: Buffer
  master: string | null
  activeAt: Date
  createdAt: Date
}

const columns: SQL = sql.raw('id, purpose, scope, wrapped, master, active_at as "activeAt", created_at as "createdAt"')

export const readSharedKeys = statement<Record<never, never>, KeyRow>(
  'key',
  'read_shared_keys',
  'All standing keys and keys of a period, the oldest first.',
  () => sql`select ${columns} from key where purpose not in ('reporter', 'report') order by id`,
)

export const readKeys = statement<{ ids: number[] }, KeyRow>(
  'key',
  'read_keys',
  'Some keys by their numbers.',
  (arg) => sql`select ${columns} from key where id = any(${arg.ids}::int[])`,
)

export const readScopedKey = statement<{ purpose: string; scope: string }, KeyRow>(
  'key',
  'read_scoped_key',
  'The key of a period, a reporter or a report.',
  (arg) => sql`select ${columns} from key where purpose = ${arg.purpose} and scope = ${arg.scope} and scope <> ''`,
)

export const keepScopedKey = statement<{ purpose: string; scope: string; wrapped: Buffer; master: string }, KeyRow>(
  'key',
  'keep_scoped_key',
  'Keeps the key of a period, a reporter or a report, unless there is one: then no row is answered.',
  (arg) => sql`
    insert into key (purpose, scope, wrapped, master, created_at)
    values (${arg.purpose}, ${arg.scope}, ${arg.wrapped}::bytea, ${arg.master}, now())
    on conflict (purpose, scope) where scope <> '' do nothing
    returning ${columns}`,
)

export const keepStandingKeys = statement<
  { purposes: string[]; wrapped: Buffer[]; master: string; afterSeconds: number },
  { purpose: string; activeAt: Date }
>(
  'key',
  'keep_standing_keys',
  'Keeps new standing keys, to be used some seconds from now.',
  (arg) => sql`
    insert into key (purpose, wrapped, master, created_at, active_at)
    select purpose, wrapped, ${arg.master}, now(), now() + make_interval(secs => ${arg.afterSeconds}::int)
    from unnest(${arg.purposes}::text[], ${arg.wrapped}::text[]::bytea[]) as n (purpose, wrapped)
    returning purpose, active_at as "activeAt"`,
)

export const destroyKeys = statement<{ ids: number[] }, { id: number }>(
  'key',
  'destroy_keys',
  'Destroys keys, and with them everything they sealed.',
  (arg) => sql`delete from key where id = any(${arg.ids}::int[]) returning id`,
)

export const destroyOwnedKeys = statement<{ purpose: string; scopes: string[] }, { id: number }>(
  'key',
  'destroy_owned_keys',
  'Destroys the keys of reporters or reports.',
  (arg) =>
    sql`delete from key where purpose = ${arg.purpose} and scope = any(${arg.scopes}::text[]) and scope <> '' returning id`,
)

export const ownedKeysAfter = statement<
  { after: number; olderSeconds: number },
  { id: number; purpose: string; scope: string }
>(
  'key',
  'owned_keys_after',
  'The next two thousand keys of reporters and reports after a number, but for the newest.',
  (arg) => sql`
    select id, purpose, scope from key
    where id > ${arg.after}::int and purpose in ('reporter', 'report')
      and created_at < now() - make_interval(secs => ${arg.olderSeconds}::int)
    order by id limit 2000`,
)

export const keysUnderOther = statement<{ master: string; after: number }, KeyRow>(
  'key',
  'keys_under_other_master',
  'The next thousand keys after a number that do not lie under this master key.',
  (arg) => sql`
    select ${columns} from key where id > ${arg.after}::int and master is distinct from ${arg.master} order by id limit 1000`,
)

export const rewrapKeys = statement<{ ids: number[]; wrapped: Buffer[]; master: string }, never>(
  'key',
  'rewrap_keys',
  'Keeps keys under another master key.',
  (arg) => sql`
    update key k set wrapped = n.wrapped, master = ${arg.master}
    from unnest(${arg.ids}::int[], ${arg.wrapped}::text[]::bytea[]) as n (id, wrapped) where k.id = n.id`,
)

export const countKeys = statement<
  Record<never, never>,
  { purpose: string; count: number; oldest: Date; newest: Date; masters: (string | null)[] }
>(
  'key',
  'count_keys',
  'How many keys of each purpose there are, since when, and under which master keys.',
  () => sql`
    select purpose, count(*)::int as count, min(created_at) as oldest, max(created_at) as newest, array_agg(distinct master) as masters
    from key group by purpose order by purpose`,
)
