/**
 * Measures two ways of doing a thing in turns, so that a machine whose speed drifts slows both: only ratios are kept. Beside
 * rates it compares the CPU that they cost, here and in PostgreSQL, which a busy machine changes less.
 */
import { cpuOf, cpuOfServer } from './cpu.ts'

/** `make` makes what one run is given, outside the measured time. */
export type Way<Given> = { name: string; make: (at: number) => Given; run: (given: Given) => Promise<unknown> }

export type Said = (line: string) => void

/** Of one turn: runs a second, and microseconds of CPU a run. */
type Turn = { rate: number; here: number; server: number }
export type Pair = { first: string; second: string; turns: [Turn, Turn][] }

/** How a pair is run: turns, runs of each in a turn, how many at a time, and the first process of PostgreSQL. */
export type Running = { rounds: number; count: number; width: number; serverPid: number }

/** `rounds` turns of each way, after one that is not counted. */
export async function pair<One, Other>(first: Way<One>, second: Way<Other>, running: Running): Promise<Pair> {
  const { rounds } = running
  let at = 0
  const turn = <Given>(way: Way<Given>) => oneTurn(way, running, () => at++)
  await turn(first)
  await turn(second)
  const turns: [Turn, Turn][] = []
  for (let round = 0; round < rounds; round++) turns.push([await turn(first), await turn(second)])
  return { first: first.name, second: second.name, turns }
}

async function oneTurn<Given>(way: Way<Given>, running: Running, next: () => number): Promise<Turn> {
  const { count, width, serverPid } = running
  const given = Array.from({ length: count }, () => way.make(next()))
  const [here, server, begun] = [cpuOf(process.pid), cpuOfServer(serverPid), performance.now()]
  const lane = async () => {
    for (let one = given.pop(); one !== undefined; one = given.pop()) await way.run(one)
  }
  await Promise.all(Array.from({ length: width }, lane))
  return {
    rate: (count / (performance.now() - begun)) * 1000,
    here: (cpuOf(process.pid) - here) / count,
    server: (cpuOfServer(serverPid) - server) / count,
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** A median with its range. */
export function spread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`
}

/** The value under which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}

/** The ratio by rate, then by CPU, and the absolute numbers as side information. */
export function sayPair(said: Said, { first, second, turns }: Pair, goal: string): void {
  said(`${first} / ${second}`)
  said(`  ${spread(turns.map(([one, other]) => one.rate / other.rate))} by rate; goal ${goal}`)
  const cost = ({ here, server }: Turn) => here + server
  said(`  ${spread(turns.map(([one, other]) => cost(other) / cost(one)))} by CPU, Node and PostgreSQL together`)
  const side = (name: string, of: Turn[]) => {
    const [rate, here, server] = [of.map((one) => one.rate), of.map((one) => one.here), of.map((one) => one.server)]
    said(
      `  ${name}: ${median(rate).toFixed(0)}/s, ${median(here).toFixed(0)} µs Node, ${median(server).toFixed(0)} µs PostgreSQL`,
    )
  }
  side(
    first,
    turns.map(([one]) => one),
  )
  side(
    second,
    turns.map(([, other]) => other),
  )
}
