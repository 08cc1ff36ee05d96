/** Measures two ways of doing a thing in turns, so that a machine whose speed drifts slows both: only ratios are kept. */

export type Way = { name: string; run: (at: number) => Promise<unknown> }
export type Ratio = {
  first: string
  second: string
  firstPerSecond: number
  secondPerSecond: number
  ratio: number
  least: number
  most: number
}

/** `rounds` turns of `count` runs each, `width` at a time; the ratio is the first's rate over the second's, by medians of turns. */
export async function pair(
  first: Way,
  second: Way,
  { rounds, count, width }: { rounds: number; count: number; width: number },
): Promise<Ratio> {
  let at = 0
  const rate = async (way: Way, runs: number) => {
    const begun = performance.now()
    let left = runs
    const lane = async () => {
      while (left-- > 0) await way.run(at++)
    }
    await Promise.all(Array.from({ length: width }, lane))
    return (runs / (performance.now() - begun)) * 1000
  }
  await rate(first, Math.ceil(count / 4))
  await rate(second, Math.ceil(count / 4))
  const turns: [number, number][] = []
  for (let round = 0; round < rounds; round++) turns.push([await rate(first, count), await rate(second, count)])
  const ratios = turns.map(([one, other]) => one / other)
  return {
    first: first.name,
    second: second.name,
    firstPerSecond: median(turns.map(([one]) => one)),
    secondPerSecond: median(turns.map(([, other]) => other)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export function sayRatio(
  { first, second, firstPerSecond, secondPerSecond, ratio, least, most }: Ratio,
  goal: string,
): string {
  const rates = `${Math.round(firstPerSecond)}/s : ${Math.round(secondPerSecond)}/s`
  return `${first} / ${second}\n  ${ratio.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)}; ${rates}; goal ${goal})`
}
