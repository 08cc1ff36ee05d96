/** Updates handled: one at a time and in order within a chat, under a lease, erased when done. */
import { BotError, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { App } from '../../src/app.ts'
import {
  finishTaken,
  handlerSeconds,
  mostAttempts,
  returnTaken,
  type TakenUpdate,
  takeNextUpdate,
} from '../../src/flow/index.ts'
import { isOutage } from '../../src/log.ts'
import { machine } from '../../src/model/actor.ts'
import { laneOf, type Reduced } from '../reduce.ts'
import { takeSurely, whileLeased } from './again.ts'

/**
 * What a worker does with an update, and whom it tells when even the last attempt failed. `mostMs` is how long a handler
 * may take; after that it is tried again.
 */
export type Handling = {
  handle: (update: Update) => Promise<void>
  told: (chatId: number, fault: string) => Promise<void>
  mostMs?: number
}

/** One worker's turn: takes an update, handles it within its time, and erases it; or gives it back to be tried again. */
export function workerTurn(app: App, handling: Handling): () => Promise<boolean> {
  const take = takeSurely((asked) => takeNextUpdate(app, machine, asked))
  return async () => {
    try {
      const taken = await take()
      if (!taken) return false
      await work(app, taken, handling)
      return true
    } catch (error) {
      app.log.fault('worker', error)
      return false
    }
  }
}

async function work(
  app: App,
  taken: TakenUpdate,
  { handle, told, mostMs = handlerSeconds * 1000 }: Handling,
): Promise<void> {
  const update = JSON.parse(taken.update) as Reduced & Update
  try {
    // More attempts than are made: each time the whole program ended before it could give the update back.
    if (taken.attempts > mostAttempts) throw new Error('An update ended the program each time.')
    await within(mostMs, handle(update))
    await whileLeased(handlerSeconds, () => finishTaken(app, machine, { seq: taken.seq, token: taken.token }))
  } catch (error) {
    const fault = app.log.fault('handler', error)
    const atLeast = askedSeconds(error)
    const failed = { ...taken, atLeast, uncounted: isOutage(innermost(error)) }
    const { setAside } = await whileLeased(handlerSeconds, () => returnTaken(app, machine, failed))
    if (!setAside) return
    app.log.warn('An update was set aside after its last attempt', { fault })
    await told(laneOf(update), fault).catch(() => {})
  }
}

/** What a handler threw: grammY wraps it. */
const innermost = (error: unknown) => (error instanceof BotError ? error.error : error)

/** How long Telegram asked us to wait before the same is tried again. */
function askedSeconds(error: unknown): number {
  const inner = innermost(error)
  return inner instanceof GrammyError ? (inner.parameters.retry_after ?? 0) : 0
}

async function within(ms: number, handled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('A handler took too long.')), ms)
  })
  try {
    await Promise.race([handled, late])
  } finally {
    clearTimeout(timer)
  }
}
