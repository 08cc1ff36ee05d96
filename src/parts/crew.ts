/** The roles that carry the post inside: `worker` handles updates, `sender` sends what must arrive. */
import { inTurn, type Loop, loop, makeTurn, postPause, senderTurn, workerTurn } from '../../handlers/post.ts'
import { wordsIn } from '../../locales/words.ts'
import type { App } from '../app.ts'
import type { MadeBot } from './intake.ts'

/** How many updates one process handles at the same time; each in a chat of its own. */
const workers = 4

/** Handles updates, in order within a chat, beside any number of other processes that do. */
export function startWorkers(app: App, bot: MadeBot): Loop {
  const told = async (chatId: number, fault: string) =>
    void (await bot.api.sendMessage(chatId, wordsIn('en')('fault', { fault })))
  const crew = Array.from({ length: workers }, () => loop(workerTurn(app, { handle: bot.handle, told }), postPause))
  return {
    nudge() {
      for (const worker of crew) worker.nudge()
    },
    stop: async () => void (await Promise.all(crew.map((worker) => worker.stop()))),
  }
}

/** Sends while it is this process's turn: the pace that Telegram asks for holds over all senders, so one sends at a time. */
export function startSender(app: App, bot: MadeBot): Loop {
  const turn = makeTurn(app, 'sender')
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
  const sender = loop(inTurn(app, turn, senderTurn(app, bot.api, wait, turn.rest)), postPause)
  return {
    nudge: sender.nudge,
    async stop() {
      await sender.stop()
      await turn.end()
    },
  }
}
