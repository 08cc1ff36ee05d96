/** What was answered, read back: before it is sent, and in the same message afterwards. */
import { isolate, withEnglish } from '../locales/words.ts'
import type { DraftView } from '../src/flow/index.ts'
import { type Answers, isChild, isDescribed, isPrivate } from '../src/model/draft.ts'
import type { Visit } from './context.ts'
import { linesFor } from './hotline.ts'
import { detailLines } from './optional.ts'
import { sayPlaces } from './question-country.ts'

/** The channel as it was named, or that it was only described. */
export const channelShown = ({ say }: Visit, answers: Answers) =>
  isDescribed(answers) ? say('channel-described') : isolate(answers.channel?.shown ?? '')

/** What was answered, line by line; `sent` says that it has been sent, and then that stands first. */
export function review(
  visit: Visit,
  draft: Pick<DraftView, 'answers' | 'country'>,
  { sent }: { sent: boolean },
): string {
  const { say } = visit
  const { answers } = draft
  const { category, words, danger, details = {} } = answers
  const answered = say('review', {
    category: category ? say(`category-${category}`) : '',
    channel: channelShown(visit, answers),
    country: sayPlaces(visit, answers),
  })
  const lines = [sent ? answered.replace(/^.*/, () => say('review-sent')) : answered]
  if (isChild(answers)) lines.push(say('review-danger', { danger: say(danger ? 'button-yes' : 'button-no') }))
  else {
    lines.push(...detailLines(visit, details))
    lines.push(words ? say('review-words', { words: isolate(words) }) : say('review-no-words'))
    if (isPrivate(answers) && !words && !sent) lines.push('', say('review-private'))
  }
  if (danger)
    lines.push(
      '',
      withEnglish(visit, (words) => words('danger-now')),
      '',
      linesFor(visit, 'emergency', draft.country),
    )
  return [...lines, ...(sent ? [] : ['', say('review-send')])].join('\n')
}
