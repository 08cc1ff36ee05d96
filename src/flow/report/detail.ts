/**
 * The optional card after Send: whoever sent a report answers one of its questions later, by a code. Only the sender sees the
 * card, because its questions tell what the report is about; a receipt alone tells nobody that.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import type { SentReport } from '../../../db/queries/report-after.ts'
import type { Reporter } from '../../model/actor.ts'
import { type Category, isCategory, optionalQuestions } from '../../model/category.ts'
import { type Details, detailsFor, readDetail, readDetails } from '../../model/detail.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { type Here, step } from '../step.ts'
import { keepMore, openReport } from './add.ts'

/** The category, which says what is asked, and what was answered so far. */
export type SentCard = { category: Category; details: Details }

const receipt = z.string().max(400)

/**
 * The card of an own report. Refuses as `addToReport` does, `consent_missing`, and `not_yours_to_do` for whoever has the receipt
 * of somebody else's report.
 */
export const readSentCard = step({
  who: ['reporter'],
  input: z.object({ receipt }),
  async run(here, given): Promise<SentCard> {
    return cardOf(await ownReport(here, given.receipt))
  },
})

/**
 * Keeps one answer; a newer one stands in the place of an older one, and the same once more changes nothing. Refuses as
 * `readSentCard` does, `report_full`, and `answer_not_understood` for what this report does not ask.
 */
export const addDetail = step({
  who: ['reporter'],
  input: z.object({ receipt, field: z.enum(optionalQuestions), code: z.string().max(40) }),
  async run(here, given): Promise<SentCard & { again: boolean }> {
    const { field, code } = given
    const found = await ownReport(here, given.receipt)
    const { category, details } = cardOf(found)
    const answer = detailsFor(category).includes(field) ? readDetail(field, code) : null
    if (answer === null) throw new Refusal('answer_not_understood')
    const again = details[field] === code
    if (!again) await keepMore(here, found, { details: answer })
    return { category, details: { ...details, ...answer }, again }
  },
})

async function ownReport(here: Here<Tx, Reporter>, text: string): Promise<SentReport> {
  const found = await openReport(here, text)
  const known = await ownReporter(here)
  if (found.reporterId !== known.id) throw new Refusal('not_yours_to_do')
  return found
}

const cardOf = ({ category, details }: SentReport): SentCard => ({
  category: isCategory(category) ? category : 'unsure',
  details: readDetails(details),
})
