/**
 * The sealer: chains the events of transactions that are certainly over, each exactly once. Writers know nothing of it
 * and insert their events unchained; how a seal is made stands in `model/history.ts`.
 */
import { z } from 'zod'
import { eventsToSeal, keepSeals, readLastSeal, sealsAt, takeSealer } from '../../../db/queries/history.ts'
import type { App } from '../../app.ts'
import type { Machine } from '../../model/actor.ts'
import { beforeTheFirst, instantOf, type Mark, moveMark, sealHash } from '../../model/history.ts'
import { step } from '../step.ts'

/**
 * `busy`: another process seals at this moment. `seen` is the last id looked at, `full` says that there are more, and `low`
 * and `high` bound the transactions that were open.
 */
export type SealedPage =
  | { busy: true }
  | {
      busy: false
      sealed: number
      full: boolean
      seen: bigint
      low: bigint
      high: bigint
      now: number
    }

/**
 * Seals what is over among the next thousand events after an id, in the order of their ids. One sealer at a time: the
 * lock ends with the transaction, so nothing outlives a process that is killed and PgBouncer may stand in between. An
 * event whose transaction is still open, or began before one that is, waits; if it comes later than one with a higher
 * id it gets the later seal.
 */
const sealPage = step({
  who: ['machine'],
  input: z.object({ after: z.bigint() }),
  async run({ tx, now }, { after }): Promise<SealedPage> {
    const [lock] = await takeSealer(tx, {})
    if (!lock?.taken) return { busy: true }
    const [last] = await readLastSeal(tx, {})
    const [looked, ...rows] = await eventsToSeal(tx, { after: String(after) })
    if (!looked) throw new Error('The sealer looked and saw nothing at all.')
    let { seq, hash } = last ?? { seq: '0', hash: beforeTheFirst }
    const seals = rows.flatMap((row) => {
      if (!row.event) return []
      const previous = hash
      seq = String(BigInt(seq) + 1n)
      hash = sealHash({ seq, sealed: instantOf(now), previous }, row)
      return [{ seq, eventId: row.event.id ?? '', previous, hash }]
    })
    if (seals.length > 0) {
      await keepSeals(tx, {
        seqs: seals.map((seal) => seal.seq),
        eventIds: seals.map((seal) => seal.eventId),
        previous: seals.map((seal) => Buffer.from(seal.previous, 'hex')),
        hashes: seals.map((seal) => Buffer.from(seal.hash, 'hex')),
        now,
      })
    }
    return {
      busy: false,
      sealed: seals.length,
      full: looked.looked === 1000,
      seen: looked.end === null ? after : BigInt(looked.end),
      low: BigInt(looked.low),
      high: BigInt(looked.high),
      now: now.getTime(),
    }
  },
})

/**
 * One turn of the sealer: from the mark to the newest event. Answers how many were sealed and where the next turn goes
 * on; a process that has just started begins at `startMark` and looks through everything once.
 */
export async function sealHistory(app: App, by: Machine, mark: Mark): Promise<{ sealed: number; mark: Mark }> {
  let sealed = 0
  let low: bigint | null = null
  for (let after = mark.settled; ; ) {
    const page = await sealPage(app, by, { after })
    if (page.busy) return { sealed, mark }
    sealed += page.sealed
    low ??= page.low
    if (!page.full) return { sealed, mark: moveMark(mark, { end: page.seen, low, high: page.high, now: page.now }) }
    after = page.seen
  }
}

/** The newest seal, and the hash that the history has at another one: null when there is no such seal. */
export const readHistoryEnd = step({
  who: ['machine'],
  input: z.object({ seq: z.number().int().positive().nullable() }),
  hot: true,
  async run({ tx }, { seq }): Promise<{ end: { seq: number; hash: string } | null; there: string | null }> {
    const [end] = await readLastSeal(tx, {})
    const [there] = seq === null ? [] : await sealsAt(tx, { seqs: [String(seq)] })
    return { end: end ? { seq: Number(end.seq), hash: end.hash } : null, there: there?.hash ?? null }
  },
})
