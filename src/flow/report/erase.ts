/** What ends by itself: unfinished reports, forgotten reporters, locators of decided child-safety cases, old post. */
import { z } from 'zod'
import { eraseLocators, erasePersons } from '../../../db/queries/channel.ts'
import { purgeConversations } from '../../../db/queries/conversation.ts'
import { purgeInbox } from '../../../db/queries/inbox.ts'
import { postMessage, purgeOutbox } from '../../../db/queries/outbox.ts'
import { eraseDrafts, forgetReporters } from '../../../db/queries/reporter.ts'
import { lease } from '../../model/case.ts'
import { sealLetter } from '../post/outbox.ts'
import { step } from '../step.ts'

const hours = (now: Date, count: number) => new Date(now.getTime() - count * 3_600_000)

/**
 * Erases what is over: drafts after 24 hours (their owners are told), reporters who are not written to after 14 days,
 * child-safety locators 30 days after the outcome, the names of what turned out to be a person, done updates and idle
 * conversations after 48 hours, messages that could not be delivered for 30 days. Answers how many of each.
 */
export const eraseWhatIsOver = step({
  who: ['machine'],
  input: z.object({}),
  async run({ app, tx, now, fresh }) {
    const drafts = await eraseDrafts(tx, { now })
    for (const draft of drafts) {
      if (!draft.sealedChat || !draft.keyId) continue
      const chatId = Number(app.keys.open(`reporter.sealed_chat:${draft.reporterId}`, draft.sealedChat, draft.keyId))
      const id = fresh()
      const letter = sealLetter(app, id, { chatId, language: draft.language })
      await postMessage(tx, { id, kind: 'draft_erased', aboutId: draft.id, ...letter, now, notBefore: now })
    }
    const reporters = await forgetReporters(tx, { now })
    const locators = await eraseLocators(tx, { now })
    // A decision can be taken back for ten seconds; until then nothing of it is erased.
    const persons = await erasePersons(tx, { before: new Date(now.getTime() - lease.undoSeconds * 1000) })
    const updates = await purgeInbox(tx, { before: hours(now, 48) })
    const talks = await purgeConversations(tx, { before: hours(now, 48) })
    const letters = await purgeOutbox(tx, { before: hours(now, 24 * 30) })
    return {
      drafts: drafts.length,
      reporters: reporters.length,
      locators: locators.length,
      persons: persons.length,
      updates: updates.length,
      conversations: talks.length,
      messages: letters.length,
    }
  },
})
