/**
 * `npm run bench` measures the speed goals, each in a run of its own; `npm run bench -- NAME` one of them. It prints ratios of
 * one run with their ranges, and absolute numbers only beside them; it asserts nothing. What they mean stands in
 * `docs/performance.md`.
 */
import type { Said } from './pair.ts'

const benches = ['filing', 'figure', 'claim', 'conversation', 'step', 'webhook', 'memory']

const said: Said = (line) => void process.stdout.write(`${line}\n`)
const wanted = process.argv.slice(2)
const strange = wanted.find((name) => !benches.includes(name))
if (strange !== undefined) {
  said(`There is no bench ${strange}. The benches are ${benches.join(', ')}.`)
  process.exit(2)
}
for (const name of wanted.length > 0 ? wanted : benches) {
  const { run } = (await import(`./${name}.ts`)) as { run: (said: Said) => Promise<void> }
  await run(said)
}
