/**
 * What happens while the program is killed: a whole report from /start to the delivered receipt, a decision from the claim
 * to the last tap, the taking back of one, and the second person's word once the first may no longer take theirs back.
 */
import { newCitizen, newMember } from '../support/people.ts'
import { patience, type Stage } from './stage.ts'

export type Story = {
  name: string
  /** Makes ready what the story needs for so many tellings; nothing is counted or killed meanwhile. */
  prepare(stage: Stage, tellings: number): Promise<void>
  /** Makes one telling ready and answers it; `tag` tells it from all others. */
  ready(stage: Stage, tag: string): Promise<() => Promise<unknown>>
}

const report: Story = {
  name: 'report',
  prepare: async () => {},
  async ready({ sandbox, journal }, tag) {
    const citizen = await newCitizen(sandbox.control, journal, { ...patience, name: `Citizen ${tag}` })
    return () => citizen.report(`inv_${tag}`)
  },
}

/** A new moderator each time: every fifth claim of one is made differently. */
const decision: Story = {
  name: 'decision',
  prepare: (stage, tellings) => stage.supply(tellings),
  async ready({ sandbox, journal }, tag) {
    const moderator = await newMember(sandbox.control, journal, { ...patience, name: `Moderator ${tag}` })
    return async () => needed(await moderator.decide())
  },
}

/** The author has ten seconds to take a decision back; only then a second person, from another country, sees it. */
const undoSeconds = 11

const approval: Story = {
  name: 'approval',
  async prepare(stage, tellings) {
    const { sandbox, journal } = stage
    // One more than is told, so that each time another one waits: what is shown after the yes is then always the same.
    const waiting = tellings + 1
    await stage.supply(waiting)
    const moderator = await newMember(sandbox.control, journal, patience)
    for (let at = 0; at < waiting; at++) needed(await moderator.decide('confirmed', { held: true }))
    await sandbox.control('POST', '/clock', { advance: `${undoSeconds}s` })
    // The program looks at the clock twice a second; a person who is early would be told that there is nothing.
    const until = stage.watch.clockReads + 2
    while (stage.watch.clockReads < until) await new Promise((done) => setTimeout(done, 20))
  },
  async ready({ sandbox, journal }, tag) {
    const lead = await newMember(sandbox.control, journal, {
      ...patience,
      name: `Lead ${tag}`,
      role: 'lead',
      country: 'VN',
    })
    return async () => needed(await lead.approve())
  },
}

function needed(number: string | null): void {
  if (number === null) throw new Error('The queue was empty.')
}

export const stories: readonly Story[] = [report, decision, approval]
