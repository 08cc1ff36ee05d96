/**
 * One invented case, written as the program's own steps write: every move goes through the table of moves and leaves
 * its event, so that the rows hold together as if the steps had made them. When what happens is decided in `life.ts`.
 */
import { afterMove, type CaseMove, lease } from '../model/case.ts'
import { type Category, categories } from '../model/category.ts'
import {
  categoryUnder,
  type DecidedOn,
  type Outcome,
  type Policy,
  policies,
  restsOnEnough,
  secondNeeded,
} from '../model/decision.ts'
import { type Band, dueHours, dueShortening } from '../model/due.ts'
import type { Chance } from './chance.ts'
import { hour, minute } from './places.ts'
import type { InventedCase, InventedClaim, InventedDecision, InventedMember, InventedReport, World } from './rows.ts'

/** A book is one case while it is being lived; `seen` is the row it ends as. */
export type Book = {
  world: World
  chance: Chance
  seen: InventedCase
  reports: InventedReport[]
  claim: InventedClaim | null
  decisions: InventedDecision[]
  hidden: Map<string, number>
  left: { expire: string[]; skip: string[] }
}

export type Choice = { outcome: Outcome; decidedOn: DecidedOn; policy: Policy; speechFlag: boolean }

const never = Date.UTC(9999, 0, 1)

type By = { kind: 'member'; id: string } | { kind: 'reporter' | 'machine' }

function write(book: Book, move: CaseMove, at: number, by: By, payload: string): void {
  const { world, chance, seen } = book
  const stateBefore = move === 'open' ? 'none' : seen.state
  const stateAfter = afterMove(stateBefore, move)
  if (!stateAfter) throw new Error(`An invented case cannot ${move} when ${stateBefore}.`)
  seen.state = stateAfter
  if (move !== 'open') seen.version += 1
  const { id: caseId, version, band, tier, voices, dueAt } = seen
  const actor = { actorKind: by.kind, memberId: by.kind === 'member' ? by.id : null }
  const after = { stateAfter, band, tier, voices, dueAt }
  world.events.push({ caseId, version, move, stateBefore, ...after, ...actor, at, salt: chance.bytes(16), payload })
}

const limitOf = (band: number) => dueHours[band as Band] * hour

/** What a case is called and of which channel, before its first report. */
export type Opening = Pick<InventedCase, 'id' | 'publicNo' | 'channelId' | 'domain'>

/** The first report opens the case, at the instant at which it was received. */
export function openCase(world: World, chance: Chance, opening: Opening, report: InventedReport): Book {
  const { band } = categories[report.category]
  const openedAt = report.receivedAt
  const fresh = { state: 'queued' as const, version: 1, band, tier: 0, openedAt, dueAt: openedAt + limitOf(band) }
  const seen: InventedCase = { ...opening, ...fresh, voices: 1, decisionId: null }
  const left = { expire: [], skip: [] }
  const book: Book = { world, chance, seen, reports: [], claim: null, decisions: [], hidden: new Map(), left }
  world.cases.push(seen)
  keepReport(book, report)
  write(book, 'open', openedAt, { kind: 'reporter' }, JSON.stringify({ report: report.id }))
  return book
}

/** A further voice: the band may rise, the due date may only come nearer. */
export function attachReport(book: Book, report: InventedReport): void {
  const { seen } = book
  seen.voices += 1
  seen.band = Math.min(seen.band, categories[report.category].band)
  const due = seen.openedAt + Math.round(limitOf(seen.band) * (1 - dueShortening(seen.voices)))
  seen.dueAt = Math.min(seen.dueAt, due)
  keepReport(book, report)
  write(book, 'attach', report.receivedAt, { kind: 'reporter' }, JSON.stringify({ report: report.id }))
}

function keepReport(book: Book, report: InventedReport): void {
  book.reports.push(report)
  book.world.reports.push(report)
}

export function claimCase(book: Book, member: InventedMember, at: number): void {
  beginClaim(book, member, at)
  member.claims += 1
  write(book, 'claim', at, { kind: 'member', id: member.id }, '{}')
}

function beginClaim(book: Book, member: InventedMember, claimedAt: number): void {
  const { world, chance, seen } = book
  book.claim = {
    id: chance.uuid(),
    caseId: seen.id,
    memberId: member.id,
    claimedAt,
    releasedAt: null,
    releaseKind: null,
  }
  world.claims.push(book.claim)
}

