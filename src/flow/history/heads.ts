/**
 * Reads signed heads, from as many files as there are, and holds each against the history: what was signed must still be
 * there, with the hash it had. A thousand at a time, in the order of the file.
 */
import { type HeadLine, isSignedBy, type SignedHead } from '../../heads.ts'
import type { Finding } from './verify.ts'

/** A file of heads, or anything else that gives their lines; `name` says where they are from. */
export type HeadSource = { name: string; lines: AsyncIterable<HeadLine> | Iterable<HeadLine> }

export type HeadsSeen = {
  /** Signed by a key we know. */
  valid: number
  /** Signed by a key that is not among ours: neither good nor bad. */
  ofUnknownKey: number
  /** Lines that are no lines, as a crash leaves them. */
  unreadable: number
  newest: { seq: number; hash: string; at: string } | null
}

type With = {
  keys: ReadonlyMap<number, string>
  found: (finding: Finding) => void
  hashesOf: (seqs: string[]) => Promise<{ seq: string; hash: string }[]>
}

/** What the heads of all files add up to, so that ten thousand heads beyond a cut are one finding and not as many. */
type Sum = { agreed: SignedHead | null; beyond: SignedHead | null; rewritten: SignedHead | null }

export async function readAllHeads(sources: readonly HeadSource[], given: With): Promise<HeadsSeen> {
  const seen: HeadsSeen = { valid: 0, ofUnknownKey: 0, unreadable: 0, newest: null }
  const sum: Sum = { agreed: null, beyond: null, rewritten: null }
  for (const source of sources) {
    let some: SignedHead[] = []
    for await (const line of source.lines) {
      const head = trusted(line, source.name, seen, given)
      if (head) some.push(head)
      if (some.length >= 1000) {
        await hold(some, sum, given)
        // The newest stays, so that two heads of one seal meet wherever the thousands end.
        some = some.slice(-1)
      }
    }
    await hold(some, sum, given)
  }
  const { agreed, beyond, rewritten } = sum
  const since = agreed ? { since: String(agreed.seq) } : {}
  if (beyond) given.found({ kind: 'truncated', seq: String(beyond.seq), at: beyond.at, ...since })
  if (rewritten) given.found({ kind: 'rewritten', seq: String(rewritten.seq), at: rewritten.at, ...since })
  return seen
}

/** The head of a line that we can rely on, or null; whatever else it is, is counted or found. */
function trusted(line: HeadLine, place: string, seen: HeadsSeen, { keys, found }: With): SignedHead | null {
  if (line.kind === 'unreadable') {
    seen.unreadable++
    return null
  }
  const publicKey = keys.get(line.key)
  if (line.kind === 'key') {
    if (publicKey !== undefined && publicKey !== line.public) found({ kind: 'key_foreign', place, at: line.at })
    return null
  }
  const { kind: _, ...head } = line
  if (publicKey === undefined) {
    seen.ofUnknownKey++
    return null
  }
  if (!isSignedBy(publicKey, head)) {
    found({ kind: 'head_forged', place, seq: String(head.seq), at: head.at })
    return null
  }
  seen.valid++
  if (!seen.newest || head.seq > seen.newest.seq) seen.newest = { seq: head.seq, hash: head.hash, at: head.at }
  return head
}

async function hold(heads: readonly SignedHead[], sum: Sum, { found, hashesOf }: With): Promise<void> {
  const rows = await hashesOf([...new Set(heads.map((head) => String(head.seq)))])
  const there = new Map(rows.map((row) => [row.seq, row.hash]))
  const signed = new Map<number, string>()
  for (const head of heads) {
    const { seq, hash } = head
    const other = signed.get(seq)
    if (other !== undefined && other !== hash) found({ kind: 'forked', seq: String(seq), at: head.at })
    signed.set(seq, hash)
    const now = there.get(String(seq))
    if (now === hash) sum.agreed = lower(head, sum.agreed, -1)
    else if (now === undefined) sum.beyond = lower(head, sum.beyond, -1)
    else sum.rewritten = lower(head, sum.rewritten, 1)
  }
}

/** The lower (`1`) or the higher (`-1`) of two heads. */
function lower(one: SignedHead, other: SignedHead | null, sign: 1 | -1): SignedHead {
  return other === null || (one.seq - other.seq) * sign < 0 ? one : other
}
