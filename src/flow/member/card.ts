/** Which message shows a member's card, so that it is edited in place and never piles up. */
import { z } from 'zod'
import { setCard } from '../../../db/queries/member.ts'
import { step } from '../step.ts'

export const rememberCard = step({
  who: ['moderator', 'lead', 'admin'],
  input: z.object({ messageId: z.number().int().nullable() }),
  hot: true,
  async run({ tx, by }, { messageId }) {
    await setCard(tx, { memberId: by.id, messageId })
    return {}
  },
})
