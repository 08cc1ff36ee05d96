/**
 * `npm run campaign telegram-faults`: ten thousand messages through the outbox and the sender to a Telegram that fails at
 * every fifth call. All must arrive whose readers are there, once unless the answer was lost, in the order of their chat,
 * and never before Telegram said. Then the pace, with nothing failing, and answers of workers. On a clock that leaps, so it takes minutes.
 */
import { inTurn, makeTurn, postPause, senderTurn } from '../../handlers/post.ts'
import type { App } from '../../src/app.ts'
import { eraseWhatIsOver } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { ownPlace, type Place } from './support/place.ts'
import { chanceFrom } from './tamper/history.ts'
import { judge, type Letter, type Verdict } from './telegram-faults/judge.ts'
import { atRandom, inPairs, makeReaders, postLetters, type Readers } from './telegram-faults/letters.ts'
import { appAt } from './telegram-faults/place.ts'
import { brokenReplies, replyThrough } from './telegram-faults/replies.ts'
import { openTelegram, type Telegram } from './telegram-faults/telegram.ts'

export type Figures = {
  verdict: Verdict
  letters: number
  calls: number
  /** Calls that something befell, by kind. */
  faults: Record<string, number>
  /** Chats whose readers are not there. */
  gone: number
  /** Calls that the sandbox itself counted as too early. */
  early: number
  /** Messages that the sandbox's limits refused. */
  refused: number
  /** Messages that still lay in the outbox at the end. */
  left: number
  /** Readers who had stopped the bot, were written to, and of whom this is not noted. */
  unnoted: number
  /** Seconds of the leaping clock. */
  seconds: number
}

export type Trial = {
  count: number
  seed: number
  /** The part of all calls that fails; 0 is a trial of the pace alone. */
  part: number
  /** How many chats the messages go to. */
  chats: number
  /** How many calls take longer than the bot waits; each costs eight real seconds. */
  slowCalls?: number
  said?: (line: string) => void
}

/** Sends `count` messages and judges the log. */
export async function sendThrough(place: Place, trial: Trial): Promise<Figures> {
  const { seed, part, chats, slowCalls = 0 } = trial
  const telegram = await openTelegram({ onlyWaits: part === 0 })
  const { app, close } = await appAt(place, telegram.clock)
  telegram.leads(app)
  try {
    const chance = chanceFrom(seed)
    const readers = await makeReaders(telegram, app, { count: chats, chance, fates: part > 0 })
    const log = telegram.calls()
    const begun = telegram.now()
    if (part > 0) await telegram.fail(part, seed, slowCalls)
    const letters = await sendAll(telegram, { app, readers, log, trial, chance })
    await log.read()
    const { totals, early } = await telegram.totals()
    const { stopped, missing } = readers
    const asked = new Set(log.calls.map((call) => call.chat))
    const [noted] = await app.db`select count(*)::int as count from reporter where blocked_at is not null`
    return {
      verdict: judge(letters, log.calls, new Set([...stopped, ...missing])),
      letters: letters.length,
      calls: log.calls.length,
      faults: totals,
      gone: stopped.size + missing.size,
      early,
      refused: await telegram.refused(),
      left: await countLeft(app),
      unnoted: [...stopped].filter((chat) => asked.has(chat)).length - (noted?.count ?? 0),
      seconds: Math.round((telegram.now() - begun) / 1000),
    }
  } finally {
    await close()
    await telegram.close()
  }
}

type Sending = {
  app: App
  readers: Readers
  log: ReturnType<Telegram['calls']>
  trial: Trial
  chance: ReturnType<typeof chanceFrom>
}

/** Posts and sends in turns until everything was posted and nothing is left; every now and then a reader stops the bot. */
async function sendAll(telegram: Telegram, { app, readers, log, trial, chance }: Sending): Promise<Letter[]> {
  const { count, part, said = () => {} } = trial
  const aim = part > 0 ? atRandom(readers.chats, log.refused, chance) : inPairs(readers.chats, count)
  const letters: Letter[] = []
  const own = makeTurn(app, 'sender', telegram.now)
  const turn = inTurn(app, own, senderTurn(app, telegram.api(), telegram.wait, own.rest, telegram.now))
  let saidAt = performance.now()
  const more = async () => {
    await log.read()
    const next = Math.min(300, count - letters.length)
    if (performance.now() - saidAt > 5000) {
      saidAt = performance.now()
      said(`${letters.length} of ${count} posted, ${await countLeft(app)} left, ${log.calls.length} calls`)
    }
    if (next <= 0 || (await countLeft(app)) >= 200) return next > 0
    const after = letters.at(-1)?.at ?? 0
    const posted = await postLetters(app, { aim, chance, from: letters.length, count: next, after })
    letters.push(...posted)
    const followed = posted.filter((letter, at) => letter.chat === posted[at + 1]?.chat)
    if (part > 0 && followed.length > 0) await telegram.refuse(chance.pick(followed).chat)
    if (part > 0) await readers.stop(chance.pick(readers.chats))
    return true
  }
  const most = count * 20 + 1000
  await drain(telegram, { app, turn, more, most })
  // A day later everybody's unfinished report is erased and its owner told, but for those who have stopped the bot.
  await telegram.wait(25 * 3_600_000)
  await eraseWhatIsOver(app, machine, {})
  await drain(telegram, { app, turn, more: async () => false, most: 1000 })
  await own.end()
  return letters
}

type Draining = { app: App; turn: () => Promise<boolean>; more: () => Promise<boolean>; most: number }

