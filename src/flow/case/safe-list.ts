/** Who stands on the safe-list. The operator keeps it, by hand; it decides nothing and only asks for a second person. */
import { z } from 'zod'
import { endSafe, listSafe, readSafe } from '../../../db/queries/safe-list.ts'
import { channelOfText } from '../../model/channel.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'

/** A name as it is written; a public name or a channel's number, never an invite. Refuses what names no channel. */
function listable(text: string): { kind: 'username' | 'id'; value: string } {
  const named = channelOfText(text)
  if ('refusal' in named) throw new Refusal(named.refusal)
  const [key, ...others] = 'channel' in named ? named.channel.keys : []
  if (!key || key.kind === 'invite' || others.length > 0) throw new Refusal('no_channel_named')
  return { kind: key.kind, value: key.value }
}

/** Puts a channel on the list, with the body whose channel it is. `added` is false when it stood there. */
export const addToSafeList = step({
  who: ['machine'],
  input: z.object({ name: z.string().max(200), body: z.string().trim().min(1).max(200) }),
  async run({ tx, now, fresh }, { name, body }) {
    return { added: (await listSafe(tx, { id: fresh(), ...listable(name), body, now })).length > 0 }
  },
})

/** Takes a channel off the list. `ended` is false when it did not stand there. */
export const endOnSafeList = step({
  who: ['machine'],
  input: z.object({ name: z.string().max(200) }),
  async run({ tx, now }, { name }) {
    return { ended: (await endSafe(tx, { ...listable(name), now })).length > 0 }
  },
})

/** The list as it stands. */
export const readSafeList = step({
  who: ['machine'],
  input: z.object({}),
  hot: true,
  run: async ({ tx }) => readSafe(tx, {}),
})
