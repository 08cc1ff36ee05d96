/**
 * What goes wrong between the program and its database: each fault is put in at a moment when something is under way, stays
 * for its time, and is over when `strike` settles. Chance decides how long and how bad; the seed decides chance.
 */
import type { DatabaseProxy, Request, Verdict } from '../support/proxy.ts'
import type { Chance } from '../tamper/history.ts'

export type Fault = {
  name: string
  /** How many of a hundred. */
  share: number
  /** Does it; answers false when there was nothing to strike in time. `short` keeps an absence under a second and a half. */
  strike(proxy: DatabaseProxy, chance: Chance, short: boolean): Promise<boolean>
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

/** Asked by the clock alone; a fault there befalls nobody. */
const isIdle = ({ text }: Request) => /insert into turn\b|update turn\b/.test(text)
const changes = /^(INSERT 0|UPDATE|DELETE) [1-9]/

/** Lets `judge` look at every request and answer until it breaks one, or until nobody asked for a while. */
async function breakOne(
  proxy: DatabaseProxy,
  where: 'before' | 'after',
  judge: (request: Request, tag: string) => Verdict,
): Promise<boolean> {
  const broken = await new Promise<boolean>((done) => {
    const timer = setTimeout(() => done(false), 5000)
    const look = (request: Request, tag: string): Verdict => {
      const verdict = isIdle(request) ? 'pass' : judge(request, tag)
      if (verdict === 'pass') return verdict
      proxy.gate = {}
      clearTimeout(timer)
      done(true)
      return verdict
    }
    proxy.gate =
      where === 'before'
        ? { before: (request) => look(request, '') }
        : { after: (request, { tag }) => look(request, tag) }
  })
  proxy.gate = {}
  return broken
}

/** Lets some requests pass first, so that any of them may be the one. */
function afterSome(chance: Chance, verdict: Verdict): () => Verdict {
  let left = chance.below(25)
  return () => (left-- > 0 ? 'pass' : verdict)
}

const faults: readonly Fault[] = [
  {
    name: 'answer slow to come',
    share: 15,
    async strike(proxy, chance) {
      proxy.latencyMs = 20 + chance.below(180)
      await pause(300 + chance.below(900))
      proxy.latencyMs = 0
      return true
    },
  },
  {
    name: 'reset before a request',
    share: 15,
    strike: (proxy, chance) => breakOne(proxy, 'before', afterSome(chance, 'cut')),
  },
  {
    name: 'reset in the middle of a request',
    share: 10,
    strike: (proxy, chance) => breakOne(proxy, 'before', afterSome(chance, 'half')),
  },
  {
    name: 'reset in the middle of an answer',
    share: 10,
    strike: (proxy, chance) => breakOne(proxy, 'after', afterSome(chance, 'half')),
  },
  {
    name: 'cut at COMMIT',
    share: 25,
    async strike(proxy, chance) {
      let left = chance.below(4)
      return breakOne(proxy, 'after', ({ text, inTransaction }, tag) => {
        const commits = tag === 'COMMIT' || (!inTransaction && changes.test(tag) && text !== '')
        return commits && left-- <= 0 ? 'cut' : 'pass'
      })
    },
  },
  {
    name: 'all connections cut',
    share: 8,
    async strike(proxy, chance) {
      await pause(chance.below(200))
      proxy.cut()
      return true
    },
  },
  {
    name: 'away',
    share: 7,
    async strike(proxy, chance, short) {
      await proxy.down()
      await pause(short ? 300 + chance.below(1200) : 500 + chance.below(4000))
      await proxy.up()
      return true
    },
  },
  {
    name: 'a few bytes at a time',
    share: 10,
    async strike(proxy, chance) {
      proxy.slice = { bytes: 1 + chance.below(60), pauseMs: 1 }
      await pause(300 + chance.below(700))
      proxy.slice = null
      return true
    },
  },
]

/** Half a minute without a database; a few of these are in every long run. */
export const longAbsence: Fault = {
  name: 'away for 30 s',
  share: 0,
  async strike(proxy) {
    await proxy.down()
    await pause(30_000)
    await proxy.up()
    return true
  },
}

export function pickFault(chance: Chance): Fault {
  return chance.pick(faults.flatMap((fault) => Array<Fault>(fault.share).fill(fault)))
}
