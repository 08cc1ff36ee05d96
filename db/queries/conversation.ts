/** The sealed state of conversations, by lane and plugin. */
import { sql } from 'drizzle-orm'
import { statement } from '../statement.ts'

export const readConversation = statement<
  { lanes: Buffer[]; plugin: string },
  { lane: Buffer; sealedState: Buffer; keyId: number }
>(
  'conversation',
  'read_conversation',
  'The state of a conversation.',
  (arg) => sql`
    select lane, sealed_state as "sealedState", key_id as "keyId" from conversation
    where lane = any(${arg.lanes}::text[]::bytea[]) and plugin = ${arg.plugin}
    order by saved_at desc limit 1`,
)

export const keepConversation = statement<
  { lane: Buffer; plugin: string; sealedState: Buffer; keyId: number; now: Date },
  never
>(
  'conversation',
  'keep_conversation',
  'Keeps the state of a conversation.',
  (arg) => sql`
    insert into conversation (lane, plugin, sealed_state, key_id, saved_at)
    values (${arg.lane}::bytea, ${arg.plugin}, ${arg.sealedState}::bytea, ${arg.keyId}, ${arg.now}::timestamptz)
    on conflict (lane, plugin) do update
    set sealed_state = excluded.sealed_state, key_id = excluded.key_id, saved_at = excluded.saved_at`,
)

export const dropConversation = statement<{ lanes: Buffer[]; plugin: string }, never>(
  'conversation',
  'drop_conversation',
  'Ends a conversation.',
  (arg) => sql`delete from conversation where lane = any(${arg.lanes}::text[]::bytea[]) and plugin = ${arg.plugin}`,
)

export const purgeConversations = statement<{ before: Date }, { plugin: string }>(
  'conversation',
  'purge_conversations',
  'Ends the conversations nobody has gone on with since an instant.',
  (arg) => sql`delete from conversation where saved_at < ${arg.before}::timestamptz returning plugin`,
)
