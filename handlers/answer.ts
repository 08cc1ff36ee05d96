/**
 * What an answer does to the unfinished report, and what its sender then sees: the next question, or a sentence that says
 * why it was not taken with the standing question under it. Rules stand in the steps; this translates.
 */
import {
  type Answered,
  type Answering,
  answerDraft,
  beginDraft,
  cancelDraft,
  type DraftView,
  goBack,
  sendReport,
  wasSent,
} from '../src/flow/index.ts'
import { isChild } from '../src/model/draft.ts'
import { isOnlySpeech } from '../src/model/suggest.ts'
import { below, draftOf, type Place, put, refuse, showQuestion, tell, tellOldButton } from './ask.ts'
import { attempt, sayRefusal, type Visit } from './context.ts'
import type { Choice, Given, Typed } from './given.ts'
import { refuseMedia } from './media.ts'
import { fieldName } from './optional.ts'
import { pickerSaying } from './question.ts'
import { isPage, type Page, pageOf } from './question-page.ts'
import { review } from './review.ts'
import { say } from './talk.ts'
import { typedChoice } from './typed-choice.ts'

/**
 * Applies one answer to the unfinished report and shows what comes next. Answers whether a question stands afterwards.
 * Never throws for a refusal; a fault goes on, and the inbox tries the update again.
 */
export async function takeAnswer(visit: Visit, given: Given): Promise<boolean> {
  if (given.kind !== 'choice') return takeTyped(visit, given)
  if (isPage(given.value)) return turnPage(visit, given, given.value)
  return apply(visit, { given, to: { version: given.version }, value: given.value })
}

async function takeTyped(visit: Visit, given: Typed): Promise<boolean> {
  const draft = await draftOf(visit)
  if (!draft) return showQuestion(visit, below, sayRefusal(visit, 'draft_missing'))
  const child = isChild(draft.answers)
  if (given.kind === 'media' || (given.kind === 'forward' && given.media && child)) {
    const { text, ended } = await refuseMedia(visit, given.heard, draft)
    if (!ended) return showQuestion(visit, below, text)
    await put(visit, below, { text })
    return false
  }
  if (given.kind === 'text' && given.edited) return takeEdited(visit, draft, given)
  const value = given.kind === 'text' ? typedChoice(visit, draft, given.text) : null
  if (value === null) return apply(visit, { given, to: given })
  if (isPage(value)) return turnPage(visit, { version: draft.version, card: null }, value)
  return apply(visit, { given, to: value === 'send' || value === 'cancel' ? draft : given, value })
}

/** A changed message answers what it answered before it was changed, if nothing else was answered since. */
async function takeEdited(visit: Visit, draft: DraftView, given: Extract<Typed, { kind: 'text' }>): Promise<boolean> {
  const { heardAt } = draft
  const isLast = draft.heard === given.heard && draft.last === undefined && heardAt !== undefined
  if (!isLast) return showQuestion(visit, below, sayRefusal(visit, 'edited_too_late'))
  const value = typedChoice(visit, { ...draft, at: heardAt }, given.text)
  if (value === null) return apply(visit, { given, to: given })
  const isAnswer = !isPage(value) && !['send', 'cancel', 'back', 'keep'].includes(value)
  if (!isAnswer) return showQuestion(visit, below, sayRefusal(visit, 'answer_not_understood'))
  return apply(visit, { given, to: given, value })
}

/** `value` is the button that was pressed or typed; without it the message itself is the answer. */
type Applying = { given: Given; to: Answering; value?: string }

async function apply(visit: Visit, applying: Applying): Promise<boolean> {
  const { given, value } = applying
  const place = { card: given.kind === 'choice' ? given.card : null }
  if (value === 'send') return sendNow(visit, applying, place)
  if (value === 'cancel') return cancelNow(visit, applying, place)
  if (value === 'restart') return startOver(visit, applying, place)
  const done = await attempt(keep(visit, applying))
  if (!done.ok) return refuse(visit, done.refusal, given)
  if (done.value.picking) await closePicker(visit)
  const stands = await showQuestion(visit, place, sentences(visit, given, done.value))
  if (value === 'pick' && stands) await say(visit.mouth, visit.chatId, pickerSaying(visit))
  return stands
}

