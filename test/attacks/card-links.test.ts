/** Nothing that a reporter writes can be tapped on a moderator's card: no address, no channel, no command, no telephone number. */
import { describe, expect, it } from 'vitest'
import { citizen, en, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'

const world = useWorld()
type Entity = { type: string; offset: number; length: number }

async function cardOf(moderator: Actor): Promise<{ text: string; entities: Entity[] }> {
  const { messages } = (await world.control('GET', `/users/${moderator.id}/messages`)) as unknown as {
    messages: { text: string; entities: Entity[] }[]
  }
  return messages.at(-1) ?? { text: '', entities: [] }
}

async function reported(channel: string, words: string) {
  const one = await citizen(world, 'Writes links')
  await one.send('/report')
  await tap(one, 'drugs')
  await one.send(channel)
  await tap(one, 'ZZ')
  await one.send(words)
  await tap(one, 'send')
}

const tempting = [
  'https://evil.example/x',
  'https://t.me/third_one/5',
  't.me/other_channel',
  'T.ME/upper',
  'telegram.me/fourth_one',
  'tg://resolve?domain=foo',
  '@mention_me',
  '/become',
  '#tag',
  'mail@evil.example',
  'evil.example.com',
  '+84 90 123 4567',
]

describe('the words on a card', () => {
  it('hold nothing to tap at any step, and are no command to the bot', async () => {
    await reported('@card_links_inv', `see ${tempting.join(' and ')} now`)
    await reported('@card_links_inv', Array.from({ length: 90 }, (_, at) => `a${at}.com`).join(' '))
    const moderator = await world.person('Reads')
    await moderator.send('/become moderator MY')
    await moderator.send('/queue')
    for (const step of ['card', en('outcome-confirmed'), en('on-several_reporters')]) {
      if (step !== 'card') await moderator.press(step)
      const { text, entities } = await cardOf(moderator)
      expect(text).toContain(tempting.join(' and '))
      expect(text).toContain('a40.com')
      expect([step, entities.filter(({ type }) => !['bold', 'code'].includes(type))]).toEqual([step, []])
    }
    expect(world.faults.map(String)).toEqual([])
  })

  it('without anything to tap stand as they are', async () => {
    await reported('@card_plain_inv', 'They sell pills. Ask for “the blue ones”, 5 dollars!')
    const other = await world.person('Reads too')
    await other.send('/become moderator MY')
    await other.send('/queue')
    const { text, entities } = await cardOf(other)
    const at = text.indexOf('They sell pills')
    expect(at).toBeGreaterThan(0)
    expect(entities.filter(({ offset, length }) => offset <= at && offset + length > at)).toEqual([])
  })
})
