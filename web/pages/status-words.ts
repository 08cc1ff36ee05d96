/** The status of a shown figure in a word or two, for a table; what they mean stands under it. */
import type { CellStatus } from '../../src/model/statistic.ts'

export const statusWords = {
  ok: 'page-final',
  p: 'page-provisional',
  u: 'status-word-unreliable',
  c: 'status-word-hidden',
  Z: 'status-word-zero',
} as const satisfies Record<CellStatus, string>
