/**
 * The clockwork: what happens by itself, how often it is looked at, and by which step. Each step finds out from the
 * clock what is due and does each thing once, so that looking more often, or from several processes, changes nothing.
 */
import type { App } from '../app.ts'
import { eraseWhatIsOver, expireClaims, tellReporters } from '../flow/index.ts'
import { machine } from '../model/actor.ts'

export type Job = { name: string; everySeconds: number; run: (app: App) => Promise<object> }

export const jobs: readonly Job[] = [
  { name: 'expire_claims', everySeconds: 30, run: (app) => expireClaims(app, machine, {}) },
  { name: 'tell_reporters', everySeconds: 60, run: (app) => tellReporters(app, machine, {}) },
  { name: 'erase_what_is_over', everySeconds: 300, run: (app) => eraseWhatIsOver(app, machine, {}) },
]
