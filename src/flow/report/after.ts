/** A report that was sent, found by its receipt for whoever holds it: what is still possible with it, for every door alike. */

import type { On } from '../../../db/client.ts'
import { lockCase } from '../../../db/queries/case.ts'
import { caseOfSent, lockSent, type SentReport } from '../../../db/queries/report-after.ts'
import type { App } from '../../app.ts'
import { mayAppeal } from '../../model/appeal.ts'
import { readReceipt } from '../../model/receipt.ts'
import { Refusal } from '../../refusal.ts'

/** What the holder of a receipt may do with the report. */
export type After = 'add' | 'appeal' | 'withdraw'

type Told = {
  domain: string
  toldAt: Date | null
  tellAgain: boolean
  appealed: boolean
  lookedAgain: boolean
  outcome: string | null
}

/**
 * Whether its reporter reads "finished": told, and not waiting for an answer to their own appeal. That the case was opened
 * again for somebody else's sake changes nothing for them until there is another outcome.
 */
export const isFinished = ({ toldAt, tellAgain, appealed }: Pick<Told, 'toldAt' | 'tellAgain' | 'appealed'>) =>
  toldAt !== null && !(appealed && tellAgain)

/**
 * What is possible now: nothing that would be refused. It depends on this report, and on its case only where that was looked at
 * again for a reporter and closed again: a case is opened once by its reporters.
 */
export function possible(report: Told, now: Date): After[] {
  const may: After[] = []
  const finished = isFinished(report)
  if (!finished && report.domain !== 'child_safety') may.push('add')
  // Of what turned out to be a person nothing is kept that somebody could look at again.
  const open = mayAppeal(report, now) && !report.lookedAgain && report.outcome !== 'person'
  if (finished && open) may.push('appeal')
  return [...may, 'withdraw']
}

/**
 * Locks the case of the report behind a receipt, before the report itself: opening a case again locks the case and then the reports
 * of all who were told, so two reporters of one case would wait for each other. Nothing where the receipt opens nothing.
 */
export async function lockCaseOf(tx: On, receiptHashes: Buffer[]): Promise<void> {
  const [own] = await caseOfSent(tx, { receiptHashes })
  if (own) await lockCase(tx, { id: own.caseId, marks: [] })
}

/**
 * The report behind a receipt, it and its case locked. Refuses `receipt_unknown`, and `report_withdrawn` for one that was taken
 * back.
 */
export async function sentReport({ app, tx }: { app: App; tx: On }, receipt: string): Promise<SentReport> {
  const canonical = readReceipt(receipt)
  const receiptHashes = app.keys.receiptHashes(canonical ?? 'malformed')
  await lockCaseOf(tx, receiptHashes)
  const [found] = await lockSent(tx, { receiptHashes })
  if (!found || !canonical) throw new Refusal('receipt_unknown')
  if (found.withdrawn) throw new Refusal('report_withdrawn')
  return found
}
