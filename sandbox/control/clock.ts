/**
 * The sandbox's clock: real time plus an offset that only grows. Whoever moves it is answered when all listeners are
 * done with the news.
 */
import type { Row, World } from '../world/types.ts'
import { type Body, optionalText, Problem, wrongField } from './problem.ts'

export type ClockListener = (now: Date) => void | Promise<void>

const units: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }
/** Dates of messages are 32-bit seconds at Telegram. */
const latest = Date.parse('2038-01-01T00:00:00Z')

export function viewClock(world: World): Row {
  return {
    now: world.now().toISOString(),
    real: new Date().toISOString(),
    offset_seconds: Math.round(world.state.clockOffset / 1000),
  }
}

function readAdvance(body: Body): number | undefined {
  const given = typeof body.advance === 'number' ? `${body.advance}s` : optionalText(body, 'advance')
  if (given === undefined) return undefined
  const found = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)$/.exec(given.trim())
  if (!found) throw wrongField('advance', `"${given}" cannot be read.`, 'Write "10s", "5m", "3h", "90d" or "2w".')
  return Number(found[1]) * units[found[2]!]!
}

function readTo(world: World, body: Body): number | undefined {
  const given = optionalText(body, 'to')
  if (given === undefined) return undefined
  const to = Date.parse(given)
  if (!Number.isFinite(to)) throw wrongField('to', `"${given}" is no date.`, 'Write it as "2027-01-01T00:00:00Z".')
  return to - world.now().getTime()
}

/** Moves the clock forward and waits for the listeners. A listener that fails is reported, not hidden. */
export async function moveClock(world: World, listeners: Set<ClockListener>, body: Body): Promise<Row> {
  const ms = readAdvance(body) ?? readTo(world, body)
  if (ms === undefined) {
    throw wrongField('advance', 'is missing.', 'Send {"advance": "90d"} or {"to": "2027-01-01T00:00:00Z"}.')
  }
  if (ms < 0) {
    throw new Problem(409, 'clock_goes_forward', {
      message: 'The clock goes forward only.',
      next: 'POST /sandbox/api/reset brings it back to real time, with everything else.',
    })
  }
  if (world.now().getTime() + ms > latest) throw wrongField('to', 'is later than 2037.', 'Choose an earlier time.')
  world.state.clockOffset += Math.round(ms)
  world.changed()
  await tellClock(world, listeners)
  return viewClock(world)
}

export async function tellClock(world: World, listeners: Set<ClockListener>): Promise<void> {
  const now = world.now()
  const outcomes = await Promise.allSettled([...listeners].map(async (listener) => listener(now)))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) {
    throw new Problem(500, 'clock_listener_failed', {
      message: `The clock was moved, but a listener failed: ${String(failed.reason)}`,
      next: 'Look into the log of the program that listens.',
    })
  }
}
