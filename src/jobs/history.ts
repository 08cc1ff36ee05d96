/**
 * Keeps the history chained, every second, and its head signed outside the database: each minute, every thousand seals, and
 * when the program stops. What it remembers between turns only saves looking; any process can go on where one was killed.
 */
import type { App } from '../app.ts'
import { readHistoryEnd, sealHistory } from '../flow/index.ts'
import type { Heads } from '../heads.ts'
import { machine } from '../model/actor.ts'
import { headIsDue, type Mark, startMark } from '../model/history.ts'

/** The history does not contain the seal that was signed last: it was cut, rewritten, or brought back from an old copy. */
export class HistoryContradictsHead extends Error {
  override name = 'HistoryContradictsHead'
}

const marks = new WeakMap<App, Mark>()
const tried = new WeakMap<Heads, number>()

/** One turn: seals what is over, and signs the head when one is due. */
export async function keepHistory(app: App, heads: Heads | null): Promise<{ sealed: number; signed: number }> {
  const { sealed, mark } = await sealHistory(app, machine, marks.get(app) ?? startMark)
  marks.set(app, mark)
  return { sealed, signed: heads ? await signWhenDue(app, heads, false) : 0 }
}

/** The last turn of a process: whatever was sealed since the last head gets one. */
export async function endHistory(app: App, heads: Heads | null): Promise<{ signed: number }> {
  await sealHistory(app, machine, marks.get(app) ?? startMark)
  return { signed: heads ? await signWhenDue(app, heads, true) : 0 }
}

/**
 * Nothing is signed over a history that contradicts what was signed before, or the key would vouch for both: then this
 * throws, once a minute, until an operator has looked (`npm run audit -- verify`) and put the files of heads aside.
 */
async function signWhenDue(app: App, heads: Heads, anyway: boolean): Promise<number> {
  const last = heads.last()
  const now = app.clock()
  const { end, there } = await readHistoryEnd(app, machine, { seq: last?.seq ?? null })
  const lastTry = Math.max(tried.get(heads) ?? 0, last ? Date.parse(last.at) : 0)
  const due = headIsDue(last && { seq: last.seq, at: lastTry }, end?.seq ?? 0, now.getTime())
  const contradicted = last !== null && there !== last.hash
  const minute = now.getTime() - (tried.get(heads) ?? 0) >= 60_000
  if (contradicted && (minute || anyway)) {
    tried.set(heads, now.getTime())
    throw new HistoryContradictsHead('The history does not contain what was signed last. Run: npm run audit -- verify')
  }
  if (contradicted || !end || !(due || (anyway && end.seq > (last?.seq ?? 0)))) return 0
  tried.set(heads, now.getTime())
  heads.write({ seq: end.seq, hash: end.hash, events: end.seq, at: now.toISOString() })
  return end.seq
}
