/** Media that somebody sends in the middle of a report: none is taken, and in the child branch the second one ends it. */
import { withEnglish } from '../locales/words.ts'
import { type DraftView, noteMedia } from '../src/flow/index.ts'
import { isChild } from '../src/model/draft.ts'
import { attempt, type Visit } from './context.ts'
import { linesFor } from './hotline.ts'

/** What to say to it, and whether the report has ended by it. `heard` is the number of the message. */
export async function refuseMedia(
  visit: Visit,
  heard: number,
  draft: DraftView,
): Promise<{ text: string; ended: boolean }> {
  if (!isChild(draft.answers)) return { text: visit.say('media-refused'), ended: false }
  // It must not stay in the chat either; Telegram lets a bot take away what was sent to it.
  await visit.mouth.api.deleteMessage(visit.chatId, heard).catch(() => {})
  const noted = await attempt(noteMedia(visit.options.app, visit.by, { heard }))
  const ended = noted.ok && noted.value.ended
  const said = withEnglish(visit, (words) => words(ended ? 'media-ended-child' : 'media-refused-child'))
  // The question for the channel, asked again under this, has the lines itself.
  const lines = !ended && draft.at === 'channel' ? [] : [linesFor(visit, 'child', draft.country)]
  return { text: [said, ...lines].join('\n\n'), ended }
}
