/**
 * What is leased must be noted as done, or given back, even when the database is away for a moment; and what was leased by a
 * question whose answer got lost is asked for again. It knows no queue.
 */
import { randomUUID } from 'node:crypto'
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

/** How something is taken: under a token, and `again` when the last answer under it was lost. */
export type Taking = { token: string; again: boolean }

/**
 * Takes under a token that is kept until an answer to it came. Without this, whatever a lost answer had leased would wait,
 * and its chat with it, until that lease ends.
 */
export function takeSurely<T>(take: (asked: Taking) => Promise<T>): () => Promise<T> {
  const lost: string[] = []
  return async () => {
    const before = lost.pop()
    const token = before ?? randomUUID()
    try {
      return await take({ token, again: before !== undefined })
    } catch (error) {
      lost.push(token)
      throw error
    }
  }
}
