/** All that Saksi holds about a person, opened for that person alone: what `/mydata` gives. Nothing about anybody else. */
import { z } from 'zod'
import { readDraft } from '../../../db/queries/draft.ts'
import { ownReports } from '../../../db/queries/report-own.ts'
import { type Details, readDetails } from '../../model/detail.ts'
import type { Answers } from '../../model/draft.ts'
import { openDraft } from '../draft/view.ts'
import { step } from '../step.ts'
import { ownReporter } from './self.ts'

/** Days, not instants; codes as they are kept. `words` are the person's own. */
export type OwnData = {
  language: string
  country: string | null
  mayBeWrittenTo: boolean
  forgottenOn: string | null
  unfinished: Answers | null
  reports: {
    receipt: string
    day: string
    category: string
    aimedAt: string[]
    /** Answers of the optional card, as codes. */
    details: Details
    language: string
    words: string | null
    finished: boolean
    /** The day on which something was last added, and on which it was asked to look again, with the reason's code. */
    addedOn: string | null
    appealedOn: string | null
    appealReason: string | null
  }[]
}

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** Refuses `consent_missing` for whoever is not known. */
export const readOwnData = step({
  who: ['reporter'],
  input: z.object({}),
  async run(here): Promise<OwnData> {
    const { app, tx } = here
    const known = await ownReporter(here)
    const [draft] = await readDraft(tx, { reporterId: known.id })
    const rows = await ownReports(tx, { reporterId: known.id })
    await app.keys.fetch(rows.map((row) => row.keyId))
    const reports: OwnData['reports'] = []
    for (const { id, sealedWords, keyId, receiptKeyId, ...row } of rows) {
      const place = `report.sealed_words:${id}` as const
      reports.push({
        receipt: app.keys.receipt(id, receiptKeyId),
        day: dayOf(row.receivedAt),
        category: row.category,
        aimedAt: [row.country, ...row.alsoCountries],
        details: readDetails(row.details),
        language: row.language,
        words: sealedWords && keyId !== null ? await app.keys.open(place, sealedWords, keyId) : null,
        finished: row.told,
        addedOn: row.addedAt && dayOf(row.addedAt),
        appealedOn: row.appealedAt && dayOf(row.appealedAt),
        appealReason: row.appealReason,
      })
    }
    return {
      language: known.language,
      country: known.country,
      mayBeWrittenTo: known.writable,
      forgottenOn: known.forgetAt && dayOf(known.forgetAt),
      unfinished: draft ? (await openDraft(app, draft)).answers : null,
      reports,
    }
  },
})