/** Takes the list of chats away. Telegram does so only with a message of its own. */
export async function closePicker({ mouth, chatId, say: words }: Visit): Promise<void> {
  await say(mouth, chatId, { text: words('picker-closed'), picker: 'close' })
}

/** What is to be said of the answer itself, before the next question. */
function sentences(visit: Visit, given: Given, { dropped, masked }: Answered): string {
  const said: string[] = []
  if (given.kind === 'text' && given.edited) said.push(visit.say('updated'))
  if (given.kind === 'forward' && given.media) said.push(visit.say('forward-media-dropped'))
  if (dropped.includes('words')) said.push(visit.say('words-dropped'))
  const fields = dropped.filter((field) => field !== 'words').map((field) => fieldName(visit, field))
  if (fields.length > 0) said.push(visit.say('details-dropped', { fields: fields.join(' ') }))
  if (masked) said.push(visit.say('words-masked'))
  if (speaksOnly(visit, given)) said.push(visit.say('speech-not-crime'))
  return said.join('\n\n')
}

/** Whether what was written is about opinion or belief and names no crime: Saksi then says what it does not do. */
export function speaksOnly({ language }: Visit, given: Given): boolean {
  if (given.kind === 'forward') return given.speech
  return given.kind === 'text' && isOnlySpeech(given.text, language)
}

async function keep(visit: Visit, { given, to, value }: Applying): Promise<Answered> {
  const { options, by, me } = visit
  const toward: Answering = 'heard' in to ? { heard: to.heard } : { version: to.version }
  if (value === 'back') return { ...(await goBack(options.app, by, { to: toward })), dropped: [], masked: false }
  const answer =
    value !== undefined
      ? { kind: 'choice' as const, value }
      : given.kind === 'text'
        ? { kind: 'text' as const, text: given.text, message: given.message }
        : { kind: 'forward' as const, message: given.kind === 'forward' ? given.message : null }
  const edited = given.kind === 'text' && given.edited
  return answerDraft(options.app, by, { to: toward, saksi: me, answer, edited })
}

const versionOf = (to: Answering) => ('version' in to ? to.version : 0)

/** The receipt comes through the outbox, so that it arrives even when this program ends here. */
async function sendNow(visit: Visit, { given, to }: Applying, place: Place): Promise<boolean> {
  const { options, by, chatId } = visit
  const draft = await draftOf(visit)
  const sent = await attempt(sendReport(options.app, by, { version: versionOf(to), chatId }))
  if (!sent.ok) return tell(visit, sent.refusal, given)
  if (draft && place.card !== null) await put(visit, place, { text: review(visit, draft, { sent: true }) })
  return false
}

async function cancelNow(visit: Visit, { given, to }: Applying, place: Place): Promise<boolean> {
  const { app } = visit.options
  const draft = await draftOf(visit)
  const done = await attempt(cancelDraft(app, visit.by, { version: versionOf(to) }))
  if (done.ok) {
    if (draft?.picking) await closePicker(visit)
    return showQuestion(visit, place, visit.say('cancelled'))
  }
  // The same button once more: what it said stands.
  if (done.refusal === 'draft_missing' && !(await wasSent(app, visit.by, { version: versionOf(to) }))) {
    await put(visit, place, { text: visit.say('cancelled') })
    return false
  }
  return tell(visit, done.refusal, given)
}

/** The unfinished report is thrown away and the next one begun in its place. */
async function startOver(visit: Visit, { given, to }: Applying, place: Place): Promise<boolean> {
  const { app } = visit.options
  const done = await attempt(cancelDraft(app, visit.by, { version: versionOf(to) }))
  if (!done.ok) return tell(visit, done.refusal, given)
  await beginDraft(app, visit.by, {})
  return showQuestion(visit, place)
}

/** Buttons that only turn a page of the question: nothing is answered, nothing is kept. */
async function turnPage(
  visit: Visit,
  { version, card }: Pick<Choice, 'version' | 'card'>,
  page: Page,
): Promise<boolean> {
  const draft = await draftOf(visit)
  if (draft?.version !== version) return tellOldButton(visit, version)
  await put(visit, { card }, pageOf(visit, draft, page))
  return true
}
