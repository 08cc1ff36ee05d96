/**
 * Taking turns among processes: of all that ask for a name one has it, for as long as it asks again in time. A row and a
 * token, no session lock, so that it holds behind a pool of connections; by the database's clock, which all share.
 */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const takeTurn = statement<{ name: string; token: string; seconds: number }, { token: string }>(
  'turn',
  'take_turn',
  'Takes a turn, or keeps it, for some seconds; answers no row while it is another process that has it.',
  (arg) => sql`
    insert into turn (name, token, until)
    values (${arg.name}, ${arg.token}::uuid, now() + make_interval(secs => ${arg.seconds}::int))
    on conflict (name) do update set token = excluded.token, until = excluded.until
      where turn.token = excluded.token or turn.until < now()
    returning token`,
)

export const giveTurn = statement<{ name: string; token: string; seconds: number }, never>(
  'turn',
  'give_turn',
  'Gives a turn back; the next process may take it in some seconds.',
  (arg) => sql`
    update turn set until = now() + make_interval(secs => ${arg.seconds}::int)
    where name = ${arg.name} and token = ${arg.token}::uuid`,
)
