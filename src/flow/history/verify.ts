/**
 * Checks the whole history against itself, against what it led to and against signed heads kept elsewhere. It changes
 * nothing, needs no payload, and holds a bounded stretch at a time however long the history is.
 */
import { z } from 'zod'
import type { On } from '../../../db/client.ts'
import {
  nextSeal,
  type SealRow,
  sealsAt,
  sealsBetween,
  sealsOfEvents,
  wrongsOfCases,
} from '../../../db/queries/history.ts'
import { moveTable } from '../../model/case.ts'
import { beforeTheFirst, commitmentOf, sealHash } from '../../model/history.ts'
import { step } from '../step.ts'
import { type HeadSource, type HeadsSeen, readAllHeads } from './heads.ts'

/**
 * What can be wrong. Of the chain: `seals_missing`, `seal_twice`, `seal_unlinked` (does not follow the one before),
 * `event_altered` (the event, what it decided, or its seal is not what was sealed), `event_missing`, `event_sealed_twice`,
 * `payload_altered`. Of what it led to: `version_wrong` (missing or twice), `move_impossible`, `projection_differs`,
 * `decisions_differ` (one that no event wrote, or an event whose decision is gone). Of the heads: `truncated` (heads reach
 * further than the history), `rewritten` (it has another hash where it was signed), `forked` (two heads of one seal),
 * `head_forged` (a signature that is not ours), `key_foreign` (a file that introduces another key under our key's id).
 */
export type Finding = { kind: FindingKind } & Partial<
  Record<'seq' | 'to' | 'event' | 'case' | 'version' | 'at' | 'since' | 'place', string>
>
export type FindingKind =
  | 'seals_missing'
  | 'seal_twice'
  | 'seal_unlinked'
  | 'event_altered'
  | 'event_missing'
  | 'event_sealed_twice'
  | 'payload_altered'
  | 'version_wrong'
  | 'move_impossible'
  | 'projection_differs'
  | 'decisions_differ'
  | 'truncated'
  | 'rewritten'
  | 'forked'
  | 'head_forged'
  | 'key_foreign'

export type Verified = {
  /** `cannot_say`: nothing is wrong in itself, but no head that we can check says that this is the whole of it. */
  verdict: 'intact' | 'tampered' | 'cannot_say'
  sealed: number
  /** Seals that no head covers yet; heads are made each minute. */
  sealedSinceHead: number
  /** The tail that is not yet chained; `since` is when its oldest event happened. */
  unsealed: { count: number; since: string | null }
  payloads: { kept: number; erased: number }
  heads: HeadsSeen
  /** The first twenty of each kind, so that many of one never hide another; `wrong` counts all, by kind. */
  findings: Finding[]
  wrong: Partial<Record<FindingKind, number>>
}

const keptOfAKind = 20
const sealsAtOnce = 2000n
const eventsAtOnce = 10_000n

type Found = (finding: Finding) => void

/** `keys` are the public keys by id that a head may be signed with; a head of another key proves nothing. */
export const verifyHistory = step({
  who: ['machine'],
  input: z.object({
    heads: z.custom<readonly HeadSource[]>(),
    keys: z.custom<ReadonlyMap<number, string>>(),
  }),
  hot: true,
  async run({ tx }, { heads, keys }): Promise<Verified> {
    const findings: Finding[] = []
    const wrong: Verified['wrong'] = {}
    const found: Found = (finding) => {
      const count = (wrong[finding.kind] ?? 0) + 1
      wrong[finding.kind] = count
      if (count <= keptOfAKind) findings.push(finding)
    }
    const chain = await checkChain(tx, found)
    const unsealed = await checkEvents(tx, found)
    await checkCases(tx, found)
    const seen = await readAllHeads(heads, { keys, found, hashesOf: (seqs) => sealsAt(tx, { seqs }) })
    const verdict = findings.length > 0 ? 'tampered' : seen.valid > 0 ? 'intact' : 'cannot_say'
    return {
      verdict,
      sealed: chain.sealed,
      sealedSinceHead: Math.max(0, chain.last - (seen.newest?.seq ?? 0)),
      unsealed,
      payloads: chain.payloads,
      heads: seen,
      findings,
      wrong,
    }
  },
})

