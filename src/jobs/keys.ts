/** Lets keys end and brings rows under newer ones: the calendar each time, everything else a piece at a time. */
import type { App } from '../app.ts'
import { endTimedKeys, renewKeys, retireKeys, sweepKeys } from '../flow/index.ts'
import { machine } from '../model/actor.ts'

/** Where the sweep goes on, and when its next round begins; lost with the process, which only makes it begin again. */
const sweeps = new WeakMap<App, { after: number; restUntil: number }>()
const roundMs = 3_600_000

/** One turn. The sweep looks at two thousand keys and rests for an hour after its last. */
export async function keepKeys(app: App): Promise<{ ended: number }> {
  const { ended } = await endTimedKeys(app, machine, {})
  for (let more = true; more; ) more = (await renewKeys(app, machine, {})).renewed > 0
  const { retired } = await retireKeys(app, machine, {})
  return { ended: ended.length + retired + (await sweep(app)) }
}

async function sweep(app: App): Promise<number> {
  const now = app.clock().getTime()
  const { after, restUntil } = sweeps.get(app) ?? { after: 0, restUntil: 0 }
  if (now < restUntil) return 0
  const { ended, next } = await sweepKeys(app, machine, { after })
  sweeps.set(app, next === null ? { after: 0, restUntil: now + roundMs } : { after: next, restUntil: 0 })
  return ended
}
