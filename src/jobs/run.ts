/**
 * Runs the clockwork: each job at its pace, one at a time, a failing one logged and looked at again next time. A job that
 * is still waiting for its turn is not queued twice.
 */
import type { App } from '../app.ts'
import type { Heads } from '../heads.ts'
import { type Job, jobs, type Tools } from './table.ts'

export type Clockwork = {
  /** Looks at every job now; used when the clock was moved. */
  runAll(): Promise<void>
  stop(): Promise<void>
}

/** `heads` are the files in which heads of the history are kept; without them the history is sealed and not signed. */
export function startJobs(app: App, { heads = null }: { heads?: Heads | null } = {}): Clockwork {
  const tools: Tools = { heads }
  const waiting = new Set<Job>()
  let turn: Promise<void> = Promise.resolve()
  const queue = (due: readonly Job[]) => {
    const fresh = due.filter((job) => !waiting.has(job))
    for (const job of fresh) waiting.add(job)
    turn = turn.then(async () => {
      for (const job of fresh) {
        waiting.delete(job)
        await runOne(app, job.name, () => job.run(app, tools))
      }
    })
    return turn
  }
  const timers = jobs.map((job) => setInterval(() => void queue([job]), job.everySeconds * 1000))
  return {
    runAll: () => queue(jobs),
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await turn
      for (const { name, end } of jobs) if (end) await runOne(app, name, () => end(app, tools))
    },
  }
}

async function runOne(app: App, name: string, run: () => Promise<object>): Promise<void> {
  try {
    await run()
  } catch (error) {
    app.log.fault(`job ${name}`, error)
  }
}
