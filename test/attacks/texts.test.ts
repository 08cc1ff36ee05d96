/** Hostile names and texts in every place where something can be written: Telegram refuses nothing that the bot then says. */
import { afterEach, describe, expect, it } from 'vitest'
import { chanceFrom } from '../campaigns/tamper/history.ts'
import { citizen, en, tap } from '../support/citizen.ts'
import { type Actor, useWorld } from '../support/world.ts'
import { hostile, hostileText } from './texts.ts'

const world = useWorld()
const chance = chanceFrom(14)
afterEach(() => expect(world.faults.map(String)).toEqual([]))

type Entity = { type: string; offset: number; length: number }
type Call = {
  id: number
  method: string
  status: number
  response: { description?: string; result?: { text?: string; entities?: Entity[] } }
}

/** All calls after one: those refused in words, and what Telegram made of every text. */
async function callsAfter(after: number) {
  const { calls } = (await world.control('GET', `/calls?after=${after}&limit=1000`)) as unknown as { calls: Call[] }
  const isFine = ({ status, response }: Call) =>
    status === 200 || response.description?.includes('message is not modified') === true
  return { calls, refused: calls.filter((call) => !isFine(call)) }
}
const lastCall = async () => ((await world.control('GET', '/calls?limit=1')) as unknown as { last: number }).last

/** Settings that only markup of somebody's could have made, and any that stand where they cannot. */
function foreign(calls: readonly Call[]): string[] {
  return calls.flatMap(({ response }) => {
    const { text = '', entities = [] } = response.result ?? {}
    const strange = entities.filter((one) =>
      ['text_link', 'text_mention', 'italic', 'pre', 'spoiler'].includes(one.type),
    )
    const outside = entities.filter((one) => one.offset + one.length > text.length)
    const bold = entities.filter((one) => one.type === 'bold' && one.offset !== 0)
    return [...strange, ...outside, ...bold].map((one) => `${JSON.stringify(one)} in ${text}`)
  })
}

async function raw(one: Actor, message: Record<string, unknown>) {
  const from = { id: one.id, is_bot: false, first_name: hostileText(chance), last_name: hostileText(chance) }
  const chat = { id: one.id, type: 'private', first_name: from.first_name, username: '</b>' }
  await world.deliver({ update_id: next++, message: { message_id: next, date: 1, from, chat, ...message } })
}
let next = 70_000_000

describe('what people are called and write', { timeout: 120_000 }, () => {
  it('never makes Telegram refuse a message, wherever it is written, and sets nothing but our own headings and code', async () => {
    const before = await lastCall()
    const one = await citizen(world, '<3')
    for (const text of [...hostile, ...Array.from({ length: 40 }, () => hostileText(chance))]) {
      await raw(one, { text })
      await raw(one, { text: `/stats ${text}`, entities: [{ type: 'bot_command', offset: 0, length: 6 }] })
    }
    for (const [at, text] of hostile.entries()) {
      // As the answer to each question in turn, of somebody else each time.
      const other = await citizen(world, `${text.slice(0, 40).toWellFormed()} x`)
      await other.send('/report')
      await tap(other, 'drugs')
      if (at % 3 > 0) await other.send('@hostile_words_inv')
      if (at % 3 > 1) await tap(other, 'ZZ')
      await raw(other, { text: text.slice(0, 900) })
    }
    const { calls, refused } = await callsAfter(before)
    expect(refused).toEqual([])
    expect(foreign(calls)).toEqual([])
    expect(calls.length).toBeGreaterThan(200)
    expect(calls.flatMap(({ response }) => response.result?.entities?.map((each) => each.type) ?? [])).toContain('bold')
  })

  it('reaches a moderator whole: a card with such words is shown, and none looks like ours', async () => {
    const moderator = await world.person(hostile[3] ?? '', 'en')
    await moderator.send('/become moderator MY')
    const before = await lastCall()
    for (const [at, words] of hostile.entries()) {
      if (at % 2 === 0) continue
      const one = await citizen(world, words.slice(0, 60).toWellFormed() || 'x')
      await one.send('/report')
      await tap(one, 'drugs')
      await one.send(`@hostile_card_${at}_inv`)
      await tap(one, 'ZZ')
      await raw(one, { text: words.slice(0, 900) })
      await tap(one, 'send')
      await moderator.send('/queue')
      const card = await moderator.last()
      expect(card.text).toContain(`hostile_card_${at}_inv`)
      expect(card.text.split('\n')[0]).toMatch(/^Case \d{5}-\d{5} · urgent$/)
      await moderator.press(en('outcome-insufficient'))
      await moderator.press(en('on-forwarded_words'))
      await moderator.act('/press', { data: policyButton(await moderator.last()), timeout: 0 })
      expect((await moderator.last()).text.split('\n')[0]).toMatch(/^Case/)
    }
    const { calls, refused } = await callsAfter(before)
    expect(refused).toEqual([])
    expect(foreign(calls)).toEqual([])
  })
})

const policyButton = (card: { data: string[] }) => card.data.find((data) => data.startsWith('k:policy')) ?? ''
