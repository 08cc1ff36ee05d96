/** The buttons that answer: each names the version of the draft it belongs to, so that an older one is noticed. */
import type { DraftView } from '../src/flow/index.ts'
import type { Visit } from './context.ts'
import type { Button } from './talk.ts'

/** The button of one answer to the standing question; `value` is what `takeAnswer` then takes. */
export const key = (draft: DraftView, text: string, value: string): Button => ({
  text,
  data: `q:${draft.version}:${value}`,
})

/** The way back, where there is one, and the way out: the last row of every question. */
export function wayOut(visit: Visit, draft: DraftView): Button[] {
  const cancel = key(draft, visit.say('button-cancel'), 'cancel')
  return draft.at === 'category' ? [cancel] : [key(draft, visit.say('button-back'), 'back'), cancel]
}
