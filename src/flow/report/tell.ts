/**
 * Once a day, at a fixed hour, the outcomes of decided cases may be told: at least a day after they took effect, all
 * together, so that no hour of a message says which case it was. The message itself carries no outcome.
 */
import { z } from 'zod'
import { postMessage } from '../../../db/queries/outbox.ts'
import { markTold, reportsToTell } from '../../../db/queries/report-told.ts'
import { type Outcome, outcomes } from '../../model/decision.ts'
import { sealLetter } from '../post/outbox.ts'
import { openChat } from '../reporter/self.ts'
import { step } from '../step.ts'

/** The hour of the day, in UTC, at which the batch leaves. */
const tellingHour = 9

/** The newest batch instant that is not in the future. */
export function lastBatch(now: Date): Date {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), tellingHour)
  return new Date(today <= now.getTime() ? today : today - 86_400_000)
}

/** What a reporter reads of an outcome: two that read alike are no news, and where none is told all read alike. */
function heard(domain: string, outcome: string): string {
  if (domain !== 'general') return 'finished'
  return outcome === 'person' ? outcome : (outcomes[outcome as Outcome]?.counted ?? outcome)
}

/**
 * Marks every report whose decision took effect at least 24 hours before the last batch instant, and posts "there is
 * news about your report" to whoever wants to be written to. Called as often as you like, it tells each report once.
 * After a case was opened again, whoever asked for it is told the next decision in any case, all others when it reads
 * otherwise than what they were told.
 */
export const tellReporters = step({
  who: ['machine'],
  input: z.object({ limit: z.number().int().positive().default(500) }),
  async run(here, { limit }) {
    const { app, tx, now, fresh } = here
    const before = new Date(lastBatch(now).getTime() - 86_400_000)
    const due = await reportsToTell(tx, { before, limit })
    await app.keys.fetch(due.map((one) => one.keyId))
    for (const one of due) {
      const { domain, toldOutcome } = one
      const anew = toldOutcome === null || one.appealed || heard(domain, toldOutcome) !== heard(domain, one.outcome)
      await markTold(tx, { reportId: one.id, decisionId: one.decisionId, toldAt: anew ? now : null })
      if (!anew) continue
      const chatId = await openChat(app, { id: one.reporterId, sealedChat: one.sealedChat, keyId: one.keyId })
      if (chatId === null || one.reporterId === null) continue
      const id = fresh()
      const reporter = { id: one.reporterId, writable: true }
      const letter = await sealLetter(here, id, {
        reporter,
        letter: { chatId, language: one.language, receiptKey: one.receiptKeyId },
      })
      await postMessage(tx, { id, kind: 'news', aboutId: one.id, ...letter, now, notBefore: now })
    }
    return { told: due.length }
  },
})
