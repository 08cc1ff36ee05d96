/**
 * People at work while the database fails: citizens who report one channel after the other, a moderator who decides, and
 * somebody who asks for help after each fault, to see when the program works again.
 */
import type { Sandbox } from '../../../sandbox/server.ts'
import { type Journal, newCitizen, newMember, type Patience, Stuck } from '../support/people.ts'
import { newPhone } from '../support/phone.ts'

export type Town = {
  /** Milliseconds until somebody who writes now is answered; null when that takes longer than `mostMs`. */
  probe(mostMs: number): Promise<number | null>
  /** Lets everybody finish what they are at. Answers who got no further. */
  finish(): Promise<string[]>
  /** Milliseconds that each whole report took. */
  readonly tookMs: readonly number[]
}

/** So many reports a citizen makes before another person comes; fewer than an hour's limit. */
const perCitizen = 4

export async function openTown(
  control: Sandbox['control'],
  { journal, citizens, patience }: { journal: Journal; citizens: number; patience: Patience },
): Promise<Town> {
  const tookMs: number[] = []
  const stuck: string[] = []
  let open = true
  let made = 0
  const reporting = async () => {
    while (open) {
      const citizen = await newCitizen(control, journal, patience)
      for (let at = 0; at < perCitizen && open; at++) {
        const begun = performance.now()
        await citizen.report(`inv_shop_${made++}`)
        tookMs.push(performance.now() - begun)
      }
    }
  }
  const deciding = async () => {
    const moderator = await newMember(control, journal, patience)
    while (open) {
      const decided = await moderator.decide()
      await new Promise((done) => setTimeout(done, decided === null ? 500 : 100))
    }
  }
  const work = [...Array.from({ length: citizens }, reporting), deciding()].map((one) =>
    one.catch((error: unknown) => {
      if (!(error instanceof Stuck)) throw error
      stuck.push(error.message)
    }),
  )
  return {
    tookMs,
    async probe(mostMs) {
      // Somebody new: the chat of one who asked before may itself be what the fault has struck.
      const asker = await newPhone(control, 'Asker')
      journal.phones.push(asker)
      const begun = performance.now()
      await asker.act({ send: '/help' })
      const heard = await asker.news(mostMs)
      return heard.length > 0 ? performance.now() - begun : null
    },
    async finish() {
      open = false
      await Promise.all(work)
      return stuck
    },
  }
}
