import { describe, expect, it } from 'vitest'
import {
  afterMove,
  type CaseMove,
  caseMoves,
  caseStates,
  lease,
  leavesPerTier,
  moveTable,
  offeredMoves,
  oldestEvery,
  openStates,
} from '../../src/model/case.ts'

/** The whole table as a lawyer reads it: a star is a move that the table knows and no door offers yet. */
const table = `
none            open → queued, draw* → queued
queued          attach → queued, detach → queued, add → queued, claim → in_review, escalate* → queued, merge → merged, withdraw → withdrawn, weigh → queued
in_review       attach → in_review, detach → in_review, add → in_review, renew* → in_review, put_back → queued, skip → queued, expire → queued, reassign* → in_review, hold* → on_hold, escalate* → queued, decide → closed, propose → pending_second, merge → merged, withdraw → withdrawn
on_hold         attach → on_hold, detach → on_hold, add → on_hold, wake* → queued, merge → merged, withdraw → withdrawn, weigh → on_hold
pending_second  attach → pending_second, detach → pending_second, add → pending_second, approve → closed, return → queued, undo → in_review, merge → merged, withdraw → withdrawn
closed          add → closed, undo → in_review, merge → merged, reopen → queued
merged          unmerge* → queued
withdrawn       reopen → queued
`

const states = ['none', ...caseStates] as const

describe('the table of moves', () => {
  it('is exactly this', () => {
    const printed = states.map((state) => {
      const open: Partial<Record<CaseMove, string>> = moveTable[state]
      const moves = caseMoves.filter((move) => open[move] !== undefined)
      const said = moves.map((move) => `${move}${offeredMoves.includes(move) ? '' : '*'} → ${open[move]}`)
      return `${state.padEnd(14)}  ${said.join(', ')}`
    })
    expect(`\n${printed.join('\n')}\n`).toBe(table)
  })

  it('answers every state × move: what it says when the move is offered, and no otherwise', () => {
    let open = 0
    for (const state of states) {
      for (const move of caseMoves) {
        const to = (moveTable[state] as Partial<Record<CaseMove, string>>)[move] ?? null
        const expected = offeredMoves.includes(move) ? to : null
        expect([state, move, afterMove(state, move)]).toEqual([state, move, expected])
        if (expected) open++
      }
    }
    expect([states.length * caseMoves.length, open]).toEqual([192, 37])
  })

  it('leads only to states there are, and reaches each of them from nothing', () => {
    const reached = new Set<string>(['none'])
    for (let round = 0; round < states.length; round++) {
      for (const state of states)
        if (reached.has(state)) for (const to of Object.values(moveTable[state])) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...states].sort())
  })

  it('never stops counting: a report joins every open case, and no other', () => {
    const joinable = states.filter((state) => afterMove(state, 'attach') === state)
    expect(joinable).toEqual(openStates)
  })

  it('lets nobody decide what they do not hold, nor approve what nobody proposed', () => {
    const from = (move: CaseMove) => states.filter((state) => afterMove(state, move) !== null)
    expect([from('decide'), from('propose'), from('approve'), from('return'), from('undo'), from('claim')]).toEqual([
      ['in_review'],
      ['in_review'],
      ['pending_second'],
      ['pending_second'],
      ['pending_second', 'closed'],
      ['queued'],
    ])
  })
})

it('gives ten minutes, thirty and ten seconds; every fifth the oldest; three before the tier rises', () => {
  expect([lease, oldestEvery, leavesPerTier]).toEqual([{ claimMinutes: 10, skipMinutes: 30, undoSeconds: 10 }, 5, 3])
})
