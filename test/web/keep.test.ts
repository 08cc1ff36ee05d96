/** What is kept of finished answers: made once, within its limit, and never a failure. */
import { describe, expect, it } from 'vitest'
import { makeKeep } from '../../web/keep.ts'

const bytes = (count: number) => new Uint8Array(count).fill(7)

/** A keep whose makings are counted. */
function counted(most: number) {
  const keep = makeKeep(most)
  const made: string[] = []
  const ask = (key: string, size = 10) =>
    keep(key, async () => {
      made.push(key)
      return bytes(size)
    })
  return { keep, made, ask }
}

describe('the keep', () => {
  it('makes an answer once, also for two who ask at once', async () => {
    const { made, ask } = counted(100)
    const [one, other] = await Promise.all([ask('a'), ask('a')])
    await ask('a')
    expect(made).toEqual(['a'])
    expect(one).toBe(other)
    expect(one.body).toEqual(bytes(10))
  })

  it('drops what was unused longest when it is full', async () => {
    const { made, ask } = counted(25)
    await ask('a')
    await ask('b')
    await ask('a')
    await ask('c')
    made.length = 0
    await ask('a')
    await ask('c')
    await ask('b')
    expect(made).toEqual(['b'])
  })

  it('answers what is larger than itself without keeping it', async () => {
    const { made, ask } = counted(25)
    expect((await ask('large', 30)).body).toHaveLength(30)
    await ask('large', 30)
    expect(made).toEqual(['large', 'large'])
  })

  it('does not keep a failure', async () => {
    const { keep, ask } = counted(25)
    await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    const broken = () => {
      throw new Error('broken')
    }
    await expect(keep('a', broken)).rejects.toThrow('broken')
    expect((await ask('a')).body).toHaveLength(10)
  })

  it('prints differ when a byte does', async () => {
    const { ask } = counted(100)
    expect((await ask('a', 10)).print).not.toBe((await ask('b', 11)).print)
    expect((await ask('a', 10)).print).toBe((await ask('c', 10)).print)
  })
})
