/** The help lines a person is shown in the chat, in the language of the visit and by its clock. */
import { sayLines } from '../locales/hotline.ts'
import type { HotlineNeed } from '../src/model/hotline.ts'
import type { Visit } from './context.ts'

/** Lines for a need, never empty; `country` is where the person is, null when that is not known. */
export function linesFor({ language, say, options }: Visit, need: HotlineNeed, country: string | null): string {
  return sayLines({ language, say, need, country, now: options.app.clock() })
}
