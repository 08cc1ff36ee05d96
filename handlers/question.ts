/** How each question of a report is asked: its words and its buttons. It asks; what an answer means is decided elsewhere. */
import { isolate, withEnglish } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import type { Category } from '../src/model/category.ts'
import { canKeep, cardFor, isChild, isDescribed } from '../src/model/draft.ts'
import { key, wayOut } from './answer-button.ts'
import type { Visit } from './context.ts'
import { helpButton } from './gate.ts'
import { linesFor } from './hotline.ts'
import { cardQuestion, optionalQuestion } from './optional.ts'
import { askCountries, countryButtons, sayPlaces } from './question-country.ts'
import { channelShown, review } from './review.ts'
import { type Button, inRows, type Saying } from './talk.ts'

/** The standing question of a draft, with what was answered before where it can be kept. */
export function question(visit: Visit, draft: DraftView): Saying {
  const asked = plainQuestion(visit, draft)
  const rows = asked.rows ?? []
  const help = [helpButton(visit)]
  if (!canKeep(draft)) return { ...asked, rows: [...rows, help] }
  const text = `${asked.text}\n\n${visit.say('answered', { answer: answerOf(visit, draft) })}`
  const kept = [key(draft, visit.say('button-keep'), 'keep')]
  return { text, rows: [...rows.slice(0, -1), kept, ...rows.slice(-1), help] }
}

/** The answer to the standing question, as it is read back. */
function answerOf(visit: Visit, { at, answers }: DraftView): string {
  const { say } = visit
  switch (at) {
    case 'category':
      return answers.category ? say(`category-${answers.category}`) : ''
    case 'channel':
      return channelShown(visit, answers)
    case 'country':
      return sayPlaces(visit, answers)
    default:
      return say(answers.danger ? 'button-yes' : 'button-no')
  }
}

function plainQuestion(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  switch (draft.at) {
    case 'category':
      return { text: categoryText(visit, draft), rows: inRows(firstCategories(visit, draft), out) }
    case 'channel':
      return askChannel(visit, draft)
    case 'country':
      return { text: say('ask-country'), rows: inRows(countryButtons(visit, draft), out) }
    case 'countries':
      return askCountries(visit, draft)
    case 'danger':
      return {
        text: withEnglish(visit, (words) => words('ask-danger')),
        rows: [[key(draft, say('button-yes'), 'yes'), key(draft, say('button-no'), 'no')], out],
      }
    case 'review':
      return reviewQuestion(visit, draft)
    default:
      return optional(visit, draft, out)
  }
}

function reviewQuestion(visit: Visit, draft: DraftView): Saying {
  const send = [key(draft, visit.say('button-send'), 'send')]
  const more = cardFor(draft.answers).length > 0 ? [[key(draft, visit.say('button-details'), 'details')]] : []
  const words = draft.answers.words ? [isolate(draft.answers.words)] : []
  const text = review(visit, draft, { sent: false })
  return { text, rows: [send, ...more, wayOut(visit, draft)], foreign: words }
}

function optional(visit: Visit, draft: DraftView, out: Button[]): Saying {
  const made = (text: string, value: string) => key(draft, text, value)
  if (draft.at === 'words' && isDescribed(draft.answers) && !draft.answers.words)
    return { text: visit.say('ask-describe'), rows: [out] }
  const isCard = draft.at === 'card'
  const { text, rows = [] } = isCard ? cardQuestion(visit, draft.answers, made) : optionalQuestion(visit, draft, made)
  const done = isCard ? [[made(visit.say('button-done'), 'done')]] : []
  return { text, rows: [...rows, ...done, out] }
}

/** What the first words point to stands above the shelves, at most three. */
function firstCategories(visit: Visit, draft: DraftView): Button[] {
  const name = (code: Category) => key(draft, visit.say(`category-${code}`), code)
  const first = (['drugs', 'child_abuse', 'threats'] as const).filter((code) => !draft.suggested.includes(code))
  return [
    ...draft.suggested.map(name),
    key(draft, visit.say('button-money'), 'shelf-money'),
    ...first.map(name),
    key(draft, visit.say('button-more'), 'shelf-more'),
    key(draft, visit.say('category-unsure'), 'unsure-ask'),
  ]
}

/** The first question names the channel when the report began with one. */
function categoryText({ say }: Visit, draft: DraftView): string {
  const { channel, category } = draft.answers
  return channel && !category
    ? `${say('ask-category-for', { channel: isolate(channel.shown) })}\n${say('ask-category')}`
    : say('ask-category')
}

/** After so many messages that named no channel, other ways are offered. */
const wrongBeforeHelp = 2

function askChannel(visit: Visit, draft: DraftView): Saying {
  const { say } = visit
  const out = wayOut(visit, draft)
  const picks = draft.choices.map((shown, at) => [key(draft, isolate(shown), String(at))])
  const asked = picks.length > 0 ? [say('ask-channel-choices')] : []
  if (!isChild(draft.answers)) {
    const lost = draft.wrong >= wrongBeforeHelp
    const more = [
      key(draft, say('button-pick'), 'pick'),
      ...(lost ? [key(draft, say('button-describe'), 'describe')] : []),
    ]
    const text = [asked[0] ?? say('ask-channel'), ...(lost ? [say('ask-channel-help')] : [])].join('\n\n')
    return { text, rows: [...picks, ...inRows(more), out] }
  }
  const lines = linesFor(visit, 'child', draft.country)
  // In two languages, question by question: the services between them need no second one.
  const both = (id: 'child-first' | 'child-own-pictures' | 'ask-channel-child') =>
    withEnglish(visit, (words) => words(id))
  const parts = [both('child-first'), lines, both('child-own-pictures'), both('ask-channel-child'), ...asked]
  return { text: parts.join('\n\n'), rows: [...picks, out] }
}

/** The list of the person's own chats, to pick the reported one from. */
export function pickerSaying({ say }: Visit): Saying {
  const picker = {
    channel: say('pick-channel'),
    group: say('pick-group'),
    bot: say('pick-bot'),
    back: say('button-back'),
  }
  return { text: say('pick-chat'), picker }
}
