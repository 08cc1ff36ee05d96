/** What every tampering is made of, and the few things that several of them do. */
import type { Tx } from '../../../db/client.ts'
import type { FindingKind } from '../../../src/flow/history/verify.ts'
import type { HeadLine, Signer } from '../../../src/heads.ts'
import type { Chance } from './history.ts'

/** What a tampering works with; it may put other lines in the place of `heads`. */
export type Attack = { tx: Tx; chance: Chance; signer: Signer; heads: HeadLine[]; last: number }
export type Tampering = { name: string; finds: readonly FindingKind[]; run: (attack: Attack) => Promise<string> }

/** A row's place on the disk: what is edited is this row and no other, whatever its keys have become. */
export async function anyRow(tx: Tx, chance: Chance, table: string, where = 'true'): Promise<string> {
  const rows = await tx.unsafe<{ ctid: string }[]>(`select ctid::text from ${table} where ${where} order by ctid`)
  return chance.pick(rows).ctid
}

/** A tampering that needs no more words than its name. */
export function named(name: string, finds: readonly FindingKind[], run: (attack: Attack) => Promise<void>): Tampering {
  return {
    name,
    finds,
    async run(attack) {
      await run(attack)
      return name
    },
  }
}

export const aSeal = (chance: Chance, last: number) => 1 + chance.below(last)

/** Deletes events by the numbers of their seals, with whatever hangs on them. */
export const dropEvents = (tx: Tx, where: string) =>
  tx.unsafe(
    `delete from event_payload where event_id in (select event_id from event_seal where ${where});
     delete from event where id in (select event_id from event_seal where ${where})`,
  )

export async function twoOf(tx: Tx, chance: Chance, last: number) {
  const first = aSeal(chance, last)
  const second = ((first + chance.below(last - 1)) % last) + 1
  const rows = await tx.unsafe<{ seq: string; event: string }[]>(
    `select seq::text, event_id::text as event from event_seal where seq in (${first}, ${second}) order by seq`,
  )
  return rows as unknown as [(typeof rows)[0], (typeof rows)[0]]
}
