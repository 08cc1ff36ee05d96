/** What is leased must be noted as done, or given back, even when the database is away for a moment. It knows no queue. */
import { isOutage } from '../../src/log.ts'

const againMs = 250

/**
 * Makes a note that may be made twice, again and again while the database cannot be reached, for as long as the lease lasts:
 * after that somebody else has what was leased. Without this a chat would wait for the end of the lease, and what was
 * done would be done once more.
 */
export async function whileLeased<T>(seconds: number, note: () => Promise<T>): Promise<T> {
  const until = performance.now() + seconds * 1000
  for (;;) {
    try {
      return await note()
    } catch (error) {
      if (!isOutage(error) || performance.now() > until) throw error
      await new Promise((done) => setTimeout(done, againMs))
    }
  }
}
