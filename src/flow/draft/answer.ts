/**
 * One answer to the standing question of an unfinished report. A button names the version of the draft that it
 * answers and a message has its number, so that what comes twice (a redelivery, a double tap, a second device) never
 * answers the question after it.
 */
import { z } from 'zod'
import { changeDraft } from '../../../db/queries/reporter.ts'
import { isCategory } from '../../model/category.ts'
import { channelOf } from '../../model/channel.ts'
import {
  type Answers,
  canKeep,
  cleanWords,
  countCharacters,
  type Draft,
  mostWords,
  moveOn,
  readCountry,
  withAnswer,
} from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { step } from '../step.ts'
import { cameBefore, eraseAt, heardNow, type Kept, ownDraft, sealDraft } from './view.ts'

export const answering = z.union([z.object({ version: z.number().int() }), z.object({ heard: z.number().int() })])

const input = z.object({
  to: answering,
  /** Our own username, which is no target. */
  saksi: z.string(),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), value: z.string().max(64) }),
    z.object({ kind: z.literal('text'), text: z.string(), message: z.unknown() }),
    z.object({ kind: z.literal('forward'), message: z.unknown() }),
  ]),
})
type Given = z.output<typeof input>['answer']

/** What an answer did: `again` when it had been taken before, `droppedWords` when the words had to go. */
export type Answered = { again: boolean; droppedWords: boolean }

/**
 * Keeps the answer and moves the draft on. When a text names several channels or only resembles a link, the draft
 * stays and offers them as `choices`. Refuses what is not an answer, with the draft as it was.
 */
export const answerDraft = step({
  who: ['reporter'],
  input,
  async run(here, { to, saksi, answer }): Promise<Answered> {
    const { app, tx, now } = here
    const known = await ownReporter(here)
    const { row, kept } = await ownDraft(app, tx, known)
    const value = answer.kind === 'choice' ? answer.value : ''
    if (cameBefore({ version: row.version, kept }, to, value)) return { again: true, droppedWords: false }
    const { last: _, ...before } = kept
    const next: Kept = { ...before, ...answered(before, answer, saksi), ...heardNow(kept, to, value) }
    const { version } = row
    const [moved] = await changeDraft(tx, {
      id: row.id,
      version,
      ...(await sealDraft(app, row.id, next)),
      eraseAt: eraseAt(now),
    })
    if (!moved) throw new Refusal('draft_moved_on')
    const droppedWords = typeof kept.answers.words === 'string' && next.answers.words === undefined
    return { again: false, droppedWords }
  },
})

type Next = Draft & { choices: string[] }

function answered(draft: Kept, given: Given, saksi: string): Next {
  const { choices } = draft
  if (given.kind === 'choice' && given.value === 'keep' && canKeep(draft))
    return { ...moveOn(draft.answers), choices: [] }
  if (draft.at === 'channel') return channelAnswered(draft, given, saksi)
  const answer = plainAnswer(draft, given)
  if (!answer)
    throw new Refusal(draft.at === 'country' && given.kind !== 'forward' ? 'country_unknown' : 'answer_not_understood')
  return { ...withAnswer(draft, answer), choices }
}

function plainAnswer(draft: Draft, given: Given): Answers | null {
  if (given.kind === 'forward') return null
  const value = given.kind === 'choice' ? given.value : given.text.trim()
  switch (draft.at) {
    case 'category':
      return isCategory(value) ? { category: value } : null
    case 'country': {
      const country = readCountry(value)
      return country ? { country } : null
    }
    case 'danger':
      return value === 'yes' || value === 'no' ? { danger: value === 'yes' } : null
    case 'words':
      return wordsOf(given, value)
    default:
      return null
  }
}

function wordsOf(given: Given, value: string): Answers | null {
  if (given.kind === 'choice') return value === 'skip' ? { words: null } : null
  const words = cleanWords(value)
  if (countCharacters(words) > mostWords) throw new Refusal('words_too_long')
  return words === '' ? null : { words }
}

function channelAnswered(draft: Kept, given: Given, saksi: string): Next {
  const picked = given.kind === 'choice' ? { text: draft.choices[Number(given.value)] ?? '' } : given
  const named = channelOf(picked, saksi)
  if ('refusal' in named) throw new Refusal(named.refusal)
  if ('choices' in named) return { at: draft.at, answers: draft.answers, choices: named.choices }
  return { ...withAnswer(draft, { channel: named.channel }), choices: [] }
}
