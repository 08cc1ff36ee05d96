/** The state of conversations, sealed under the chat's keyed number. Only the machine's own bookkeeping. */
import { z } from 'zod'
import { dropConversation, keepConversation, readConversation } from '../../../db/queries/conversation.ts'
import { step } from '../step.ts'

const key = z.object({ chatId: z.number().int(), plugin: z.string() })
const placeOf = (lane: Buffer, plugin: string) => `conversation.sealed_state:${lane.toString('hex')}.${plugin}` as const

export const readTalk = step({
  who: ['machine'],
  input: key,
  hot: true,
  async run({ app, tx }, { chatId, plugin }): Promise<string | null> {
    const lane = app.keys.lane(chatId)
    const [row] = await readConversation(tx, { lane, plugin })
    return row ? app.keys.open(placeOf(lane, plugin), row.sealedState, row.keyId) : null
  },
})

export const keepTalk = step({
  who: ['machine'],
  input: key.extend({ state: z.string() }),
  hot: true,
  async run({ app, tx, now }, { chatId, plugin, state }) {
    const lane = app.keys.lane(chatId)
    const { sealed, keyId } = app.keys.seal(placeOf(lane, plugin), state)
    await keepConversation(tx, { lane, plugin, sealedState: sealed, keyId, now })
    return {}
  },
})

export const dropTalk = step({
  who: ['machine'],
  input: key,
  hot: true,
  async run({ app, tx }, { chatId, plugin }) {
    await dropConversation(tx, { lane: app.keys.lane(chatId), plugin })
    return {}
  },
})