function endClaim(book: Book, at: number, kind: string): void {
  if (!book.claim) throw new Error('Nobody holds this invented case.')
  book.claim.releasedAt = at
  book.claim.releaseKind = kind
  book.claim = null
}

/** The claim ends without a decision. The third that ran out, or the third member who skips, raises the tier. */
export function leaveCase(book: Book, how: 'put_back' | 'skip' | 'expire', at: number): void {
  const holder = book.claim?.memberId ?? ''
  endClaim(book, at, how)
  if (how !== 'put_back') {
    book.left[how].push(how === 'skip' ? holder : `${at}`)
    if (new Set(book.left[how]).size % 3 === 0) book.seen.tier += 1
  }
  write(book, how, at, how === 'expire' ? { kind: 'machine' } : { kind: 'member', id: holder }, '{}')
  if (how === 'skip') hideFrom(book, holder, at + lease.skipMinutes * minute)
}

function hideFrom(book: Book, memberId: string, until: number): void {
  const known = book.world.skips.find((row) => row.caseId === book.seen.id && row.memberId === memberId)
  if (known) known.until = Math.max(known.until, until)
  else book.world.skips.push({ caseId: book.seen.id, memberId, until })
  book.hidden.set(memberId, Math.max(book.hidden.get(memberId) ?? 0, until))
}

/** What most reports of a case name, as `attribution_of_case` counts it; a tie goes to the first by code, `ZZ` last. */
export function mostNamed<Code extends string>(codes: readonly Code[]): Code {
  const counts = new Map<Code, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const order = (code: Code) => (code === 'ZZ' ? '~' : code)
  const [first] = [...counts].sort(([one, n], [other, m]) => m - n || (order(one) < order(other) ? -1 : 1))
  if (!first) throw new Error('A case without reports names nothing.')
  return first[0]
}

/** Decides at once or proposes, as the rule of the second person says. True when it waits for one. */
export function decideCase(book: Book, { outcome, decidedOn, policy, speechFlag }: Choice, at: number): boolean {
  const { world, chance, seen, claim } = book
  if (!claim || !restsOnEnough(outcome, decidedOn, seen.voices)) throw new Error('Not to be decided so.')
  const reported: Category = mostNamed(book.reports.map((report) => report.category))
  const holdReason = secondNeeded({
    outcome,
    domain: seen.domain,
    independentVoices: seen.voices,
    speechFlag,
    safeListed: false,
  })
  const decision: InventedDecision = {
    id: chance.uuid(),
    caseId: seen.id,
    seq: book.decisions.length + 1,
    outcome,
    decidedOn,
    policy,
    policyVersion: policies[policy],
    category: categoryUnder(policy, reported),
    country: mostNamed(book.reports.map((report) => report.country)),
    decidedBy: claim.memberId,
    decidedAt: at,
    holdReason,
  }
  book.decisions.push(decision)
  world.decisions.push(decision)
  endClaim(book, at, 'decided')
  seen.decisionId = decision.id
  const by: By = { kind: 'member', id: decision.decidedBy }
  write(book, holdReason ? 'propose' : 'decide', at, by, JSON.stringify({ decision: decision.id }))
  return holdReason !== null
}

function keepWord(
  book: Book,
  kind: 'approved' | 'returned' | 'undone',
  memberId: string,
  at: number,
): InventedDecision {
  const decision = book.decisions.at(-1)
  if (!decision) throw new Error('Nothing was decided.')
  book.world.approvals.push({ decisionId: decision.id, kind, memberId, decidedBy: decision.decidedBy, at })
  return decision
}

/** The second person's word; whoever decided never sees a returned case again. */
export function judgeDecision(book: Book, word: 'approve' | 'return', judge: InventedMember, at: number): void {
  const decision = keepWord(book, word === 'approve' ? 'approved' : 'returned', judge.id, at)
  if (word === 'return') {
    book.seen.decisionId = null
    hideFrom(book, decision.decidedBy, never)
  }
  write(book, word, at, { kind: 'member', id: judge.id }, JSON.stringify({ decision: decision.id }))
}

/** The author takes the decision back, and holds the case again. */
export function undoDecision(book: Book, author: InventedMember, at: number): void {
  const decision = keepWord(book, 'undone', author.id, at)
  beginClaim(book, author, at)
  book.seen.decisionId = null
  write(book, 'undo', at, { kind: 'member', id: author.id }, JSON.stringify({ decision: decision.id }))
}
