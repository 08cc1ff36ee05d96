import { describe, expect, it } from 'vitest'
import { makeChance } from '../../src/world/chance.ts'

/** Output of PractRand's own generator for these seeds, as 32-bit words. */
const published = [
  { seed: 0, words: [0x514676c3, 0x08a809df, 0x30349d2b, 0xfb52c520, 0x38802be1, 0x948279e6] },
] as const

describe('the chance of the invented world', () => {
  it.each(published)('is sfc32 as published, for seed $seed', ({ seed, words }) => {
    const bytes = makeChance(seed).bytes(words.length * 4)
    expect(words.map((_, at) => bytes.readUInt32LE(at * 4))).toEqual([...words])
  })

  it('gives the same stream for the same seed, and another for another', () => {
    const draw = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (chance) => () =>
            chance.below(1000)
        )(makeChance(seed)),
      )
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('makes identifiers of version 4', () => {
    const chance = makeChance(3)
    for (let time = 0; time < 100; time++) {
      expect(chance.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('weighs what it picks', () => {
    const chance = makeChance(1)
    const drawn = Array.from({ length: 4000 }, () => chance.weighed({ often: 3, seldom: 1, never: 0 }))
    expect(drawn.filter((key) => key === 'often').length / 4000).toBeCloseTo(0.75, 1)
    expect(drawn).not.toContain('never')
  })
})
