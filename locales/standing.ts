/** What a receipt answers, in words: the same in the chat and on the page. */
import { type Outcome, outcomes } from '../src/model/decision.ts'
import type { Say } from './words.ts'

/** Where a report stands: an outcome is named only where it may be told. */
export function sayStanding(
  say: Say,
  standing: { status: 'received' } | { status: 'withdrawn' } | { status: 'finished'; outcome: Outcome | null },
) {
  if (standing.status === 'received') return say('status-received')
  if (standing.status === 'withdrawn') return say('status-withdrawn')
  if (standing.outcome === null) return say('status-finished')
  if (standing.outcome === 'person') return say('status-finished-person')
  const { counted } = outcomes[standing.outcome]
  if (counted === 'flagged') return say('status-finished-confirmed')
  return say(counted === 'cleared' ? 'status-finished-unfounded' : 'status-finished-undetermined')
}
