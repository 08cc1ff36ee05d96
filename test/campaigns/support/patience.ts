/**
 * How a person goes on: looks at what the bot shows, does what comes next, and waits; the impatient do the last thing again.
 * What comes next is decided by the caller.
 */
import type { Act, Phone, Screen } from './phone.ts'

/** What to do about a screen; null for nothing. */
export type Step = Act | 'done' | null

export type Patience = {
  /** After so long without anything to do, the last thing is done again, and then /report is sent; never when not given. */
  againMs?: number
  /** After so long without an end the person is stuck. */
  mostMs?: number
  /** Whether this act is done twice at once, as by a nervous thumb. */
  twice?: () => boolean
}

/** Whoever got no further: what they wanted, and what they see. */
export class Stuck extends Error {
  override name = 'Stuck'
}

/** `lost` is what one tries who sees nothing to do and has already tried the last thing again. */
type Way = Patience & { wanted: string; first: Act; lost?: () => Act | null }

type Who = { phone: Phone; again: string[] }

/**
 * Looks and acts until done, or throws `Stuck`. What had to be done again is noted in `again`. Of several news the newest that one
 * can act on counts; what came earlier is still read.
 */
export async function goOn({ phone, again }: Who, way: Way, look: (screen: Screen) => Step): Promise<void> {
  const { againMs, mostMs = 120_000, twice, wanted, first, lost } = way
  const until = performance.now() + mostMs
  let last: Act = first
  let silences = 0
  const doIt = async (act: Act) => {
    last = act
    await Promise.all(twice?.() ? [phone.act(act), phone.act(act)] : [phone.act(act)])
  }
  await doIt(first)
  for (;;) {
    const left = until - performance.now()
    if (left <= 0)
      throw new Stuck(`${phone.id} wanted ${wanted} and sees: ${JSON.stringify((await phone.chat()).at(-1))}`)
    const news = await phone.news(Math.min(left, againMs ?? left))
    let next: Act | null = null
    let isDone = false
    for (const screen of news) {
      const step = look(screen)
      if (step === 'done') isDone = true
      else if (step !== null) next = step
    }
    if (isDone) return
    if (news.length > 0) silences = 0
    if (next !== null) await doIt(next)
    else if (news.length === 0 && againMs !== undefined) {
      const act: Act = (++silences % 2 === 0 ? lost?.() : null) ?? last
      again.push(`${wanted}: ${JSON.stringify(act)}`)
      await doIt(act)
    }
  }
}
