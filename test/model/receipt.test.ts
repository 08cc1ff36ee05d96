import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeReceipt, readReceipt, sayReceipt } from '../../src/model/receipt.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a receipt', () => {
  it('holds eighty bits and a check character, in groups of four', () => {
    expect(sayReceipt(new Uint8Array(10))).toBe('RPT-0000-0000-0000-0000-0')
    expect(sayReceipt(new Uint8Array(10).fill(255))).toMatch(/^RPT-ZZZZ-ZZZZ-ZZZZ-ZZZZ-[0-9A-Z]$/)
    expect(sayReceipt(Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]))).toMatch(/^RPT-0000-0000-0000-0001-/)
  })

  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('-', ' ', '', '\u2013', '\n'), fc.boolean(), (raw, gap, lower) => {
        const receipt = sayReceipt(raw)
        const typed = receipt
          .replaceAll('-', gap)
          .replaceAll('0', lower ? 'o' : '0')
          .replaceAll('1', lower ? 'l' : 'I')
        expect(readReceipt(lower ? typed.toLowerCase() : typed)).toBe(receipt)
        expect(readReceipt(receipt.slice(4))).toBe(receipt)
      }),
      { numRuns: 500 },
    )
  })

  it('with one letter wrong is never read as another', () => {
    fc.assert(
      fc.property(bytes, fc.nat(15), fc.nat(31), (raw, at, other) => {
        const letters = [...sayReceipt(raw).replace('RPT', '').replaceAll('-', '')]
        const wrong = alphabet[other] ?? '0'
        fc.pre(letters[at] !== wrong)
        letters[at] = wrong
        expect(readReceipt(letters.join(''))).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  it('is nothing else: any text is answered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readReceipt(text)),
      { numRuns: 1000 },
    )
    for (const text of ['', 'RPT', 'RPT-0000-0000-0000-0000', 'RPT-UUUU-0000-0000-0000-0', '\ud800'.repeat(17)])
      expect(readReceipt(text)).toBeNull()
  })
})

describe('a text out of the blue', () => {
  it.each([
    'RPT-0000-0000-0000-0000-0',
    'rpt 0000 0000 0000 0000 9',
    ' RPT-nonsense',
    '0000-0000-0000-0000-0',
    'RPT00000000000000000',
  ])('%j is meant as a receipt', (text) => {
    expect(looksLikeReceipt(text)).toBe(true)
  })

  it.each([
    '00000000000000000',
    '@rpt_channel',
    'rptchannel',
    'https://t.me/RPT',
    'they came at nite',
    '0000-0000-0000-0000-1',
    'RPTX',
  ])('%j is not', (text) => {
    expect(looksLikeReceipt(text)).toBe(false)
  })
})
