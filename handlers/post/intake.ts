/**
 * Updates in: reduced, kept and committed before they are acknowledged to Telegram. Polling and webhook end here alike;
 * nothing is handled here.
 */
import type { Api } from 'grammy'
import type { App } from '../../src/app.ts'
import { receiveUpdate } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { laneOf, numberOf, reduceUpdate } from '../reduce.ts'
import { type Loop, loop } from './loop.ts'

export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Keeps an update. Whoever acknowledges it to Telegram waits for this; it throws when the database is away. */
export async function receive(app: App, update: unknown): Promise<void> {
  const reduced = reduceUpdate(update)
  if (!reduced) return
  const row = { updateId: numberOf(reduced), lane: laneOf(reduced), update: JSON.stringify(reduced) }
  await receiveUpdate(app, machine, row)
}

/** One long poll: asks for updates from `offset` on, keeps them all, and answers the next offset. */
export async function pollOnce(
  app: App,
  api: Api,
  { offset, seconds, signal }: Poll,
): Promise<{ offset: number; count: number }> {
  const asked = { offset, timeout: seconds, allowed_updates: allowedUpdates }
  // grammY types its own AbortSignal; the runtime's is what it gets and understands.
  const updates = await api.getUpdates(asked, signal as never)
  for (const update of updates) await receive(app, update)
  const last = updates.at(-1)
  // Ids may jump down after a quiet week: the next offset follows the last update, not the highest ever seen.
  return { offset: last ? last.update_id + 1 : offset, count: updates.length }
}
export type Poll = { offset: number; seconds: number; signal?: AbortSignal | undefined }

/** Polls until it is stopped. What could not be kept is not acknowledged: Telegram gives it again. */
export function pollingLoop(app: App, api: Api, received: () => void): Loop {
  let offset = 0
  const ending = new AbortController()
  const turn = async () => {
    try {
      const polled = await pollOnce(app, api, { offset, seconds: 25, signal: ending.signal })
      offset = polled.offset
      if (polled.count > 0) received()
      return true
    } catch (error) {
      if (!ending.signal.aborted) app.log.fault('polling', error)
      return false
    }
  }
  const polling = loop(turn, 2000)
  return {
    nudge: polling.nudge,
    stop() {
      ending.abort()
      return polling.stop()
    },
  }
}