type Chain = { sealed: number; last: number; payloads: { kept: number; erased: number } }

/** Every seal in order: numbered without a gap, following the one before, and of the event that it was made of. */
async function checkChain(on: On, found: Found): Promise<Chain> {
  const chain = { sealed: 0, last: 0, payloads: { kept: 0, erased: 0 } }
  let before = { seq: 0n, hash: beforeTheFirst }
  const [lowest] = await nextSeal(on, { after: '-9223372036854775808' })
  for (let next = lowest; next; ) {
    const after = BigInt(next.seq) - 1n
    const upTo = after + sealsAtOnce
    const rows = await sealsBetween(on, { after: String(after), upTo: String(upTo) })
    for (const row of rows) {
      checkSeal(row, before, found)
      before = { seq: BigInt(row.seq), hash: row.hash }
      chain.sealed++
      if (row.event) chain.payloads[row.payload === null ? 'erased' : 'kept']++
    }
    ;[next] = await nextSeal(on, { after: String(upTo) })
  }
  chain.last = Number(before.seq)
  return chain
}

function checkSeal(row: SealRow, before: { seq: bigint; hash: string }, found: Found): void {
  const seq = BigInt(row.seq)
  const where = { seq: row.seq, event: row.eventId }
  if (seq === before.seq) {
    found({ kind: 'seal_twice', ...where })
    return
  }
  if (seq !== before.seq + 1n) found({ kind: 'seals_missing', seq: String(before.seq + 1n), to: String(seq - 1n) })
  else if (row.previous !== before.hash) found({ kind: 'seal_unlinked', ...where })
  if (!row.event) {
    found({ kind: 'event_missing', ...where })
    return
  }
  const named = { ...where, case: row.event.case ?? '', version: row.event.version ?? '' }
  if (sealHash(row, row) !== row.hash) found({ kind: 'event_altered', ...named })
  const { salt, payload } = row
  const erased = salt === null && payload === null
  if (!erased && commitmentOf(salt ?? Buffer.alloc(0), payload ?? '') !== row.event.commitment)
    found({ kind: 'payload_altered', ...named })
}

/** Every event has one seal, but for the newest, which are counted. */
async function checkEvents(on: On, found: Found): Promise<Verified['unsealed']> {
  const unsealed = { count: 0, since: null as string | null }
  let after: bigint | null = -9223372036854775808n
  while (after !== null) {
    const upTo: bigint = after + eventsAtOnce
    const [row] = await sealsOfEvents(on, { after: String(after), upTo: String(upTo) })
    for (const event of row?.twice ?? []) found({ kind: 'event_sealed_twice', event })
    unsealed.count += row?.unsealed ?? 0
    if (row?.since && (unsealed.since === null || row.since < unsealed.since)) unsealed.since = row.since
    after = row?.next ? BigInt(row.next) - 1n : null
  }
  return unsealed
}

const moves = Object.entries(moveTable).flatMap(([before, open]) =>
  Object.entries(open).map(([move, after]) => ({ before, move, after })),
)

const wrongs = {
  version: 'version_wrong',
  move: 'move_impossible',
  projection: 'projection_differs',
  decisions: 'decisions_differ',
} as const

/** Every case stands where its moves lead it, and its decisions and approvals are those that its moves wrote. */
async function checkCases(on: On, found: Found): Promise<void> {
  const table = {
    before: moves.map((one) => one.before),
    move: moves.map((one) => one.move),
    leads: moves.map((one) => one.after),
  }
  for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after; ) {
    const rows: Awaited<ReturnType<typeof wrongsOfCases>> = await wrongsOfCases(on, { after, ...table })
    for (const { wrong, caseId, version } of rows) {
      if (wrong === null || caseId === null) continue
      found({ kind: wrongs[wrong], case: caseId, ...(version === null ? {} : { version: String(version) }) })
    }
    after = rows.find((row) => row.wrong === null)?.next ?? null
  }
}
