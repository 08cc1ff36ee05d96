/**
 * One answer to the standing question of an unfinished report. A button names the version of the draft that it
 * answers and a message has its number, so that what comes twice (a redelivery, a double tap, a second device) never
 * answers the question after it.
 */
import { z } from 'zod'
import { changeDraft } from '../../../db/queries/draft.ts'
import { isCategory } from '../../model/category.ts'
import { channelOf } from '../../model/channel.ts'
import { unknownCountry } from '../../model/country.ts'
import { isDetailField } from '../../model/detail.ts'
import {
  type Answers,
  canKeep,
  cardFor,
  type Draft,
  type Dropped,
  isChild,
  moveOn,
  readCountry,
  toggleCountry,
  withAnswer,
  withOptional,
} from '../../model/draft.ts'
import { wordsToKeep } from '../../model/draft-words.ts'
import type { Language } from '../../model/language.ts'
import { Refusal } from '../../refusal.ts'
import { ownReporter } from '../reporter/self.ts'
import { step } from '../step.ts'
import { hintsOf } from './hint.ts'
import { cameBefore, heardNow, type Kept, ownDraft, sealDraft, timesOf } from './view.ts'

export const answering = z.union([z.object({ version: z.number().int() }), z.object({ heard: z.number().int() })])

const input = z.object({
  to: answering,
  /** Our own username, which is no target. */
  saksi: z.string(),
  /** The message was sent before and has been changed since: it answers what it answered then. */
  edited: z.boolean().default(false),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), value: z.string().max(64) }),
    z.object({ kind: z.literal('text'), text: z.string(), message: z.unknown() }),
    z.object({ kind: z.literal('forward'), message: z.unknown() }),
  ]),
})
type Given = z.output<typeof input>['answer']

/**
 * What an answer did: `again` when it had been taken before; `dropped` names what had to go, `masked` says that something was
 * taken out of the words, `picking` that the list of chats was open and is to be closed.
 */
export type Answered = { again: boolean; dropped: Dropped[]; masked: boolean; picking: boolean }

/**
 * Keeps the answer and moves the draft on. When a text names several channels or only resembles a link, the draft
 * stays and offers them as `choices`. Refuses what is not an answer, with the draft as it was; an edited message is taken only
 * while nothing else was answered since (`edited_too_late`).
 */
export const answerDraft = step({
  who: ['reporter'],
  input,
  async run(here, { to, saksi, edited, answer }): Promise<Answered> {
    const { app, tx, now } = here
    const known = await ownReporter(here)
    const { row, kept: found } = await ownDraft(app, tx, known)
    const { version } = row
    const value = answer.kind === 'choice' ? answer.value : ''
    const kept = edited ? asItWas(found, to) : found
    if (!edited && cameBefore({ version, kept }, to, value)) return nothingNew
    const { last: _, ...before } = kept
    const person = { language: known.language as Language, country: known.country }
    const { dropped, masked, ...after } = answered(kept, answer, { saksi, ...person })
    const hints = kept.at === 'channel' ? hintsOf(answer, person) : {}
    const { words } = after.answers
    const spoken = words !== undefined && words !== kept.answers.words ? { spoken: known.language } : {}
    const moving = { ...after, ...hints, ...spoken }
    const next: Kept = { ...before, wrong: 0, picking: false, ...moving, ...heardNow(kept, to, value) }
    const changed = { id: row.id, version, ...(await sealDraft(app, row.id, next)), ...timesOf(now) }
    const [moved] = await changeDraft(tx, changed)
    if (!moved) throw new Refusal('draft_moved_on')
    return { again: false, dropped, masked, picking: kept.picking && !next.picking }
  },
})

const nothingNew: Answered = { again: true, dropped: [], masked: false, picking: false }

/** The draft as it stood when the message was answered with that has been edited now. */
function asItWas(kept: Kept, to: z.output<typeof answering>): Kept {
  const isLast = 'heard' in to && to.heard === kept.heard && kept.last === undefined && kept.heardAt !== undefined
  if (!isLast) throw new Refusal('edited_too_late')
  return { ...kept, at: kept.heardAt ?? kept.at }
}

/** Whoever simply writes, at the card or at a review without words, has added words. */
const takesWords = ({ at, answers }: Draft) =>
  cardFor(answers).length > 0 && (at === 'card' || (at === 'review' && answers.words === undefined))

