/**
 * The post room: updates in, messages out. Updates from polling or webhook are reduced, kept and committed before they
 * are acknowledged; workers take them one at a time; one sender writes what must arrive, slowly enough for Telegram.
 */
import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { wordsIn } from '../locales/words.ts'
import type { App } from '../src/app.ts'
import { delayLetter, endLetter, finishTaken, handlerSeconds, type Letter, receiveUpdate, returnTaken, takeLetter, takeNextUpdate } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { keyboard } from './talk.ts'
import { laneOf, type Reduced, reduceUpdate } from './reduce.ts'

/** A loop that runs until it is stopped; `nudge` ends its pause at once. */
export type Loop = { nudge(): void; stop(): Promise<void> }

/** Runs `turn` again and again: at once while it answers true, after `pauseMs` or a nudge when it answers false. */
export function loop(turn: () => Promise<boolean>, pauseMs: number): Loop {
  let running = true
  let wake = () => {}
  const pause = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const run = (async () => {
    while (running) if (!(await turn()) && running) await pause(pauseMs)
  })()
  return {
    nudge: () => wake(),
    async stop() {
      running = false
      wake()
      await run
    },
  }
}

/** Keeps an update. Whoever acknowledges it to Telegram waits for this; it throws when the database is away. */
export async function receive(app: App, update: unknown): Promise<void> {
  const reduced = reduceUpdate(update)
  if (!reduced) return
  await receiveUpdate(app, machine, { updateId: reduced.update_id, lane: laneOf(reduced), update: JSON.stringify(reduced) })
}

/** Long polling: asks for updates, keeps them all, and only then asks for the next ones. */
export function pollingLoop(app: App, api: Api, received: () => void): Loop {
  let offset = 0
  const ending = new AbortController()
  const turn = async () => {
    try {
      const updates = await api.getUpdates({ offset, timeout: 25, allowed_updates: allowedUpdates }, ending.signal as never)
      for (const update of updates) await receive(app, update)
      const last = updates.at(-1)
      // Ids may jump down after a quiet week: the next offset follows the last update, not the highest ever seen.
      if (last) offset = last.update_id + 1
      if (updates.length > 0) received()
      return true
    } catch (error) {
      if (ending.signal.aborted) return false
      app.log.fault('polling', error)
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

export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** What a worker does with an update, and whom it tells when even the last attempt failed. */
export type Handling = { handle: (update: Update) => Promise<void>; told: (chatId: number, fault: string) => Promise<void> }

/** One worker's turn: takes an update, handles it within its time, and erases it; or gives it back to be tried again. */
export function workerTurn(app: App, { handle, told }: Handling): () => Promise<boolean> {
  return async () => {
    try {
      const taken = await takeNextUpdate(app, machine, {})
      if (!taken) return false
      const update = JSON.parse(taken.update) as Reduced & Update
      try {
        await within(handlerSeconds * 1000, handle(update))
        await finishTaken(app, machine, { seq: taken.seq, token: taken.token })
      } catch (error) {
        const fault = app.log.fault('handler', error)
        const { setAside } = await returnTaken(app, machine, taken)
        if (setAside) {
          app.log.warn('An update was set aside after its last attempt', { fault })
          await told(laneOf(update), fault).catch(() => {})
        }
      }
      return true
    } catch (error) {
      app.log.fault('worker', error)
      return false
    }
  }
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('A handler took too long.')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Telegram's measure: about thirty messages a second in all, one a second in a chat. */
const paceMs = 34
const chatPaceMs = 1000

/**
 * The one sender's turn. A message whose reader has stopped the bot ends; one that could not be sent is sent later.
 * `wait` paces it; an argument, so that a test does not sleep.
 */
export function senderTurn(app: App, api: Api, wait: (ms: number) => Promise<void>): () => Promise<boolean> {
  const lastTo = new Map<number, number>()
  return async () => {
    try {
      const letter = await takeLetter(app, machine, {})
      if (!letter) return false
      const since = performance.now() - (lastTo.get(letter.chatId) ?? -chatPaceMs)
      if (since < chatPaceMs) await wait(chatPaceMs - since)
      await sendLetter(app, api, letter)
      lastTo.set(letter.chatId, performance.now())
      if (lastTo.size > 1000) lastTo.clear()
      await wait(paceMs)
      return true
    } catch (error) {
      app.log.fault('sender', error)
      return false
    }
  }
}

async function sendLetter(app: App, api: Api, letter: Letter): Promise<void> {
  const { id, token, attempts } = letter
  try {
    const { text, rows } = writeLetter(letter)
    await api.sendMessage(letter.chatId, text, {
      link_preview_options: { is_disabled: true },
      ...(rows ? { reply_markup: keyboard(rows) } : {}),
    })
    await endLetter(app, machine, { id, token })
  } catch (error) {
    // 403: the reader has stopped the bot; 400: the chat is gone. Neither is asked again.
    const ended = error instanceof GrammyError && (error.error_code === 403 || error.error_code === 400)
    if (ended) return void (await endLetter(app, machine, { id, token }))
    const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0
    await delayLetter(app, machine, { id, token, seconds: Math.max(asked, Math.min(3600, 2 ** attempts)) })
    if (!(error instanceof GrammyError)) app.log.fault('sender', error)
  }
}

function writeLetter({ kind, language, receipt }: Letter) {
  const words = wordsIn(language)
  if (kind === 'receipt') {
    return { text: words('receipt', { receipt }), rows: [[{ text: words('receipt-copy'), copy: receipt }]] }
  }
  if (kind === 'draft_erased') return { text: words('draft-erased'), rows: [[{ text: words('menu-report'), data: 'm:report' }]] }
  return { text: words('news'), rows: undefined }
}
