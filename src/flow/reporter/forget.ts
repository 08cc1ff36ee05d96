/**
 * "Forget me": everything of a person that Saksi holds becomes unreadable and is erased. Their reports stay as counts of
 * nobody's, without words; cases and decisions stay.
 */
import { z } from 'zod'
import { readDraft } from '../../../db/queries/draft.ts'
import { anonymizeReports, readForgotten } from '../../../db/queries/report-end.ts'
import { dropReporter, lockReporter } from '../../../db/queries/reporter.ts'
import { step } from '../step.ts'

/**
 * Destroys the keys first and then the rows: when it is cut off in between, nothing can be read any more, and done again
 * it ends the rest. Whatever else of this person was on its way is sealed under keys of a day that are destroyed 48 hours
 * after it. `forgotten: false` for whoever was not known. Their receipts open nothing afterwards.
 */
export const forgetMe = step({
  who: ['reporter'],
  input: z.object({ chatId: z.number().int() }),
  async run({ app, tx, by, now }, { chatId }) {
    const { keys } = app
    const known = await lockReporter(tx, { pseudonyms: await keys.pseudonyms(by.person.telegramId, now) })
    for (const { id: reporterId } of known) {
      const reports = (await readForgotten(tx, { reporterId })).map((row) => row.id)
      const [draft] = await readDraft(tx, { reporterId })
      await keys.ring.forget('reporter', [reporterId])
      await keys.ring.forget('report', draft ? [...reports, draft.id] : reports)
      await anonymizeReports(tx, { ids: reports, lanes: await keys.lanes(chatId) })
      await dropReporter(tx, { id: reporterId })
    }
    return { forgotten: known.length > 0 }
  },
})
