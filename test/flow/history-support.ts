/**
 * What the tests of the history share: sealing until nothing waits, signing heads into a list instead of a file, and
 * verifying. Transactions of other databases on the same server hold the sealer back too, so sealing is repeated.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { App } from '../../src/app.ts'
import { readHistoryEnd, sealHistory, type Verified, verifyHistory } from '../../src/flow/index.ts'
import { type HeadLine, type Signer, signHead } from '../../src/heads.ts'
import { machine } from '../../src/model/actor.ts'
import { type Head, startMark } from '../../src/model/history.ts'

/** Repeats until it is done: what holds the sealer back for a while may be a transaction of another file's tests. */
export async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1500; attempt++) {
    if (await isDone()) return
    await wait(10)
  }
  throw new Error('Something holds the sealer back.')
}

/** Seals until no event is left; answers how many were sealed. */
export async function sealAll(app: App): Promise<number> {
  let all = 0
  await until(async () => {
    all += (await sealHistory(app, machine, startMark)).sealed
    return (await verify(app, [])).unsealed.count === 0
  })
  return all
}

/** The head of the history as it stands, signed as the program signs. */
export async function headNow(
  app: App,
  change: Partial<Head> = {},
  signer: Signer = app.keys.signer(),
): Promise<HeadLine> {
  const { end } = await readHistoryEnd(app, machine, { seq: null })
  if (!end) throw new Error('Nothing is sealed.')
  return lineOf(signer, { ...end, events: end.seq, at: app.clock().toISOString(), ...change })
}

function lineOf(signer: Signer, head: Omit<Head, 'key'>): HeadLine {
  return { kind: 'head', ...signHead(signer, head) }
}

export function verify(app: App, lines: Iterable<HeadLine> | AsyncIterable<HeadLine>): Promise<Verified> {
  const keys = new Map(app.keys.signers().map((signer) => [signer.id, signer.publicKey]))
  return verifyHistory(app, machine, { heads: [{ name: 'heads', lines }], keys })
}
