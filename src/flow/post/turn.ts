/** Whose turn it is, where one process of many may act: asking Telegram for updates, and sending at its pace. */
import { z } from 'zod'
import { giveTurn, takeTurn } from '../../../db/queries/turn.ts'
import { step } from '../step.ts'

const turn = z.object({
  name: z.enum(['polling', 'sender']),
  token: z.uuid(),
  seconds: z.number().int().nonnegative(),
})

/** Takes or keeps a turn for so many seconds of the database's clock; `ours` is false while another process has it. */
export const askForTurn = step({
  who: ['machine'],
  input: turn,
  hot: true,
  async run({ tx }, asked) {
    return { ours: (await takeTurn(tx, asked)).length > 0 }
  },
})

/** Gives a turn back, to be taken by another process no sooner than in so many seconds. */
export const giveTurnBack = step({
  who: ['machine'],
  input: turn,
  hot: true,
  async run({ tx }, given) {
    await giveTurn(tx, given)
    return {}
  },
})
