/** Reminds people of a report that they began and left: once a draft, and only whoever may be written to. It says nothing of the report. */
import { z } from 'zod'
import { takeReminders } from '../../../db/queries/draft.ts'
import { postMessage } from '../../../db/queries/outbox.ts'
import { sealLetter } from '../post/outbox.ts'
import { openChat } from '../reporter/self.ts'
import { step } from '../step.ts'

const mostAtOnce = 500

/** Posts a reminder for each draft that nobody has answered for a quarter of an hour; answers how many. Called again it posts none twice. */
export const remindDrafts = step({
  who: ['machine'],
  input: z.object({}),
  async run(here) {
    const { app, tx, now, fresh } = here
    const due = await takeReminders(tx, { now, limit: mostAtOnce })
    await app.keys.fetch(due.map((one) => one.keyId))
    let reminded = 0
    for (const { id: draftId, reporterId, sealedChat, keyId, language } of due) {
      const chatId = await openChat(app, { id: reporterId, sealedChat, keyId })
      if (chatId === null) continue
      const id = fresh()
      const reporter = { id: reporterId, writable: true }
      const letter = await sealLetter(here, id, { reporter, letter: { chatId, language } })
      await postMessage(tx, { id, kind: 'draft_waiting', aboutId: draftId, ...letter, now, notBefore: now })
      reminded++
    }
    return { reminded }
  },
})
