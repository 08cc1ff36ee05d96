/** What a receipt answers, in words: the same in the chat and on the page. */
import { type Outcome, outcomes } from '../src/model/decision.ts'
import type { Say } from './words.ts'

type Said =
  | { status: 'received' }
  | { status: 'again' }
  | { status: 'withdrawn' }
  | { status: 'finished'; outcome: Outcome | null }

/** Where a report stands: an outcome is named only where it may be told. */
export function sayStanding(say: Say, standing: Said): string {
  if (standing.status === 'received') return say('status-received')
  if (standing.status === 'again') return say('status-again')
  if (standing.status === 'withdrawn') return say('status-withdrawn')
  if (standing.outcome === null) return say('status-finished')
  if (standing.outcome === 'person') return say('status-finished-person')
  const { counted } = outcomes[standing.outcome]
  const said =
    counted === 'flagged'
      ? say('status-finished-confirmed')
      : say(counted === 'cleared' ? 'status-finished-unfounded' : 'status-finished-undetermined')
  // With every outcome, not with scams alone: whoever reads it over a shoulder learns nothing of what was reported.
  return `${said}\n\n${say('receipt-scam')}`
}
