import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelKeys, defangLink, mostBytes, readLink, sayLink } from '../../src/model/link.ts'

/** Pieces from which links are made and broken; glued together at random they reach every branch of the readers. */
const pieces = [
  't.me',
  'T.ME',
  'telegram.me',
  'https://',
  'http:',
  'tg://',
  'tg:',
  'resolve?domain=',
  'join?invite=',
  'privatepost?channel=5&post=',
  'joinchat/',
  'c/',
  's/',
  '/',
  '//',
  '@',
  '+',
  '%',
  '%20',
  '%FF',
  '%e3%80%82',
  '.',
  ',',
  ' ',
  '\n',
  '?',
  '&',
  '=',
  '#',
  ':',
  ':80',
  '(',
  ')',
  '[.]',
  '\0',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udc00',
  '😀',
  '看',
  'а',
  'harbour_news',
  'a',
  '12',
  '_',
  '__',
  '-',
  'boost',
  'share/url?url=',
  'https://web.telegram.org/k/#',
  'im?p=',
  'tgaddr=',
  'example.org',
  'xn--',
  '-1001234567890',
  'hxxp',
  '\\',
  '"',
  '«',
]
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes))
const anyLink = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
const anyText = fc.oneof(anyUnits, anyLink, fc.string({ unit: 'binary' }))

const word = fc.stringMatching(/^[a-z](?:_?[a-z0-9]){3,14}$/)
const key = fc.oneof(
  word.map((value) => ({ kind: 'username', value }) as const),
  fc.stringMatching(/^[a-zA-Z][\w-]{15,21}$/).map((value) => ({ kind: 'invite', value }) as const),
  fc.bigInt({ min: 1n, max: 10n ** 12n }).map((value) => ({ kind: 'id', value: `${value}` }) as const),
)
const reserved =
  /^(?:addemoji|addlist|addstickers|addstyle|addtheme|auction|auth|boost|call|confirmphone|contacts?|giftcode|invoice|joinchat|login|newbot|proxy|setlanguage|settings|share|socks)$/

/** The least time of several runs, in milliseconds: what the machine does besides is left out. */
function leastTime(text: string): number {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    readLink(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('reading any text', () => {
  it('never throws, and gives plain data', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readLink(text)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
      { numRuns: 3000 },
    )
  })

  it('finds links only as they stand in the text, in their order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0
        for (const url of readLink(text).urls) {
          from = text.indexOf(url, from)
          expect(from).toBeGreaterThanOrEqual(0)
          from += url.length
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('gives names that are canonical: written out and read again they stay the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of channelKeys(readLink(text))) {
          if (found.kind === 'username' && (reserved.test(found.value) || found.value.length < 4)) continue
          expect(channelKeys(readLink(sayLink(found)))).toEqual([found])
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('reads every alias it writes, clickable or not', () => {
    fc.assert(
      fc.property(key, (alias) => {
        fc.pre(!reserved.test(alias.value))
        expect(channelKeys(readLink(sayLink(alias)))).toEqual([alias])
        expect(channelKeys(readLink(defangLink(alias)))).toEqual([alias])
      }),
    )
  })
})

describe('long texts', () => {
  it('are read up to 16 kB and no further', () => {
    const filler = 'word '.repeat(mostBytes / 5 - 4)
    expect(readLink(`${filler}@harbour_news`).kind).toBe('public_username')
    expect(readLink(`${filler}and so on, on and on, @harbour_news`).kind).toBe('other')
  })

  it('are not cut within a name, which would be another channel, nor within a sign', () => {
    const filler = 'x'.repeat(mostBytes - 10)
    expect(readLink(`${filler} @harbournews`)).toEqual({ kind: 'other', subtype: 'not_a_telegram_link', urls: [] })
    expect(readLink('😀'.repeat(mostBytes)).kind).toBe('other')
    expect(readLink(`https://t.me/harbour_news?x=${'y'.repeat(mostBytes)}`)).toMatchObject({ username: 'harbour_news' })
  })

  it.each([
    ...pieces,
    't.me/ab ',
    '@abcd ',
    'a.b@',
    't.me:',
    '1.1.1.1 ',
    '/s/',
    '[',
    ' ',
    't.me/a_',
    'x.test/?u=https://t.me/abcd ',
  ])('of %j over and over take time in proportion to their length', (piece) => {
    const textOf = (bytes: number) => piece.repeat(Math.ceil(bytes / new TextEncoder().encode(piece).length))
    const whole = textOf(1_000_000)
    expect(() => readLink(whole)).not.toThrow()
    // Four times the text; twice that for what is not even, where quadratic work would be sixteen times.
    expect(leastTime(textOf(16_000))).toBeLessThan(8 * leastTime(textOf(4_000)) + 1)
  })
})
