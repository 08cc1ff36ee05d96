/**
 * What ends by itself: unfinished reports, forgotten reporters, old links and words, locators of decided child-safety
 * cases, old post; and with each the key that sealed it.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { dropArrivals } from '../../../db/queries/arrival.ts'
import { erasePersons } from '../../../db/queries/channel.ts'
import { eraseLocators } from '../../../db/queries/child-locator.ts'
import { purgeConversations } from '../../../db/queries/conversation.ts'
import { eraseDrafts } from '../../../db/queries/draft.ts'
import { purgeInbox } from '../../../db/queries/inbox.ts'
import { postMessage, purgeOutbox } from '../../../db/queries/outbox.ts'
import { unlinkReports } from '../../../db/queries/report-end.ts'
import { forgetReporters } from '../../../db/queries/reporter.ts'
import type { Machine } from '../../model/actor.ts'
import { lease } from '../../model/case.ts'
import { sealLetter } from '../post/outbox.ts'
import { openChat } from '../reporter/self.ts'
import { type Here, step } from '../step.ts'

const hours = (now: Date, count: number) => new Date(now.getTime() - count * 3_600_000)
const days = (now: Date, count: number) => hours(now, count * 24)

/** A report's words and the link to its reporter are kept this long at most, the link only so long after it was told. */
const keptDays = 90
const keptDaysAfterTold = 30
const mostAtOnce = 1000

/**
 * Erases what is over: drafts after 24 hours (their owners are told), reporters who are not written to after 14 days,
 * words and links of reports after 90 days (links 30 days after the outcome was told), child-safety locators 30 days
 * after the outcome, the names of what turned out to be a person, done updates and idle conversations after 48 hours,
 * messages that could not be delivered for 30 days, the marks of new accounts after 48 hours. Answers how many of each.
 */
export const eraseWhatIsOver = step({
  who: ['machine'],
  input: z.object({}),
  async run(here) {
    const { tx, now } = here
    const drafts = await endDrafts(here)
    const reporters = await forgetReporters(tx, { now })
    for (const { id } of reporters) {
      here.endKey('reporter', id)
      here.endKey('report', id)
    }
    const times = { receivedBefore: days(now, keptDays), toldBefore: days(now, keptDaysAfterTold), limit: mostAtOnce }
    const unlinked = await unlinkReports(tx, times)
    for (const { id, wordless } of unlinked) if (wordless) here.endKey('report', id)
    const locators = await eraseLocators(tx, { now })
    // A decision can be taken back for ten seconds; until then nothing of it is erased.
    const persons = await erasePersons(tx, { before: new Date(now.getTime() - lease.undoSeconds * 1000) })
    const updates = await purgeInbox(tx, { before: hours(now, 48) })
    const talks = await purgeConversations(tx, { before: hours(now, 48) })
    const letters = await purgeOutbox(tx, { before: days(now, 30) })
    const arrivals = await dropArrivals(tx, { before: hours(now, 48) })
    return {
      drafts,
      reporters: reporters.length,
      reports: unlinked.length,
      locators: locators.length,
      persons: persons.length,
      updates: updates.length,
      conversations: talks.length,
      messages: letters.length,
      arrivals: arrivals.length,
    }
  },
})

async function endDrafts(here: Here<Tx, Machine>): Promise<number> {
  const { app, tx, now, fresh } = here
  const drafts = await eraseDrafts(tx, { now })
  await app.keys.fetch(drafts.map((draft) => draft.keyId))
  for (const { id: draftId, reporterId, sealedChat, keyId, language } of drafts) {
    here.endKey('report', draftId)
    const chatId = await openChat(app, { id: reporterId, sealedChat, keyId })
    if (chatId === null) continue
    const id = fresh()
    const letter = await sealLetter(here, id, {
      reporter: { id: reporterId, writable: true },
      letter: { chatId, language },
    })
    await postMessage(tx, { id, kind: 'draft_erased', aboutId: draftId, ...letter, now, notBefore: now })
  }
  return drafts.length
}
