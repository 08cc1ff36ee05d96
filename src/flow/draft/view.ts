/** What a transport may see of an unfinished report: plain data, no keys of the database, safe to be kept and replayed. */

import type { On } from '../../../db/client.ts'
import { type ReporterRow, readDraft } from '../../../db/queries/reporter.ts'
import type { App } from '../../app.ts'
import { type Draft, emptyDraft, moveOn, type Question, questionsFor, readAnswers } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'

/**
 * A draft as it is kept. `choices` are channels to choose from, until one is chosen. `heard` is the number of the last message that was taken as an answer, `last` the button that
 * was: by them an update that comes a second time is told from a new answer.
 */
export type Kept = Draft & { heard: number; last?: string; choices: string[] }

export type DraftView = Kept & { version: number; country: string | null }

export const draftHours = 24

/** A fresh unfinished report, as it is kept. */
export const freshDraft: Kept = { ...emptyDraft, heard: 0, choices: [] }

/** Opens a sealed draft. Answers that this version of the program does not understand any more are asked again. */
export async function openDraft(app: App, row: { id: string; sealedAnswers: Buffer; keyId: number }): Promise<Kept> {
  const opened = await app.keys.open(`draft.sealed_answers:${row.id}`, row.sealedAnswers, row.keyId)
  const kept = JSON.parse(opened) as Kept
  const answers = readAnswers(kept.answers)
  const open = moveOn(answers)
  const asked: Question[] = questionsFor(answers)
  // A question may stand only when all before it were answered: an answer may have been lost to a newer version.
  const at = asked.includes(kept.at) && asked.indexOf(kept.at) <= asked.indexOf(open.at) ? kept.at : open.at
  return { ...kept, at, answers }
}

/** Seals a draft under the key of the report that it becomes. */
export async function sealDraft(app: App, id: string, kept: Kept) {
  const key = await app.keys.forReport(id)
  const { sealed, keyId } = key.seal(`draft.sealed_answers:${id}`, JSON.stringify(kept))
  return { sealedAnswers: sealed, keyId }
}

/** The instant at which an untouched draft is erased. */
export const eraseAt = (now: Date) => new Date(now.getTime() + draftHours * 3_600_000)

/** A draft has fewer versions than this, so that the versions of two drafts of a person do not meet. */
export const mostVersions = 10_000

/**
 * The first version of a draft, a keyed number below 2^30 made of its id. Buttons carry a version; a button of a report
 * that was sent can be told from one that was thrown away, and none answers a question of a later draft.
 */
export function firstVersion(app: App, draftId: string): number {
  return app.keys.buttonNumber(draftId)
}

/** A reporter's unfinished report; refuses `draft_missing` when there is none. */
export async function ownDraft(app: App, on: On, known: ReporterRow) {
  const [row] = await readDraft(on, { reporterId: known.id })
  if (!row) throw new Refusal('draft_missing')
  return { row, kept: await openDraft(app, row) }
}

/** What an answer answers: a button names the version of the question, a message has its own number. */
export type Answering = { version: number } | { heard: number }

/**
 * Whether an answer came before: `again` when it is the very one that was taken last. Refuses `draft_moved_on` for a button
 * of another question or another draft.
 */
export function cameBefore(
  { version, kept }: { version: number; kept: Kept },
  answering: Answering,
  value: string,
): boolean {
  if ('heard' in answering) return answering.heard <= kept.heard
  if (answering.version === version) return false
  if (answering.version === version - 1 && kept.last === value) return true
  throw new Refusal('draft_moved_on')
}

/** The mark that an answer leaves in the draft. */
export function heardNow(kept: Kept, answering: Answering, value: string): Pick<Kept, 'heard' | 'last'> {
  return 'heard' in answering ? { heard: answering.heard } : { heard: kept.heard, last: value }
}
