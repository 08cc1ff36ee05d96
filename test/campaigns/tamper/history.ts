/**
 * A small invented history for the campaigns: cases that walk at random through the table of moves, with the decisions and
 * approvals that these write, kept through the statements of the invented world. No steps, no reports, no channels' names.
 */
import type { Db } from '../../../db/client.ts'
import * as fill from '../../../db/queries/world.ts'
import { afterMove, type CaseMove, type CaseState, caseMoves, moveTable } from '../../../src/model/case.ts'

/** Chance that is the same in every run of one seed. */
export type Chance = ReturnType<typeof chanceFrom>

export function chanceFrom(seed: number) {
  let state = seed >>> 0
  /** mulberry32, Tommy Ettinger's generator of 32 bits. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (count: number) => Math.floor((next() / 2 ** 32) * count)
  const hex = (bytes: number) => Array.from({ length: bytes }, () => below(256).toString(16).padStart(2, '0')).join('')
  return {
    below,
    hex,
    pick: <One>(list: readonly One[]): One => list[below(list.length)] as One,
    uuid: () => hex(16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  }
}

type Walker = {
  id: string
  channel_id: string
  state: CaseState | 'none'
  version: number
  band: number
  tier: number
  voices: number
  due_at: string
  decisions: number
  decision: { id: string; by: string; judged: boolean } | null
  holder: string
}

const start = Date.parse('2026-03-01T08:00:00Z')

/** Writes `cases` new cases with about `moves` moves each, one after the other in time, in one transaction. */
export async function writeHistory(db: Db, chance: Chance, { cases, moves }: { cases: number; moves: number }) {
  const members = Array.from({ length: 6 }, () => chance.uuid())
  const rows = { decision: [] as object[], approval: [] as object[], event: [] as object[] }
  const walkers = Array.from({ length: cases }, (): Walker => {
    const due_at = new Date(start + 86_400_000 * (1 + chance.below(9))).toISOString()
    const place = { id: chance.uuid(), channel_id: chance.uuid(), state: 'none' as const, version: 0, due_at }
    return { ...place, band: chance.below(4), tier: 0, voices: 0, decisions: 0, decision: null, holder: '' }
  })
  const at = () => new Date(start + rows.event.length * 61_000).toISOString()
  const go = (one: Walker, move: CaseMove) => writeMove(one, move, { chance, members, rows, at: at() })
  for (const one of walkers) go(one, 'open')
  for (let turn = 0; turn < cases * (moves - 1); turn++) {
    const one = chance.pick(walkers)
    const rarely = (move: CaseMove) => (move === 'withdraw' || move === 'reopen') && chance.below(20) > 0
    const ends = (move: CaseMove) => move === 'merge' || (move === 'undo' && one.decision?.judged) || rarely(move)
    const open = caseMoves.filter((move) => afterMove(one.state, move) !== null && !ends(move))
    if (open.length > 0) go(one, chance.pick(open))
  }
  for (const one of walkers) if (one.state === 'in_review') go(one, 'put_back')
  await keep(db, chance, { members, walkers, rows })
  return { events: rows.event.length }
}

/** Moves of reporters, and of the machine. */
const notByMembers: readonly CaseMove[] = ['open', 'attach', 'detach', 'add', 'withdraw', 'expire', 'reopen', 'weigh']

type Book = { chance: Chance; members: string[]; rows: Record<'decision' | 'approval' | 'event', object[]>; at: string }

function writeMove(one: Walker, move: CaseMove, { chance, members, rows, at }: Book): void {
  const before = one.state
  const open: Partial<Record<CaseMove, CaseState>> = moveTable[before]
  one.state = open[move] as CaseState
  one.version++
  if (move === 'claim') one.holder = chance.pick(members)
  if (move === 'open' || move === 'attach') one.voices++
  if (move === 'detach' || move === 'withdraw') one.voices = Math.max(0, one.voices - 1)
  if (move === 'expire') one.tier++
  let by: string | null = notByMembers.includes(move) ? null : one.holder
  if (move === 'decide' || move === 'propose') {
    one.decision = { id: chance.uuid(), by: one.holder, judged: false }
    const what = {
      outcome: 'gone',
      decided_on: 'public_page',
      policy: 'drugs',
      policy_version: 1,
      category: 'drugs',
      country: 'VN',
    }
    const hold_reason = move === 'propose' ? 'speech' : null
    const id = one.decision.id
    rows.decision.push({
      id,
      case_id: one.id,
      seq: ++one.decisions,
      ...what,
      decided_by: by,
      decided_at: at,
      hold_reason,
    })
  }
  if (one.decision && (move === 'approve' || move === 'return' || move === 'undo')) {
    one.decision.judged = true
    if (move === 'undo') by = one.decision.by
    else by = chance.pick(members.filter((member) => member !== one.decision?.by))
    const kind = { approve: 'approved', return: 'returned', undo: 'undone' }[move]
    rows.approval.push({ decision_id: one.decision.id, kind, member_id: by, decided_by: one.decision.by, at })
    if (move === 'undo') one.holder = one.decision.by
  }
  const { version, state, band, tier, voices, due_at } = one
  const actor_kind = by ? 'member' : move === 'expire' ? 'machine' : 'reporter'
  rows.event.push({
    n: rows.event.length,
    case_id: one.id,
    version,
    move,
    state_before: before,
    state_after: state,
    ...{ band, tier, voices, due_at, actor_kind, member_id: by, at },
    salt: `\\x${chance.hex(16)}`,
    payload: JSON.stringify(by && one.decision ? { decision: one.decision.id } : { n: chance.below(1e9) }),
  })
}

async function keep(
  db: Db,
  chance: Chance,
  { members, walkers, rows }: { members: string[]; walkers: Walker[]; rows: Book['rows'] },
): Promise<void> {
  const staff = members.map((id) => {
    const known = { pseudonym: `\\x${chance.hex(32)}`, pseudonym_key_id: 1, sealed_chat: '\\x00', key_id: 1 }
    const who = { role: 'moderator', domains: ['general'], country: 'VN', language: 'vi' }
    return { id, ...who, ...known, joined_at: new Date(start).toISOString(), claims: 0 }
  })
  const first_seen_at = new Date(start).toISOString()
  const channels = walkers.map((one) => ({ id: one.channel_id, kind: 'channel', merged_into: null, first_seen_at }))
  const cases = walkers.map(({ decisions: _, decision, holder: _h, ...one }) => {
    const decision_id = one.state === 'closed' || one.state === 'pending_second' ? decision?.id : null
    return { ...one, public_no: chance.uuid(), domain: 'general', opened_at: first_seen_at, decision_id }
  })
  await db.begin(async (tx) => {
    await fill.fillMembers(tx, { rows: JSON.stringify(staff) })
    for (const some of parts(channels)) await fill.fillChannels(tx, { rows: some })
    for (const some of parts(cases)) await fill.fillCases(tx, { rows: some })
    for (const some of parts(rows.decision)) await fill.fillDecisions(tx, { rows: some })
    for (const some of parts(rows.approval)) await fill.fillApprovals(tx, { rows: some })
    for (const some of parts(rows.event)) await fill.fillEvents(tx, { rows: some })
  })
}

function* parts(rows: readonly object[]): Generator<string> {
  for (let from = 0; from < rows.length; from += 4000) yield JSON.stringify(rows.slice(from, from + 4000))
}
