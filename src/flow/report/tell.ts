/**
 * Once a day, at a fixed hour, the outcomes of decided cases may be told: at least a day after they took effect, all
 * together, so that no hour of a message says which case it was. The message itself carries no outcome.
 */
import { z } from 'zod'
import { postMessage } from '../../../db/queries/outbox.ts'
import { markTold, reportsToTell } from '../../../db/queries/report.ts'
import { sealLetter } from '../post/outbox.ts'
import { step } from '../step.ts'

/** The hour of the day, in UTC, at which the batch leaves. */
export const tellingHour = 9

/** The newest batch instant that is not in the future. */
export function lastBatch(now: Date): Date {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), tellingHour)
  return new Date(today <= now.getTime() ? today : today - 86_400_000)
}

/**
 * Marks every report whose decision took effect at least 24 hours before the last batch instant, and posts "there is
 * news about your report" to whoever wants to be written to. Called as often as you like, it tells each report once.
 */
export const tellReporters = step({
  who: ['machine'],
  input: z.object({ limit: z.number().int().positive().default(500) }),
  async run({ app, tx, now, fresh }, { limit }) {
    const before = new Date(lastBatch(now).getTime() - 86_400_000)
    const due = await reportsToTell(tx, { before, limit })
    for (const one of due) {
      await markTold(tx, { reportId: one.id, now })
      if (!one.reporterId || !one.sealedChat || !one.keyId) continue
      const chatId = Number(app.keys.open(`reporter.sealed_chat:${one.reporterId}`, one.sealedChat, one.keyId))
      const id = fresh()
      const letter = sealLetter(app, id, { chatId, language: one.language })
      await postMessage(tx, { id, kind: 'news', aboutId: one.id, ...letter, now, notBefore: now })
    }
    return { told: due.length }
  },
})
