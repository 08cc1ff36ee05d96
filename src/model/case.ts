/**
 * The life of a case as one table of moves. A case is all reports about one channel in one access domain, and one
 * question: does it break the policy? Pure; who may make a move stands in the steps, time limits in `lease` below.
 */
export const caseStates = ['queued', 'in_review', 'on_hold', 'pending_second', 'closed', 'merged', 'withdrawn'] as const
export type CaseState = (typeof caseStates)[number]

export const caseMoves = [
  'open',
  'draw',
  'attach',
  'detach',
  'add',
  'claim',
  'renew',
  'put_back',
  'skip',
  'expire',
  'reassign',
  'hold',
  'wake',
  'escalate',
  'decide',
  'propose',
  'approve',
  'return',
  'undo',
  'merge',
  'unmerge',
  'withdraw',
  'reopen',
  'weigh',
] as const
export type CaseMove = (typeof caseMoves)[number]

/**
 * From which state which move leads where. `none` is a case that does not exist yet: opened by a report or by a draw.
 * `decide` takes effect alone, `propose` waits for a second person; `undo` takes either back within ten seconds. `attach` adds
 * a voice, `detach` takes a withdrawn one away, and with the last one the case is withdrawn. `add` brings more words of a
 * voice that is there, also to a decision of which its reporter does not know yet. `weigh` is the machine's: it counts voices
 * that came together as one and moves the due date. `reopen` asks the question anew; where
 * the channel has another open case by then, the closed one is merged into it instead.
 */
export const moveTable = {
  none: { open: 'queued', draw: 'queued' },
  queued: {
    attach: 'queued',
    detach: 'queued',
    add: 'queued',
    weigh: 'queued',
    claim: 'in_review',
    escalate: 'queued',
    merge: 'merged',
    withdraw: 'withdrawn',
  },
  in_review: {
    attach: 'in_review',
    detach: 'in_review',
    add: 'in_review',
    renew: 'in_review',
    put_back: 'queued',
    skip: 'queued',
    expire: 'queued',
    reassign: 'in_review',
    hold: 'on_hold',
    escalate: 'queued',
    decide: 'closed',
    propose: 'pending_second',
    merge: 'merged',
    withdraw: 'withdrawn',
  },
  on_hold: {
    attach: 'on_hold',
    detach: 'on_hold',
    add: 'on_hold',
    weigh: 'on_hold',
    wake: 'queued',
    merge: 'merged',
    withdraw: 'withdrawn',
  },
  pending_second: {
    attach: 'pending_second',
    detach: 'pending_second',
    add: 'pending_second',
    approve: 'closed',
    return: 'queued',
    undo: 'in_review',
    merge: 'merged',
    withdraw: 'withdrawn',
  },
  closed: { add: 'closed', undo: 'in_review', merge: 'merged', reopen: 'queued' },
  merged: { unmerge: 'queued' },
  withdrawn: { reopen: 'queued' },
} as const satisfies Record<CaseState | 'none', Partial<Record<CaseMove, CaseState>>>

/** The moves that some door offers today; every other move of the table is refused until its step exists. */
export const offeredMoves: readonly CaseMove[] = [
  'open',
  'attach',
  'detach',
  'add',
  'withdraw',
  'claim',
  'put_back',
  'skip',
  'expire',
  'decide',
  'propose',
  'approve',
  'return',
  'undo',
  'merge',
  'reopen',
  'weigh',
]

/** The state a move leads to, or null when the move is not open from here or not offered. */
export function afterMove(state: CaseState | 'none', move: CaseMove): CaseState | null {
  if (!offeredMoves.includes(move)) return null
  const open: Partial<Record<CaseMove, CaseState>> = moveTable[state]
  return open[move] ?? null
}

/** Every third claim that ran out, and every third member who skipped a case, raises its tier. */
export const leavesPerTier = 3

/** Every fifth claim of a member takes the oldest case of all, so that the least urgent band is not forgotten. */
export const oldestEvery = 5

/** A claim lasts ten minutes; a skipped case is hidden from that person for thirty; a decision can be undone for ten seconds. */
export const lease = { claimMinutes: 10, skipMinutes: 30, undoSeconds: 10 } as const

/** States in which a case is still open: at most one such case exists per channel and domain. */
export const openStates: readonly CaseState[] = ['queued', 'in_review', 'on_hold', 'pending_second']
