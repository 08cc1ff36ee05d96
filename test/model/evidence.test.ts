import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { clustersOf, type Voice, weigh, weightOf } from '../../src/model/evidence.ts'
import { likenessOf } from '../../src/model/likeness.ts'

const begin = Date.parse('2026-08-15T12:00:00Z')
const voice = (minute: number, what: Partial<Voice> = {}): Voice => ({
  at: new Date(begin + minute * 60_000),
  newcomer: false,
  campaign: null,
  likeness: null,
  agreed: 0,
  unfounded: 0,
  ...what,
})
const newcomer = (minute: number, what: Partial<Voice> = {}) => voice(minute, { newcomer: true, ...what })
const many = (count: number, make: (at: number) => Voice) => Array.from({ length: count }, (_, at) => make(at))
const hash = (words: string) => createHmac('sha256', 'key').update(words).digest().subarray(0, 8)
const like = (text: string) => likenessOf(text, hash)

describe('the weight of a reporter', () => {
  it.each([
    [0, 0, 1],
    [8, 2, 1.5],
    [100, 0, 1.6],
    [0, 5, 2 / 7],
    [0, 1000, 0.1],
  ])('with %i right and %i unfounded before is %f', (agreed, unfounded, weight) => {
    expect(weightOf({ agreed, unfounded })).toBe(weight)
  })
})

describe('the voices of a case', () => {
  it('weigh by their records, and two hundred accounts of one burst as one newcomer', () => {
    const burst = weigh(many(200, (at) => newcomer(at / 30)))
    expect(burst).toEqual({ voices: 1, evidence: 1, burst: true })
    const five = weigh(many(5, (at) => voice(at, { agreed: 8, unfounded: 2 })))
    expect(five).toEqual({ voices: 5, evidence: 7.5, burst: false })
  })

  it('of people known before stay apart, whatever they have in common', () => {
    const same = { campaign: 'leaflet', likeness: 5n }
    expect(weigh(many(50, () => voice(0, same)))).toEqual({ voices: 50, evidence: 50, burst: false })
  })

  it('of new accounts are one from the fifth on within ten minutes, and apart when they come slowly', () => {
    expect(weigh(many(4, (at) => newcomer(at))).voices).toBe(4)
    expect(weigh(many(5, (at) => newcomer(at * 2.5))).voices).toBe(1)
    expect(weigh(many(5, (at) => newcomer(at * 2.6))).voices).toBe(5)
    expect(weigh(many(40, (at) => newcomer(at * 3)))).toEqual({ voices: 40, evidence: 40, burst: false })
  })

  it('of new accounts by one link are one, however slowly they come', () => {
    const by = (campaign: string) => many(6, (at) => newcomer(at * 60, { campaign }))
    expect(clustersOf([...by('a'), ...by('b')])).toEqual([0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6])
  })

  it('of new accounts with near-identical words are one', () => {
    const text =
      'this channel sells invented coins and promises that everybody doubles their money in seven days without any risk'
    const texts = [text, text.toUpperCase(), `${text}!!!`, text, text]
    const copies = texts.map((each, at) => newcomer(at * 60, { likeness: like(each) }))
    const other = newcomer(400, {
      likeness: like(
        'my cousin lost her savings here after a man in the group asked for a deposit to a bank in another country',
      ),
    })
    expect(weigh([...copies, other])).toEqual({ voices: 2, evidence: 2, burst: true })
  })

  it('are clustered alike in any order, ten thousand of them at once', () => {
    const crowd = many(10_000, (at) =>
      newcomer(at / 170, { likeness: BigInt(at % 7) << 50n, campaign: at % 2 ? 'x' : null }),
    )
    const honest = many(100, (at) => voice(at * 20))
    expect(weigh([...crowd, ...honest])).toEqual(weigh([...honest, ...crowd].toReversed()))
    expect(weigh([...crowd, ...honest])).toMatchObject({ voices: 101, burst: true })
  })
})

describe('the sketch of a text', () => {
  it('is the same for other case, signs and spaces, and none for fewer than five words', () => {
    expect(like('One two THREE, four — five')).toBe(like('one  two three four five'))
    expect(like('one two three four')).toBeNull()
    expect(like('')).toBeNull()
  })

  it('fits a signed column of eight bytes, for any text', () => {
    for (let at = 0; at < 200; at++) {
      const sketch = like(`word${at} of some kind number ${at * 7}`)
      expect(sketch).toBe(BigInt.asIntN(64, sketch ?? 0n))
    }
  })

  it('says nothing without the key', () => {
    const other = likenessOf('one two three four five six', (words) =>
      createHmac('sha256', 'other').update(words).digest(),
    )
    expect(other).not.toBe(like('one two three four five six'))
  })
})
