/**
 * The standing question, shown again with a sentence before it: why an answer was not taken, or that a button was an older one.
 * Nothing is answered here.
 */
import { type DraftView, noteWrongLink, readOwnDraft, wasSent } from '../src/flow/index.ts'
import { countCharacters, mostWords } from '../src/model/draft-words.ts'
import type { RefusalCode } from '../src/refusal.ts'
import { attempt, sayRefusal, type Visit } from './context.ts'
import type { Given, Typed } from './given.ts'
import { question } from './question.ts'
import { type Saying, say, sayInstead } from './talk.ts'

/** Where a saying goes: in the message whose button was pressed, or in a new one. */
export type Place = { card: number | null }

/** A new message, under all others. */
export const below: Place = { card: null }

/** Says it in its place. */
export function put({ mouth, chatId }: Visit, { card }: Place, saying: Saying) {
  return card === null ? say(mouth, chatId, saying) : sayInstead(mouth, { chatId, messageId: card }, saying)
}

/** The unfinished report, or null when there is none. */
export async function draftOf(visit: Visit): Promise<DraftView | null> {
  const draft = await attempt(readOwnDraft(visit.options.app, visit.by, {}))
  return draft.ok ? draft.value : null
}

/**
 * Shows the standing question, with a sentence before it where there is one to say. Answers whether a question stands;
 * where none does, the sentence is said alone.
 */
export async function showQuestion(visit: Visit, place: Place = below, sentence = ''): Promise<boolean> {
  const draft = await draftOf(visit)
  if (draft) {
    const { text, ...others } = question(visit, draft)
    await put(visit, place, { text: sentence === '' ? text : `${sentence}\n\n${text}`, ...others })
  } else if (sentence !== '') await put(visit, place, { text: sentence })
  return draft !== null
}

/** A message that named no channel is counted, so that other ways can be offered; a person's forward says how to name the group. */
export async function refuse(visit: Visit, code: RefusalCode, given: Given): Promise<boolean> {
  const names = code === 'no_channel_named' || code === 'not_a_telegram_link'
  if (names && given.kind === 'text') await attempt(noteWrongLink(visit.options.app, visit.by, { heard: given.heard }))
  return tell(visit, code, given)
}

/** Says why an answer was not taken, with the standing question. Answers whether one stands. */
export async function tell(visit: Visit, code: RefusalCode, given: Given): Promise<boolean> {
  const isOld = code === 'draft_missing' || code === 'draft_moved_on'
  if (isOld && given.kind === 'choice') return tellOldButton(visit, given.version)
  const surplus = given.kind === 'text' ? surplusOf(given) : 0
  const group = code === 'person_not_channel' && given.kind === 'forward' ? `\n\n${visit.say('which-group')}` : ''
  return showQuestion(visit, below, `${sayRefusal(visit, code, { surplus })}${group}`)
}

/** How many characters too many; of a text cut at the edge, its length as Telegram counts. */
function surplusOf({ text, length }: Extract<Typed, { kind: 'text' }>): number {
  return Math.max(0, (length > text.length ? length : countCharacters(text.trim())) - mostWords)
}

/** A button of another question, of a report that was sent, or of one that was thrown away. */
export async function tellOldButton(visit: Visit, version: number): Promise<boolean> {
  const sent = await attempt(wasSent(visit.options.app, visit.by, { version }))
  if (sent.ok && sent.value) {
    await say(visit.mouth, visit.chatId, { text: visit.say('already-sent') })
    return (await draftOf(visit)) !== null
  }
  const stands = (await draftOf(visit)) !== null
  return showQuestion(visit, below, stands ? visit.say('older-button') : sayRefusal(visit, 'draft_missing'))
}
