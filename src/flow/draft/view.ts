/** What a transport may see of an unfinished report: plain data, no keys of the database, safe to be kept and replayed. */

import { z } from 'zod'
import type { On } from '../../../db/client.ts'
import { readDraft } from '../../../db/queries/draft.ts'
import type { ReporterRow } from '../../../db/queries/reporter.ts'
import type { App } from '../../app.ts'
import { type Category, categoryCodes } from '../../model/category.ts'
import { type Country, countryCodes } from '../../model/country.ts'
import { type Draft, emptyDraft, type Question, standing } from '../../model/draft.ts'
import { readAnswers } from '../../model/draft-kept.ts'
import { Refusal } from '../../refusal.ts'

/**
 * A draft as it is kept. `choices` are channels to choose from, until one is chosen. `heard` is the number of the last message
 * that was taken as an answer and `heardAt` the question it answered, `last` the button that was pressed since: by them an
 * update that comes a second time, or a message that was edited, is told from a new answer. `wrong` counts messages that named
 * no channel, `media` is the number of the first one with media in the child branch. `picking` says that the list of chats
 * is open. `campaign` is the code of the link by which the person came. `suggested` and `aimed` are codes that the first words pointed to; of the words nothing is kept.
 */
export type Kept = Draft & {
  heard: number
  heardAt?: Question | undefined
  last?: string
  choices: string[]
  wrong: number
  media: number
  picking: boolean
  suggested: Category[]
  aimed: Country[]
  campaign?: string | undefined
  /** The language of the chat when the words were written. */
  spoken?: string | undefined
}

export type DraftView = Kept & { version: number; country: string | null }

const draftHours = 24
/** After so long without an answer a reporter is reminded of the unfinished report, once. */
const remindMinutes = 15

/** A fresh unfinished report, as it is kept. */
export const freshDraft: Kept = {
  ...emptyDraft,
  heard: 0,
  choices: [],
  wrong: 0,
  media: 0,
  picking: false,
  suggested: [],
  aimed: [],
}

const besides = z.object({
  heard: z.number().catch(0),
  heardAt: z.string().optional().catch(undefined),
  last: z.string().optional().catch(undefined),
  choices: z.array(z.string()).catch([]),
  wrong: z.number().catch(0),
  media: z.number().catch(0),
  picking: z.boolean().catch(false),
  spoken: z.string().optional().catch(undefined),
  suggested: z.array(z.enum(categoryCodes)).catch([]),
  aimed: z.array(z.enum(countryCodes)).catch([]),
  campaign: z.string().optional().catch(undefined),
})

/** Opens a sealed draft. Answers that this version of the program does not understand any more are asked again. */
export async function openDraft(app: App, row: { id: string; sealedAnswers: Buffer; keyId: number }): Promise<Kept> {
  const opened = await app.keys.open(`draft.sealed_answers:${row.id}`, row.sealedAnswers, row.keyId)
  const kept = JSON.parse(opened) as { at?: unknown; answers?: unknown }
  const answers = readAnswers(kept.answers)
  const { last, heardAt, ...others } = besides.parse(kept)
  return {
    ...others,
    ...(last === undefined ? {} : { last }),
    ...(heardAt === undefined ? {} : { heardAt: standing(heardAt, answers) }),
    at: standing(String(kept.at), answers),
    answers,
  }
}

/** Seals a draft under the key of the report that it becomes. */
export async function sealDraft(app: App, id: string, kept: Kept) {
  const key = await app.keys.forReport(id)
  const { sealed, keyId } = key.seal(`draft.sealed_answers:${id}`, JSON.stringify(kept))
  return { sealedAnswers: sealed, keyId }
}

/** The instants at which an untouched draft is erased, and at which its owner is reminded of it. */
export const timesOf = (now: Date) => ({
  eraseAt: new Date(now.getTime() + draftHours * 3_600_000),
  remindAt: new Date(now.getTime() + remindMinutes * 60_000),
})

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
export function heardNow(kept: Kept, answering: Answering, value: string): Pick<Kept, 'heard' | 'heardAt' | 'last'> {
  return 'heard' in answering
    ? { heard: answering.heard, heardAt: kept.at }
    : { heard: kept.heard, heardAt: kept.heardAt, last: value }
}
