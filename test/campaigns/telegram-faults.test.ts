/** The short form of `npm run campaign telegram-faults`. */
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { placeOf } from './support/place.ts'
import { brokenReplies, replyThrough } from './telegram-faults/replies.ts'
import { broken, sendThrough } from './telegram-faults.ts'

const database = useDatabase()

describe('messages to a Telegram that fails at every fifth call', () => {
  it('all arrive whose readers are there, in order, never early, and again only where the answer was lost', {
    timeout: 120_000,
  }, async () => {
    const figures = await sendThrough(placeOf(database), { count: 250, seed: 3, part: 0.2, chats: 60 })
    expect(broken(figures)).toEqual([])
    expect(figures).toMatchObject({ letters: 250, faults: { reset_after: expect.any(Number) } })
    expect(figures.verdict.repeats).toBeGreaterThan(0)
  })
})

describe('messages to a Telegram that fails at nothing', () => {
  it('leave at most thirty in any second, and one a second in a chat', { timeout: 60_000 }, async () => {
    const figures = await sendThrough(placeOf(database), { count: 100, seed: 4, part: 0, chats: 100 })
    expect(broken(figures)).toEqual([])
    expect(figures.verdict).toMatchObject({ mostInASecond: 30, repeats: 0 })
  })
})

describe('answers to questions, of which Telegram puts off every fifth for three quarters of a minute', () => {
  it('are all given, once, and not before their time', { timeout: 120_000 }, async () => {
    const replies = await replyThrough(placeOf(database), { count: 50, seed: 5, part: 0.2 })
    expect(brokenReplies(replies)).toEqual([])
    expect(replies.refused).toBeGreaterThan(5)
  })
})
