/** Whatever a person writes is shown as it was written: it sets nothing bold, links nothing and breaks no message. */
import { afterEach, describe, expect, it } from 'vitest'
import { citizen, en, report, tap } from '../support/citizen.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()
afterEach(() => expect(world.faults).toEqual([]))

type Call = {
  id: number
  status: number
  params: {
    text?: string
    parse_mode?: string
    entities?: { type: string; offset: number; length: number }[]
    link_preview_options?: { is_disabled?: boolean }
  }
}

/** What the bot said since a call, in the order in which it said it. */
async function saidSince(last: number): Promise<Call[]> {
  const { calls } = (await world.control('GET', `/calls?after=${last}&limit=1000`)) as unknown as { calls: Call[] }
  return calls.filter((call) => call.params.text !== undefined)
}

async function lastCall(): Promise<number> {
  const { calls } = (await world.control('GET', '/calls?limit=1')) as unknown as { calls: Call[] }
  return calls.at(-1)?.id ?? 0
}

const written = [
  'They sell <b>pills</b> & <a href="https://evil.example/">more</a>',
  '<3 <script>alert(1)</script> </b>',
  '*bold* _slanted_ `code` [here](tg://user?id=1) ||hidden||',
  '&lt;b&gt; \\*not bold\\* ```pre```',
  '<tg-spoiler>x</tg-spoiler> unclosed <i>tag',
]

describe('words with markup in them', () => {
  it.each(written)('are read back and shown on a card as they stand: %s', async (words) => {
    const before = await lastCall()
    const one = await citizen(world, 'Writer')
    await one.send('/report')
    await tap(one, 'drugs')
    await one.send(`@markup_${written.indexOf(words)}`)
    await tap(one, 'ZZ')
    const review = (await one.send(words)).at(-1)
    expect([review?.buttons[0], review?.text.includes(words)]).toEqual([en('button-send'), true])
    await tap(one, 'send')
    const member = await world.person('Member')
    await member.send('/become moderator MY')
    const card = (await member.send('/queue')).at(-1)
    expect(card?.text).toContain(words)
    await member.press('Confirmed')
    await member.press('the public page, as I saw it')
    await member.press('Drugs')
    for (const { status, params } of await saidSince(before)) {
      expect([status, params.parse_mode]).toEqual([200, undefined])
      const at = params.text?.indexOf(words) ?? -1
      const end = at + words.length
      // Words with something to tap in them are covered whole, so that nothing is; nothing else may begin or end in them.
      const isCover = (one: { type: string; offset: number; length: number }) =>
        one.type === 'code' && one.offset <= at && one.offset + one.length >= end
      const within = (params.entities ?? []).filter(
        (one) => at >= 0 && one.offset < end && one.offset + one.length > at && !isCover(one),
      )
      expect(within).toEqual([])
    }
  })
})

describe('a link', () => {
  it('is never fetched for a preview, wherever it is shown', async () => {
    const before = await lastCall()
    const one = await citizen(world, 'Linking')
    await report(one, 'https://t.me/never_previewed')
    const member = await world.person('Looking')
    await member.send('/become moderator MY')
    await member.send('/queue')
    const said = await saidSince(before)
    expect(said.length).toBeGreaterThan(8)
    expect(said.map(({ params }) => params.link_preview_options?.is_disabled)).toEqual(said.map(() => true))
  })
})
