/**
 * The way of an update: kept and committed before Telegram hears that it arrived, taken once and in order within its
 * chat, erased when done, set aside after five failures. These steps are the machine's own.
 */
import { z } from 'zod'
import {
  countWaiting,
  finishUpdate,
  keepUpdate,
  putUpdateBack,
  retakeUpdate,
  takeUpdate,
} from '../../../db/queries/inbox.ts'
import { KeyGone } from '../../keys.ts'
import { step } from '../step.ts'

/** A handler has this long; after that its lease is over and another worker may take the update. */
export const handlerSeconds = 30
export const mostAttempts = 5

/** Keeps an update, sealed under the day's key. `fresh` is false when it had arrived before. `lane` is the chat, or the person without one. */
export const receiveUpdate = step({
  who: ['machine'],
  input: z.object({ updateId: z.number().int(), lane: z.number().int(), update: z.string() }),
  hot: true,
  async run({ app, tx, now }, { updateId, lane, update }) {
    const { sealed, keyId } = (await app.keys.forDay(now)).seal(`inbox.sealed_update:${updateId}`, update)
    const lanes = await app.keys.lanes(lane)
    const kept = await keepUpdate(tx, { updateId, lanes, sealedUpdate: sealed, keyId, now })
    return { fresh: kept.length > 0 }
  },
})

/** What a taker says: under which token, a fresh one where none is given, and whether it asks once more. */
export const taking = z.object({ token: z.uuid().optional(), again: z.boolean().default(false) })

export type TakenUpdate = { seq: string; token: string; update: string; attempts: number }

/**
 * Takes the next update under a token, or null when none may be taken now. `again`: the answer to an earlier question under
 * this token was lost; what that one had taken is answered first. One older than its day's key is set aside unread.
 */
export const takeNextUpdate = step({
  who: ['machine'],
  input: taking,
  hot: true,
  async run({ app, tx, now, fresh }, { token = fresh(), again }): Promise<TakenUpdate | null> {
    const asked = { token, seconds: handlerSeconds + 5 }
    const lost = again ? await retakeUpdate(tx, asked) : []
    const [taken] = lost.length > 0 ? lost : await takeUpdate(tx, asked)
    if (!taken) return null
    const { seq, attempts } = taken
    const place = `inbox.sealed_update:${taken.updateId}` as const
    const update = await app.keys.open(place, taken.sealedUpdate, taken.keyId).catch(async (error) => {
      if (!(error instanceof KeyGone)) throw error
      await putUpdateBack(tx, { seq, token, seconds: 0, most: 0, uncounted: false, now })
      return null
    })
    return update === null ? null : { seq, token, update, attempts }
  },
})

/** Done: the update is erased. `ours` is false when the lease had passed to another worker. */
export const finishTaken = step({
  who: ['machine'],
  input: z.object({ seq: z.string(), token: z.uuid() }),
  hot: true,
  async run({ tx, now }, { seq, token }) {
    return { ours: (await finishUpdate(tx, { seq, token, now })).length > 0 }
  },
})

/**
 * Failed: tried again later, a little longer each time but no sooner than in `atLeast` seconds, which is what Telegram asked
 * for, and set aside after the fifth attempt. `uncounted`: the database was away, so it was no attempt; for an hour at most.
 */
export const returnTaken = step({
  who: ['machine'],
  input: z.object({
    seq: z.string(),
    token: z.uuid(),
    attempts: z.number().int(),
    atLeast: z.number().int().nonnegative().default(0),
    uncounted: z.boolean().default(false),
  }),
  hot: true,
  async run({ tx, now }, { seq, token, attempts, atLeast, uncounted }) {
    const seconds = Math.max(atLeast, Math.min(60, 2 ** (attempts - 1)))
    const [put] = await putUpdateBack(tx, { seq, token, seconds, most: mostAttempts, uncounted, now })
    return { setAside: put?.setAside ?? false }
  },
})

/** How many updates wait and since when: for `/healthz`. */
export const readBacklog = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  async run({ tx, now }) {
    const [row] = await countWaiting(tx, {})
    const oldest = row?.oldest ?? null
    return { waiting: row?.waiting ?? 0, seconds: oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0 }
  },
})
