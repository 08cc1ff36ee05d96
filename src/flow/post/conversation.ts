/**
 * The state of conversations, sealed under the day's key and bound to the chat's keyed number. Only the machine's own
 * bookkeeping: a state that nobody can read any more counts as none.
 */
import { z } from 'zod'
import { dropConversation, keepConversation, readConversation } from '../../../db/queries/conversation.ts'
import { KeyGone } from '../../keys.ts'
import { step } from '../step.ts'

const key = z.object({ chatId: z.number().int(), plugin: z.string() })
const placeOf = (lane: Buffer, plugin: string) => `conversation.sealed_state:${lane.toString('hex')}.${plugin}` as const

export const readTalk = step({
  who: ['machine'],
  input: key,
  hot: true,
  async run({ app, tx }, { chatId, plugin }): Promise<string | null> {
    const [row] = await readConversation(tx, { lanes: await app.keys.lanes(chatId), plugin })
    if (!row) return null
    return app.keys.open(placeOf(row.lane, plugin), row.sealedState, row.keyId).catch((error) => {
      if (error instanceof KeyGone) return null
      throw error
    })
  },
})

export const keepTalk = step({
  who: ['machine'],
  input: key.extend({ state: z.string() }),
  hot: true,
  async run({ app, tx, now }, { chatId, plugin, state }) {
    const [lane = Buffer.alloc(0), ...older] = await app.keys.lanes(chatId)
    const { sealed, keyId } = (await app.keys.forDay(now)).seal(placeOf(lane, plugin), state)
    await keepConversation(tx, { lane, plugin, sealedState: sealed, keyId, now })
    if (older.length > 0) await dropConversation(tx, { lanes: older, plugin })
    return {}
  },
})

export const dropTalk = step({
  who: ['machine'],
  input: key,
  hot: true,
  async run({ app, tx }, { chatId, plugin }) {
    await dropConversation(tx, { lanes: await app.keys.lanes(chatId), plugin })
    return {}
  },
})
