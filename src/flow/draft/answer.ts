/**
 * One answer to the standing question of an unfinished report. The answer names the version of the draft that it
 * answers, so that a redelivered update, an old button or a second device never answers the question after it.
 */
import { z } from 'zod'
import { changeDraft } from '../../../db/queries/reporter.ts'
import { isCategory } from '../../model/category.ts'
import { type ChannelAnswer, channelOfForward, channelOfText } from '../../model/channel.ts'
import { type Answers, type Draft, mostWords, readCountry, withAnswer } from '../../model/draft.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { step } from '../step.ts'
import { eraseAt, type Kept, ownDraft, sealDraft } from './view.ts'

const input = z.object({
  version: z.number().int(),
  /** The message to go on in; null when the next question needs a message of its own. */
  card: z.number().int().nullable(),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), value: z.string().max(64) }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('forward'), message: z.unknown() }),
  ]),
})
type Given = z.output<typeof input>['answer']

/**
 * Keeps the answer and moves the draft on. When a text names several channels or only resembles a link, the draft
 * stays and offers them as `choices`. Refuses what is not an answer, with the draft as it was.
 */
export const answerDraft = step({
  who: ['reporter'],
  input,
  async run({ app, tx, by, now }, { version, card, answer }) {
    const known = await ownReporter(app, tx, by)
    const { row, kept } = await ownDraft(app, tx, known)
    if (row.version !== version) throw new Refusal('draft_moved_on')
    const next: Kept = { ...answered(kept, answer), card }
    const [moved] = await changeDraft(tx, { id: row.id, version, ...sealDraft(app, row.id, next), eraseAt: eraseAt(now) })
    if (!moved) throw new Refusal('draft_moved_on')
    return { choices: next.choices ?? [] }
  },
})

function answered(draft: Kept, given: Given): Draft & { choices?: string[] } {
  const { choices, ...plain } = draft
  if (draft.at === 'channel') return channelAnswered(plain, given, choices ?? [])
  const answer = plainAnswer(draft, given)
  if (!answer) throw new Refusal(given.kind === 'forward' ? 'answer_not_understood' : refusalAt(draft))
  return withAnswer(plain, answer)
}

const refusalAt = (draft: Draft) => (draft.at === 'country' ? 'country_unknown' : 'answer_not_understood')

function plainAnswer(draft: Draft, given: Given): Answers | null {
  const value = given.kind === 'choice' ? given.value : given.kind === 'text' ? given.text.trim() : ''
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
      if (given.kind === 'choice') return value === 'skip' ? { words: null } : null
      if (given.kind === 'forward' || value === '') return null
      if (value.length > mostWords) throw new Refusal('words_too_long')
      return { words: value }
    default:
      return null
  }
}

function channelAnswered(draft: Draft, given: Given, choices: string[]): Draft & { choices?: string[] } {
  const named: ChannelAnswer =
    given.kind === 'forward'
      ? channelOfForward(given.message)
      : channelOfText(given.kind === 'choice' ? (choices[Number(given.value)] ?? '') : given.text)
  if ('refusal' in named) throw new Refusal(named.refusal)
  if ('choices' in named) return { ...draft, choices: named.choices }
  return withAnswer(draft, { channel: named.channel })
}
