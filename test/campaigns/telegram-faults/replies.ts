/**
 * Answers that a worker gives while Telegram says, at every fifth, to come back in three quarters of a minute: longer than a
 * handler may take, so that the update goes back to the inbox. Each must be answered once, and never before its time.
 */
import { makeBot } from '../../../handlers/bot.ts'
import { pollOnce, workerTurn } from '../../../handlers/post.ts'
import { wordsIn } from '../../../locales/words.ts'
import type { Place } from '../support/place.ts'
import { appAt } from './place.ts'
import { openTelegram } from './telegram.ts'

export type Replies = {
  asked: number
  /** Questions that have no answer, and answers too many. */
  unanswered: number
  again: number
  setAside: number
  early: number
  /** How often Telegram said to come back later. */
  refused: number
}

const each = 5
const retryAfter = 45

/** So many questions (`/help`), five from each person. */
export async function replyThrough(
  place: Place,
  { count, seed, part }: { count: number; seed: number; part: number },
): Promise<Replies> {
  const telegram = await openTelegram()
  const { app, close } = await appAt(place, telegram.clock)
  telegram.leads(app)
  try {
    const { db } = app
    const how = { app, sandbox: true, operator: null, publicUrl: '' }
    const bot = makeBot(how, telegram.address)
    await bot.init()
    const people: number[] = []
    for (let at = 0; at < count; at++) {
      if (at % each === 0) people.push((await telegram.person(`Asking ${at}`)).id)
      await telegram.control('POST', `/users/${people.at(-1)}/send`, { text: '/help' })
    }
    for (let offset = 0, more = true; more; ) {
      const polled = await pollOnce(app, bot.api, { offset, seconds: 0 })
      offset = polled.offset
      more = polled.count > 0
    }
    const rule = { fault: 'too_many_requests', retry_after: retryAfter, method: 'sendMessage', seed }
    await telegram.control('POST', '/faults', { ...rule, probability: part })
    const log = telegram.calls()
    const turn = workerTurn(app, { handle: bot.handle, told: async () => {} })
    for (let turns = 0; turns < count * 20; turns++) {
      if (turns % 100 === 0) await log.read()
      if (await turn()) continue
      const [row] = await db`select extract(epoch from min(lease_until) - now())::float8 * 1000 as ms from inbox
        where done_at is null and set_aside_at is null`
      if (row?.ms === null) break
      await telegram.wait(Math.max(20, row?.ms))
    }
    await log.read()
    const help = wordsIn('en')('help')
    const answers = log.calls.filter((call) => call.status === 200 && call.text === help)
    const perChat = people.map((chat) => answers.filter((call) => call.chat === chat).length)
    const [aside] = await db`select count(*)::int as count from inbox where set_aside_at is not null`
    const { totals, early } = await telegram.totals()
    return {
      asked: count,
      unanswered: perChat.reduce((sum, got) => sum + Math.max(0, each - got), 0),
      again: perChat.reduce((sum, got) => sum + Math.max(0, got - each), 0),
      setAside: aside?.count ?? 0,
      early,
      refused: totals.too_many_requests ?? 0,
    }
  } finally {
    await close()
    await telegram.close()
  }
}

/** What a failing trial did not hold; empty when all is as promised. */
export function brokenReplies({ unanswered, again, setAside, early }: Replies): string[] {
  const counted: [string, number][] = [
    ['questions without an answer', unanswered],
    ['answers too many', again],
    ['updates set aside', setAside],
    ['answers tried before Telegram allowed it', early],
  ]
  return counted.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
}
