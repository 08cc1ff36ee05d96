/**
 * Whoever has the receipt adds words to the report, until its outcome is told. The words join the sealed ones; the case notes
 * that something was added, so that whoever examines it sees so.
 */
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { lockCase, moveCase } from '../../../db/queries/case.ts'
import { countAdditions, keepAddition, keepDetails, type SentReport } from '../../../db/queries/report-after.ts'
import type { Details } from '../../model/detail.ts'
import { cleanWords, countCharacters, mostWords } from '../../model/draft-words.ts'
import { languageCodes } from '../../model/language.ts'
import { type MaskKind, maskWords } from '../../model/mask.ts'
import { Refusal } from '../../refusal.ts'
import { sameButFor, stateAfter } from '../case/move.ts'
import { type Here, step } from '../step.ts'
import { isFinished, sentReport } from './after.ts'

/** All that may be said in one report, in characters, and how often something may be added to it. */
export const mostOwnWords = 10_000
export const mostAdditions = 20

/** `masked` are the kinds of what was taken out of the words before they were kept. */
export type Added = { again: boolean; masked: MaskKind[] }

/**
 * Refuses `receipt_unknown`, `report_withdrawn`, `report_finished`, `no_words_here` (a report about a child takes none),
 * `words_too_long`, `answer_not_understood` (nothing is left of the words) and `report_full`. The same words twice, because a
 * message was handled again, are added once. The receipt is all that is asked for: on the page the machine asks for whoever
 * has it.
 */
export const addToReport = step({
  who: ['reporter', 'machine'],
  input: z.object({ receipt: z.string().max(400), text: z.string(), language: z.enum(languageCodes) }),
  async run(here, { receipt, text, language }): Promise<Added> {
    const found = await openReport(here, receipt)
    const words = cleanWords(text)
    if (words === '') throw new Refusal('answer_not_understood')
    if (countCharacters(words) > mostWords) throw new Refusal('words_too_long')
    const { text: kept, masked } = maskWords(words, language)
    const before = await wordsOf(here, found)
    if (before.at(-1) === kept || before.join('\n\n').endsWith(`\n\n${kept}`)) return { again: true, masked }
    await keepMore(here, found, { words: [...before, kept].join('\n\n') })
    return { again: false, masked }
  },
})

/** The report behind a receipt, locked, if something may be added to it; refuses as `addToReport` says. */
export async function openReport(here: Here<Tx>, receipt: string): Promise<SentReport> {
  const found = await sentReport(here, receipt)
  if (found.domain === 'child_safety') throw new Refusal('no_words_here')
  if (isFinished(found)) throw new Refusal('report_finished')
  return found
}

type Worded = Pick<SentReport, 'id' | 'sealedWords' | 'keyId'>

/** The words of a report so far, opened: one text, or none. */
export async function wordsOf({ app }: Here<Tx>, { id, sealedWords, keyId }: Worded): Promise<string[]> {
  return sealedWords && keyId ? [await app.keys.open(`report.sealed_words:${id}`, sealedWords, keyId)] : []
}

/**
 * Keeps `words` (all of them, the newest last) and `details` (the new ones) with a report that was sent, and notes it on its
 * case. Refuses `report_full`.
 */
export async function keepMore(
  here: Here<Tx>,
  { id, caseId }: Pick<SentReport, 'id' | 'caseId'>,
  { words, details }: { words?: string; details?: Details },
): Promise<void> {
  const { app, tx, now } = here
  const payload = JSON.stringify({ report: id })
  const [seen] = await lockCase(tx, { id: caseId, marks: [] })
  const [added] = await countAdditions(tx, { caseId, payload })
  if ((words?.length ?? 0) > mostOwnWords || (added?.count ?? 0) >= mostAdditions) throw new Refusal('report_full')
  if (!seen) throw new Error('A report without a case.')
  if (words !== undefined) {
    const { sealed, keyId } = (await app.keys.forReport(id)).seal(`report.sealed_words:${id}`, words)
    await keepAddition(tx, { reportId: id, sealedWords: sealed, keyId, now })
  }
  if (details) await keepDetails(tx, { reportId: id, details: JSON.stringify(details), now })
  await noteOn(here, seen, payload)
}

/** Writes on a case that one of its reports says more than before; its state stays. */
export async function noteOn(
  { tx, now, salt }: Pick<Here<Tx>, 'tx' | 'now' | 'salt'>,
  seen: Parameters<typeof sameButFor>[0],
  payload: string,
): Promise<void> {
  const state = stateAfter(seen.state, 'add')
  const who = { actorKind: 'reporter', memberId: null, now, salt: salt() } as const
  const [moved] = await moveCase(tx, { ...sameButFor(seen, 'add', state), ...who, payload })
  if (!moved) throw new Error('A locked case moved on.')
}
