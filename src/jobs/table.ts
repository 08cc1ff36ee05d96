/**
 * The clockwork: what happens by itself, how often it is looked at, and by which step. Each step finds out from the
 * clock what is due and does each thing once, so that looking more often, or from several processes, changes nothing.
 */
import type { App } from '../app.ts'
import { eraseWhatIsOver, expireClaims, remindDrafts, tellReporters, weighCases } from '../flow/index.ts'
import type { Heads } from '../heads.ts'
import { machine } from '../model/actor.ts'
import { endHistory, keepHistory } from './history.ts'
import { keepKeys } from './keys.ts'

/** What a job may use besides the program itself. */
export type Tools = { heads: Heads | null }

/** `end` is run once when the program stops. */
export type Job = {
  name: string
  everySeconds: number
  run: (app: App, tools: Tools) => Promise<object>
  end?: (app: App, tools: Tools) => Promise<object>
}

export const jobs: readonly Job[] = [
  {
    name: 'keep_history',
    everySeconds: 1,
    run: (app, { heads }) => keepHistory(app, heads),
    end: (app, { heads }) => endHistory(app, heads),
  },
  { name: 'expire_claims', everySeconds: 30, run: (app) => expireClaims(app, machine, {}) },
  { name: 'weigh_cases', everySeconds: 60, run: weighAll },
  { name: 'tell_reporters', everySeconds: 60, run: (app) => tellReporters(app, machine, {}) },
  { name: 'remind_drafts', everySeconds: 60, run: (app) => remindDrafts(app, machine, {}) },
  { name: 'erase_what_is_over', everySeconds: 300, run: (app) => eraseWhatIsOver(app, machine, {}) },
  // After the erasing: keys of what it erased are gone with it.
  { name: 'keep_keys', everySeconds: 60, run: (app) => keepKeys(app) },
]

/** A few cases a transaction, until all that wait were weighed. */
async function weighAll(app: App): Promise<{ moved: number; flagged: number }> {
  const sum = { moved: 0, flagged: 0 }
  for (let after: string | null | undefined; after !== null; ) {
    const { moved, flagged, last } = await weighCases(app, machine, after === undefined ? {} : { after })
    sum.moved += moved
    sum.flagged += flagged
    after = last
  }
  return sum
}
