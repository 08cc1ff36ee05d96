/**
 * Updates in: reduced, kept and committed before they are acknowledged to Telegram. Polling and webhook end here alike;
 * nothing is handled here.
 */
import { type Api, GrammyError } from 'grammy'
import type { App } from '../../src/app.ts'
import { receiveUpdate } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { laneOf, numberOf, reduceUpdate } from '../reduce.ts'
import { type Loop, loop } from './loop.ts'
import type { Turn } from './turn.ts'

export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Keeps an update. Whoever acknowledges it to Telegram waits for this; it throws when the database is away. */
export async function receive(app: App, update: unknown): Promise<void> {
  const reduced = reduceUpdate(update)
  // A number that no computer of Telegram's sends is let go: refused, it would be brought again and hold up all others.
  if (!reduced || ![reduced.update_id, laneOf(reduced)].every(Number.isSafeInteger)) return
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

/** Asked again soon after a fault, and by whoever stands by. */
const pollPause = { least: 1000, most: 2000 }
/** After a conflict we are quiet, longer each time: two that ask against each other get half the updates each. */
const quietMs = { least: 30_000, most: 600_000 }

const says = {
  standing: 'Another process asks Telegram for updates. This one stands by and takes over when that one ends.',
  takingOver: 'This process asks Telegram for updates from now on.',
  conflict:
    'ALARM: somebody else takes the updates of this bot (409): a second program with the same BOT_TOKEN, or a webhook. This one is quiet for a while and tries again. Stop the other one; if you do not know it, get a new token from @BotFather.',
}

/**
 * Polls until it is stopped, while the turn is ours. What could not be kept is not acknowledged: Telegram gives it again.
 * `received` hears that something came.
 */
export function pollingLoop(app: App, api: Api, { turn, received }: { turn: Turn; received: () => void }): Loop {
  const ending = new AbortController()
  const poll = poller(app, api, { received, signal: ending.signal })
  let standing = false
  const ask = async () => {
    try {
      if (!(await turn.ours())) {
        if (!standing && !ending.signal.aborted) app.log.warn(says.standing)
        standing = true
        return false
      }
      if (standing) app.log.warn(says.takingOver)
      standing = false
      return await poll(turn)
    } catch (error) {
      if (!ending.signal.aborted) app.log.fault('polling', error)
      return false
    }
  }
  const polling = loop(ask, pollPause)
  return {
    nudge: polling.nudge,
    async stop() {
      ending.abort()
      await polling.stop()
      await turn.end()
    },
  }
}

type Polling = { received: () => void; signal: AbortSignal }

/** One poll at a time, from where the last one ended; after a conflict none for a while. */
function poller(app: App, api: Api, { received, signal }: Polling): (turn: Turn) => Promise<boolean> {
  let offset = 0
  let begun = false
  let quiet = { until: Number.NEGATIVE_INFINITY, ms: quietMs.least }
  return async (turn) => {
    if (performance.now() < quiet.until) return false
    try {
      // Once: a webhook that appears later is somebody's will, and is told as a conflict.
      if (!begun) await api.deleteWebhook()
      begun = true
      const polled = await pollOnce(app, api, { offset, seconds: 25, signal })
      offset = polled.offset
      if (polled.count > 0) received()
      if (performance.now() > quiet.until + quietMs.most) quiet = { ...quiet, ms: quietMs.least }
      return true
    } catch (error) {
      if (!(error instanceof GrammyError && error.error_code === 409)) throw error
      // Another process of ours that took over meanwhile is no stranger.
      if (!(await turn.ours())) return false
      app.log.warn(says.conflict)
      quiet = { until: performance.now() + quiet.ms, ms: Math.min(quietMs.most, quiet.ms * 2) }
      return false
    }
  }
}
