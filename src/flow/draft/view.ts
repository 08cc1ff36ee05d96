/** What a transport may see of an unfinished report: plain data, no keys of the database, safe to be kept and replayed. */
import { readDraft, type ReporterRow } from '../../../db/queries/reporter.ts'
import type { On } from '../../../db/client.ts'
import type { App } from '../../app.ts'
import { type Draft, emptyDraft, questions } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'

/** `card` is the message that shows the standing question, when it can be edited in place. */
export type Kept = Draft & { card: number | null; choices?: string[] }

export type DraftView = Kept & { version: number; country: string | null }

export const draftHours = 24

/** A fresh unfinished report, as it is kept. */
export const freshDraft: Kept = { ...emptyDraft, card: null }

/** Opens a sealed draft. Answers that this version of the program does not know any more are asked again. */
export function openDraft(app: App, row: { id: string; sealedAnswers: Buffer; keyId: number }): Kept {
  const kept = JSON.parse(app.keys.open(`draft.sealed_answers:${row.id}`, row.sealedAnswers, row.keyId)) as Kept
  return questions.includes(kept.at) ? kept : { ...kept, at: 'category' }
}

export function sealDraft(app: App, id: string, kept: Kept) {
  const { sealed, keyId } = app.keys.seal(`draft.sealed_answers:${id}`, JSON.stringify(kept))
  return { sealedAnswers: sealed, keyId }
}

/** The instant at which an untouched draft is erased. */
export const eraseAt = (now: Date) => new Date(now.getTime() + draftHours * 3_600_000)

/** A reporter's unfinished report; refuses `draft_missing` when there is none. */
export async function ownDraft(app: App, on: On, known: ReporterRow) {
  const [row] = await readDraft(on, { reporterId: known.id })
  if (!row) throw new Refusal('draft_missing')
  return { row, kept: openDraft(app, row) }
}
