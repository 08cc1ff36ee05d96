/**
 * A release: the figures of one quarter, frozen. Its id is the SHA-256 of its own cells, cutoff, method and
 * predecessor, so that a figure changed anywhere changes the name of the release. Pure.
 */
import { createHash } from 'node:crypto'
import type { Figure } from './statistic.ts'

/** The version of the definitions in `docs/measures.md`. */
export const method = '2026-11 narrow'

export type ReleaseHead = {
  id: string
  period: string
  vintage: number
  /** Reports and decisions after this instant are not in it. ISO 8601, UTC. */
  cutoff: string
  method: string
  predecessor: string | null
  invented: boolean
}

/** The id of a release: hexadecimal SHA-256 over a canonical text; countries stand in code-unit order. */
export function releaseId(head: Omit<ReleaseHead, 'id'>, figures: readonly Figure[]): string {
  const rows = [...figures]
    .sort((a, b) => (a.country < b.country ? -1 : 1))
    .map(({ country, status, counts }) => [
      country,
      status,
      counts?.reported,
      counts?.flagged,
      counts?.cleared,
      counts?.undetermined,
      counts?.pending,
    ])
  const { period, vintage, cutoff, predecessor, invented } = head
  const text = JSON.stringify([period, vintage, cutoff, head.method, predecessor, invented, rows])
  return createHash('sha256').update(text).digest('hex')
}
