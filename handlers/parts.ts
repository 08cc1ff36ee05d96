/**
 * A text longer than one message arrives as several, within a second: the first is answered, the others are parts of it and
 * not answers to what came next. Remembered in this process only, and for a moment: after a crash each part is answered.
 */
import type { Given } from './given.ts'

/** Telegram's apps cut at 4,096 signs, or at a gap a little before. */
const nearlyFull = 3500
const withinSeconds = 2
const mostRemembered = 1000

type Part = { heard: number; at: number; long: boolean }

/** Answers whether an update is a later part of the text before it in its chat. `at` is when Telegram got it, in seconds. */
export function partsOfTexts(): (chatId: number, given: Given | null, at: number) => boolean {
  const last = new Map<number, Part>()
  return (chatId, given, at) => {
    const before = last.get(chatId)
    last.delete(chatId)
    if (given?.kind !== 'text' || given.edited) return false
    const { heard, length } = given
    const isLater = before?.long === true && heard === before.heard + 1 && Math.abs(at - before.at) <= withinSeconds
    last.set(chatId, { heard, at, long: length >= nearlyFull })
    const [oldest] = last.keys()
    if (last.size > mostRemembered && oldest !== undefined) last.delete(oldest)
    return isLater
  }
}
