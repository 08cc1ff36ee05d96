/**
 * Whole runs with every fault of updates at once: nothing is lost, and the same seed gives the same run.
 */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../sandbox/server.ts'
import { type Row, speakTo } from './support.ts'

describe('all faults at once, under a seed', () => {
  const people = [1, 2, 3]
  const turns = Array.from({ length: 30 }, (_, turn) => turn)

  /** Three people write ninety messages to a client that polls after each and keeps the last id it saw. */
  async function run(seed: number) {
    const own = await startSandbox({ port: 0 })
    const { control, bot } = speakTo(() => own)
    for (const id of people) await control('POST', '/users', { first_name: `P${id}`, id })
    for (const [fault, probability] of [
      ['reorder', 0.2],
      ['duplicate', 0.2],
      ['drop', 0.2],
      ['late', 0.1],
      ['jump_down', 0.05],
    ]) {
      await control('POST', '/faults', { fault, probability, seed })
    }
    const taken: [id: number, text: string][] = []
    let offset = 0
    const poll = async () => {
      const { result } = await bot('getUpdates', { offset })
      const updates = result as { update_id: number; message: { text: string } }[]
      for (const { update_id, message } of updates) taken.push([update_id, message.text])
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
      return updates.length
    }
    for (const turn of turns) {
      for (const id of people) {
        await control('POST', `/users/${id}/send`, { text: `${id}:${turn}` })
        await poll()
      }
    }
    await control('DELETE', '/faults')
    const { totals } = await control<{ totals: Row }>('GET', '/faults')
    while ((await poll()) > 0);
    await own.close()
    return { taken, totals }
  }

  it('loses nothing, and is the same each time', async () => {
    const one = await run(5)
    const all = people.flatMap((id) => turns.map((turn) => `${id}:${turn}`))
    expect(new Set(one.taken.map(([, text]) => text))).toEqual(new Set(all))
    expect(one.taken.length).toBeGreaterThan(all.length)
    expect(Object.keys(one.totals).sort()).toEqual(['drop', 'duplicate', 'jump_down', 'late', 'reorder'])
    await expect(run(5)).resolves.toEqual(one)
    expect((await run(6)).taken).not.toEqual(one.taken)
  })

  it('gives an update the same number however often it comes, and two updates never the same', async () => {
    const { taken } = await run(7)
    const texts = new Map<string, Set<number>>()
    for (const [id, text] of taken) texts.set(text, (texts.get(text) ?? new Set<number>()).add(id))
    expect([...texts.values()].every((ids) => ids.size === 1)).toBe(true)
    expect(new Set([...texts.values()].flatMap((ids) => [...ids])).size).toBe(90)
  })
})