/** Takes turns, with the loop's own pauses, until `more` brings nothing and nothing is left; at most so many. */
async function drain(telegram: Telegram, { app, turn, more, most }: Draining): Promise<void> {
  let pauseMs = postPause.least
  for (let turns = 0; turns < most; turns++) {
    if (turns % 100 === 0) await more()
    if (await turn()) {
      pauseMs = postPause.least
      continue
    }
    const next = await msToNext(app)
    if (next === null && !(await more())) return
    await telegram.wait(Math.max(pauseMs, next ?? 0))
    pauseMs = Math.min(postPause.most, pauseMs * 2)
  }
}

async function countLeft({ db }: App): Promise<number> {
  const [row] = await db`select count(*)::int as left from outbox`
  return row?.left ?? 0
}

/** Milliseconds until the next message may be taken; null when there is none. */
async function msToNext({ db }: App): Promise<number | null> {
  const [row] = await db`select count(*)::int as left,
    extract(epoch from min(coalesce(lease_until, now())) - now())::float8 * 1000 as ms from outbox`
  return row && row.left > 0 ? Math.max(0, row.ms) : null
}

/** What a failing trial did not hold; empty when all is as promised. */
export function broken({ verdict, left, unnoted, early, refused }: Figures): string[] {
  const { undelivered, repeatedForNothing, askedAgain, outOfOrder, strange, repeats, lostAnswers } = verdict
  const counted: [string, number][] = [
    ['never arrived', undelivered.length],
    ['called before Telegram allowed it, by the log', verdict.early.length],
    ['called before Telegram allowed it, by the sandbox', early],
    ['shown again although the answer was heard', repeatedForNothing.length],
    ['shown again more often than answers were lost', Math.max(0, repeats - lostAnswers)],
    ['asked again of a reader who is gone', askedAgain.length],
    ['behind a later message of the same chat', outOfOrder.length],
    ['calls that belong to no message', strange.length],
    ['left in the outbox', left],
    ['readers who stopped the bot, unnoted', unnoted],
    ['calls over thirty in a second', Math.max(0, verdict.mostInASecond - 30)],
    ['two messages in one chat within a second', verdict.leastBetween < 1000 ? 1 : 0],
    ['refused by the limits', refused],
  ]
  return counted.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
}

function saidOf(name: string, figures: Figures): string[] {
  const { verdict, letters, calls, faults, gone, early, seconds } = figures
  const befell = Object.entries(faults).map(([kind, times]) => `${kind} ${times}`)
  const { undelivered, repeats, lostAnswers, mostInASecond, leastBetween } = verdict
  return [
    `${name}: ${letters} messages, ${calls} calls, of which something befell ${Object.values(faults).reduce((sum, one) => sum + one, 0)}`,
    ...(befell.length > 0 ? [`  ${befell.join(', ')}`] : []),
    `  undelivered ${undelivered.length} (${gone} readers gone), early ${verdict.early.length} by the log and ${early} by the sandbox`,
    `  shown twice ${repeats} (answers lost ${lostAnswers}, for nothing ${verdict.repeatedForNothing.length}), out of order ${verdict.outOfOrder.length}, asked again of who is gone ${verdict.askedAgain.length}`,
    `  at most ${mostInASecond} calls in any second, at least ${leastBetween} ms between two in a chat, ${seconds} s of Telegram's time`,
  ]
}

async function onOwnPlace<T>(run: (place: Place) => Promise<T>): Promise<T> {
  const place = await ownPlace({ durable: false })
  return run(place).finally(place.stop)
}

/** The campaign: `count` messages with a fifth of all calls failing, some with none, to see the pace, and some answers of workers. */
export async function run(count = 10_000): Promise<{ ok: boolean; lines: string[] }> {
  const seed = Number(process.env.SEED ?? 20_261_122)
  const said = (line: string) => void process.stderr.write(`${line}\n`)
  const begun = performance.now()
  const chats = Math.max(3, Math.round(count / 4))
  const faulty = await onOwnPlace((place) =>
    sendThrough(place, { count, seed, part: 0.2, chats, slowCalls: count >= 5000 ? 3 : 0, said }),
  )
  // At the full size more chats than the sender remembers, with pairs where it begins to forget.
  const calm = Math.max(100, Math.ceil(count / 8))
  const paced = await onOwnPlace((place) =>
    sendThrough(place, { count: calm, seed: seed + 1, part: 0, chats: calm, said }),
  )
  const replies = await onOwnPlace((place) =>
    replyThrough(place, { count: Math.max(50, Math.ceil(count / 20)), seed: seed + 2, part: 0.2 }),
  )
  const wrong = [...broken(faulty), ...broken(paced), ...brokenReplies(replies)]
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  const { asked, unanswered, again, refused, setAside, early } = replies
  const lines = [
    ...saidOf('A fifth failing', faulty),
    ...saidOf('Nothing failing', paced),
    `Answers of workers, a fifth put off: ${asked} questions, ${unanswered} unanswered, ${again} answered twice`,
    `  ${refused} put off, ${early} tried early, ${setAside} set aside`,
    `seed ${seed}, ${seconds} s`,
  ]
  return { ok: wrong.length === 0, lines: [...lines, ...wrong.map((what) => `BROKEN: ${what}`)] }
}

if (import.meta.main) {
  const { ok, lines } = await run(Number(process.argv[2] ?? 10_000))
  console.log(lines.join('\n'))
  process.exit(ok ? 0 : 1)
}
