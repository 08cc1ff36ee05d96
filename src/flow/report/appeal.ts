/**
 * Whoever has the receipt asks, once, to look at a decided report again. It says nothing of the outcome and nothing of the case: an
 * appeal is taken alike whether the case has been opened again for somebody else meanwhile or not.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { lockCase, type SeenRow } from '../../../db/queries/case.ts'
import { childLocatorsOf } from '../../../db/queries/child-locator.ts'
import { noteAppeal } from '../../../db/queries/report-after.ts'
import { appealReasons } from '../../model/appeal.ts'
import { Refusal } from '../../refusal.ts'
import { reopenCase } from '../case/reopen.ts'
import { type Here, step } from '../step.ts'
import { noteOn } from './add.ts'
import { possible, sentReport } from './after.ts'

/**
 * Opens the case again and remembers why. Refuses `receipt_unknown`, `report_withdrawn`, and `appeal_not_open`: the outcome
 * was not told yet or too long ago, it was asked for before, nothing is left to look at, or somebody who had not decided it has
 * looked again already: a case is opened once by its reporters, or a few accounts could keep a confirmed channel undecided
 * until no moderator is left. `again` for the same press once more. The receipt is all that is asked for: on the page the
 * machine asks for whoever has it.
 */
export const appealReport = step({
  who: ['reporter', 'machine'],
  input: z.object({ receipt: z.string().max(400), reason: z.enum(appealReasons) }),
  async run(here, { receipt, reason }) {
    const { tx, now } = here
    const found = await sentReport(here, receipt)
    if (found.appealed && found.tellAgain) return { again: true }
    if (!possible({ ...found, outcome: found.toldOutcome }, now).includes('appeal'))
      throw new Refusal('appeal_not_open')
    const [seen] = await lockCase(tx, { id: found.caseId, marks: [] })
    if (!seen || !(await hasNames(here, seen))) throw new Refusal('appeal_not_open')
    await noteAppeal(tx, { reportId: found.id, reason, now })
    const said = { report: found.id }
    if (seen.state === 'closed')
      await reopenCase(here, seen, { reason: 'appeal_reporter', by: { kind: 'reporter' }, payload: said })
    else await noteOn(here, seen, JSON.stringify(said))
    return { again: false }
  },
})

/** The link of a child-safety case is erased thirty days after its outcome; then nobody could look at anything. */
async function hasNames({ tx }: Here<Tx>, { domain, channelId }: SeenRow): Promise<boolean> {
  return domain !== 'child_safety' || (await childLocatorsOf(tx, { channelId })).length > 0
}
