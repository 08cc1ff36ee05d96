/** `npm run release -- 2026-Q3` publishes a closed quarter, once; without a quarter it lists those that can be published. */
import { publishRelease, readPublishable } from '../src/flow/index.ts'
import { machine } from '../src/model/actor.ts'
import { runCommand, said, sayUsage } from './program.ts'

const [period, ...more] = process.argv.slice(2)
if (more.length > 0) sayUsage('Write: npm run release -- 2026-Q3')

await runCommand(async (app) => {
  if (period === undefined) {
    const open = await readPublishable(app, machine, {})
    return said(open.length === 0 ? 'No closed quarter is left to publish.' : open.join('\n'))
  }
  const release = await publishRelease(app, machine, { period })
  said(`Published ${release.period} as of ${release.cutoff}: release ${release.id}`)
})
