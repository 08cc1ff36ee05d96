/**
 * What a receipt answers: where this one report stands, and nothing about the channel, other reports or counts.
 * An outcome is told only after the daily batch has told it, and never for child abuse or terrorism.
 */
import { z } from 'zod'
import { readStanding } from '../../../db/queries/report-told.ts'
import { type Outcome, outcomeCodes } from '../../model/decision.ts'
import { readReceipt } from '../../model/receipt.ts'
import { Refusal } from '../../refusal.ts'
import { step } from '../step.ts'
import { type After, isFinished, possible } from './after.ts'

export type Standing = (
  | { status: 'received' }
  /** Asked for once more after it was finished. */
  | { status: 'again' }
  | { status: 'withdrawn' }
  | { status: 'finished'; outcome: Outcome | null }
) & {
  /** What whoever has the receipt may do now. */
  may: After[]
}

/** Anybody who has the receipt may ask, on the page too, where the machine asks for them. Refuses `receipt_unknown`, alike for a malformed one and one never given. */
export const readStatus = step({
  who: ['reporter', 'machine'],
  input: z.object({ receipt: z.string().max(400) }),
  hot: true,
  async run({ app, tx, now }, { receipt }): Promise<Standing> {
    const canonical = readReceipt(receipt)
    // A malformed receipt costs the same look-up as an unknown one, so that nothing is to be learnt from the time.
    const receiptHashes = app.keys.receiptHashes(canonical ?? 'malformed')
    const [standing] = await readStanding(tx, { receiptHashes })
    if (!standing || !canonical) throw new Refusal('receipt_unknown')
    if (standing.withdrawn) return { status: 'withdrawn', may: [] }
    const may = possible(standing, now)
    if (!isFinished(standing)) return { status: standing.appealed ? 'again' : 'received', may }
    const outcome = outcomeCodes.find((code) => code === standing.outcome) ?? null
    return { status: 'finished', outcome: standing.domain === 'general' ? outcome : null, may }
  },
})