type Who = { saksi: string; language: Language; country: string | null }
type Next = Draft & { choices?: string[]; picking?: boolean; dropped: Dropped[]; masked: boolean }

const only = (draft: Draft): Next => ({ ...draft, dropped: [], masked: false })

function answered(draft: Kept, given: Given, who: Who): Next {
  const { at, answers } = draft
  const value = given.kind === 'choice' ? given.value : given.kind === 'text' ? given.text.trim() : null
  if (given.kind === 'choice' && value === 'keep' && canKeep(draft)) return { ...only(moveOn(answers)), choices: [] }
  if (at === 'channel') return channelAnswered(draft, given, who)
  if (value === null) throw new Refusal('answer_not_understood')
  if (at === 'words' || (given.kind === 'text' && takesWords(draft))) return wordsAnswered(draft, given, who.language)
  const next = at === 'countries' ? countriesAnswered(draft, value) : plainAnswered(draft, value)
  if (!next) throw new Refusal(at === 'country' || at === 'countries' ? 'country_unknown' : 'answer_not_understood')
  return next
}

function plainAnswered(draft: Draft, value: string): Next | null {
  const { at, answers } = draft
  const needed = (answer: Answers | null): Next | null => answer && { ...withAnswer(draft, answer), masked: false }
  if (isDetailField(at)) {
    const next = withOptional(draft, at, value === 'skip' ? null : value)
    return next && only(next)
  }
  switch (at) {
    case 'category':
      return needed(isCategory(value) ? { category: value } : null)
    case 'country': {
      if (value === 'several' && !isChild(answers)) return only({ at: 'countries', answers })
      const country = readCountry(value)
      const { also: _, ...others } = answers
      return country && { ...withAnswer({ at, answers: others }, { country }), masked: false }
    }
    case 'danger':
      return needed(value === 'yes' || value === 'no' ? { danger: value === 'yes' } : null)
    case 'review':
      return value === 'details' && cardFor(answers).length > 0 ? only({ at: 'card', answers }) : null
    case 'card': {
      const asked = cardFor(answers).find((one) => one === value)
      if (value === 'done') return only({ at: 'review', answers })
      return asked ? only({ at: asked, answers }) : null
    }
    default:
      return null
  }
}

function countriesAnswered({ at, answers }: Draft, value: string): Next | null {
  if (value === 'done') return only(moveOn(answers))
  const code = readCountry(value)
  if (code === null || code === unknownCountry) return null
  const next = toggleCountry(answers, code)
  if (!next) throw new Refusal('answer_not_understood')
  return only({ at, answers: next })
}

function wordsAnswered(draft: Draft, given: Given, language: Language): Next {
  if (given.kind === 'choice') {
    const next = given.value === 'skip' ? withOptional(draft, 'words', null) : null
    if (!next) throw new Refusal('answer_not_understood')
    return only(next)
  }
  const kept = given.kind === 'text' ? wordsToKeep(given.text, language) : null
  if (kept && kept.surplus > 0) throw new Refusal('words_too_long')
  const next = kept && withOptional(draft, 'words', kept.words)
  if (!kept || !next) throw new Refusal('answer_not_understood')
  const at = draft.at === 'review' ? 'review' : next.at
  return { ...next, at, dropped: [], masked: kept.masked.length > 0 }
}

function channelAnswered(draft: Kept, given: Given, { saksi }: Who): Next {
  const { at, answers } = draft
  const value = given.kind === 'choice' ? given.value : ''
  if (!isChild(answers)) {
    if (value === 'pick') return { ...only({ at, answers }), picking: true }
    // Without a name; what it is stands in the words, which are asked for at once.
    if (value === 'describe') {
      const channel = { kind: 'unresolved' as const, keys: [], shown: '' }
      return { ...only({ at: 'words', answers: { ...answers, channel } }), choices: [] }
    }
  }
  const picked = given.kind === 'choice' ? { text: draft.choices[Number(value)] ?? '' } : given
  const named = channelOf(picked, saksi)
  if ('refusal' in named) throw new Refusal(named.refusal)
  if ('choices' in named) return { ...only({ at, answers }), choices: named.choices }
  return { ...withAnswer(draft, { channel: named.channel }), masked: false, choices: [] }
}
