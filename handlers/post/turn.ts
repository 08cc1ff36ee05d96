/**
 * One process of many: whoever holds a turn acts, the others stand by and take over within about ten seconds when it ends. The
 * holder stops by its own clock before anybody else can begin, so that a pause of the process or of the database makes
 * nobody two.
 */
import { randomUUID } from 'node:crypto'
import type { App } from '../../src/app.ts'
import { askForTurn, giveTurnBack } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'

export type TurnName = 'polling' | 'sender'

export type Turn = {
  /** Whether we may act now; asks for the turn when it is not ours. Throws when the database does not answer and we may not. */
  ours(): Promise<boolean>
  /** Nobody acts for so many milliseconds: not we, and not whoever takes over should we end meanwhile. */
  rest(ms: number): Promise<void>
  /** Gives the turn back; the next holder begins a second later, so that the pace holds over both. */
  end(): Promise<void>
}

const leaseSeconds = 10
/** We trust the lease for less than it lasts: what we are doing when it is over must be over too. */
const trustedMs = 8_000
const renewMs = 2_500
/** How often somebody who stands by asks. */
const askMs = 1_000

/** `now` is milliseconds of a clock that only goes forward. */
export function makeTurn(app: App, name: TurnName, now: () => number = () => performance.now()): Turn {
  const token = randomUUID()
  let trustedUntil = Number.NEGATIVE_INFINITY
  let restUntil = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  let ended = false
  const restSeconds = () => Math.ceil(Math.max(0, restUntil - now()) / 1000)
  const ask = async () => {
    askedAt = now()
    // Counted from before the question was sent: the lease begins later than that.
    const from = askedAt
    const { ours } = await askForTurn(app, machine, { name, token, seconds: leaseSeconds + restSeconds() })
    trustedUntil = ours ? from + trustedMs : Number.NEGATIVE_INFINITY
  }
  const renewing = setInterval(() => {
    if (now() < trustedUntil) ask().catch((error) => app.log.fault('turn', error))
  }, renewMs)
  renewing.unref()
  return {
    async ours() {
      if (ended) return false
      if (now() >= trustedUntil && now() - askedAt >= askMs) await ask()
      return now() < trustedUntil && now() >= restUntil
    },
    async rest(ms) {
      restUntil = Math.max(restUntil, now() + ms)
      await ask()
    },
    async end() {
      clearInterval(renewing)
      ended = true
      if (now() >= trustedUntil) return
      const given = { name, token, seconds: Math.max(1, restSeconds()) }
      // Without a database it ends by itself, a little later.
      await giveTurnBack(app, machine, given).catch((error) => app.log.fault('turn', error))
    },
  }
}

/** Does `work` while the turn is ours, and nothing otherwise. */
export function inTurn(app: App, turn: Turn, work: () => Promise<boolean>): () => Promise<boolean> {
  return async () => {
    const ours = await turn.ours().catch((error) => {
      app.log.fault('turn', error)
      return false
    })
    return ours && (await work())
  }
}
