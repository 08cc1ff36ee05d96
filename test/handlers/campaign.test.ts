/** A link of a campaign: whoever comes by it begins like everybody else, and the link is known of a report for two days at most. */
import { afterEach, describe, expect, it } from 'vitest'
import { wordsIn } from '../../locales/words.ts'
import { eraseWhatIsOver } from '../../src/flow/index.ts'
import { machine } from '../../src/model/actor.ts'
import { findIn } from '../support/canary.ts'
import { citizen, receiptIn, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))

const arrivals = () =>
  world.app.db<
    { campaign: string | null }[]
  >`select encode(campaign, 'hex') as campaign from arrival order by at, campaign`

async function reportNow(one: Actor, link: string): Promise<void> {
  await tap(one, 'drugs')
  await one.send(link)
  await tap(one, 'ZZ')
  expect(receiptIn(await tap(one, 'send'))).not.toBeNull()
}

describe.each([['en'], ['ms']] as const)('a link with a code, in %s', (language) => {
  it('begins a report after consent, leaves one mark that is the same for all who came by it, and no code anywhere', async () => {
    await world.app.db`delete from arrival`
    const code = `Poster7Q${language}`
    const come = async (name: string) => {
      const one = await world.person(name, language)
      await one.send(`/start ${code}`)
      await one.press(`l:${language}:~${code}`)
      await one.press(`w:${language}:MY:~${code}`)
      await one.press(`c:${language}:MY:keep:~${code}`)
      return one
    }
    const first = await come('First')
    expect((await first.last()).text).toContain(wordsIn(language)('ask-category'))
    await reportNow(first, '@campaign_first')
    await reportNow(await come('Second'), '@campaign_second')
    const marks = await arrivals()
    expect(marks).toHaveLength(2)
    expect(marks[0]?.campaign).toMatch(/^[0-9a-f]{32}$/)
    expect(marks[1]).toEqual(marks[0])
    expect(await findIn(world.database.adminUrl, [code])).toEqual([])
    world.pass(48 * 3600 + 1)
    await eraseWhatIsOver(world.app, machine, {})
    expect(await arrivals()).toEqual([])
  })

  it('of whoever was known before leaves no mark, and a payload of any other form is no code', async () => {
    await world.app.db`delete from arrival`
    const known = await citizen(world, 'Known', { language })
    world.pass(86_400)
    await known.send('/start Poster7Q')
    await reportNow(known, '@campaign_known')
    expect(await arrivals()).toEqual([])
    for (const payload of ['not~a~code', 'x'.repeat(17), 'ünïcode']) {
      const shown = await (await world.person('Other', language)).send(`/start ${payload}`)
      expect(shown.at(-1)?.data[0]).toBe(`l:${language}:`)
    }
  })
})
