/**
 * The history of all cases as one chain: the bytes of an event, of a decision and of an approval, the hash of a seal, and
 * the bytes that are signed for a head. With this file and SHA-256 and Ed25519 a stranger can check everything; it
 * reads nothing, keeps no key and knows no database.
 *
 * Every record is UTF-8 text: a first line that names its kind and version, then one line `name value` a field, in the
 * order below, each ended by one line feed. Values are decimal numbers, UUIDs in lower case, words of closed lists,
 * hashes in lower-case hexadecimal, and instants as whole microseconds since 1970-01-01T00:00:00Z (so that neither a
 * time zone nor rounding can change them). What is empty is `-`; a value that is itself `-` is `\-`, and in values a backslash
 * is `\\` and a line feed `\n`. No field is ever left out, so two different rows never give the same bytes.
 *
 *     seal hash = SHA-256( hash of the seal before, 32 bytes ‖ seal record ‖ event record )
 *
 * The first seal follows 32 zero bytes. Seals are numbered 1, 2, 3 … without a gap; events are sealed in the order in
 * which their transactions were certainly over, which need not be the order of their ids.
 */
import { createHash } from 'node:crypto'

/** What the first seal follows. */
export const beforeTheFirst = '0'.repeat(64)

/** The fields of an event as they are written into its record, all as text; `null` is what the database holds nothing in. */
export const eventFields = [
  'id',
  'case',
  'version',
  'move',
  'before',
  'after',
  'band',
  'tier',
  'voices',
  'due',
  'actor',
  'member',
  'at',
  'commitment',
] as const
/** A decision or an approval is part of the history through the event that made it: see `record` in `eventRecord`. */
const decisionFields = [
  'id',
  'case',
  'seq',
  'outcome',
  'on',
  'policy',
  'policy-version',
  'category',
  'country',
  'by',
  'at',
  'hold',
] as const
const approvalFields = ['decision', 'kind', 'member', 'author', 'at'] as const

export type Fields<Names extends readonly string[]> = Record<Names[number], string | null>
export type EventFields = Fields<typeof eventFields>
export type DecisionFields = Fields<typeof decisionFields>
export type ApprovalFields = Fields<typeof approvalFields>

/** An event with what it decided (moves `decide`, `propose`) or how it judged (`approve`, `return`, `undo`), where there is such a row. */
export type SealedEvent = { event: EventFields; decision: DecisionFields | null; approval: ApprovalFields | null }

function recordOf<const Names extends readonly string[]>(kind: string, names: Names, fields: Fields<Names>): string {
  const values: Record<string, string | null> = fields
  return `saksi ${kind} 1\n${names.map((name) => `${name} ${written(values[name] ?? null)}\n`).join('')}`
}

/** No value of the program needs escaping; it keeps what somebody else wrote into a column from passing for two. */
function written(value: string | null): string {
  if (value === null) return '-'
  if (value === '-') return '\\-'
  return /[\\\n]/.test(value) ? value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') : value
}

/**
 * The record of an event: `saksi event 1`, the lines of `eventFields`, and last `record` with the SHA-256 of the record of
 * the decision (`saksi decision 1`, `decisionFields`) or approval (`saksi approval 1`, `approvalFields`) that the move
 * wrote, or `-`. The k-th `decide` or `propose` of a case wrote its decision number k; an `approve`, `return` or `undo`
 * wrote the approval of the decision before it.
 */
export function eventRecord({ event, decision, approval }: SealedEvent): string {
  const made = decision
    ? recordOf('decision', decisionFields, decision)
    : approval && recordOf('approval', approvalFields, approval)
  return `${recordOf('event', eventFields, event)}record ${made ? sha256(made) : '-'}\n`
}

/** A seal but for its hash: its number, and when it was made. */
export type SealPlace = { seq: string; sealed: string; previous: string }

/** The hash of a seal, in hexadecimal. The seal's own record is `saksi seal 1`, `seq`, `sealed` (an instant). */
export function sealHash({ seq, sealed, previous }: SealPlace, of: SealedEvent): string {
  const record = recordOf('seal', ['seq', 'sealed'], { seq, sealed }) + eventRecord(of)
  return createHash('sha256').update(Buffer.from(previous, 'hex')).update(record, 'utf8').digest('hex')
}

/** What an event commits to: SHA-256 over the salt and the payload's UTF-8 bytes. Both can be erased; this stays. */
export function commitmentOf(salt: Buffer, payload: string): string {
  return createHash('sha256').update(salt).update(payload, 'utf8').digest('hex')
}

/** An instant of the program's clock as records write it. */
export const instantOf = (at: Date): string => `${at.getTime()}000`

/**
 * The head of the history at an instant: its newest seal. Signed and kept outside the database, it fixes every seal up
 * to its own: a history that is later cut before `seq`, or that has another hash there, is not the one that was signed.
 */
export type Head = {
  seq: number
  /** Of the seal `seq`, in hexadecimal. */
  hash: string
  /** How many events are sealed up to here: one a seal, so the same number as `seq` while nothing is missing. */
  events: number
  /** ISO 8601, UTC. */
  at: string
  /** The id of the signing key in the key store. */
  key: number
}

/** The bytes that are signed with Ed25519: `saksi head 1` and the lines `seq`, `hash`, `events`, `at`, `key`. */
export function headRecord({ seq, hash, events, at, key }: Head): string {
  const fields = { seq: String(seq), hash, events: String(events), at, key: String(key) }
  return recordOf('head', ['seq', 'hash', 'events', 'at', 'key'], fields)
}

/** A head is due a minute after the last one, or after a thousand seals; never when nothing was sealed since. */
const headPace = { seconds: 60, seals: 1000 } as const

export function headIsDue(last: { seq: number; at: number } | null, seq: number, now: number): boolean {
  if (last === null) return seq > 0
  return seq - last.seq >= headPace.seals || (seq > last.seq && now - last.at >= headPace.seconds * 1000)
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Where the sealer goes on looking. Every event with an id up to `settled` is sealed, and no event with such an id can
 * still appear. `next` becomes `settled` after a turn that saw every transaction over that had begun before `until` (a
 * transaction id): that turn has sealed whatever these had written.
 */
export type Mark = { settled: bigint; next: { id: bigint; until: bigint; at: number } | null }
export const startMark: Mark = { settled: -1n, next: null }

/** A turn of the sealer: it looked as far as `end`; below `low` all transactions were over, from `high` on none had begun. */
export type Looked = { end: bigint; low: bigint; high: bigint; now: number }

/**
 * The mark after a turn. An id is drawn a moment before its row is written, so besides the transactions that were open a
 * minute has to pass. A mark that stays too low costs time only, never an event.
 */
export function moveMark(mark: Mark, { end, low, high, now }: Looked): Mark {
  const over = mark.next !== null && low >= mark.next.until && now - mark.next.at >= 60_000
  if (mark.next && !over) return mark
  return { settled: mark.next?.id ?? mark.settled, next: { id: end, until: high, at: now } }
}
