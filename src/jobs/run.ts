/** Runs the clockwork: each job at its pace, one at a time, a failing one logged and looked at again next time. */
import type { App } from '../app.ts'
import { type Job, jobs } from './table.ts'

export type Clockwork = {
  /** Looks at every job now; used when the clock was moved. */
  runAll(): Promise<void>
  stop(): Promise<void>
}

export function startJobs(app: App): Clockwork {
  let turn: Promise<void> = Promise.resolve()
  const queue = (due: readonly Job[]) => {
    turn = turn.then(async () => {
      for (const job of due) await runOne(app, job)
    })
    return turn
  }
  const timers = jobs.map((job) => setInterval(() => void queue([job]), job.everySeconds * 1000))
  return {
    runAll: () => queue(jobs),
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await turn
    },
  }
}

async function runOne(app: App, job: Job): Promise<void> {
  try {
    await job.run(app)
  } catch (error) {
    app.log.fault(`job ${job.name}`, error)
  }
}
