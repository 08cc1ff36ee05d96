/**
 * The role `jobs`: the clockwork, the sealing of the history and its signed heads. Any number of processes may have it; each
 * keeps heads in files of its own, because a file that two append to is nobody's record.
 */
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { openHeads } from '../heads.ts'
import { type Clockwork, startJobs } from '../jobs/run.ts'
import { takeHeads } from '../running.ts'

/** Throws `HeadsAreKept` when another process keeps heads in the same data folder. */
export function startClockwork(app: App, config: Config): Clockwork {
  const held = takeHeads(config.dataFolder)
  const clockwork = startJobs(app, { heads: openHeads(config.headFiles, app.keys.signer) })
  return {
    runAll: clockwork.runAll,
    async stop() {
      await clockwork.stop()
      held.end()
    },
  }
}
