/** `npm run campaign NAME [COUNT]`: runs one of the long trials of `test/campaigns/` and prints its figures; fails when it failed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../test/campaigns')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))

const [name = '', count] = process.argv.slice(2)
if (!names.includes(name) || (count !== undefined && !/^\d{1,9}$/.test(count))) {
  process.stdout.write(`npm run campaign NAME [COUNT], where NAME is one of: ${names.join(', ')}\n`)
  process.exit(2)
}
const { run } = (await import(`../test/campaigns/${name}.ts`)) as {
  run(count?: number): Promise<{ ok: boolean; lines: string[] }>
}
const { ok, lines } = await (count === undefined ? run() : run(Number(count)))
process.stdout.write(`${lines.join('\n')}\n`)
process.exit(ok ? 0 : 1)
