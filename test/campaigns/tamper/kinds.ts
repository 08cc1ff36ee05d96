/**
 * The ways in which an owner of the database, or of a file of heads, can tamper with the history. Each changes something
 * for certain and names what a verifier may call it. All constraints of the tables are gone: the attacker dropped them.
 */
import type { Tampering } from './attack.ts'
import { columns, deletions, edit, swaps } from './edits.ts'
import { forgedHeads, insertions, rewrites } from './forgeries.ts'

export const tamperings: readonly Tampering[] = [
  ...Object.keys(columns).map(edit),
  // Columns of events and seals are most of what there is to edit.
  edit('event'),
  edit('event_seal'),
  ...deletions,
  ...swaps,
  ...insertions,
  ...rewrites,
  ...forgedHeads,
]
