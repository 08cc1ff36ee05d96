/**
 * The verdict over a log of calls: what arrived, how often, in which order, how fast, and what was asked too early or for
 * nothing. Pure; it knows letters and calls, and nothing of how they came about.
 */

/** One call of `sendMessage` as the sandbox logged it, `at` in milliseconds of its clock. */
export type Call = {
  id: number
  at: number
  chat: number
  text: string
  /** 200: carried out, whatever the caller heard. 0: broken off before. */
  status: number
  fault: string | null
  /** Seconds that a 429 named. */
  retryAfter: number | null
}

/** A message that was posted at an instant (milliseconds), with `mark` in its text and nobody else's. */
export type Letter = { mark: string; chat: number; at: number }

export type Verdict = {
  /** Letters for readers who are there, and that never arrived. */
  undelivered: string[]
  /** Calls to a chat before the time that a 429 had named was over. */
  early: number[]
  /** Messages shown once more although the one before had been answered. */
  repeatedForNothing: string[]
  /** Messages shown once more because the answer to the one before was lost, and how many answers were lost. */
  repeats: number
  lostAnswers: number
  /** Calls to a chat whose reader was known to be gone. */
  askedAgain: number[]
  /** Letters shown behind a later one of their chat. */
  outOfOrder: string[]
  /** The most calls in any second, and the least milliseconds between two different letters in one chat. */
  mostInASecond: number
  leastBetween: number
  /** Calls that belong to no letter, to readers who are there. */
  strange: number[]
}

/** Faults behind which the caller cannot hear that the call was carried out; a slow answer came too late. */
const losing: readonly (string | null)[] = ['reset_after', 'half_answer', 'error', 'slow']
const isLost = (call: Call) => call.status === 200 && losing.includes(call.fault)

/** `letters` stand in the order of posting; `gone` are the chats whose readers are not there. */
export function judge(letters: readonly Letter[], calls: readonly Call[], gone: ReadonlySet<number>): Verdict {
  const place = new Map(letters.map((letter, at) => [letter.mark, at]))
  const letterOf = (call: Call) => place.get(/RPT(?:-[0-9A-Z]{4}){4}-[0-9A-Z]/.exec(call.text)?.[0] ?? '')
  const shown = new Map<number, Call[]>()
  const verdict: Verdict = {
    undelivered: [],
    early: [],
    repeatedForNothing: [],
    repeats: 0,
    lostAnswers: 0,
    askedAgain: [],
    outOfOrder: [],
    mostInASecond: 0,
    leastBetween: Number.POSITIVE_INFINITY,
    strange: [],
  }
  const quietUntil = new Map<number, number>()
  const known = new Set<number>()
  const latest = new Map<number, { letter: number; highest: number; at: number }>()
  for (const call of calls) {
    const { id, at, chat, status, retryAfter } = call
    const letter = letterOf(call)
    if (letter === undefined && !gone.has(chat)) verdict.strange.push(id)
    if (at < (quietUntil.get(chat) ?? 0)) verdict.early.push(id)
    if (retryAfter !== null) quietUntil.set(chat, at + retryAfter * 1000)
    if (known.has(chat)) verdict.askedAgain.push(id)
    const refused = (status === 403 || status === 400) && call.fault === null
    if (refused) known.add(chat)
    if (status !== 200 || letter === undefined) continue
    if (isLost(call)) verdict.lostAnswers += 1
    const before = shown.get(letter) ?? []
    const last = before.at(-1)
    if (last) verdict.repeats += 1
    if (last && !isLost(last)) verdict.repeatedForNothing.push(letters[letter]?.mark ?? '')
    shown.set(letter, [...before, call])
    const one = latest.get(chat)
    if (!last && one && letter < one.highest) verdict.outOfOrder.push(letters[letter]?.mark ?? '')
    if (one && one.letter !== letter) verdict.leastBetween = Math.min(verdict.leastBetween, at - one.at)
    latest.set(chat, { letter, highest: Math.max(letter, one?.highest ?? 0), at })
  }
  verdict.undelivered = letters.filter(({ chat }, at) => !gone.has(chat) && !shown.has(at)).map(({ mark }) => mark)
  verdict.mostInASecond = mostInASecond(calls.map(({ at }) => at))
  return verdict
}

function mostInASecond(times: number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  let from = 0
  let most = 0
  for (const [to, at] of sorted.entries()) {
    while (at - (sorted[from] ?? at) >= 1000) from += 1
    most = Math.max(most, to - from + 1)
  }
  return most
}
